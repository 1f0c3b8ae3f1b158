import { chunksOf, type InputRow } from "./chunks";
import { isGone, obstacleOf } from "./obstacles";
import { runRestoring } from "./excelRun";
import type { WriteOptions, WriteResult } from "./Workbook";

/** A write that can be taken back. Its methods address cells by sheet id and place, never by an object of an earlier batch. */
export interface UndoableWrite {
  readonly sheetId: string;
  readonly rows: readonly InputRow[];
  /** Queues what stands above the rows. */
  start(sheet: Excel.Worksheet): void;
  /** Queues a block of rows; `first` counts from the first row of the table. */
  put(sheet: Excel.Worksheet, first: number, rows: readonly InputRow[]): void;
  /** Queues what follows the last row: table, names, formats. */
  finish(sheet: Excel.Worksheet): void;
  /** Puts the workbook back as it was, whatever has been written so far. */
  undo(context: Excel.RequestContext): Promise<void>;
  readonly result: WriteResult;
}

/**
 * Writes block after block, one request each. A cancel between two requests, or an error in one, puts the workbook back.
 * Once the last request is under way it is too late to cancel.
 */
export async function writeInChunks(
  context: Excel.RequestContext,
  write: UndoableWrite,
  { signal, onProgress }: Pick<WriteOptions, "signal" | "onProgress">,
): Promise<WriteResult> {
  const sheet = context.workbook.worksheets.getItem(write.sheetId);
  try {
    let done = 0;
    if (signal.aborted) return await cancel();
    write.start(sheet);
    for (const rows of chunksOf(write.rows)) {
      if (signal.aborted) return await cancel();
      write.put(sheet, done, rows);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- so that it can be cancelled in between
      await context.sync();
      done += rows.length;
      onProgress(done / (write.rows.length + 1));
    }
    if (signal.aborted) return await cancel();
    write.finish(sheet);
    await context.sync();
    onProgress(1);
    return write.result;
  } catch (error) {
    return await putBack(error);
  }

  async function cancel(): Promise<WriteResult> {
    await write.undo(context);
    return { kind: "cancelled" };
  }

  async function putBack(error: unknown): Promise<WriteResult> {
    const obstacle = obstacleOf(error);
    if (isGone(error) && !(await sheetExists(write.sheetId))) {
      return { kind: "refused", obstacle: { kind: "sheet-gone" } };
    }
    await runRestoring((restoring) => write.undo(restoring));
    return { kind: "refused", obstacle };
  }
}

function sheetExists(id: string): Promise<boolean> {
  return runRestoring(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("id");
    await context.sync();
    return !sheet.isNullObject;
  });
}
