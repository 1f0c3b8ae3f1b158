import type { Place, Rect } from "../grid/a1";
import { callsOurs } from "../grid/callsOurs";
import { type Rectangle, rectangles } from "../grid/rectangles";
import { partsOf } from "./readCells";
import { run } from "./excelRun";
import { obstacleOf } from "./obstacles";
import type { OurBlock, OursFound, OursResult } from "./OurCells";
import { PLACE, placeOf } from "./rangePlace";
import type { RunOptions } from "./Workbook";

/** Cells of an answer: of formulas a few hundred characters long it stays below what Excel on the web sends (5 MB). */
const MOST_CELLS = 5_000;
const PENDING = /^#(?:BUSY!|GETTING_DATA)$/;

/** Every formula of ours, as `OurCells.findOurs` promises. */
export async function findOurs(options: RunOptions): Promise<OursResult> {
  try {
    return await run(async (context) => (await oursIn(context, options)) ?? { kind: "cancelled" });
  } catch (error) {
    return { kind: "refused", obstacle: await obstacleOf(error, []) };
  }
}

interface CellOfOurs extends Place {
  /** The formula as it is written whatever the cell's place: those that were filled down or across make one block. */
  readonly relative: string;
  readonly formula: string;
  readonly text: string;
  readonly isError: boolean;
  readonly isBusy: boolean;
}

/** @returns undefined when it was cancelled. */
export async function oursIn(
  context: Excel.RequestContext,
  { signal, onProgress }: RunOptions,
): Promise<OursFound | undefined> {
  const all = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const isSeen = ({ visibility }: Excel.Worksheet) => visibility === "Visible";
  const places = all.items.filter(isSeen).map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load(PLACE),
  }));
  await context.sync();
  const parts = places.map(({ used }) => (used.isNullObject ? [] : partsOf(placeOf(used), MOST_CELLS)));
  const count = parts.reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  const sheets: OursFound["sheets"][number][] = [];
  for (const [i, { sheet }] of places.entries()) {
    const cells: CellOfOurs[] = [];
    for (const part of parts[i]) {
      if (signal.aborted) return undefined;
      cells.push(...(await oursOfPart(sheet, part)));
      onProgress(++done / count);
    }
    const blocks = rectangles(cells, ({ relative }) => relative).map((block) => blockOf(sheet.id, block));
    if (blocks.length > 0) sheets.push({ id: sheet.id, name: sheet.name, blocks });
  }
  const hidden = all.items.filter((sheet) => !isSeen(sheet)).map(({ name }) => name);
  return { kind: "found", sheets, hidden };
}

/** First the formulas; all the rest only of the block around those of ours. */
async function oursOfPart(sheet: Excel.Worksheet, part: Rect): Promise<CellOfOurs[]> {
  const { formulas } = await answered(rangeOf(sheet, part).load("formulas"));
  const around = aroundOurs(formulas, part);
  if (!around) return [];
  const range = rangeOf(sheet, around).load("formulas,formulasR1C1,text,values,valueTypes");
  const { formulas: own, formulasR1C1, text, values, valueTypes } = await answered(range);
  return own.flatMap((line, i) =>
    line.flatMap((formula: unknown, j): CellOfOurs[] => {
      // A text that looks like a formula is its own value.
      if (!callsOurs(formula) || formula === values[i][j]) return [];
      const isError = String(valueTypes[i][j]) === "Error";
      return [
        {
          row: around.row + i,
          column: around.column + j,
          formula,
          relative: String(formulasR1C1[i][j]),
          // A column that is too narrow shows nothing but ####.
          text: /^#+$/.test(text[i][j]) ? String(values[i][j]) : text[i][j],
          isError: isError && !PENDING.test(String(values[i][j])),
          isBusy: PENDING.test(String(values[i][j])),
        },
      ];
    }),
  );
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Rect): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

async function answered(range: Excel.Range): Promise<Excel.Range> {
  await range.context.sync();
  return range;
}

function aroundOurs(formulas: readonly (readonly unknown[])[], part: Rect): Rect | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  formulas.forEach((line, i) =>
    line.forEach((formula, j) => {
      if (!callsOurs(formula)) return;
      [top, bottom] = [Math.min(top, i), Math.max(bottom, i)];
      [left, right] = [Math.min(left, j), Math.max(right, j)];
    }),
  );
  if (bottom < 0) return undefined;
  return {
    row: part.row + top,
    column: part.column + left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  };
}

function blockOf(sheetId: string, { rect, cells }: Rectangle<CellOfOurs>): OurBlock {
  const [{ formula, relative }] = cells;
  const error = cells.find(({ isError }) => isError);
  return {
    sheetId,
    rect,
    formula,
    relative,
    texts: cells.map(({ text }) => text),
    errors: cells.filter(({ isError }) => isError).length,
    ...(error && { firstError: { row: error.row - rect.row, column: error.column - rect.column } }),
    busy: cells.filter(({ isBusy }) => isBusy).length,
  };
}
