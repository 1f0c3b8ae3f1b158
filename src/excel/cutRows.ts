import { isFormulaText } from "../grid/formulaText";
import { readParts } from "./readCells";
import { deleteRows, TRIES } from "./deleteRows";
import type { Held } from "./holdTable";
import { Refusal } from "./obstacles";
import { PLACE, placeOf } from "./rangePlace";

/**
 * Cuts rows that came at the end off a table, when they are empty again. Those that somebody has sorted into its midst
 * are deleted there, and what stands below the table stays where it is. A row into which somebody has typed stays.
 */
export async function cutRows(
  context: Excel.RequestContext,
  { area, tableId, sheetId }: Held,
  count: number,
): Promise<void> {
  const table = context.workbook.tables.getItem(tableId);
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const key = area.axes?.column ?? 0;
  let left = count;
  for (let n = 0; n < TRIES; n++) {
    const { place, isEmpty } = await look(sheet, table, key);
    left = Math.min(left, isEmpty.filter(Boolean).length);
    if (left === 0) return;
    const kept = place.rows - left;
    const filled = isEmpty.slice(kept).filter((empty) => !empty).length;
    if (filled === 0) {
      if (await isCut(table, kept, left, key)) return;
      continue;
    }
    const inMidst = isEmpty.flatMap((empty, row) => (empty && row < kept ? [row] : [])).slice(-filled);
    const below = table
      .getDataBodyRange()
      .getRow(place.rows - 1)
      .getOffsetRange(1, 0);
    below.getResizedRange(inMidst.length - 1, 0).insert("Down");
    left -= await deleteRows(table, inMidst, (row) => isEmptyRow(row, key));
  }
  if (left > 0) throw new Refusal({ kind: "moved" });
}

async function look(sheet: Excel.Worksheet, table: Excel.Table, key: number) {
  const body = table.getDataBodyRange().load(PLACE);
  await table.context.sync();
  const place = placeOf(body);
  const isEmpty: boolean[] = [];
  await readParts(sheet, place, "formulas", ({ formulas }) => {
    isEmpty.push(...formulas.map((row) => isEmptyRow(row, key)));
  });
  return { place, isEmpty };
}

/** @returns Whether the last rows were cut off; if one of them is not empty any longer, all are left. */
async function isCut(table: Excel.Table, kept: number, count: number, key: number): Promise<boolean> {
  const header = table.getHeaderRowRange();
  const last = table
    .getDataBodyRange()
    .getRow(kept)
    .getResizedRange(count - 1, 0)
    .load("formulas");
  table.resize(header.getResizedRange(kept, 0));
  await table.context.sync();
  if (last.formulas.every((row) => isEmptyRow(row, key))) return true;
  table.resize(header.getResizedRange(kept + count, 0));
  await table.context.sync();
  return false;
}

/** A column of formulas goes on in a row that has no key. */
function isEmptyRow(formulas: readonly unknown[], key: number): boolean {
  return formulas[key] === "" && formulas.every((cell) => cell === "" || isFormulaText(cell));
}
