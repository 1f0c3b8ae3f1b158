import { addressOf, type Rect } from "../grid/a1";
import { readLooks, restoreLooks } from "./areaLooks";
import { refuseUsedCells } from "./cellsInUse";
import { cutRows } from "./cutRows";
import { HeldArea } from "./HeldArea";
import { Refusal } from "./obstacles";
import { placesNow, restoreCells } from "./restoreArea";
import type { Making } from "./steps";

/** What a table is to be. */
export interface TableToBe {
  readonly tableName: string;
  readonly headers: readonly string[];
  readonly rows: { readonly length: number };
}

/** A table of ours that is to be updated, held from its title on to the last row that it has or will have. */
export interface Held {
  readonly area: HeldArea;
  readonly tableId: string;
  readonly sheetId: string;
  /** Rows of the area above the header row: for title and source line, as far as the sheet has room for them. */
  readonly above: number;
  /** With the row of totals, if there is one. */
  readonly allRows: number;
  /** Header row and body as they are and as they will be. */
  readonly rect: Rect;
  readonly next: Rect;
  /** What was found right before the table was resized. */
  resized: Resized | undefined;
}

/** Sizes in rows and columns: of the table before, and of the area. */
export interface Resized {
  readonly table: readonly [number, number];
  readonly area: readonly [number, number];
}

/**
 * Finds the table, holds it and reads all that it holds.
 * @param prepare - What has to be done to it before; whether it is to be looked at again.
 * @throws Refusal if it cannot be updated.
 */
export async function holdTable(
  making: Making,
  table: TableToBe,
  tableId: string,
  prepare: (looked: Looked) => Promise<boolean> = async () => false,
): Promise<Held> {
  const { context } = making;
  const first = await look(context, table, tableId);
  making.sheetIds.push(first.sheet.id);
  const looked = (await prepare(first)) ? await look(context, table, tableId) : first;
  const { rect, sheet, allRows } = looked;
  if (looked.isFiltered) throw new Refusal({ kind: "rows-hidden", address: addressOf(rect) });
  const rows = 1 + Math.max(1, table.rows.length);
  const next: Rect = { ...rect, rows, columns: Math.max(rect.columns, table.headers.length) };
  if (rows !== rect.rows && allRows > rect.rows) {
    const address = addressOf({ ...rect, row: rect.row + rect.rows, rows: 1 });
    throw new Refusal({ kind: "cells-in-use", address });
  }
  await refuseTheWay(context.workbook.worksheets.getItem(sheet.id), rect, next, tableId);
  const above = Math.min(rect.row, 2);
  const whole: Rect = {
    row: rect.row - above,
    column: rect.column,
    rows: above + Math.max(rect.rows, next.rows),
    columns: next.columns,
  };
  const mayHold: Rect = { row: 0, column: 0, rows: above + rect.rows, columns: rect.columns };
  const area = new HeldArea(() => sheet.id, { sheet: sheet.name, rect: whole }, mayHold, "growing");
  const held: Held = { area, tableId, sheetId: sheet.id, above, rect, allRows, next, resized: undefined };
  area.signs = making.signs;
  await hold(making, held, whole);
  await area.readAll(context);
  return held;
}

async function hold({ context, make }: Making, held: Held, whole: Rect): Promise<void> {
  const { area, tableId, above, rect, allRows, next } = held;
  const header: Rect = { row: above, column: 0, rows: 1, columns: next.columns };
  let looks: Awaited<ReturnType<typeof readLooks>> = [];
  let now: Excel.Range;
  await make({
    write({ workbook }) {
      const range = workbook.tables.getItem(tableId).getRange();
      now = range.load("rowCount,columnCount");
      const first = range.getCell(0, 0).getOffsetRange(-above, 0);
      area.take(first.getAbsoluteResizedRange(whole.rows, whole.columns));
    },
    answered() {
      area.answered();
      if (now.rowCount !== allRows || now.columnCount !== rect.columns) throw new Refusal({ kind: "moved" });
    },
    async putBack(putting) {
      const range = await area.find(putting);
      if (!range) return;
      const places = await placesNow(area, range);
      const rowsLeft = await resizeBack(range, held);
      await restoreCells(area, range.context, places);
      if (rowsLeft > 0) await cutRows(putting, held, rowsLeft);
      restoreLooks(area, range, looks, places);
      area.isRestored = true;
      area.release(putting);
      await putting.sync();
    },
    left: () => area.left(),
  });
  if (next.columns > rect.columns) {
    const added = { ...header, column: rect.columns, columns: next.columns - rect.columns };
    looks = await readLooks(area, context, added);
  }
}

/**
 * A table that has the size which it was to get was resized by us; rows may have come into it since.
 * @returns Rows of a table with axes that are to be cut off when they are empty again: somebody may have sorted.
 */
async function resizeBack(range: Excel.Range, { area, tableId, next, resized }: Held): Promise<number> {
  const { context } = range;
  const table = context.workbook.tables.getItemOrNullObject(tableId).load("id");
  range.load("rowCount,columnCount");
  await context.sync();
  if (table.isNullObject || !resized) return 0;
  const now = table.getRange().load("rowCount,columnCount");
  await context.sync();
  const came = [range.rowCount - resized.area[0], range.columnCount - resized.area[1]];
  const [rows, columns] = resized.table.map((size, i) => size + came[i]);
  const isOurs = [now.rowCount === next.rows + came[0], now.columnCount === next.columns + came[1]];
  const surplus = area.axes ? Math.min(next.rows, now.rowCount) - resized.table[0] : 0;
  const back = [isOurs[0] && surplus <= 0 ? rows : now.rowCount, isOurs[1] ? columns : now.columnCount];
  if (back[0] !== now.rowCount || back[1] !== now.columnCount) {
    table.resize(now.getCell(0, 0).getAbsoluteResizedRange(back[0], back[1]));
    await context.sync();
  }
  return surplus;
}

export interface Looked {
  /** Header row and body. */
  readonly rect: Rect;
  readonly sheet: { readonly id: string; readonly name: string };
  /** With the row of totals, if there is one. */
  readonly allRows: number;
  /** A filter hides rows. */
  readonly isFiltered: boolean;
}

/** @throws Refusal for a sheet that is protected, or other columns than ours. */
async function look(context: Excel.RequestContext, table: TableToBe, tableId: string): Promise<Looked> {
  const found = context.workbook.tables.getItem(tableId);
  const sheet = found.worksheet.load("id,name");
  sheet.protection.load("protected");
  const filters = [found.autoFilter.load("isDataFiltered"), sheet.autoFilter.load("isDataFiltered")];
  const all = found.getRange().load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  const body = found.getDataBodyRange().load("rowCount");
  const header = found.getHeaderRowRange().load("values");
  await context.sync();
  if (sheet.protection.protected) throw new Refusal({ kind: "sheet-protected", sheet: sheet.name });
  const headers = header.values[0].map(String);
  const shared = Math.min(headers.length, table.headers.length);
  if (headers.slice(0, shared).join("\n") !== table.headers.slice(0, shared).join("\n"))
    throw new Refusal({ kind: "other-columns", table: table.tableName, sheet: sheet.name });
  const rows = 1 + body.rowCount;
  const rect = { row: all.rowIndex, column: all.columnIndex, rows, columns: all.columnCount };
  const isFiltered = all.rowHidden !== false && filters.some(({ isDataFiltered }) => isDataFiltered);
  return { rect, sheet: { id: sheet.id, name: sheet.name }, allRows: all.rowCount, isFiltered };
}

/** @throws Refusal when the cells that the table would grow over are not free. */
async function refuseTheWay(sheet: Excel.Worksheet, rect: Rect, next: Rect, tableId: string): Promise<void> {
  const below = next.rows - rect.rows;
  if (below > 0) await refuseUsedCells(sheet, { ...rect, row: rect.row + rect.rows, rows: below }, tableId);
  const right = next.columns - rect.columns;
  if (right > 0)
    await refuseUsedCells(sheet, { ...next, column: rect.column + rect.columns, columns: right }, tableId);
}
