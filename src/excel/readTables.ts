import type { TableCells } from "../model/tableInWorkbook";
import { run } from "./excelRun";
import { readModel, type SaidHere, withSaid } from "./modelPart";
import { obstacleOf } from "./obstacles";
import { PLACE, placeOf } from "./rangePlace";
import { readAreas } from "./readCells";
import type { TablesResult } from "./Workbook";

/** The tables whose figures are known, as they stand now. */
export async function readTables(said: SaidHere): Promise<TablesResult> {
  try {
    return await run(async (context) => {
      const all = context.workbook.tables.load("items/id,items/name");
      const read = await readModel(context);
      const found = await withSaid(context, read, said, new Set(all.items.map(({ id }) => id)));
      const { model } = found;
      const known = new Set([...model.tables.map(({ table }) => table), model.revisions, model.holidays]);
      const tables = await readTogether(all.items.filter(({ id }) => known.has(id)));
      return { kind: "tables", ...found, tables };
    });
  } catch (error) {
    return { kind: "refused", obstacle: await obstacleOf(error, []) };
  }
}

async function readTogether(tables: readonly Excel.Table[]): Promise<TableCells[]> {
  if (tables.length === 0) return [];
  const loaded = tables.map((table) => ({
    table,
    sheet: table.worksheet.load("name"),
    columns: table.columns.load("items/id,items/name"),
    body: table.getDataBodyRange().load(PLACE),
  }));
  await tables[0].context.sync();
  const read = loaded.map((one) => ({
    ...one,
    rect: placeOf(one.body),
    rows: [] as unknown[][],
    formulas: [] as unknown[][],
  }));
  await readAreas(read, "values,formulas", ({ values, formulas }, area) => {
    area.rows.push(...values);
    area.formulas.push(...formulas);
  });
  return read.map(({ table, sheet, columns, rect, rows, formulas }) => {
    const isFormula = (cell: unknown, i: number, j: number) =>
      typeof cell === "string" && cell.startsWith("=") && cell !== rows[i][j];
    return {
      id: table.id,
      name: table.name,
      sheet: sheet.name,
      columns: columns.items.map(({ id, name }) => ({ id, header: name })),
      rows,
      body: rect,
      ...(formulas.some((row, i) => row.some((cell, j) => isFormula(cell, i, j))) && { formulas }),
    };
  });
}
