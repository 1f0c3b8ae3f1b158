import { runRestoring } from "./excelRun";
import { obstacleOf } from "./obstacles";
import type { Step } from "./steps";
import type { HalfDone } from "./Workbook";

/** Excel refuses now and then what it takes a moment later. */
const TRIES = 2;

/** Steps of a change that have to be put back, the last one first, until Excel lets them be. */
export class Unfinished {
  private steps: Step[] = [];
  private sheets: readonly string[] = [];

  begin(steps: readonly Step[], sheetIds: readonly string[]): void {
    this.steps = steps.filter(({ putBack }) => putBack);
    this.sheets = [...sheetIds];
  }
  next(): Step | undefined {
    return this.steps[0];
  }
  done(): void {
    this.steps.shift();
  }
  get sheetIds(): readonly string[] {
    return this.sheets;
  }
  left(): HalfDone["left"] {
    return this.steps.flatMap((step) => step.left?.() ?? []);
  }
}

/** @returns What is left, if Excel does not let all of it be put back. */
export async function takeBack(unfinished: Unfinished): Promise<HalfDone | undefined> {
  for (let step = unfinished.next(); step; step = unfinished.next()) {
    const failure = await failureOf(step);
    if (failure) {
      const obstacle = await obstacleOf(failure.error, unfinished.sheetIds);
      return { kind: "half-done", obstacle, left: unfinished.left() };
    }
    unfinished.done();
  }
  return undefined;
}

async function failureOf(step: Step): Promise<{ readonly error: unknown } | undefined> {
  let failure: { readonly error: unknown } | undefined;
  for (let n = 0; n < TRIES; n++) {
    try {
      await runRestoring(async (context) => step.putBack?.(context));
      return undefined;
    } catch (error) {
      failure = { error };
    }
  }
  return failure;
}
