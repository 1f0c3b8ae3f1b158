import { addressOf, type Rect } from "../grid/a1";
import { cellBack, cellInput } from "./cellInput";
import { readBlock, refuseUsedCells } from "./cellsInUse";
import { chunksOf, type InputRow } from "./chunks";
import type { UndoableWrite } from "./chunkedWrite";
import { defineNames, isDead, type NameBefore, restoreNames } from "./definedNames";
import { Refusal } from "./obstacles";
import { dressHeader, setNumberFormat } from "./tableLook";
import type { TableToWrite } from "./Workbook";

/** A table of ours that is in the workbook already. */
interface Existing {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly tableName: string;
  /** Header row and body. */
  readonly rect: Rect;
  readonly totalRows: number;
}

/**
 * Prepares the update of a table in place: it is resized and rewritten, never removed, so that formulas, charts and
 * names that point at it go on doing so. Columns that the user added on its right stay.
 * @throws Refusal, and the workbook is as it was.
 */
export async function prepareUpdate(
  context: Excel.RequestContext,
  table: TableToWrite,
  found: Excel.Table,
): Promise<UndoableWrite> {
  const existing = await read(context, found, table);
  const { rect } = existing;
  const sheet = context.workbook.worksheets.getItem(existing.sheetId);
  const rows = 1 + Math.max(1, table.rows.length);
  const next: Rect = { ...rect, rows, columns: Math.max(rect.columns, table.headers.length) };
  const names = await namesOfTable(context, table, existing);
  await refuseTheWay(sheet, existing, next);
  const noteCell = await noteAbove(sheet, rect, table.title);
  const oldRows = await bodyAsInput(sheet, {
    ...rect,
    columns: Math.min(rect.columns, table.headers.length),
  });
  return replacement({ table, existing, next, names, noteCell, oldRows });
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
  return [cellBack(above.values[1][0], above.formulas[1][0])];
}

/** The rows as they are, ready to be written back. */
async function bodyAsInput(sheet: Excel.Worksheet, rect: Rect): Promise<InputRow[]> {
  const { values, formulas } = await readBlock(sheet, { ...rect, row: rect.row + 1, rows: rect.rows - 1 });
  return values.map((row, i) => row.map((value, j) => cellBack(value, formulas[i][j])));
}

interface Replacement {
  readonly table: TableToWrite;
  readonly existing: Existing;
  readonly next: Rect;
  readonly names: NameBefore;
  /** What the source line says now; undefined where there is none. */
  readonly noteCell: InputRow | undefined;
  readonly oldRows: readonly InputRow[];
}

function replacement({ table, existing, next, names, noteCell, oldRows }: Replacement): UndoableWrite {
  const { rect, sheetId } = existing;
  const { headers, formats } = table;
  const added = next.rows - rect.rows;
  const newColumns = headers.slice(rect.columns);
  const range = (sheet: Excel.Worksheet, row: number, column: number, rows: number, columns: number) =>
    sheet.getRangeByIndexes(rect.row + row, rect.column + column, rows, columns);
  const write = (sheet: Excel.Worksheet, first: number, rows: readonly InputRow[]) => {
    range(sheet, 1 + first, 0, rows.length, rows[0].length).values = rows.map((row) => [...row]);
  };

  return {
    sheetId,
    rows: table.rows.map((row) => row.map(cellInput)),
    start(sheet) {
      if (newColumns.length === 0) return;
      const more = range(sheet, 0, rect.columns, 1, newColumns.length);
      more.values = [newColumns.map((header) => cellInput(header))];
    },
    put: write,
    finish(sheet) {
      const context = sheet.context as Excel.RequestContext;
      if (added !== 0 || newColumns.length > 0) {
        context.workbook.tables
          .getItem(existing.tableName)
          .resize(range(sheet, 0, 0, next.rows, next.columns));
      }
      const columnOf = (header: string): Rect => ({
        row: rect.row + 1,
        column: rect.column + headers.indexOf(header),
        rows: next.rows - 1,
        columns: 1,
      });
      const named = Object.entries(table.names).map(([name, header]) => [name, columnOf(header)]);
      defineNames(context, existing.sheetName, Object.fromEntries(named), names);
      if (noteCell) range(sheet, -1, 0, 1, 1).values = [[cellInput(table.note)]];
      if (added < 0) range(sheet, next.rows, 0, -added, rect.columns).clear();
      if (newColumns.length > 0) dressHeader(range(sheet, 0, rect.columns, 1, newColumns.length));
      // The user may have chosen other formats for the rows and columns that were there.
      headers.forEach((_, i) => {
        const isNew = i >= rect.columns;
        const [first, count] = isNew ? [1, next.rows - 1] : [rect.rows, added];
        if (count > 0) setNumberFormat(range(sheet, first, i, count, 1), formats[i]);
      });
    },
    async undo(context) {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const tableNow = context.workbook.tables.getItemOrNullObject(existing.tableName).load("name");
      await context.sync();
      if (!tableNow.isNullObject) tableNow.resize(range(sheet, 0, 0, rect.rows, rect.columns));
      if (added > 0) range(sheet, rect.rows, 0, added, next.columns).clear("Contents");
      if (newColumns.length > 0) {
        range(sheet, 0, rect.columns, next.rows, newColumns.length).clear("Contents");
      }
      if (noteCell) range(sheet, -1, 0, 1, 1).values = [[...noteCell]];
      let first = 0;
      for (const rows of chunksOf(oldRows)) {
        write(sheet, first, rows);
        first += rows.length;
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a larger request would be refused
        await context.sync();
      }
      await restoreNames(context, names);
    },
    result: {
      kind: "updated",
      sheet: existing.sheetName,
      address: addressOf(next),
      table: existing.tableName,
      rows: table.rows.length,
    },
  };
}
