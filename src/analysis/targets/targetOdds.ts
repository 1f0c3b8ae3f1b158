import { Absence, AnalysisError, type NumberOutcome } from "../AnalysisError";
import { fitForecast, forecastTotal } from "../forecast/fitForecast";
import { regularSeries } from "../forecast/regularSeries";
import { compare } from "../numeric/sum";
import type { Steps } from "../steps";
import { indexInYear, labelOf, PERIODS_PER_YEAR } from "../time/Period";
import { type Series, sumOf, yearStart } from "../time/Series";

/** How likely an annual target is, and where the year's total is heading, in the unit of the series. */
export interface TargetOdds {
  readonly probability: NumberOutcome;
  readonly projection: NumberOutcome;
  readonly low: NumberOutcome;
  readonly high: NumberOutcome;
}

/** A forecast is never surer than this: on the series of the M3 competition, what was given 2 % happened in 6 %. */
const SUREST = { low: 0.01, high: 0.99 };

/**
 * The probability that the total of a year reaches a target, from the data up to and including the as-of period: the
 * year to date plus the distribution of the sum of the remaining periods (see `forecastTotal`; the combined method).
 *
 * A fact is 1 or 0: the year is over, or the year to date is at the target already and no observation is negative, so
 * that the total can only grow. Anything else lies between 0.01 and 0.99.
 *
 * @param series - Monthly, quarterly or half-yearly.
 * @param ordinal - The as-of period.
 * @param target - Above zero.
 * @param level - Probability of the interval from `low` to `high`, between 0 and 1.
 * @returns Absence "missing-observation" for a gap in the year so far, "too-few-observations" for a short history.
 * @throws AnalysisError "wrong-frequency" for annual data.
 */
export function* targetOdds(
  series: Series,
  ordinal: number,
  target: number,
  level: number,
): Steps<TargetOdds> {
  const { frequency } = series;
  if (frequency === "year") {
    throw new AnalysisError("wrong-frequency", { entry: labelOf({ frequency, ordinal }), expected: "month" });
  }
  const ytd = sumOf(series, yearStart(frequency, ordinal), ordinal);
  if (ytd instanceof Absence) return { probability: ytd, projection: ytd, low: ytd, high: ytd };
  const remaining = PERIODS_PER_YEAR[frequency] - 1 - indexInYear({ frequency, ordinal });
  const isAtTarget = compare(ytd, target) >= 0;
  if (remaining === 0) return { probability: Number(isAtTarget), projection: ytd, low: ytd, high: ytd };

  const stretch = regularSeries(series, ordinal);
  const isReached = isAtTarget && !everNegative(series, ordinal);
  if (stretch instanceof Absence) {
    return { probability: isReached ? 1 : stretch, projection: stretch, low: stretch, high: stretch };
  }
  const { values, unit, period } = stretch;
  const fit = yield* fitForecast(values, period, "combined");
  const { chance, mean, low, high } = yield* forecastTotal(fit, remaining, (target - ytd) / unit, level);
  return {
    probability: isReached ? 1 : Math.min(SUREST.high, Math.max(SUREST.low, chance)),
    projection: ytd + unit * mean,
    low: ytd + unit * low,
    high: ytd + unit * high,
  };
}

function everNegative(series: Series, until: number): boolean {
  for (const [ordinal, value] of series.values) if (ordinal <= until && value < 0) return true;
  return false;
}
