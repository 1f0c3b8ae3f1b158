import { arOneLikelihood } from "./arOneLikelihood";
import { type Design, leastSquares } from "./leastSquares";

/** A regression whose errors follow u_t = ρ u_(t−1) + ε_t. */
export interface ArOneLeastSquares {
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
  /** Standard deviation of u, in the unit of y. */
  readonly sigma: number;
  readonly rho: number;
  readonly logLikelihood: number;
  readonly degreesOfFreedom: number;
}

/** Beyond this the errors are all but a random walk, and the constant is no longer determined. */
const LARGEST_RHO = 0.99;
const GRID = 12;
const PRECISION = 1e-7;

/**
 * Generalised least squares with first-order autocorrelated errors, ρ by restricted maximum likelihood (REML).
 *
 * For given ρ the rows are whitened, (x_t − ρ^d x_(t−d)) / √(1 − ρ^(2d)) with d the periods since the observation
 * before, and fitted by ordinary least squares. ρ maximises
 *
 * ℓ(ρ) = −½ [(n − K)(1 + ln 2πσ²) + ln det V + ln det X'V⁻¹X],  σ² = RSS / (n − K),  ln det V = Σ ln(1 − ρ^(2d))
 *
 * over |ρ| ≤ 0.99, as `gls(correlation = corAR1(form = ~time))` of R's nlme does without that bound.
 *
 * @param design - K columns of n values.
 * @param y - n values, oldest first.
 * @param times - When each observation was made, in whole periods, rising. Left out: without gaps.
 * @throws AnalysisError as `leastSquares`.
 * @see Pinheiro and Bates (2000), Mixed-Effects Models in S and S-PLUS, §5.1 to 5.3; Harville (1977), JASA 72.
 */
export function arOneLeastSquares(
  design: Design,
  y: readonly number[],
  times: readonly number[] = y.map((_, t) => t),
): ArOneLeastSquares {
  const gaps = times.slice(1).map((time, t) => time - times[t]);
  // What the columns explain does not enter the likelihood: the residuals keep its digits for what they do not.
  const logLikelihoodAt = arOneLikelihood(design, leastSquares(design, y).residuals, gaps);
  const rho = maximise(logLikelihoodAt, -LARGEST_RHO, LARGEST_RHO);
  const whiten = whitening(rho, gaps);
  const fit = leastSquares(design.map(whiten), whiten(y));
  const { coefficients, standardErrors, sigma, degreesOfFreedom } = fit;
  return { coefficients, standardErrors, sigma, rho, logLikelihood: logLikelihoodAt(rho), degreesOfFreedom };
}

function whitening(rho: number, gaps: readonly number[]): (column: readonly number[]) => number[] {
  const carry = gaps.map((d) => rho ** d);
  const spread = carry.map((c) => Math.sqrt(1 - c * c));
  return (column) => column.map((x, t) => (t === 0 ? x : (x - carry[t - 1] * column[t - 1]) / spread[t - 1]));
}

/** Where f is largest: the best point of a grid, then golden sections around it. */
function maximise(f: (x: number) => number, low: number, high: number): number {
  const step = (high - low) / GRID;
  const grid = Array.from({ length: GRID + 1 }, (_, i) => low + i * step);
  const values = grid.map(f);
  const best = values.indexOf(Math.max(...values));
  let [a, b] = [grid[Math.max(0, best - 1)], grid[Math.min(GRID, best + 1)]];
  const golden = (Math.sqrt(5) - 1) / 2;
  let [c, d] = [b - golden * (b - a), a + golden * (b - a)];
  let [fc, fd] = [f(c), f(d)];
  while (b - a > PRECISION) {
    if (fc > fd) {
      [b, d, fd] = [d, c, fc];
      c = b - golden * (b - a);
      fc = f(c);
    } else {
      [a, c, fc] = [c, d, fd];
      d = a + golden * (b - a);
      fd = f(d);
    }
  }
  return (a + b) / 2;
}
