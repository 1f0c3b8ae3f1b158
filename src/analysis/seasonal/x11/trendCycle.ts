import { type Composition, totalChange, without } from "../composition";
import { hendersonAverage, hendersonWeights, symmetricAverage } from "./hendersonFilter";

/** A trend-cycle and the Henderson average that gave it. */
export interface TrendCycle {
  readonly trend: Float64Array;
  /** Number of terms. */
  readonly length: number;
  /** The I/C that its end weights assume. */
  readonly endRatio: number;
}

/**
 * Trend-cycle of a seasonally adjusted series (tables B7, C7, D7, D12): Henderson's average, long where the irregular is
 * large beside the trend.
 *
 * The ratio I/C of mean absolute changes is taken over a 13-term (quarters: 5-term) average, ends left out. Below 1:
 * 9 terms (5); from 1: 13 (5); from 3.5: 23 (7). Quarters: I/C is multiplied by 3.
 *
 * The end weights assume I/C = 1 for 9 terms, 3.5 for 13 and 4.5 for 23 (quarters: 0.001). A 13-term average that was
 * chosen after a shorter or longer one keeps that one's I/C, as in X-13ARIMA-SEATS; the book does not say so.
 *
 * @param adjusted - Seasonally adjusted series.
 * @param length - Number of terms, when it is given instead of chosen.
 * @param previous - The trend-cycle estimated before. For the first one, in part B, extremes still blow up the
 *   irregular: 23 (7) terms are not chosen yet.
 * @see Ladiray & Quenneville (2001), ch. 4, tables B7 and D12.
 */
export function trendCycle(
  adjusted: Float64Array,
  period: number,
  composition: Composition,
  length?: number,
  previous?: TrendCycle,
): TrendCycle {
  const chosen = length ?? chosenLength(irregularToTrend(adjusted, period, composition), period, !previous);
  const keeps = length === undefined && chosen === 13;
  const endRatio = (keeps ? previous?.endRatio : undefined) ?? assumedRatio(chosen, period);
  return { trend: smooth(adjusted, chosen, endRatio), length: chosen, endRatio };
}

function chosenLength(ratio: number, period: number, isFirst: boolean): number {
  const lengths = period === 12 ? { short: 9, middle: 13, long: 23 } : { short: 5, middle: 5, long: 7 };
  if (ratio < 1) return lengths.short;
  return ratio < 3.5 || isFirst ? lengths.middle : lengths.long;
}

/** I/C: mean absolute change of the irregular over that of the trend, as monthly changes. */
function irregularToTrend(adjusted: Float64Array, period: number, composition: Composition): number {
  const half = period / 2;
  const whole = symmetricAverage(adjusted, hendersonWeights(period + 1));
  const trend = whole.subarray(half, whole.length - half);
  const irregular = without(adjusted.slice(half, adjusted.length - half), trend, composition);
  const change = totalChange(trend, composition);
  return change === 0 ? Infinity : ((totalChange(irregular, composition) / change) * 12) / period;
}

function smooth(adjusted: Float64Array, length: number, endRatio: number): Float64Array {
  if (length !== 7) return hendersonAverage(adjusted, length, endRatio);
  // X-11 has no end weights for 7 terms: towards the ends it goes over to 5.
  const trend = hendersonAverage(adjusted, 5, endRatio);
  const centre = symmetricAverage(adjusted, hendersonWeights(7));
  for (let t = 3; t < trend.length - 3; t++) trend[t] = centre[t];
  return trend;
}

function assumedRatio(length: number, period: number): number {
  if (period === 4) return 0.001;
  if (length <= 9) return 1;
  return length <= 13 ? 3.5 : 4.5;
}
