// Of proofs that take long and have no command of their own `npm test` runs a sample, the same at every run, and
// `npm test -- --whole` runs them all.

/** Whether every case is to be run. */
export const isWhole = process.env.TRADE_WHOLE === "1";

/** One case of so many. */
export function sampleOf<T>(cases: readonly T[], every: number): readonly T[] {
  return isWhole ? cases : cases.filter((_, i) => i % every === 0);
}

/** Of cases in pairs, such as the same in two languages, one of each: the first, the second of the next, and so on. */
export function oneOfEachPair<T>(cases: readonly T[], first: 0 | 1 = 0): readonly T[] {
  return isWhole ? cases : cases.filter((_, i) => i % 2 === (first + Math.floor(i / 2)) % 2);
}

/** Of checks in which little but the words differs: Korean, and English where all is run. */
export const LANGUAGES = sampleOf(["ko", "en"] as const, 2);

/** How many examples a property is tried on, of so many when all is run, or new ones are looked for. */
export function runs(all: number): number {
  return isWhole || process.env.PROPERTY_SEED === "random" ? all : Math.ceil(0.4 * all);
}
