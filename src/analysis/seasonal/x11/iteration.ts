import { centredAverage } from "./centredAverage";
import type { SeasonalAverage } from "./seasonalAverage";
import { extendFactors } from "./seasonalFactors";
import type { X11Steps } from "./steps";
import type { TrendCycle } from "./trendCycle";

/**
 * First half of a part: tables 2 to 7, and the SI ratios that the part's final season is made of (B8, C9, D8 without
 * its extremes).
 *
 * @param series - B1, C1 or D1.
 * @param before - The part before; left out in part B.
 */
export function upToTrend(
  series: Float64Array,
  average: SeasonalAverage,
  { period, remove, trendOf, factorsOf, factorsWithoutExtremes }: X11Steps,
  before?: { readonly trend: TrendCycle },
) {
  const half = period / 2;
  const t2 = centredAverage(series, period);
  const t4 = remove(series.slice(half, series.length - half), t2);
  const factors = before ? factorsOf(t4, average) : factorsWithoutExtremes(t4, average, half);
  const t5 = extendFactors(factors, period);
  const t6 = remove(series, t5);
  const trend = trendOf(t6, before?.trend);
  return { t2, t4, t5, t6, t7: trend.trend, trend, si: remove(series, trend.trend) };
}

/**
 * Second half of parts B and C: tables 11 to 20, and the original series without its extremes, which the next part
 * starts from.
 *
 * @param original - B1.
 * @param t10 - Seasonal factors of the part.
 * @param t7 - Trend of the part.
 */
export function upToExtremes(
  original: Float64Array,
  t10: Float64Array,
  t7: Float64Array,
  { remove, weightsOf, extremesOf }: X11Steps,
) {
  const t11 = remove(original, t10);
  const t13 = remove(t11, t7);
  const t17 = weightsOf(t13);
  const t20 = extremesOf(t13, t17);
  return { t11, t13, t17, t20, next: remove(original, t20) };
}
