import { type CorrelatedLeastSquares, correlatedLeastSquares } from "./correlatedLeastSquares";
import type { Design, LeastSquares } from "./leastSquares";

/** A regression whose errors follow u_t = ρ u_(t−1) + ε_t, with the ρ of the highest likelihood. */
export interface ArOneLeastSquares extends CorrelatedLeastSquares {
  readonly rho: number;
}

/** Beyond this the errors are all but a random walk, and the constant is no longer determined. */
const LARGEST_RHO = 0.99;
const GRID = 12;
const PRECISION = 1e-7;

/**
 * Generalised least squares with first-order autocorrelated errors, ρ by restricted maximum likelihood (REML) over
 * |ρ| ≤ 0.99, as `gls(correlation = corAR1(form = ~time))` of R's nlme does without that bound.
 *
 * @param fit - `leastSquares` of the design and y.
 * @param times - When each observation was made, in whole periods, rising.
 * @see Pinheiro and Bates (2000), Mixed-Effects Models in S and S-PLUS, §5.1 to 5.3.
 */
export function arOneLeastSquares(
  design: Design,
  fit: LeastSquares,
  times: readonly number[],
): ArOneLeastSquares {
  const fitAt = correlatedLeastSquares(design, fit, times);
  const at = (rho: number) => fitAt({ rho, noise: 0 });
  const rho = maximise((candidate) => at(candidate).logLikelihood, -LARGEST_RHO, LARGEST_RHO);
  return { ...at(rho), rho };
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
