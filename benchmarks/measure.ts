const WARM_UP_MS = 250;
const MEASURE_MS = 500;
const [FEWEST, MOST] = [3, 200];

/** Milliseconds that a call takes: the median of several, after a warm-up in which the compiler settles. */
export function milliseconds(call: () => unknown): number {
  repeat(call, 1, WARM_UP_MS);
  return median(repeat(call, FEWEST, MEASURE_MS));
}

/** Times of one call after another until the time is up. */
function repeat(call: () => unknown, fewest: number, duration: number): number[] {
  const times: number[] = [];
  const end = performance.now() + duration;
  while (times.length < fewest || (times.length < MOST && performance.now() < end)) {
    const start = performance.now();
    call();
    times.push(performance.now() - start);
  }
  return times;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
