import { incompleteGamma } from "./incompleteGamma";
import { logGamma } from "./logGamma";
import { normalQuantile } from "./normal";
import { solveTail } from "./solveTail";

/** Density of the chi-squared distribution at x > 0. `df` above zero, not necessarily whole. */
export function chiSquaredPdf(x: number, df: number): number {
  if (x < 0) return 0;
  const half = df / 2;
  if (x === 0) return df > 2 ? 0 : df === 2 ? 0.5 : Infinity;
  return Math.exp((half - 1) * Math.log(x) - x / 2 - half * Math.LN2 - logGamma(half));
}

/** Probability of a value up to x: P(df/2, x/2). */
export function chiSquaredCdf(x: number, df: number): number {
  return incompleteGamma(df / 2, x / 2).lower;
}

/** Probability of a value above x: the p-value of a chi-squared statistic, with all its digits far out. */
export function chiSquaredUpperTail(x: number, df: number): number {
  return incompleteGamma(df / 2, x / 2).upper;
}

/**
 * The value below which one lies with probability p; 0 at 0, Infinity at 1.
 * @see Wilson and Hilferty (1931), The distribution of chi-square, PNAS 17: the first guess.
 */
export function chiSquaredQuantile(p: number, df: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return Infinity;
  const density = (x: number) => chiSquaredPdf(x, df);
  const start = firstGuess(p, df);
  return p <= 0.5
    ? solveTail((x) => chiSquaredCdf(x, df), density, "lower", p, start)
    : solveTail((x) => chiSquaredUpperTail(x, df), density, "upper", 1 - p, start);
}

function firstGuess(p: number, df: number): number {
  const c = 2 / (9 * df);
  const cubeRoot = 1 - c + normalQuantile(p) * Math.sqrt(c);
  if (cubeRoot > 0.2) return df * cubeRoot ** 3;
  // Near zero the density is a power of x, which integrates by hand.
  return Math.exp((2 / df) * (Math.log(p) + (df / 2) * Math.LN2 + logGamma(df / 2 + 1)));
}
