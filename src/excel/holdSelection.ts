import { addressOf, type Rect } from "../grid/a1";
import { cellBack, type Input } from "./cellInput";
import { EMPTY_KEY, keyOfCell, keyOfInput } from "./contentKey";
import type { Draft } from "../sheets/Draft";
import { readLooks, restoreLooks, runsOf } from "./areaLooks";
import { refuseUsedCells } from "./cellsInUse";
import { rectOfTable } from "./draftWrites";
import { extentOf } from "./fillSheets";
import { HeldArea, type Places } from "./HeldArea";
import { Refusal } from "./obstacles";
import { placesNow, restoreCells } from "./restoreArea";
import type { Making } from "./steps";

/**
 * Holds the cells from the selected one on that a draft is to be written to.
 * @returns Them, with the widths of their columns in points.
 * @throws Refusal if they are not free.
 */
export async function holdSelection(
  making: Making,
  draft: Draft,
): Promise<{ readonly area: HeldArea; readonly widths: readonly number[] }> {
  const { context } = making;
  const selected = context.workbook.getSelectedRange().load("rowIndex,columnIndex");
  const sheet = selected.worksheet.load("id,name");
  sheet.protection.load("protected");
  await context.sync();
  const { id, name } = sheet;
  if (sheet.protection.protected) throw new Refusal({ kind: "sheet-protected", sheet: name });
  const extent = extentOf(draft);
  const rect: Rect = { ...extent, row: selected.rowIndex, column: selected.columnIndex };
  await refuseUsedCells(sheet, rect);
  const area = new HeldArea(() => id, { sheet: name, rect }, undefined, "filling");
  making.sheetIds.push(id);
  const columns = Array.from({ length: rect.columns }, (_, column) => ({
    ...extent,
    rows: 1,
    column,
    columns: 1,
  }));
  let held: Excel.Range;
  let sheetNow: Excel.Worksheet;
  let columnsHeld: Excel.Range[] = [];
  const widths: number[] = [];
  let looks: Awaited<ReturnType<typeof readLooks>> = [];
  await making.make({
    write({ workbook }) {
      // Once more the selected cell: rows may have been inserted since it was looked at.
      const first = workbook.getSelectedRange().getCell(0, 0);
      const cells = first.getAbsoluteResizedRange(rect.rows, rect.columns);
      held = cells.load("rowHidden,rowIndex,columnIndex");
      sheetNow = cells.worksheet.load("id");
      area.take(cells);
      columnsHeld = columns.map(({ column }) => {
        const one = cells.getCell(0, column);
        one.format.load("columnWidth");
        return one;
      });
    },
    answered() {
      widths.push(...columnsHeld.map(({ format }) => format.columnWidth));
      area.answered();
      if (sheetNow.id !== id || held.rowIndex !== rect.row || held.columnIndex !== rect.column)
        throw new Refusal({ kind: "moved" });
      if (held.rowHidden !== false) throw new Refusal({ kind: "rows-hidden", address: addressOf(rect) });
    },
    async putBack(putting) {
      const range = await area.find(putting);
      if (!range) return;
      const places = await placesNow(area, range, widths);
      await deleteTable(area, range, draft);
      await restoreCells(area, range.context, places);
      restoreLooks(area, range, looks, places);
      restoreWidths(area, range, widths, places);
      area.isRestored = true;
      widths.forEach((width, column) => {
        if (!area.isLooked || width >= (draft.columnWidths[column] ?? 0)) return;
        for (const [first] of runsOf(places.columns, column, 1))
          range.getCell(0, first).format.columnWidth = width;
      });
      area.release(putting);
      await putting.sync();
    },
    left: () => area.left(),
  });
  await area.readAll(context);
  looks = await readLooks(area, context, extent);
  return { area, widths };
}

/** Queues that columns are as wide as they were, wherever they are by now. */
function restoreWidths(
  area: HeldArea,
  range: Excel.Range,
  widths: readonly number[],
  { columns }: Places,
): void {
  const set = (column: number, width: number) => (range.getCell(0, column).format.columnWidth = width);
  for (const [column, width] of area.misplacedWidths) set(column, width);
  for (const [column, width] of area.widths)
    for (const [first] of runsOf(columns, column, 1)) set(first, width ?? widths[column]);
}

/**
 * There was none in these cells, so that one exactly where ours is to be is ours. Excel empties its cells, but what
 * somebody else has typed into them meanwhile stays.
 */
async function deleteTable(area: HeldArea, range: Excel.Range, { tables: [draft] }: Draft): Promise<void> {
  const { context } = range;
  const tables = range.getTables(false).load("items/id");
  range.load("rowIndex,columnIndex");
  await context.sync();
  const places = tables.items.map((table) => ({
    table,
    at: table.getRange().load("rowIndex,columnIndex"),
    body: table.getDataBodyRange().load("values,formulas,numberFormat"),
  }));
  await context.sync();
  const { row, column } = rectOfTable(draft);
  for (const { table, at, body } of places) {
    if (at.rowIndex !== range.rowIndex + row || at.columnIndex !== range.columnIndex + column) continue;
    table.delete();
    for (const { i, j, input } of othersIn(area, body))
      range.getCell(row + 1 + i, column + j).formulas = [[input]];
  }
  await context.sync();
}

/** What cells hold that is none of what was written to the area. */
function othersIn(
  { grid }: HeldArea,
  { values, formulas, numberFormat }: Excel.Range,
): { readonly i: number; readonly j: number; readonly input: Input }[] {
  const contents = grid.flat().flatMap(({ content }) => (content === undefined ? [] : [keyOfInput(content)]));
  const ours = new Set([EMPTY_KEY, ...contents]);
  return values.flatMap((cells, i) =>
    cells.flatMap((value, j) => {
      const [formula, format] = [formulas[i][j], (numberFormat as string[][])[i][j]];
      return ours.has(keyOfCell(value, formula)) ? [] : [{ i, j, input: cellBack(value, formula, format) }];
    }),
  );
}
