/** The 95th percentile of the standard normal distribution: the test is one of 90 % on both sides. */
const CRITICAL = 1.6448536269514722;

/**
 * Whether a series is seasonal: its autocorrelation one cycle apart differs from 0, as seen against the shorter ones.
 *
 * |r_m| > 1.645 · √((1 + 2(r_1² + … + r_{m−1}²)) / n)
 *
 * @see Assimakopoulos & Nikolopoulos (2000), International Journal of Forecasting 16; as R's `thetaf`.
 */
export function isSeasonal(y: Float64Array, period: number): boolean {
  if (period === 1 || y.length <= period) return false;
  const mean = y.reduce((sum, x) => sum + x, 0) / y.length;
  const deviations = y.map((x) => x - mean);
  const total = product(deviations, 0);
  if (total === 0) return false;
  let squares = 0;
  for (let lag = 1; lag < period; lag++) squares += (product(deviations, lag) / total) ** 2;
  const bound = CRITICAL * Math.sqrt((1 + 2 * squares) / y.length);
  return Math.abs(product(deviations, period) / total) > bound;
}

function product(x: Float64Array, lag: number): number {
  let sum = 0;
  for (let t = lag; t < x.length; t++) sum += x[t] * x[t - lag];
  return sum;
}
