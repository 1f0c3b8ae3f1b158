import type { CheckedCell, CheckedTable } from "../../analysis/checks/Finding";
import { checkedCell, checkedPeriod } from "../../functions/checkedCells";
import type { TableInWorkbook } from "../../model/tableInWorkbook";

/** Excel's errors, which Office.js hands over as texts. */
const ERROR =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!)$/;

/** The periods of all rows, as TRADE.CHECK_DATA reads them. */
export function periodsOf(there: TableInWorkbook): CheckedTable["periods"] {
  const at = placeOf(there, there.model.periodColumn);
  return there.cells.rows.map((row) => checkedPeriod(asHandedOver(row[at])));
}

/** What stands in their cells. */
export function writtenIn(there: TableInWorkbook): CheckedTable["written"] {
  const at = placeOf(there, there.model.periodColumn);
  return there.cells.rows.map((row) => row[at]);
}

/** A column of figures, as it reads them. */
export function cellsOf({ cells }: TableInWorkbook, place: number): CheckedCell[] {
  return cells.rows.map((row) => checkedCell(asHandedOver(row[place])));
}

/** As a function gets the cell: an error as one. */
function asHandedOver(cell: unknown): unknown {
  return typeof cell === "string" && ERROR.test(cell) ? { type: "Error", basicValue: cell } : cell;
}

/** The place of a column, whose id is Excel's, among all columns. */
export function placeOf({ cells }: TableInWorkbook, id: number): number {
  return cells.columns.findIndex((column) => column.id === id);
}
