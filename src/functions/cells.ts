import { Absence, AnalysisError } from "../analysis/AnalysisError";
import type { Period } from "../analysis/time/Period";
import { parsePeriod } from "../analysis/time/parsePeriod";

/** What Excel hands over for a range, and takes back. */
export type Cells = any[][];

/** Texts that stand for "no figure" in published tables; x is confidential. */
const MISSING_TEXTS = new Set(["", "-", "–", "—", "―", "−", "...", "n.a.", "n.a", "na", "x"]);

/** A rectangle of raw cells: a scalar becomes 1×1, ragged rows are filled up with blanks. */
export function rectangle(cells: unknown): Cells {
  if (!Array.isArray(cells)) return [[cells]];
  if (isRectangle(cells)) return cells;
  const rows: Cells = cells.map((row) => (Array.isArray(row) ? row : [row]));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return [[null]];
  return rows.every((row) => row.length === width)
    ? rows
    : rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null));
}

/** As Excel hands it over: rows of one width. */
function isRectangle(rows: readonly unknown[]): rows is Cells {
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  return width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
}

/** Whether a range is one cell, or a scalar. */
export function isOneCell(cells: unknown): boolean {
  if (!Array.isArray(cells) || cells.length === 0) return true;
  return cells.length === 1 && (!Array.isArray(cells[0]) || cells[0].length <= 1);
}

/** A data-type cell (formatted number, entity, empty) counts as its basic value; an error as an `IncomingError`. */
export function plain(cell: unknown): string | number | boolean | null | IncomingError {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : new IncomingError("#NUM!");
  if (typeof cell !== "object") return String(cell);
  if (cell instanceof IncomingError) return cell;
  const { type, basicType, basicValue, code, errorCode } = cell as Record<string, unknown>;
  if (type === "Empty") return null;
  const isError = [type, basicType].includes("Error") || type === "CustomFunctionError";
  if (isError || code !== undefined || errorCode !== undefined) {
    return new IncomingError(String(basicValue ?? code ?? errorCode ?? "#VALUE!"));
  }
  if (typeof basicValue === "object" || basicValue === undefined) return new IncomingError("#VALUE!");
  return plain(basicValue);
}

/** An error value that another formula produced, such as "#DIV/0!". */
export class IncomingError {
  constructor(readonly error: string) {}
}

/** A blank as Excel tells it from 0. */
export function isNull(cell: unknown): boolean {
  return plain(cell) === null;
}

/**
 * Whether an optional argument was left out: not given, or one single null, since it is not known which of the two
 * Excel hands over for a skipped range. A "" or 0 was given.
 */
export function isLeftOut(given: unknown): boolean {
  if (!Array.isArray(given)) return isNull(given);
  if (given.length > 1) return false;
  const [row = null] = given as unknown[];
  return Array.isArray(row) ? row.length === 0 || (row.length === 1 && isNull(row[0])) : isNull(row);
}

/** The argument, undefined where it was left out. */
export function orUndefined<T>(given: T): T | undefined {
  return isLeftOut(given) ? undefined : given;
}

/** Blank, or one of the texts that mean so. A 0 may be a blank too: `settleZeros` knows about those. */
export function isMissing(cell: unknown): boolean {
  const value = plain(cell);
  if (typeof value !== "string") return value === null;
  return MISSING_TEXTS.has(value.normalize("NFKC").trim().toLowerCase());
}

/** The number in a cell; undefined when missing; Absence for a text, a boolean or an incoming error. */
export function readNumber(cell: unknown): number | undefined | Absence {
  const value = plain(cell);
  if (typeof value === "number") return value;
  if (isMissing(value)) return undefined;
  if (value instanceof IncomingError) return new Absence("incoming-error", { error: value.error });
  return new Absence("not-a-number", { text: quoted(value) });
}

/** A cell as Excel shows it. */
export function quoted(cell: unknown): string {
  const value = plain(cell);
  if (value instanceof IncomingError) return value.error;
  return typeof value === "string" ? value : String(value ?? "").toUpperCase(); // TRUE, 1E+300
}

/** A blank where a period should stand: nothing, or the 0 that Excel's older desktops make of it. */
export function isBlankPeriod(cell: unknown): boolean {
  return isBlank(plain(cell));
}

function isBlank(value: unknown): boolean {
  return value === null || value === 0 || (typeof value === "string" && value.trim() === "");
}

/** @throws AnalysisError for anything that is not a period. */
export function readPeriod(cell: unknown): Period {
  return parsePeriod(readEntry(cell));
}

/**
 * The text or number of a cell that must hold a period or a date.
 * @throws AnalysisError "incoming-error" for a cell with an error, "unreadable-period" for a boolean.
 */
export function readEntry(cell: unknown): string | number {
  const value = plain(cell);
  if (typeof value === "string" || typeof value === "number") return value;
  if (value instanceof IncomingError) throw new AnalysisError("incoming-error", { error: value.error });
  throw new AnalysisError("unreadable-period", { entry: quoted(value) });
}

/** One number that the whole call depends on. */
export function requireNumber(cells: unknown, argument: string): number {
  const cell = single(cells, argument);
  const value = readNumber(cell);
  if (typeof value === "number") return value;
  const found = plain(cell);
  if (found instanceof IncomingError) throw new AnalysisError("incoming-error", { error: found.error });
  throw new AnalysisError("number-expected", { argument, given: quoted(cell).trim() });
}

/** The one cell of an argument that takes no range. */
export function single(cells: unknown, argument: string): unknown {
  const block = rectangle(cells);
  if (block.length > 1 || block[0].length > 1) {
    throw new AnalysisError("one-cell-expected", { argument });
  }
  return block[0][0];
}

/** The cells of a single row or column, in order. */
export function line(cells: unknown, argument: string): { cells: unknown[]; isRow: boolean } {
  const block = rectangle(cells);
  if (block[0].length === 1) return { cells: block.map((row) => row[0]), isRow: false };
  if (block.length === 1) return { cells: block[0], isRow: true };
  throw new AnalysisError("one-line-expected", { argument });
}

/** A text argument with a fixed set of values, whatever its case; left out: the first. */
export function choice<T extends string>(given: unknown, values: Record<string, T>, argument: string): T {
  const allowed = Object.values(values);
  const cell = single(given, argument);
  if (isBlank(plain(cell))) return allowed[0];
  const text = quoted(cell).trim();
  const found = allowed.find((x) => x.toLowerCase() === text.toLowerCase());
  if (!found)
    throw new AnalysisError("bad-argument", { argument, given: text, expected: allowed.join(" · ") });
  return found;
}

/** An optional text argument; undefined when left out or blank. */
export function readText(given: unknown): string | undefined {
  const value = plain(rectangle(given)[0][0]);
  if (value instanceof IncomingError) throw new AnalysisError("incoming-error", { error: value.error });
  if (value === null || value === 0) return undefined;
  return String(value).trim() || undefined;
}
