import { addressOf, type Rect } from "../grid/a1";
import { cellBack, type InputRow } from "./cellInput";
import { type CellBlock, readBlock, refuseUsedCells } from "./cellsInUse";
import { isDead, type NameBefore } from "./definedNames";
import { Refusal } from "./obstacles";
import type { Plan } from "./steps";
import { type Existing, updateSteps } from "./updateSteps";
import type { TableToWrite, WriteResult } from "./Workbook";

/**
 * Plans the update of a table in place: it is resized and rewritten, never removed, so that formulas, charts and
 * names that point at it go on doing so. Columns that the user added on its right stay.
 * @throws Refusal.
 */
export async function planUpdate(
  context: Excel.RequestContext,
  table: TableToWrite,
  found: Excel.Table,
): Promise<Plan<WriteResult>> {
  const existing = await read(context, found, table);
  const { rect } = existing;
  const sheet = context.workbook.worksheets.getItem(existing.sheetId);
  const rows = 1 + Math.max(1, table.rows.length);
  const next: Rect = { ...rect, rows, columns: Math.max(rect.columns, table.headers.length) };
  const names = await namesOfTable(context, table, existing);
  await refuseTheWay(sheet, existing, next);
  const noteCell = await noteAbove(sheet, rect, table.title);
  const columns = Math.min(rect.columns, table.headers.length);
  const body = await readBlock(sheet, { ...rect, row: rect.row + 1, rows: rect.rows - 1, columns });
  const oldRows = cellsBack(body);
  const { sheetId, sheetName, tableName } = existing;
  return {
    steps: updateSteps({ table, existing, next, names, noteCell, oldRows, oldFormats: body.formats }),
    sheetIds: () => [sheetId],
    result: {
      kind: "updated",
      sheet: sheetName,
      address: addressOf(next),
      table: tableName,
      rows: table.rows.length,
    },
  };
}

/** @throws Refusal when the sheet is protected, or when the table of this name has other columns of ours. */
async function read(
  context: Excel.RequestContext,
  found: Excel.Table,
  table: TableToWrite,
): Promise<Existing> {
  const sheet = found.worksheet.load("id,name");
  sheet.protection.load("protected");
  const all = found.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const body = found.getDataBodyRange().load("rowCount");
  const header = found.getHeaderRowRange().load("values");
  const names = context.workbook.names.load("items/name,items/formula");
  await context.sync();
  if (sheet.protection.protected) throw new Refusal({ kind: "sheet-protected", sheet: sheet.name });
  const headers = header.values[0].map(String);
  const shared = Math.min(headers.length, table.headers.length);
  const isOther = headers.slice(0, shared).join("\n") !== table.headers.slice(0, shared).join("\n");
  if (isOther || names.items.some((item) => isOfOtherColumn(item, table))) {
    throw new Refusal({ kind: "other-columns", table: table.tableName, sheet: sheet.name });
  }
  const rows = 1 + body.rowCount;
  const rect = { row: all.rowIndex, column: all.columnIndex, rows, columns: all.columnCount };
  const { id: sheetId, name: sheetName } = sheet;
  return { sheetId, sheetName, tableName: table.tableName, rect, totalRows: all.rowCount - rows };
}

/** A series that is not loaded this time would keep its figures beside periods that are not theirs. */
function isOfOtherColumn(item: Excel.NamedItem, { tableName, names }: TableToWrite): boolean {
  return item.name.startsWith(`${tableName}_`) && !(item.name in names) && !isDead(item);
}

/** @throws Refusal "name-taken" for a name that stands for anything but its column of this table. */
async function namesOfTable(
  context: Excel.RequestContext,
  { names, headers }: TableToWrite,
  { rect, sheetName }: Existing,
): Promise<NameBefore> {
  const found = Object.entries(names).map(([name, header]) => {
    const item = context.workbook.names.getItemOrNullObject(name).load("formula");
    const range = item.getRangeOrNullObject().load("rowIndex,columnIndex,columnCount");
    const sheet = range.worksheet.load("name");
    return { name, header, item, range, sheet };
  });
  await context.sync();
  for (const { name, header, item, range, sheet } of found) {
    if (item.isNullObject || isDead(item)) continue;
    const isOurs =
      !range.isNullObject &&
      sheet.name === sheetName &&
      range.rowIndex === rect.row + 1 &&
      range.columnCount === 1 &&
      range.columnIndex === rect.column + headers.indexOf(header);
    if (!isOurs) throw new Refusal({ kind: "name-taken", name });
  }
  return Object.fromEntries(
    found.map(({ name, item }) => [name, item.isNullObject ? null : String(item.formula)]),
  );
}

/** @throws Refusal when the cells that the table would grow over are not free. */
async function refuseTheWay(sheet: Excel.Worksheet, existing: Existing, next: Rect): Promise<void> {
  const { rect, totalRows } = existing;
  const below = next.rows - rect.rows;
  if (below !== 0 && totalRows > 0) {
    const address = addressOf({ ...rect, row: rect.row + rect.rows, rows: totalRows });
    throw new Refusal({ kind: "cells-in-use", address });
  }
  if (below > 0) await refuseUsedCells(sheet, { ...rect, row: rect.row + rect.rows, rows: below });
  const right = next.columns - rect.columns;
  if (right > 0)
    await refuseUsedCells(sheet, { ...next, column: rect.column + rect.columns, columns: right });
}

/** The cell of the source line, if our title still stands two rows above the table. */
async function noteAbove(
  sheet: Excel.Worksheet,
  { row, column }: Rect,
  title: string,
): Promise<InputRow | undefined> {
  if (row < 2) return undefined;
  const above = await readBlock(sheet, { row: row - 2, column, rows: 2, columns: 1 });
  if (above.values[0][0] !== title) return undefined;
  return cellsBack(above)[1];
}

/** Cells as they are, ready to be written back. */
function cellsBack({ values, formulas, formats }: CellBlock): InputRow[] {
  return values.map((row, i) => row.map((value, j) => cellBack(value, formulas[i][j], formats[i][j])));
}
