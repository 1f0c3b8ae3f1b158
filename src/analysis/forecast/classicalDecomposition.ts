/**
 * Seasonal components by classical decomposition: averages over the years of the series less [divided by] its centred
 * moving average, adjusted to add up to 0 [average 1]. As R's `decompose`.
 *
 * @param y - At least two cycles.
 * @param period - Observations in a cycle.
 * @returns One component for each place in the cycle; observation t has the place t mod period.
 * @see Hyndman & Athanasopoulos (2021), Forecasting: Principles and Practice, section 3.4.
 */
export function classicalSeason(
  y: Float64Array,
  period: number,
  kind: "additive" | "multiplicative",
): number[] {
  const sums = new Float64Array(period);
  const counts = new Float64Array(period);
  const trend = centredAverage(y, period);
  const half = Math.floor(period / 2);
  trend.forEach((average, i) => {
    const t = i + half;
    sums[t % period] += kind === "additive" ? y[t] - average : y[t] / average;
    counts[t % period]++;
  });
  const raw = Array.from(sums, (sum, place) => sum / counts[place]);
  const mean = raw.reduce((sum, x) => sum + x, 0) / period;
  return raw.map((x) => (kind === "additive" ? x - mean : x / mean));
}

/** Moving averages over one cycle, with half weights at both ends when it is even; the first is that of t = ⌊period / 2⌋. */
function centredAverage(y: Float64Array, period: number): number[] {
  const half = Math.floor(period / 2);
  const isEven = period % 2 === 0;
  return Array.from({ length: Math.max(0, y.length - 2 * half) }, (_, i) => {
    let sum = 0;
    for (let t = i; t <= i + 2 * half; t++) sum += y[t];
    return (isEven ? sum - (y[i] + y[i + 2 * half]) / 2 : sum) / period;
  });
}
