import { addressOf } from "../grid/a1";
import type { Draft } from "../sheets/Draft";
import { readBlock } from "./readCells";
import { EMPTY_KEY, keyOfCell, keyOfInput } from "./contentKey";
import { contentInput } from "./cellInput";
import { holdingFormula, rectOfBlock } from "./draftWrites";
import { extentOf } from "./fillSheets";
import { HeldArea } from "./HeldArea";
import { Refusal } from "./obstacles";
import { PLACE, placeOf } from "./rangePlace";
import { freeSheetName } from "./sheetNames";
import type { Making, Step } from "./steps";

/** Sheets that a change adds: where its further steps write. */
export interface NewSheets {
  readonly step: Step;
  /** By the name of a draft. */
  areaOf(draft: string): HeldArea;
}

/** Prepares sheets behind those that are there, each under its wanted name or a free one like it. */
export async function planNewSheets(
  { context, sheetIds }: Making,
  drafts: readonly Draft[],
): Promise<NewSheets> {
  const there = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const before = new Set(there.items.map(({ id }) => id));
  const taken = there.items.map(({ name }) => name);
  const names = drafts.map(({ name }) => {
    const free = freeSheetName(name, taken);
    taken.push(free);
    return free;
  });
  let added: Excel.Worksheet[] = [];
  const ids: string[] = [];
  const areas = drafts.map(
    (draft, i) => new HeldArea(() => ids[i], { sheet: names[i], rect: extentOf(draft) }, undefined, "making"),
  );
  return {
    areaOf: (draft) => areas[drafts.findIndex(({ name }) => name === draft)],
    step: {
      write({ workbook }) {
        added = names.map((name) => workbook.worksheets.add(name).load("id"));
        areas.forEach((area, i) => {
          const { row, column, rows, columns } = area.place.rect;
          area.take(added[i].getRangeByIndexes(row, column, rows, columns));
        });
      },
      answered() {
        ids.push(...added.map(({ id }) => id));
        sheetIds.push(...ids);
        for (const area of areas) area.answered();
      },
      // By name as well: Excel may have added them although its answer never came.
      async putBack(putting) {
        const now = putting.workbook.worksheets.load("items/id,items/name");
        await putting.sync();
        const ours = now.items.flatMap((sheet) => {
          const place = ids.length > 0 ? ids.indexOf(sheet.id) : names.indexOf(sheet.name);
          return place < 0 || before.has(sheet.id)
            ? []
            : [{ sheet, draft: drafts[place], name: areas[place].name }];
        });
        // What holds cells of other sheets would lose them, and not be known as ours any longer.
        const isHolding = ({ draft }: (typeof ours)[number]) => draft.holdings !== undefined;
        for (const { sheet, draft, name } of [
          ...ours.filter(isHolding),
          ...ours.filter((one) => !isHolding(one)),
        ]) {
          if (ids.length === 0 && !(await isOurs(sheet, name))) continue;
          // Nobody can begin to write on it between the look and the end.
          sheet.visibility = "Hidden";
          await putting.sync();
          try {
            await refuseOthersCells(sheet, draft);
          } catch (error) {
            sheet.visibility = "Visible";
            await putting.sync();
            throw error;
          }
          sheet.delete();
        }
        await putting.sync();
      },
      left: () => areas.map(({ place }) => ({ kind: "sheet", sheet: place.sheet })),
    },
  };
}

/** Another pane may have added one of this name at the same time: ours has our hidden name, or nothing yet. */
async function isOurs(sheet: Excel.Worksheet, name: string): Promise<boolean> {
  const names = sheet.names.load("items/name");
  const used = sheet.getUsedRangeOrNullObject(true).load("address");
  await sheet.context.sync();
  return names.items.length === 0 ? used.isNullObject : names.items.some((item) => item.name === name);
}

/**
 * A sheet on which somebody else has written meanwhile is not ours to delete.
 * @throws Refusal "cells-in-use".
 */
async function refuseOthersCells(sheet: Excel.Worksheet, draft: Draft): Promise<void> {
  const { context } = sheet;
  const used = sheet.getUsedRangeOrNullObject(true).load(PLACE);
  await context.sync();
  if (used.isNullObject) return;
  // Excel itself writes the header of a column that somebody inserts into a table.
  const tables = sheet.tables.load("items/id");
  await context.sync();
  const headers = tables.items.map((table) => table.getHeaderRowRange().load("rowIndex"));
  await context.sync();
  const headerRows = new Set(headers.map(({ rowIndex }) => rowIndex));
  const place = placeOf(used);
  const { values, formulas } = await readBlock(sheet, place);
  const ours = new Set([EMPTY_KEY, ...inputsOf(draft).map(keyOfInput)]);
  const spilled = draft.blocks.filter(({ spills }) => spills).map(rectOfBlock);
  values.forEach((cells, i) =>
    cells.forEach((value, j) => {
      const cell = { row: place.row + i, column: place.column + j, rows: 1, columns: 1 };
      const isSpilled = spilled.some(
        (rect) =>
          cell.column >= rect.column && cell.column < rect.column + rect.columns && cell.row >= rect.row,
      );
      if (isSpilled || headerRows.has(cell.row) || ours.has(keyOfCell(value, formulas[i][j]))) return;
      throw new Refusal({ kind: "cells-in-use", address: addressOf(cell) });
    }),
  );
}

function inputsOf({ blocks, tables, holdings = [] }: Draft) {
  return [
    ...holdings.flatMap(({ formulas }) => formulas.map((parts) => holdingFormula(parts, (name) => name))),
    ...blocks.flatMap(({ cells, format }) => cells.flat().map((content) => contentInput(content, format))),
    ...tables.flatMap(({ headers, rows, formats }) => [
      ...headers,
      ...rows.flatMap((row) => row.map((content, i) => contentInput(content, formats[i]))),
    ]),
  ];
}
