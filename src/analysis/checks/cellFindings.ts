import { Absence } from "../AnalysisError";
import type { Frequency, Period } from "../time/Period";
import type { CalendarRow, CheckedCell, CheckedTable, ColumnPlace, Finding } from "./Finding";

/** Below this share of zeros among the figures of a column, a zero is taken for a blank. */
const RARE = 0.1;

/** Texts, booleans and errors among the figures, row by row; `skipped` rows are a header. */
export function noNumbers(
  { periods }: CheckedTable,
  cells: readonly CheckedCell[],
  column: ColumnPlace,
  skipped: ReadonlySet<number>,
): Finding[] {
  const found: Finding[] = [];
  cells.forEach((reason, row) => {
    if (!(reason instanceof Absence) || reason.code === "missing-value" || skipped.has(row)) return;
    const period = periods[row];
    found.push({
      kind: "no-number",
      row,
      period: period instanceof Absence ? undefined : period,
      column,
      reason,
    });
  });
  return found;
}

/**
 * Blanks between the first and the last figure of a column, one finding for a run of them. Where a 0 may be an older
 * desktop's blank, it counts as one if zeros are rare: fewer than one in ten.
 */
export function blanks(
  cells: readonly CheckedCell[],
  column: ColumnPlace,
  calendar: readonly CalendarRow[],
  frequency: Frequency,
  tellsBlanks: boolean,
): Finding[] {
  const inside = withinFigures(cells, calendar);
  const zeros = inside.filter(({ row }) => cells[row] === 0).length;
  const areZerosBlank = !tellsBlanks && zeros < inside.length * RARE;
  const isBlank = (cell: CheckedCell) => cell === undefined || (cell === 0 && areZerosBlank);
  const found: Finding[] = [];
  let run: CalendarRow[] = [];
  for (const place of inside) {
    if (isBlank(cells[place.row])) run.push(place);
    else close();
  }
  return found;

  function close(): void {
    if (run.length === 0) return;
    const at = ({ ordinal }: CalendarRow): Period => ({ frequency, ordinal });
    const [first, last] = [run[0], run[run.length - 1]];
    found.push({ kind: "blank", period: at(first), last: at(last), count: run.length, column });
    run = [];
  }
}

/** The rows from the first to the last figure that is not zero. */
export function withinFigures(
  cells: readonly CheckedCell[],
  calendar: readonly CalendarRow[],
): readonly CalendarRow[] {
  const isFigure = ({ row }: CalendarRow) => typeof cells[row] === "number" && cells[row] !== 0;
  const first = calendar.findIndex(isFigure);
  if (first < 0) return [];
  let last = calendar.length - 1;
  while (!isFigure(calendar[last])) last--;
  return calendar.slice(first, last + 1);
}
