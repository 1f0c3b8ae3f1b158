import { Absence, AnalysisError, type NumberOutcome } from "../AnalysisError";
import { labelOf, PERIODS_PER_YEAR } from "../time/Period";
import { observation, type Series } from "../time/Series";

/**
 * Compound annual growth rate between two periods, by calendar distance.
 *
 * (end / start) ^ (1 / years) − 1, years = periods between them / periods per year
 *
 * @returns A plain fraction; −1 when the end is zero. Absence "zero-base" for a start of zero, "negative-base" for a
 *   negative start or end, "too-few-observations" when both are the same period.
 * @throws AnalysisError "bad-argument" when `from` lies after `to`.
 */
export function compoundGrowth(series: Series, from: number, to: number): NumberOutcome {
  const label = (ordinal: number) => labelOf({ frequency: series.frequency, ordinal });
  if (from === to) return new Absence("too-few-observations", { needed: 2, found: 1 });
  if (from > to) {
    throw new AnalysisError("bad-argument", {
      argument: "from",
      given: label(from),
      expected: `< ${label(to)}`,
    });
  }
  const start = observation(series, from);
  if (start instanceof Absence) return start;
  const end = observation(series, to);
  if (end instanceof Absence) return end;
  if (start <= 0) return new Absence(start === 0 ? "zero-base" : "negative-base", { period: label(from) });
  if (end < 0) return new Absence("negative-base", { period: label(to) });
  return (end / start) ** (PERIODS_PER_YEAR[series.frequency] / (to - from)) - 1;
}
