import { incompleteBeta } from "./incompleteBeta";
import { logGamma } from "./logGamma";
import { normalQuantile } from "./normal";
import { solveTail } from "./solveTail";

/** Density of Student's t distribution. `df` above zero, not necessarily whole. */
export function studentTPdf(t: number, df: number): number {
  const logConstant = logGamma((df + 1) / 2) - logGamma(df / 2) - 0.5 * Math.log(df * Math.PI);
  return Math.exp(logConstant - ((df + 1) / 2) * Math.log1p((t * t) / df));
}

/**
 * Probability of a value up to t: ½ I_x(df/2, ½) with x = df/(df + t²) left of zero.
 * @see Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 26.7.1.
 */
export function studentTCdf(t: number, df: number): number {
  const tail = upperTail(Math.abs(t), df);
  return t < 0 ? tail : 1 - tail;
}

/** Probability of a value at least as far from zero as t, on either side: the p-value of a t statistic. */
export function twoSidedP(t: number, df: number): number {
  return 2 * upperTail(Math.abs(t), df);
}

/** The value below which one lies with probability p; −Infinity at 0, Infinity at 1. */
export function studentTQuantile(p: number, df: number): number {
  const tail = Math.min(p, 1 - p);
  if (tail === 0.5) return 0;
  if (tail <= 0) return p < 0.5 ? -Infinity : Infinity;
  const density = (x: number) => studentTPdf(x, df);
  const x = solveTail((t) => upperTail(t, df), density, "upper", tail, -normalQuantile(tail));
  return p < 0.5 ? -x : x;
}

function upperTail(t: number, df: number): number {
  const square = t * t;
  if (square === Infinity) return 0;
  return 0.5 * incompleteBeta(df / (df + square), square / (df + square), df / 2, 0.5);
}
