import type { Design, LeastSquares } from "./leastSquares";
import { quadraticForm } from "./quadraticForm";

export interface NeweyWestOptions {
  /** How many lags L to use; 0 is White's HC0. Left out: `neweyWestLag`. */
  readonly lag?: number;
  /** Multiply the variance by n / (n − K). */
  readonly smallSample?: boolean;
  /** When each observation was made, in periods, rising. Left out: one after the other without gaps. */
  readonly times?: readonly number[];
}

/**
 * Standard errors of the coefficients that hold under heteroskedastic errors correlated over some lags.
 *
 * With zₜ = (X'X)⁻¹ xₜ eₜ: V = Σ zₜzₜ' + Σ_{j=1..L} (1 − j/(L + 1)) Σₜ (zₜzₜ₋ⱼ' + zₜ₋ⱼzₜ'), no prewhitening.
 *
 * Lags are calendar periods: across a gap only observations really j periods apart are paired, as if the missing
 * ones had been zero (which keeps V positive).
 *
 * @param design - As given to `leastSquares`.
 * @returns One standard error a column.
 * @see Newey and West (1987), Econometrica 55, 703–708; gaps: Datta and Du (2012), Fed. Reserve IFDP 1060.
 */
export function neweyWestErrors(design: Design, fit: LeastSquares, options: NeweyWestOptions = {}): number[] {
  const n = fit.residuals.length;
  const { lag = neweyWestLag(n), smallSample = false, times = fit.residuals.map((_, t) => t) } = options;
  const factor = smallSample ? n / fit.degreesOfFreedom : 1;
  const z = influences(design, fit);
  const variances = z.map((of) => of.reduce((sum, value) => sum + value * value, 0));
  for (let j = 1; j <= lag; j++) {
    const weight = 2 * (1 - j / (lag + 1));
    for (const [t, earlier] of pairsApart(times, j)) {
      z.forEach((of, i) => (variances[i] += weight * of[t] * of[earlier]));
    }
  }
  return variances.map((variance) => Math.sqrt(Math.max(0, variance) * factor));
}

/** Places of the observations that lie `periods` apart, the later first. Times rise. */
function pairsApart(times: readonly number[], periods: number): [later: number, earlier: number][] {
  const pairs: [number, number][] = [];
  let earlier = 0;
  times.forEach((time, t) => {
    while (times[earlier] < time - periods) earlier++;
    if (times[earlier] === time - periods) pairs.push([t, earlier]);
  });
  return pairs;
}

/** ⌊0.75 n^(1/3)⌋, the rule of Stock and Watson (2015), Introduction to Econometrics, 3rd ed., §15.4. */
export function neweyWestLag(n: number): number {
  return Math.floor(0.75 * Math.cbrt(n));
}

/**
 * Standard errors that hold under heteroskedastic, uncorrelated errors.
 *
 * HC0: V = Σ zₜzₜ' with zₜ = (X'X)⁻¹ xₜ eₜ · HC1: times n/(n − K) · HC3: eₜ/(1 − hₜ) in place of eₜ, hₜ the leverage.
 *
 * @see White (1980), Econometrica 48, 817–838; MacKinnon and White (1985), J. of Econometrics 29, 305–325.
 */
export function whiteErrors(design: Design, fit: LeastSquares, kind: "HC0" | "HC1" | "HC3"): number[] {
  if (kind !== "HC3") return neweyWestErrors(design, fit, { lag: 0, smallSample: kind === "HC1" });
  const leverage = leverages(design, fit);
  return influences(design, fit).map((z) => Math.hypot(...z.map((value, t) => value / (1 - leverage[t]))));
}

/** What each observation's residual contributes to each coefficient: zₜ by coefficient. */
function influences(design: Design, { inverse, residuals }: LeastSquares): number[][] {
  return inverse.map((row) =>
    residuals.map((e, t) => e * row.reduce((sum, a, j) => sum + a * design[j][t], 0)),
  );
}

/** hₜ = xₜ'(X'X)⁻¹xₜ. */
function leverages(design: Design, { inverse, residuals }: LeastSquares): number[] {
  return residuals.map((_, t) =>
    quadraticForm(
      inverse,
      design.map((column) => column[t]),
    ),
  );
}
