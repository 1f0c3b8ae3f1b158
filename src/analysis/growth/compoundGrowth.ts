import { Absence, AnalysisError, type NumberOutcome } from "../AnalysisError";
import { isEqual } from "../numeric/sum";
import { labelOf, PERIODS_PER_YEAR } from "../time/Period";
import { observation, type Series, tooFew } from "../time/Series";

/**
 * Compound annual growth rate between two periods, by calendar distance.
 *
 * (end / start) ^ (1 / years) − 1, years = periods between them / periods per year
 *
 * @returns A plain fraction; −1 when the end is zero. Absence "missing-observation" for an end without a figure,
 *   "no-rate" for a start that is not positive, "negative-figure" for a negative end, "same-period" when both are
 *   the same, or "too-few-observations" when there is no other figure.
 * @throws AnalysisError "reversed-span" when `from` lies after `to` and both have figures.
 */
export function compoundGrowth(series: Series, from: number, to: number): NumberOutcome {
  const label = (ordinal: number) => labelOf({ frequency: series.frequency, ordinal });
  if (from === to) {
    return series.values.size < 2 ? tooFew(series, 2) : new Absence("same-period", { period: label(from) });
  }
  const start = observation(series, from);
  if (start instanceof Absence) return start;
  const end = observation(series, to);
  if (end instanceof Absence) return end;
  if (from > to) throw new AnalysisError("reversed-span", { first: label(from), last: label(to) });
  if (start <= 0) return new Absence("no-rate", { period: label(from) });
  if (end < 0) return new Absence("negative-figure", {});
  if (isEqual(end, start)) return 0;
  return (end / start) ** (PERIODS_PER_YEAR[series.frequency] / (to - from)) - 1;
}
