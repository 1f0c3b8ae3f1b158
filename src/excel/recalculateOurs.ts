import { run } from "./excelRun";
import { oursIn } from "./findOurs";
import { obstacleOf } from "./obstacles";
import type { OurBlock, Recalculated } from "./OurCells";
import type { RunOptions } from "./Workbook";

/** Blocks of a request; each is an object on the wire. */
const MOST_BLOCKS = 200;

/**
 * Calculates cells anew, as `OurCells.recalculateOurs` promises: Range.calculate asks their functions again and writes
 * nothing, so that Excel's undo goes on from where it was. Writing the formulas anew would be an edit.
 */
export async function recalculateOurs({ signal, onProgress }: RunOptions): Promise<Recalculated> {
  try {
    return await run(async (context): Promise<Recalculated> => {
      const looking = (done: number) => onProgress(done / 2);
      const found = await oursIn(context, { signal, onProgress: looking });
      if (!found) return { kind: "cancelled" };
      const refused: Extract<Recalculated, { readonly kind: "recalculated" }>["refused"][number][] = [];
      let cells = 0;
      for (const [i, { id, name, blocks }] of found.sheets.entries()) {
        const failure = await failureOf(async () => {
          for (let first = 0; first < blocks.length; first += MOST_BLOCKS) {
            if (signal.aborted) return;
            cells += await calculate(context, id, blocks.slice(first, first + MOST_BLOCKS));
          }
        });
        if (failure) refused.push({ sheet: name, obstacle: await obstacleOf(failure.error, [id]) });
        if (signal.aborted) return { kind: "cancelled" };
        onProgress(0.5 + (i + 1) / (2 * found.sheets.length));
      }
      return { kind: "recalculated", cells, refused };
    });
  } catch (error) {
    return { kind: "refused", obstacle: await obstacleOf(error, []) };
  }
}

/** @returns How many cells they are. */
async function calculate(
  context: Excel.RequestContext,
  sheetId: string,
  blocks: readonly OurBlock[],
): Promise<number> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  for (const { rect } of blocks)
    sheet.getRangeByIndexes(rect.row, rect.column, rect.rows, rect.columns).calculate();
  await context.sync();
  return blocks.reduce((sum, { rect }) => sum + rect.rows * rect.columns, 0);
}

async function failureOf(work: () => Promise<void>): Promise<{ readonly error: unknown } | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return { error };
  }
}
