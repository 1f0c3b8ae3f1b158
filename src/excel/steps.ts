import { canRunAsOneUndo, run, runAsOneUndo } from "./excelRun";
import { obstacleOf, Refusal } from "./obstacles";
import { takeBack, type Unfinished } from "./takeBack";
import type { HalfDone, Leftover, Obstacle, Refused } from "./Workbook";

/** One request that changes the workbook, and what takes the change back. */
export interface Step {
  /** Queues the request. */
  write(context: Excel.RequestContext): void;
  /**
   * Takes up what the request answered.
   * @throws Refusal when the workbook turns out to be another than was planned for.
   */
  answered?(): void;
  /**
   * Puts back what of it has been done, which may be nothing or a part; `context` is not the one that wrote. It may be
   * asked again, after it failed half-way.
   */
  putBack?(context: Excel.RequestContext): Promise<void>;
  /** What it may have left in the workbook as long as it is not put back. */
  left?(): readonly Leftover[];
}

/** Several that are one request: nothing comes between them. */
export function asOne(steps: readonly Step[]): Step {
  return {
    write: (context) => steps.forEach((step) => step.write(context)),
    answered: () => steps.forEach((step) => step.answered?.()),
    async putBack(context) {
      for (const step of [...steps].reverse()) await step.putBack?.(context);
    },
    left: () => steps.flatMap((step) => step.left?.() ?? []),
  };
}

/** Queues, if it is time, that a change goes on. */
export type Renewal = (context: Excel.RequestContext) => void;

/** A change of the workbook, ready to be made. */
export interface Plan<R> {
  readonly steps: readonly Step[];
  /** Asked when all of them are made. */
  result(): R;
}

/** A change that is being made. */
export interface Making {
  readonly context: Excel.RequestContext;
  /** Ids of the sheets that it writes to, as far as they are known. */
  readonly sheetIds: string[];
  /** What is to be said of what it holds, with every request of it. */
  readonly signs: Renewal[];
  /** Makes a step at once: what has to be held on to before it can be looked at. */
  make(step: Step): Promise<void>;
}

export interface RunOptions {
  /** Fraction done, 0 to 1. */
  readonly onProgress: (done: number) => void;
  /** When aborted the workbook is put back as it was. */
  readonly signal: AbortSignal;
}

type Outcome<R> = R | { readonly kind: "cancelled" } | Refused | HalfDone;
type Attempt<R> = { readonly outcome: Outcome<R>; readonly isGroupRefused: boolean };

/**
 * Makes a change completely, or not at all: a cancel between two requests, or an error in one, puts back every step
 * that was begun, the last one first. Once the last request is under way it is too late to cancel. Where Excel does not
 * let it be put back, the outcome says what is left, and `unfinished` keeps the way back.
 *
 * Excel undoes the change in one step where it can group its requests. It takes some requests into no group, which is
 * known from its refusal only: the change is put back, outside the group, and made once more without one.
 * @param prepare - Looks, and throws a Refusal when something stands in the way.
 */
export async function allOrNothing<R>(
  prepare: (making: Making) => Promise<Plan<R>>,
  options: RunOptions,
  unfinished: Unfinished,
): Promise<Outcome<R>> {
  if (options.signal.aborted) return { kind: "cancelled" };
  // Nothing is written over what an earlier change left half-done.
  const earlier = await takeBack(unfinished);
  if (earlier) return earlier;
  if (canRunAsOneUndo()) {
    const { outcome, isGroupRefused } = await attempt(runAsOneUndo, prepare, options, unfinished);
    if (!isGroupRefused) return outcome;
  }
  return (await attempt(run, prepare, options, unfinished)).outcome;
}

async function attempt<R>(
  runBatch: typeof run,
  prepare: (making: Making) => Promise<Plan<R>>,
  { signal, onProgress }: RunOptions,
  unfinished: Unfinished,
): Promise<Attempt<R>> {
  const begun: Step[] = [];
  const sheetIds: string[] = [];
  const signs: Renewal[] = [];
  let failure: { readonly error: unknown } | undefined;
  try {
    const result = await runBatch(async (context): Promise<R | undefined> => {
      const make = async (step: Step) => {
        begun.unshift(step);
        for (const renew of signs) renew(context);
        step.write(context);
        await context.sync();
        step.answered?.();
      };
      const plan = await prepare({ context, sheetIds, signs, make });
      for (const [i, step] of plan.steps.entries()) {
        if (signal.aborted) return undefined;
        await make(step);
        onProgress((i + 1) / plan.steps.length);
      }
      return plan.result();
    });
    if (result !== undefined) return { outcome: result, isGroupRefused: false };
  } catch (error) {
    failure = { error };
  }
  const obstacle = failure && (await obstacleOf(failure.error, sheetIds));
  unfinished.begin(begun, sheetIds);
  const left = await takeBack(unfinished);
  if (left) return { outcome: left, isGroupRefused: false };
  if (!obstacle) return { outcome: { kind: "cancelled" }, isGroupRefused: false };
  const isGroupRefused = runBatch === runAsOneUndo && isOfGroup(failure?.error, obstacle);
  return { outcome: { kind: "refused", obstacle }, isGroupRefused };
}

/** Excel says UndoNotSupported, but internal errors have been seen as well: whatever is not explained otherwise. */
function isOfGroup(error: unknown, obstacle: Obstacle): boolean {
  return !(error instanceof Refusal) && obstacle.kind === "unexpected";
}
