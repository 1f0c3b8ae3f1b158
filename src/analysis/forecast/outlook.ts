import type { Absence } from "../AnalysisError";
import type { Steps } from "../steps";
import type { Series } from "../time/Series";
import { fitForecast, forecastIntervals, type ForecastMethod } from "./fitForecast";
import { regularSeries } from "./regularSeries";

/** One coming period. */
export interface OutlookRow {
  readonly ordinal: number;
  readonly forecast: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Forecasts from the period after the last observation, each with the interval that holds it with the probability
 * `level` if the model is right.
 * @param horizon - Whole, 1 or more.
 * @param level - Between 0 and 1.
 * @returns Absence "too-few-observations" for less than about two years (see `neededObservations`).
 */
export function* outlook(
  series: Series,
  horizon: number,
  level: number,
  method: ForecastMethod,
): Steps<OutlookRow[] | Absence> {
  const stretch = regularSeries(series);
  if (!("values" in stretch)) return stretch;
  const { values, unit, period, last } = stretch;
  const fit = yield* fitForecast(values, period, method);
  const intervals = yield* forecastIntervals(fit, horizon, level);
  return intervals.map(({ mean, low, high }, h) => ({
    ordinal: last + 1 + h,
    forecast: unit * mean,
    low: unit * low,
    high: unit * high,
  }));
}
