import { addressOf, type Rect } from "../grid/a1";
import { MAX_COLUMNS, MAX_ROWS } from "../grid/limits";
import { isAnswerTooLarge, Refusal } from "./obstacles";
import { PLACE, placeOf } from "./rangePlace";

/** A read asks for at most this many cells, so that hardly an answer exceeds what Excel on the web sends (5 MB). */
const MOST_CELLS = 20_000;

export interface CellBlock {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly formats: string[][];
}

/** Reads a block of any size. */
export async function readBlock(sheet: Excel.Worksheet, rect: Rect): Promise<CellBlock> {
  const block: CellBlock = { values: [], formulas: [], formats: [] };
  await readParts(sheet, rect, "values,formulas,numberFormat", ({ values, formulas, numberFormat }) => {
    block.values.push(...values);
    block.formulas.push(...formulas);
    block.formats.push(...(numberFormat as string[][]));
  });
  return block;
}

/** Loads properties of a block of any size, and gives it part by part, from the first row to the last. */
export async function readParts(
  sheet: Excel.Worksheet,
  rect: Rect,
  properties: string,
  take: (part: Excel.Range) => void,
): Promise<void> {
  for (const part of partsOf(rect)) await readPart(sheet, part, properties, take);
}

/** Cells with long texts are read in smaller parts. */
async function readPart(
  sheet: Excel.Worksheet,
  rect: Rect,
  properties: string,
  take: (part: Excel.Range) => void,
): Promise<void> {
  const { row, column, rows, columns } = rect;
  const range = sheet.getRangeByIndexes(row, column, rows, columns).load(properties);
  try {
    await sheet.context.sync();
  } catch (error) {
    if (rows === 1 || !isAnswerTooLarge(error)) throw error;
    const half = rows >> 1;
    await readPart(sheet, { ...rect, rows: half }, properties, take);
    await readPart(sheet, { ...rect, row: row + half, rows: rows - half }, properties, take);
    return;
  }
  take(range);
}

/** Rows of a block that fit into one answer, or one request. */
export function partsOf(rect: Rect, mostCells = MOST_CELLS): Rect[] {
  const most = Math.max(1, Math.floor(mostCells / rect.columns));
  return Array.from({ length: Math.ceil(rect.rows / most) }, (_, i) => {
    const first = i * most;
    return { ...rect, row: rect.row + first, rows: Math.min(most, rect.rows - first) };
  });
}

/**
 * Refuses to write where any content or a table is, or right beside a table, into which Excel would take it.
 * @param ownTable - Id of a table that may be there.
 * @throws Refusal "inside-table" or "beside-table", or "cells-in-use" with the address of what is there.
 */
export async function refuseUsedCells(sheet: Excel.Worksheet, rect: Rect, ownTable?: string): Promise<void> {
  const target = sheet.getRangeByIndexes(rect.row, rect.column, rect.rows, rect.columns);
  const [around, inside] = [rangeAround(sheet, rect), target].map((range) =>
    range.getTables(false).load("items/id,items/name"),
  );
  const used = target.getUsedRangeOrNullObject(true).load(PLACE);
  await sheet.context.sync();
  const other = ({ items }: Excel.TableScopedCollection) => items.find(({ id }) => id !== ownTable);
  const [over, beside] = [other(inside), other(around)];
  if (over) throw new Refusal({ kind: "inside-table", table: over.name });
  if (beside) throw new Refusal({ kind: "beside-table", table: beside.name });
  if (used.isNullObject) return;
  const place = placeOf(used);
  const { formulas } = await readBlock(sheet, place);
  const inUse = boundsOfContent(formulas);
  if (!inUse) return;
  const address = addressOf({ ...inUse, row: place.row + inUse.row, column: place.column + inUse.column });
  throw new Refusal({ kind: "cells-in-use", address });
}

/** With the cells on every side, as far as there are any. */
function rangeAround(sheet: Excel.Worksheet, { row, column, rows, columns }: Rect): Excel.Range {
  const [top, left] = [Math.max(0, row - 1), Math.max(0, column - 1)];
  const [bottom, right] = [Math.min(MAX_ROWS, row + rows + 1), Math.min(MAX_COLUMNS, column + columns + 1)];
  return sheet.getRangeByIndexes(top, left, bottom - top, right - left);
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
