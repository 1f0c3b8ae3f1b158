import { Absence, AnalysisError, type NumberOutcome } from "../AnalysisError";
import { labelOf, type Period, PERIODS_PER_YEAR } from "../time/Period";
import { observation, type Series, sumOf } from "../time/Series";

/**
 * The series as an index: level × x(t) / x(base).
 *
 * @param base - A period of the series' frequency, or a year: then the mean of its periods, all of which must be there.
 * @param level - What the base becomes, 100 as a rule.
 * @returns Absence "no-base" when the base has no figure, or the reason that its cell gives; "zero-divisor" or
 *   "negative-figure" when it is not positive.
 * @throws AnalysisError "wrong-frequency" for a base of another frequency.
 */
export function rebase(series: Series, base: Period, level: number): (ordinal: number) => NumberOutcome {
  const divisor = baseOf(series, base);
  return (ordinal) => {
    const value = observation(series, ordinal);
    if (value instanceof Absence) return value;
    return divisor instanceof Absence ? divisor : (value / divisor) * level;
  };
}

function baseOf(series: Series, base: Period): NumberOutcome {
  const value = base.frequency === series.frequency ? observation(series, base.ordinal) : meanOfYear();
  if (value instanceof Absence) {
    return value.code === "missing-observation" ? new Absence("no-base", { period: labelOf(base) }) : value;
  }
  if (value === 0) return new Absence("zero-divisor", { argument: "base" });
  return value < 0 ? new Absence("negative-figure", {}) : value;

  function meanOfYear(): NumberOutcome {
    if (base.frequency !== "year") {
      throw new AnalysisError("wrong-frequency", { entry: labelOf(base), expected: series.frequency });
    }
    const periods = PERIODS_PER_YEAR[series.frequency];
    const first = base.ordinal * periods;
    const sum = sumOf(series, first, first + periods - 1);
    return sum instanceof Absence ? sum : sum / periods;
  }
}
