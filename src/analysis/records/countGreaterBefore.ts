/**
 * For each value, how many of the values before it are strictly greater: its rank less one.
 *
 * A binary indexed tree over the values' order, so that n answers cost n log n and not n².
 *
 * @see Fenwick (1994), A new data structure for cumulative frequency tables, Software: Practice and Experience 24(3).
 * @example countGreaterBefore([3, 1, 2]) // [0, 1, 1]
 */
export function countGreaterBefore(values: ArrayLike<number>): Int32Array {
  const n = values.length;
  const order = descendingPlaces(values);
  const tree = new Int32Array(n + 1);
  return Int32Array.from({ length: n }, (_, i) => {
    let greater = 0;
    for (let k = order[i] - 1; k > 0; k -= k & -k) greater += tree[k];
    for (let k = order[i]; k <= n; k += k & -k) tree[k]++;
    return greater;
  });
}

/** Place of each value from the largest down, from 1; equal values share the last of theirs. */
function descendingPlaces(values: ArrayLike<number>): Int32Array {
  const sorted = Float64Array.from(values).sort();
  return Int32Array.from(values, (value) => sorted.length - indexOfSorted(sorted, value));
}

/** The first place that holds the value. */
function indexOfSorted(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
