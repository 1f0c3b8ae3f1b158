import { addressOf, type Rect } from "../grid/a1";
import { MAX_COLUMNS, MAX_ROWS } from "../grid/limits";
import { Refusal } from "./obstacles";
import { PLACE, placeOf } from "./rangePlace";
import { readBlock } from "./readCells";

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
