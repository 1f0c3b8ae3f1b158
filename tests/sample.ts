// Of proofs that take long and have no command of their own `npm test` runs a sample, the same at every run, and
// `npm test -- --whole` runs them all.

/** Whether every case is to be run. */
export const isWhole = process.env.TRADE_WHOLE === "1";

/** One case of so many. */
export function sampleOf<T>(cases: readonly T[], every: number): readonly T[] {
  return isWhole ? cases : cases.filter((_, i) => i % every === 0);
}
