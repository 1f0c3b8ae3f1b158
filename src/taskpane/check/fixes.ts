import type { Absence } from "../../analysis/AnalysisError";
import type { Finding } from "../../analysis/checks/Finding";
import { PERIODS_PER_YEAR } from "../../analysis/time/Period";
import type { CellChange, TableInWorkbook } from "../../model/tableInWorkbook";
import { cellsOf } from "./checkedCells";
import type { TableFinding } from "./TableFinding";
import { numberInText } from "./textNumber";
import { inUnitOfNeighbours } from "./unitSlip";

/** A change that mends a finding and loses nothing. */
export interface Fix {
  readonly finding: TableFinding;
  readonly kind: "number" | "unit" | "duplicate";
  readonly changes: readonly CellChange[];
}

/** Figures next to a cell that speak for it. */
const SIDE = 5;
/** For figures that were texts: what a cell that holds texts cannot show. */
const FIGURE = "#,##0.0##";

/**
 * What can be mended without losing or guessing anything. Everything else is advice: which of two different figures is
 * right, or what a missing one is, only a person knows.
 *
 * - A number that is stored as a text, and can be read in one way only.
 * - A figure in another unit, where the figures on both sides and those of other years prove which.
 * - A row that says once more, cell by cell, what the first row of its period says: it is emptied and stays as a blank
 *   row, since formulas may point at its cells. Beside a missing period it may be that one, under a wrong name.
 */
function fixOf(finding: TableFinding, all: readonly TableFinding[]): Fix | undefined {
  const { fault } = finding;
  if (fault.kind !== "analysis") return undefined;
  const own = fault.finding;
  const changes =
    own.kind === "no-number"
      ? toNumber(finding, own.reason)
      : own.kind === "outlier"
        ? toUnit(finding, own, all)
        : own.kind === "duplicate" && own.isSame
          ? emptied(finding.there, own, all)
          : undefined;
  const kind = own.kind === "no-number" ? "number" : own.kind === "outlier" ? "unit" : "duplicate";
  return changes && { finding, kind, changes };
}

/** Everything of a table's findings that can be mended so. */
export function fixesOf(findings: readonly TableFinding[]): readonly Fix[] {
  return findings.flatMap((finding) => fixOf(finding, findings) ?? []);
}

function toNumber({ there, row, column }: TableFinding, reason: Absence): readonly CellChange[] | undefined {
  if (row === undefined || column === undefined || reason.code !== "not-a-number") return undefined;
  const text = there.cells.rows[row][column];
  if (typeof text !== "string" || isFormula(there, row, column)) return undefined;
  const after = numberInText(text, around(there, row, column, new Set()).flat());
  return after === undefined ? undefined : [{ row, column, before: text, after, format: FIGURE }];
}

function toUnit(
  { there, row, column }: TableFinding,
  { value }: Extract<Finding, { kind: "outlier" | "level" }>,
  all: readonly TableFinding[],
): readonly CellChange[] | undefined {
  if (row === undefined || column === undefined || isFormula(there, row, column)) return undefined;
  const doubtful = all.flatMap((one) =>
    one.there === there && one.column === column && one.fault.kind === "analysis" && one.row !== undefined
      ? [one.row]
      : [],
  );
  // A level that changes somewhere leaves open which of the two is the right one.
  const hasLevels = all.some(
    ({ there: its, column: at, fault }) =>
      its === there && at === column && fault.kind === "analysis" && fault.finding.kind === "level",
  );
  if (hasLevels || isNextTo(there, row, doubtful)) return undefined;
  const without = new Set(doubtful);
  const [before, after] = around(there, row, column, without);
  const season = sameSeason(there, row, column, without);
  const right = inUnitOfNeighbours(value, { before, after, season });
  return right === undefined ? undefined : [{ row, column, before: value, after: right }];
}

/** A figure beside it that is in doubt too may be right, and then this one as well. */
function isNextTo({ rows, ordinals }: TableInWorkbook, row: number, doubtful: readonly number[]): boolean {
  const at = ordinals[row];
  return (
    at !== undefined &&
    [at - 1, at + 1].some((ordinal) => {
      const next = rows.get(ordinal);
      return next !== undefined && doubtful.includes(next);
    })
  );
}

/** Figures of the same season in the two years before and after; undefined where a year is one period. */
function sameSeason(
  there: TableInWorkbook,
  row: number,
  column: number,
  without: ReadonlySet<number>,
): readonly number[] | undefined {
  const year = PERIODS_PER_YEAR[there.model.frequency];
  const at = there.ordinals[row];
  if (year === 1 || at === undefined) return undefined;
  const cells = cellsOf(there, column);
  return [-2, -1, 1, 2].flatMap((years) => {
    const place = there.rows.get(at + years * year);
    const cell = place === undefined || without.has(place) ? undefined : cells[place];
    return typeof cell === "number" && cell !== 0 ? [cell] : [];
  });
}

/** The nearest figures before and after a cell, along time. */
function around(
  there: TableInWorkbook,
  row: number,
  column: number,
  without: ReadonlySet<number>,
): readonly [readonly number[], readonly number[]] {
  const cells = cellsOf(there, column);
  const at = there.ordinals[row];
  if (at === undefined) return [[], []];
  const figures = [...there.rows]
    .sort(([a], [b]) => a - b)
    .flatMap(([ordinal, place]) => {
      const cell = cells[place];
      return typeof cell === "number" && cell !== 0 && place !== row && !without.has(place)
        ? [{ ordinal, cell }]
        : [];
    });
  const side = (isOn: (ordinal: number) => boolean) =>
    figures.filter(({ ordinal }) => isOn(ordinal)).map(({ cell }) => cell);
  return [
    side((ordinal) => ordinal < at)
      .reverse()
      .slice(0, SIDE),
    side((ordinal) => ordinal > at).slice(0, SIDE),
  ];
}

/** Every cell of the row is blank, or what the first row of its period has; else emptying it would lose something. */
function emptied(
  there: TableInWorkbook,
  { first, row, period }: Extract<Finding, { kind: "duplicate" }>,
  all: readonly TableFinding[],
): readonly CellChange[] | undefined {
  const contents = there.cells.columns.map((_, column) => contentOf(there, row, column));
  const isSame = contents.every(
    (content, column) => content === "" || content === contentOf(there, first, column),
  );
  const isBesideGap = all.some(
    ({ there: its, fault }) =>
      its === there &&
      fault.kind === "analysis" &&
      fault.finding.kind === "gap" &&
      (fault.finding.period.ordinal === period.ordinal + 1 ||
        fault.finding.last.ordinal === period.ordinal - 1),
  );
  if (!isSame || isBesideGap) return undefined;
  return contents.flatMap((before, column) => (before === "" ? [] : [{ row, column, before, after: null }]));
}

/** A formula as it is typed, else the value. */
function contentOf({ cells }: TableInWorkbook, row: number, column: number): unknown {
  return cells.formulas?.[row][column] ?? cells.rows[row][column];
}

function isFormula(there: TableInWorkbook, row: number, column: number): boolean {
  return contentOf(there, row, column) !== there.cells.rows[row][column];
}

/**
 * What takes fixes back, if the cells still hold what they gave them.
 * @param formats - The number formats that were replaced, by change.
 */
export function undoOf(
  changes: readonly CellChange[],
  formats: readonly (string | undefined)[] = [],
): readonly CellChange[] {
  return changes.map(({ row, column, before, after }, i) => ({
    row,
    column,
    before: after === null || typeof after === "object" ? "" : after,
    after:
      typeof before === "string" && before.startsWith("=")
        ? { formula: before }
        : (before as string | number),
    ...(formats[i] !== undefined && { format: formats[i] }),
  }));
}
