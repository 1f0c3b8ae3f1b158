import { Absence, type NumberOutcome } from "../AnalysisError";
import { rateOn } from "../growth/growthRate";
import { labelOf, PERIODS_PER_YEAR } from "../time/Period";
import { observation, type Series } from "../time/Series";
import { type WorkingCalendar, workingDaysOf } from "./workingDays";

/**
 * Value per working day (일평균).
 *
 * @param length - The figures are those of a month's first so many days; left out: of the whole period.
 * @returns Absence "no-working-days" when the period has none.
 */
export function dailyAverage(
  series: Series,
  calendar: WorkingCalendar,
  length = Infinity,
): (ordinal: number) => NumberOutcome {
  const daysOf = workingDaysOf(series.frequency, calendar, length);
  return (ordinal) => {
    const value = observation(series, ordinal);
    if (value instanceof Absence) return value;
    const days = daysOf(ordinal);
    if (days instanceof Absence) return days;
    return days === 0 ? new Absence("no-working-days", {}) : value / days;
  };
}

/** Year-on-year growth of the daily average, a plain fraction. */
export function dailyAverageGrowth(
  series: Series,
  calendar: WorkingCalendar,
  length = Infinity,
): (ordinal: number) => NumberOutcome {
  const average = dailyAverage(series, calendar, length);
  const year = PERIODS_PER_YEAR[series.frequency];
  return (ordinal) => {
    const current = average(ordinal);
    if (current instanceof Absence) return current;
    const previous = average(ordinal - year);
    if (previous instanceof Absence) return previous;
    const base = () => labelOf({ frequency: series.frequency, ordinal: ordinal - year });
    return rateOn(current, previous, base);
  };
}
