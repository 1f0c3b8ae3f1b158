import { addressOf, type Rect } from "../grid/a1";
import { Refusal } from "./obstacles";

/** A read answers at most this many cells, so that no answer exceeds what Excel on the web sends (5 MB). */
const MOST_CELLS = 20_000;

export interface CellBlock {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly formats: string[][];
}

/** Reads a block of any size. */
export async function readBlock(sheet: Excel.Worksheet, rect: Rect): Promise<CellBlock> {
  const { context } = sheet;
  const block: CellBlock = { values: [], formulas: [], formats: [] };
  for (const { row, column, rows, columns } of partsOf(rect)) {
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    range.load("values,formulas,numberFormat");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a larger answer would be refused
    await context.sync();
    block.values.push(...range.values);
    block.formulas.push(...range.formulas);
    block.formats.push(...(range.numberFormat as string[][]));
  }
  return block;
}

export async function writeNumberFormats(
  sheet: Excel.Worksheet,
  rect: Rect,
  formats: readonly (readonly string[])[],
): Promise<void> {
  const { context } = sheet;
  for (const { row, column, rows, columns } of partsOf(rect)) {
    const first = row - rect.row;
    sheet.getRangeByIndexes(row, column, rows, columns).numberFormat = formats
      .slice(first, first + rows)
      .map((line) => [...line]);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a larger request would be refused
    await context.sync();
  }
}

/** Rows of a block that fit into one answer. */
function partsOf(rect: Rect): Rect[] {
  const most = Math.max(1, Math.floor(MOST_CELLS / rect.columns));
  return Array.from({ length: Math.ceil(rect.rows / most) }, (_, i) => {
    const first = i * most;
    return { ...rect, row: rect.row + first, rows: Math.min(most, rect.rows - first) };
  });
}

/**
 * Refuses to write where a table or any content is.
 * @throws Refusal "inside-table" or "cells-in-use", with the address of what is there.
 */
export async function refuseUsedCells(sheet: Excel.Worksheet, rect: Rect): Promise<void> {
  const target = sheet.getRangeByIndexes(rect.row, rect.column, rect.rows, rect.columns);
  const tables = target.getTables(false).load("items/name");
  const used = target.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  await sheet.context.sync();
  if (tables.items.length > 0) throw new Refusal({ kind: "inside-table", table: tables.items[0].name });
  if (used.isNullObject) return;
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  const { formulas } = await readBlock(sheet, { row, column, rows, columns });
  const inUse = boundsOfContent(formulas);
  if (!inUse) return;
  const address = addressOf({ ...inUse, row: row + inUse.row, column: column + inUse.column });
  throw new Refusal({ kind: "cells-in-use", address });
}

/** The smallest block around everything that is not empty. */
function boundsOfContent(cells: readonly (readonly unknown[])[]): Rect | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  cells.forEach((row, i) =>
    row.forEach((cell, j) => {
      if (cell === "") return;
      [top, bottom] = [Math.min(top, i), Math.max(bottom, i)];
      [left, right] = [Math.min(left, j), Math.max(right, j)];
    }),
  );
  return bottom < 0
    ? undefined
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
