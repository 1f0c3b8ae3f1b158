import { Absence, type NumberOutcome } from "../AnalysisError";
import { labelOf, lastDay, type Period, yearOf } from "../time/Period";

/**
 * The last day of a period as an Excel date.
 * @returns Absence "no-date" before 1900, where Excel's calendar begins.
 */
export function lastDate(period: Period): NumberOutcome {
  return yearOf(period) < 1900 ? new Absence("no-date", { period: labelOf(period) }) : lastDay(period);
}
