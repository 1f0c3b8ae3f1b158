import { Absence } from "../AnalysisError";
import { fitForecast, forecastTotal } from "../forecast/fitForecast";
import { regularSeries } from "../forecast/regularSeries";
import type { Steps } from "../steps";
import { PERIODS_PER_YEAR } from "../time/Period";
import { type Series, sumOf, yearStart } from "../time/Series";

/** What the year may have added up to by a month that is still to come. */
export interface YearByMonth {
  readonly ordinal: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The year to date added up month by month to its end: the same forecast as `targetOdds`, whose projection and interval
 * the last month has.
 *
 * @param series - Monthly.
 * @param ordinal - The as-of month.
 * @param level - Probability of each interval, between 0 and 1.
 * @returns Absence "missing-observation" for a gap in the year so far, "too-few-observations" for a short history.
 */
export function* yearFan(
  series: Series,
  ordinal: number,
  level: number,
): Steps<readonly YearByMonth[] | Absence> {
  const january = yearStart("month", ordinal);
  const ytd = sumOf(series, january, ordinal);
  if (ytd instanceof Absence) return ytd;
  const remaining = january + PERIODS_PER_YEAR.month - 1 - ordinal;
  if (remaining === 0) return [];
  const stretch = regularSeries(series, ordinal);
  if (stretch instanceof Absence) return stretch;
  const { values, unit, period } = stretch;
  const fit = yield* fitForecast(values, period, "combined");
  const fan: YearByMonth[] = [];
  for (let months = 1; months <= remaining; months++) {
    const { mean, low, high } = yield* forecastTotal(fit, months, 0, level);
    const by = (amount: number) => ytd + unit * amount;
    fan.push({ ordinal: ordinal + months, mean: by(mean), low: by(low), high: by(high) });
  }
  return fan;
}
