import type { TableCells } from "../model/tableInWorkbook";
import { readBlock } from "./readCells";
import { run } from "./excelRun";
import { readModel, type SaidHere, withSaid } from "./modelPart";
import { obstacleOf } from "./obstacles";
import { PLACE, placeOf } from "./rangePlace";
import type { TablesResult } from "./Workbook";

/** The tables whose figures are known, as they stand now. */
export async function readTables(said: SaidHere): Promise<TablesResult> {
  try {
    return await run(async (context) => {
      const read = await readModel(context);
      const all = context.workbook.tables.load("items/id,items/name");
      await context.sync();
      const found = await withSaid(context, read, said, new Set(all.items.map(({ id }) => id)));
      const { model } = found;
      const known = new Set([...model.tables.map(({ table }) => table), model.revisions, model.holidays]);
      const tables: TableCells[] = [];
      for (const table of all.items.filter(({ id }) => known.has(id))) tables.push(await readTable(table));
      return { kind: "tables", ...found, tables };
    });
  } catch (error) {
    return { kind: "refused", obstacle: await obstacleOf(error, []) };
  }
}

async function readTable(table: Excel.Table): Promise<TableCells> {
  const sheet = table.worksheet.load("name");
  const columns = table.columns.load("items/id,items/name");
  const body = table.getDataBodyRange().load(PLACE);
  await table.context.sync();
  const place = placeOf(body);
  const { values, formulas } = await readBlock(sheet, place);
  const isFormula = (cell: unknown, i: number, j: number) =>
    typeof cell === "string" && cell.startsWith("=") && cell !== values[i][j];
  return {
    id: table.id,
    name: table.name,
    sheet: sheet.name,
    columns: columns.items.map(({ id, name }) => ({ id, header: name })),
    rows: values,
    body: place,
    ...(formulas.some((row, i) => row.some((cell, j) => isFormula(cell, i, j))) && { formulas }),
  };
}
