import type { Rect } from "../grid/a1";
import type { Draft } from "../sheets/Draft";
import { chartSteps } from "./charts";
import { MOST_CELLS } from "./chunks";
import { type Meaning, type NameBefore, namesStep } from "./definedNames";
import {
  contentWrites,
  formulaWrites,
  holdingWrites,
  lookWrites,
  rectOfBlock,
  rectOfTable,
} from "./draftWrites";
import type { HeldArea } from "./HeldArea";
import { Refusal } from "./obstacles";
import { packed } from "./requests";
import type { Step } from "./steps";

/**
 * What is written to sheets that are there, in an order in which every formula finds what it refers to: values and
 * tables of all sheets, defined names, looks, formulas, and charts over cells that have their size. After each request
 * Excel calculates the formulas that have come: they come late, and in as few requests as they fit into.
 * @param areaOf - By the name of a draft; asked only when a step is written.
 * @param meanings - The defined names, and in `names` what they are before.
 */
export function fillSteps(
  drafts: readonly Draft[],
  areaOf: (draft: string) => HeldArea,
  meanings: Readonly<Record<string, Meaning>>,
  names: NameBefore,
): Step[] {
  const writes = (of: typeof contentWrites, most?: number) =>
    packed(
      drafts.flatMap((draft) => of(draft).map((write) => ({ ...write, draft: draft.name }))),
      areaOf,
      most,
    );
  return [
    ...writes(contentWrites),
    ...(Object.keys(meanings).length > 0 ? [namesStep(meanings, names)] : []),
    ...writes(lookWrites),
    ...writes(formulaWrites, MOST_CELLS),
    ...writes((draft) => holdingWrites(draft, (name) => areaOf(name).place.sheet), MOST_CELLS).map((step) =>
      namingSheets(step, () => drafts.map(({ name }) => areaOf(name))),
    ),
    ...chartSteps(drafts, areaOf),
  ];
}

/** A step that writes names of sheets has come too late if one of them is called otherwise by then. */
function namingSheets(step: Step, areas: () => readonly HeldArea[]): Step {
  let named: { readonly sheet: Excel.Worksheet; readonly as: string }[] = [];
  return {
    ...step,
    write(context) {
      const { worksheets } = context.workbook;
      named = areas().map(({ sheetId, place }) => ({
        sheet: worksheets.getItem(sheetId()).load("name"),
        as: place.sheet,
      }));
      step.write(context);
    },
    answered() {
      step.answered?.();
      if (named.some(({ sheet, as }) => sheet.name !== as)) throw new Refusal({ kind: "moved" });
    },
  };
}

/** All that a draft writes to, from the sheet's first cell on. */
export function extentOf(draft: Draft): Rect {
  const { blocks, tables, charts, holdings = [], borders = [], columnWidths, rowHeights } = draft;
  const rects = [
    ...holdings.map(({ row, column, formulas }) => ({ row, column, rows: formulas.length, columns: 1 })),
    ...blocks.map(rectOfBlock),
    ...tables.map(rectOfTable),
    ...charts.map(({ position }) => position),
    ...borders.map(({ rect }) => rect),
    ...Object.keys(columnWidths).map((column) => ({ row: 0, column: Number(column), rows: 1, columns: 1 })),
    ...Object.keys(rowHeights).map((row) => ({ row: Number(row), column: 0, rows: 1, columns: 1 })),
  ];
  const rows = Math.max(1, ...rects.map(({ row, rows: count }) => row + count));
  const columns = Math.max(1, ...rects.map(({ column, columns: count }) => column + count));
  return { row: 0, column: 0, rows, columns };
}
