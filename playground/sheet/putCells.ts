import { SetColWidthCommand, SetRangeValuesCommand, SetRowHeightCommand } from "@univerjs/sheets";
import type { PendingCells } from "./pendingCells";
import { univerRange } from "./univerCells";

/** Of a package that is there through the presets only. */
const SET_NUMBER_FORMATS = "sheet.command.numfmt.set.numfmt";

type Run = (command: string, params: object) => void;
interface Target {
  readonly unitId: string;
  readonly subUnitId: string;
}
interface Size {
  readonly getMaxRows: () => number;
  readonly getMaxColumns: () => number;
}

/** Puts all that waits for a sheet into it, in the order in which one thing would disturb another. */
export function putCells(
  sheet: Size,
  target: Target,
  { formats, valued, styled, widths, heights }: PendingCells,
  run: Run,
): void {
  putHeights(sheet, target, heights, run);
  // Before values: in Univer, not in Excel, a format makes something else of the text that it comes upon.
  if (formats.size > 0) run(SET_NUMBER_FORMATS, { ...target, values: [...formats.values()] });
  for (const value of [valued, styled])
    if (Object.values(value).some((line) => Object.keys(line).length > 0))
      run(SetRangeValuesCommand.id, { ...target, value });
  // Last of all, since rows grow with what wraps in them.
  const columns = Object.keys(widths).map(Number);
  if (columns.length === 0) return;
  const [column, last] = [Math.min(...columns), Math.max(...columns)];
  const ranges = [univerRange({ row: 0, column, rows: sheet.getMaxRows(), columns: last - column + 1 })];
  run(SetColWidthCommand.id, { ...target, ranges, value: widths });
}

/** First of all: rows whose height is set are not fitted to what comes into them. */
function putHeights(sheet: Size, target: Target, heights: PendingCells["heights"], run: Run): void {
  const columns = sheet.getMaxColumns();
  const rowsOf = new Map<number, number[]>();
  for (const [row, pixels] of Object.entries(heights))
    rowsOf.set(pixels, [...(rowsOf.get(pixels) ?? []), Number(row)]);
  for (const [value, rows] of rowsOf) {
    const ranges = rows.map((row) => univerRange({ row, column: 0, rows: 1, columns }));
    run(SetRowHeightCommand.id, { ...target, ranges, value });
  }
}
