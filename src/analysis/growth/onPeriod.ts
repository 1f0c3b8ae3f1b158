import { Absence, type NumberOutcome } from "../AnalysisError";
import { labelOf, PERIODS_PER_YEAR } from "../time/Period";
import { observation, type Series } from "../time/Series";
import { type GrowthMode, growthRate } from "./growthRate";

/**
 * Growth on the period `lag` periods earlier, by calendar.
 * @returns For an ordinal, growth as `growthRate` defines it; Absence when either observation is missing.
 */
function onEarlier(series: Series, lag: number, mode: GrowthMode): (ordinal: number) => NumberOutcome {
  return (ordinal) => {
    const current = observation(series, ordinal);
    if (current instanceof Absence) return current;
    const previous = observation(series, ordinal - lag);
    if (previous instanceof Absence) return previous;
    const base = () => labelOf({ frequency: series.frequency, ordinal: ordinal - lag });
    return growthRate(current, previous, mode, base);
  };
}

/**
 * Year-on-year growth (전년동기대비): x(t) against x(t − one year).
 * @see OECD (2007), Data and Metadata Reporting and Presentation Handbook, ch. 4.
 */
export function yearOnYear(series: Series, mode: GrowthMode): (ordinal: number) => NumberOutcome {
  return onEarlier(series, PERIODS_PER_YEAR[series.frequency], mode);
}

/** Growth on the previous period of the same frequency (전월대비, 전기대비). */
export function periodOnPeriod(series: Series, mode: GrowthMode): (ordinal: number) => NumberOutcome {
  return onEarlier(series, 1, mode);
}
