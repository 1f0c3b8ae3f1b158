import type { CellPlace } from "../model/tableInWorkbook";
import { readBlock } from "./readCells";
import { run } from "./excelRun";
import { obstacleOf, Refusal } from "./obstacles";
import type { ShowResult } from "./Workbook";

/** Shows a cell of a table, as `Workbook.show` promises. */
export async function showCell(place: CellPlace): Promise<ShowResult> {
  const sheetIds: string[] = [];
  try {
    return await run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject(place.table).load("name");
      await context.sync();
      if (table.isNullObject) throw new Refusal({ kind: "table-gone", table: place.tableName });
      const sheet = table.worksheet.load("id,name,visibility");
      const columns = table.columns.load("items/id");
      const body = table.getDataBodyRange().load("rowIndex,columnIndex,rowCount");
      await context.sync();
      sheetIds.push(sheet.id);
      if (sheet.visibility !== "Visible") throw new Refusal({ kind: "sheet-hidden", sheet: sheet.name });
      const [at, key] = [place.column, place.key.column].map((id) =>
        columns.items.findIndex((column) => column.id === id),
      );
      const { rowIndex, columnIndex, rowCount: rows } = body;
      const keys =
        key < 0
          ? []
          : (await readBlock(sheet, { row: rowIndex, column: columnIndex + key, rows, columns: 1 })).values;
      const row = rowNow(keys, place);
      if (at < 0 || row < 0) throw new Refusal({ kind: "cell-gone", table: table.name });
      const cell = body.getCell(row, at).load("address,rowHidden");
      cell.select();
      await context.sync();
      return { kind: "shown", sheet: sheet.name, address: cell.address, isRowHidden: cell.rowHidden };
    });
  } catch (error) {
    return { kind: "refused", obstacle: await obstacleOf(error, sheetIds) };
  }
}

/** Where the row stands by now: where it stood, unless rows were sorted, added or deleted meanwhile. */
function rowNow(keys: readonly (readonly unknown[])[], { row, key }: CellPlace): number {
  const isIt = ([value]: readonly unknown[]) => value === key.value;
  return row < keys.length && isIt(keys[row]) ? row : keys.findIndex(isIt);
}
