/** Of fewer numbers a sample would cost more than it saves. */
const WORTH_A_SAMPLE = 600;

/**
 * The k-th smallest number, in time proportional to their count: sorting all takes ten times as long.
 *
 * @param numbers - Rearranged: none before place k is greater, none after it smaller.
 * @param k - From 0.
 * @see Hoare (1961), Algorithm 65: Find; Floyd & Rivest (1975), Algorithm 489: SELECT; Communications of the ACM 4 and 18.
 * @example orderStatistic(Float64Array.of(3, 1, 2), 1) // 2
 */
export function orderStatistic(numbers: Float64Array, k: number): number {
  select(numbers, 0, numbers.length - 1, k);
  return numbers[k];
}

function select(numbers: Float64Array, from: number, until: number, k: number): void {
  let first = from;
  let last = until;
  while (first < last) {
    if (last - first > WORTH_A_SAMPLE) bringNear(numbers, first, last, k);
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
}

/** Puts at place k what is next to the k-th smallest of a sample around it: nearly all others then fall on one side. */
function bringNear(numbers: Float64Array, first: number, last: number, k: number): void {
  const count = last - first + 1;
  const share = (k - first + 1) / count;
  const size = 0.5 * count ** (2 / 3);
  const deviation = 0.5 * Math.sqrt(Math.log(count) * size * (1 - size / count));
  const aside = share < 0.5 ? -deviation : deviation;
  const from = Math.max(first, Math.floor(k - share * size + aside));
  const until = Math.min(last, Math.floor(k + (1 - share) * size + aside));
  select(numbers, from, until, k);
}
