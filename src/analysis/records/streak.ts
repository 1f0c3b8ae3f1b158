import { type NumberOutcome } from "../AnalysisError";
import { CalendarValues } from "../time/CalendarValues";
import { PERIODS_PER_YEAR } from "../time/Period";
import { missing, observed, type Series } from "../time/Series";

export type StreakTest = "yoy" | "mom" | "surplus" | "record";

/**
 * Length of the run that ends at each period (N개월 연속): positive for rises, negative for falls, 0 when unchanged.
 *
 * yoy, mom: sign of the difference, so that a negative base is no obstacle · surplus: sign of the value ·
 * record: consecutive all-time highs, else 0. A missing comparison is missing and ends the run.
 */
export function streaks(series: Series, test: StreakTest): (ordinal: number) => NumberOutcome {
  const ordinals = observed(series);
  const runs = new CalendarValues(ordinals[0] ?? 0, ordinals[ordinals.length - 1] ?? -1);
  const signAt = comparison(series, test);
  for (const ordinal of ordinals) {
    const sign = signAt(ordinal);
    if (sign === undefined) continue;
    const before = runs.get(ordinal - 1) ?? 0;
    runs.set(ordinal, sign !== 0 && Math.sign(before) === sign ? before + sign : sign);
  }
  return (ordinal) =>
    runs.get(ordinal) ?? missing(series.frequency, series.values.has(ordinal) ? ordinal - lag() : ordinal);

  function lag(): number {
    return test === "yoy" ? PERIODS_PER_YEAR[series.frequency] : 1;
  }
}

/** Sign of what the run counts; asked oldest first. Undefined where the comparison is missing. */
function comparison(series: Series, test: StreakTest): (ordinal: number) => number | undefined {
  const value = (ordinal: number) => series.values.get(ordinal) as number;
  if (test === "surplus") return (ordinal) => Math.sign(value(ordinal));
  if (test === "record") {
    let high: number | undefined;
    return (ordinal) => {
      const isRecord = high !== undefined && value(ordinal) > high;
      high = high === undefined ? value(ordinal) : Math.max(high, value(ordinal));
      return isRecord ? 1 : 0;
    };
  }
  const lag = test === "yoy" ? PERIODS_PER_YEAR[series.frequency] : 1;
  return (ordinal) => {
    const earlier = series.values.get(ordinal - lag);
    return earlier === undefined ? undefined : Math.sign(value(ordinal) - earlier);
  };
}
