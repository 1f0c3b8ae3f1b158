import { Absence, type NumberOutcome } from "../AnalysisError";
import { labelOf, PERIODS_PER_YEAR } from "../time/Period";
import { type Series, sumOf, yearStart } from "../time/Series";
import { type GrowthMode, growthRate } from "./growthRate";

/**
 * Year to date (누계): the sum from the first period of the year to the period. A missing period inside makes it
 * missing from there to the year's end. For annual data, the value itself.
 */
export function yearToDate(series: Series): (ordinal: number) => NumberOutcome {
  return (ordinal) => sumOf(series, yearStart(series.frequency, ordinal), ordinal);
}

/** Growth of the year to date on the same periods of the year before: never a part year against a whole one. */
export function yearToDateGrowth(series: Series, mode: GrowthMode): (ordinal: number) => NumberOutcome {
  const cumulated = yearToDate(series);
  const year = PERIODS_PER_YEAR[series.frequency];
  return (ordinal) => {
    const current = cumulated(ordinal);
    if (current instanceof Absence) return current;
    const previous = cumulated(ordinal - year);
    if (previous instanceof Absence) return previous;
    const base = () => labelOf({ frequency: series.frequency, ordinal: ordinal - year });
    return growthRate(current, previous, mode, base);
  };
}
