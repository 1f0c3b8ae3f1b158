import { run } from "./excelRun";
import type { FormulaHome, SelectedCell } from "./FormulaCells";
import { handedOver } from "./handedOver";
import { obstacleOf } from "./obstacles";

/** The selected cell, as `FormulaCells.selectedCell` promises. */
export async function selectedCell(): Promise<SelectedCell> {
  try {
    return await run(async (context) => formulaIn(context.workbook.getActiveCell()));
  } catch (error) {
    return { kind: "refused", obstacle: await obstacleOf(error, []) };
  }
}

/** A cell that a formula was found in, as `FormulaCells.formulaAt` promises. */
export async function formulaAt({ sheet, row, column }: FormulaHome): Promise<SelectedCell> {
  try {
    return await run(async (context) =>
      formulaIn(context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1)),
    );
  } catch (error) {
    return { kind: "refused", obstacle: await obstacleOf(error, [sheet]) };
  }
}

/** The formula that a cell shows an answer of. */
export async function formulaIn(cell: Excel.Range): Promise<SelectedCell> {
  const parent = cell.getSpillParentOrNullObject();
  cell.load("address,rowIndex,columnIndex,formulas,values,valueTypes");
  parent.load("address,rowIndex,columnIndex,formulas,values");
  const sheet = cell.worksheet.load("id");
  const tables = cell.getTables(false).load("items/name");
  const { context } = cell;
  await context.sync();
  const { address } = cell;
  const first = parent.isNullObject ? cell : parent;
  const [[formula], [value]] = [first.formulas[0], first.values[0]];
  // A text that begins with "=" is its own value.
  if (typeof formula !== "string" || !formula.startsWith("=") || formula === value)
    return { kind: "no-formula", address };
  const place = { row: cell.rowIndex - first.rowIndex, column: cell.columnIndex - first.columnIndex };
  const shown = handedOver(cell.values[0][0], cell.valueTypes[0][0]);
  const home: FormulaHome = {
    sheet: sheet.id,
    row: first.rowIndex,
    column: first.columnIndex,
    address: first.address,
    // Nothing spills within a table.
    table: tables.items.at(0)?.name,
  };
  return { kind: "formula", address, home, formula, place, shown };
}
