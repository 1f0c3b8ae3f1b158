/** Logarithmic mean (a − b) / ln(a / b) of two positive numbers; a itself when they are equal. */
export function logarithmicMean(a: number, b: number): number {
  if (a === b) return a;
  const [less, more] = a < b ? [a, b] : [b, a];
  // log1p keeps its digits where they are nearly equal.
  return (more - less) / Math.log1p((more - less) / less);
}
