import type { Steps } from "../../analysis/steps";

/** Takes the steps one by one, and lets the pane answer keys between them; undefined once nobody waits any more. */
export async function inTurns<T>(steps: Steps<T>, signal: AbortSignal): Promise<T | undefined> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return undefined;
    const { done, value } = steps.next();
    if (done) return value;
  }
}
