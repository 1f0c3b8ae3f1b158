import { ReadingError } from "./ReadingError";
import type { Cell, Delimiter, Rows } from "./Book";

const SAMPLE = 200;
/** What a comma made of 58,400: up to three digits and then three. */
const [FIRST, NEXT] = [/^\s*[-−△(]?\d{1,3}$/, /^\d{3}(?:\.\d+)?\)?\s*$/];

/**
 * Refuses a comma-separated text whose figures have commas and no quotation marks, 2025.09,65,950: the pieces would stand
 * below headings that are not theirs. Told by lines that reach beyond all headings by no more than they have such pieces.
 *
 * @throws ReadingError "unquoted-commas".
 */
export function refuseUnquotedCommas(rows: Rows, delimiter: Delimiter): void {
  if (delimiter !== ",") return;
  const sample = rows.slice(0, SAMPLE);
  const first = sample.findIndex((row) => piecesIn(row) > 0);
  const headed = Math.max(...sample.slice(0, Math.max(first, 0)).map(lengthOf), 0);
  if (headed < 2) return;
  const lines = sample.slice(first).filter((row) => lengthOf(row) > 1);
  const split = lines.filter((row) => lengthOf(row) > headed && lengthOf(row) - headed <= piecesIn(row));
  if (split.length * 2 > lines.length)
    throw new ReadingError("unquoted-commas", { line: rows.indexOf(split[0]) + 1 });
}

/** Without what is blank at the end. */
function lengthOf(row: readonly Cell[]): number {
  let length = row.length;
  while (length > 0 && isBlank(row[length - 1])) length--;
  return length;
}

function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}

function piecesIn(row: readonly Cell[]): number {
  return row.filter((cell, c) => matches(NEXT, cell) && matches(FIRST, row[c - 1]) && c > 0).length;
}

function matches(form: RegExp, cell: Cell | undefined): boolean {
  return typeof cell === "string" && form.test(cell);
}
