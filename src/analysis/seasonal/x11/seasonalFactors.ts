import { centredAverage } from "./centredAverage";
import { type Composition, without } from "../composition";
import { type SeasonalAverage, seasonalAverage } from "./seasonalAverage";
import { eachSeason, meanOfYears } from "../seasons";

/**
 * Seasonal factors from SI ratios (tables B5, B10, C5, C10, D5, D10): a moving average over the years of each month or
 * quarter, made neutral over every year by its own centred average. With fewer than five years the plain mean of each
 * month stands for the moving average, as in X-11.
 *
 * @param si - Series without its trend: seasonal and irregular.
 * @returns As many factors.
 * @see Ladiray & Quenneville (2001), ch. 4, table B5.
 */
export function seasonalFactors(
  si: Float64Array,
  period: number,
  composition: Composition,
  average: SeasonalAverage,
): Float64Array {
  const isShort = si.length < 5 * period;
  const raw = eachSeason(si, period, (years) =>
    isShort ? meanOfYears(years) : seasonalAverage(years, average),
  );
  return without(raw, levelOf(raw, period), composition);
}

/** Centred average over a year; the half years that it does not reach repeat its first and last value. */
function levelOf(factors: Float64Array, period: number): Float64Array {
  const inner = centredAverage(factors, period);
  const half = period / 2;
  return factors.map((_, i) => inner[Math.min(Math.max(i - half, 0), inner.length - 1)]);
}

/** Adds half a year at both ends, where the first trend does not reach: the factors of the year beside. */
export function extendFactors(factors: Float64Array, period: number): Float64Array {
  const half = period / 2;
  const extended = new Float64Array(factors.length + period);
  extended.set(factors, half);
  extended.set(factors.subarray(half, period), 0);
  extended.set(factors.subarray(factors.length - period, factors.length - half), half + factors.length);
  return extended;
}
