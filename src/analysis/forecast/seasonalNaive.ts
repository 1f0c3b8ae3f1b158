/**
 * The forecast that needs no method, and that every method must beat: the last cycle repeats itself.
 * @param y - One cycle at least.
 * @example seasonalNaive([1, 2, 3, 4], 2, 3) // [3, 4, 3]
 */
export function seasonalNaive(y: ArrayLike<number>, period: number, horizon: number): Float64Array {
  return new Float64Array(horizon).map((_, h) => y[y.length - period + (h % period)]);
}
