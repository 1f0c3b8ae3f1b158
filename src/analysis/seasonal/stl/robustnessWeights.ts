/**
 * Robustness weights of STL: Tukey's bisquare of the remainder over six times its median size.
 *
 * (1 − (|R| / 6 median|R|)²)², 0 beyond
 *
 * The median of an even number is the mean of the middle two. (R 4.2's stl can take other order statistics.)
 *
 * @see Cleveland et al. (1990), section 2.4.
 */
export function robustnessWeights(remainder: Float64Array): Float64Array {
  const sizes = remainder.map(Math.abs);
  const sorted = sizes.slice().sort();
  const h = 3 * (sorted[sorted.length >> 1] + sorted[(sorted.length - 1) >> 1]);
  return sizes.map((size) => {
    if (size <= 0.001 * h) return 1;
    return size > 0.999 * h ? 0 : (1 - (size / h) ** 2) ** 2;
  });
}
