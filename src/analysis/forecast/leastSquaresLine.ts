/**
 * The least-squares line through a series at t = 0, 1, 2 …
 * @example leastSquaresLine([1, 3, 5]) // { intercept: 1, slope: 2 }
 */
export function leastSquaresLine(y: ArrayLike<number>): { intercept: number; slope: number } {
  const n = y.length;
  const middle = (n - 1) / 2;
  let mean = 0;
  let products = 0;
  let squares = 0;
  for (let t = 0; t < n; t++) {
    mean += y[t] / n;
    products += (t - middle) * y[t];
    squares += (t - middle) ** 2;
  }
  const slope = squares > 0 ? products / squares : 0;
  return { intercept: mean - slope * middle, slope };
}
