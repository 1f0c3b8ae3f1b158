import { runAsOneUndo, runRestoring } from "./excelRun";
import { isGone, obstacleOf } from "./obstacles";
import type { Refused } from "./Workbook";

/** One request that changes the workbook, and what takes the change back. */
export interface Step {
  /** Queues the request. */
  write(context: Excel.RequestContext): void;
  /** Takes up what the request answered. */
  answered?(): void;
  /** Puts back what of it has been done, which may be nothing or a part; `context` is not the one that wrote. */
  putBack?(context: Excel.RequestContext): Promise<void>;
}

/** A change of the workbook, ready to be made. */
export interface Plan<R> {
  readonly steps: readonly Step[];
  /** Ids of the sheets that the steps write to, as far as they are there. */
  sheetIds(): readonly string[];
  readonly result: R;
}

export interface RunOptions {
  /** Fraction done, 0 to 1. */
  readonly onProgress: (done: number) => void;
  /** When aborted the workbook is put back as it was. */
  readonly signal: AbortSignal;
}

/**
 * Makes a change completely, or not at all: a cancel between two requests, or an error in one, puts back every step
 * that was begun, the last one first. Once the last request is under way it is too late to cancel.
 * @param prepare - Looks and changes nothing; throws a Refusal when something stands in the way.
 */
export async function allOrNothing<R>(
  prepare: (context: Excel.RequestContext) => Promise<Plan<R>>,
  { signal, onProgress }: RunOptions,
): Promise<R | { readonly kind: "cancelled" } | Refused> {
  if (signal.aborted) return { kind: "cancelled" };
  const begun: Step[] = [];
  let plan: Plan<R> | undefined;
  try {
    const isWhole = await runAsOneUndo(async (context) => {
      plan = await prepare(context);
      for (const step of plan.steps) {
        if (signal.aborted) return false;
        begun.unshift(step);
        step.write(context);
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- so that it can be cancelled in between
        await context.sync();
        step.answered?.();
        onProgress(begun.length / plan.steps.length);
      }
      return true;
    });
    if (isWhole && plan) return plan.result;
    await runRestoring((context) => putBack(context, begun));
    return { kind: "cancelled" };
  } catch (error) {
    const written = plan?.sheetIds() ?? [];
    const isSheetGone = isGone(error) && !(await areThere(written));
    if (begun.length > 0) await runRestoring((context) => putBack(context, begun));
    return { kind: "refused", obstacle: isSheetGone ? { kind: "sheet-gone" } : obstacleOf(error) };
  }
}

async function putBack(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  for (const step of steps) await step.putBack?.(context);
}

function areThere(ids: readonly string[]): Promise<boolean> {
  return runRestoring(async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id).load("id"));
    await context.sync();
    return sheets.every((sheet) => !sheet.isNullObject);
  });
}
