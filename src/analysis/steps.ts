/**
 * A calculation that takes long enough to be interrupted: before each long step it yields what that will cost, in fits of
 * a forecast, and whoever runs it may do something else first. What it comes to does not depend on that.
 */
export type Steps<T> = Generator<number, T, undefined>;

/** Figures that are simulated in the time of a fit. */
export const FIGURES_OF_A_FIT = 1_000_000;

/** Takes all steps at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
