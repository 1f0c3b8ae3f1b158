/** Milliseconds that a call takes: the median of several runs, after a warm-up that lets the compiler settle. */
export function milliseconds(call: () => unknown, runs = 7, warmUps = 2): number {
  for (let i = 0; i < warmUps; i++) call();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  return median(times);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
