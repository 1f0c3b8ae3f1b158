import type { Rect } from "../grid/a1";

/** What is loaded of a range whose place is asked for. */
export const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** The cells that a range is, once they are loaded. */
export function placeOf({
  rowIndex: row,
  columnIndex: column,
  rowCount: rows,
  columnCount: columns,
}: Excel.Range): Rect {
  return { row, column, rows, columns };
}
