// Of proofs that take long `npm test` runs a sample, the same at every run; `npm test -- --whole` runs all of them.

/** Whether every case is to be run. */
export const isWhole = process.env.TRADE_WHOLE === "1";

/** Every so-manieth of the cases. */
export function sampleOf<T>(cases: readonly T[], every: number): readonly T[] {
  return isWhole ? cases : cases.filter((_, i) => i % every === 0);
}
