import { Absence, type NumberOutcome, orAbsence } from "../AnalysisError";
import { rememberedWith } from "../rememberedWith";
import { studentTQuantile } from "../statistics/distributions/studentT";
import { leastSquares } from "../statistics/leastSquares";
import { predict } from "../statistics/predict";
import { ridge } from "../statistics/ridge";

/** What is known of a month once its first days are. Logarithms, so that no unit shows. */
export interface MonthSoFar {
  readonly ordinal: number;
  /** ln of the working days of the whole month. */
  readonly days: number;
  /** ln of the first days' daily average, less the mean of that of the three months before. */
  readonly deviation?: number;
  /** That mean, less the mean of the three months before those. */
  readonly momentum?: number;
}

/** A month that is over. */
export interface BridgePair extends MonthSoFar {
  /** ln of the month's daily average, less that of its first days. */
  readonly ratio: number;
}

export type BridgeMethod = "regression" | "ratio" | "pace";

/** A month's daily average with its 80 % prediction interval, Absence where there is none. */
export interface BridgeEstimate {
  readonly average: number;
  readonly low: NumberOutcome;
  readonly high: NumberOutcome;
  readonly method: BridgeMethod;
  /** Pairs that the method used. */
  readonly pairs: number;
  /** At the mean ratio, whatever the method: far from `average`, it tells of a month unlike the others. */
  readonly atMeanRatio: NumberOutcome;
}

/** The same, of the logarithm of the month's ratio. */
interface RatioEstimate {
  readonly mean: number;
  /** Half the width of the interval; none with a single pair. */
  readonly half?: number;
  readonly method: BridgeMethod;
  readonly pairs: number;
}

const LEAST_FOR_REGRESSION = 24;
const MOST_FOR_REGRESSION = 60;
/** A year: every season once, and the levels of old years forgotten. */
const MOST_FOR_RATIO = 12;
/** Months after which a pair counts half. */
const HALF_LIFE = 24;
const MONTH_PENALTY = 1;
/** Of what the latest months were above the regression, the part that the next one is expected to be. */
const CARRIED = 0.2;
const CARRIED_MONTHS = 3;
/** The coefficients of tomorrow are not quite those of yesterday. */
const WIDENING = 1.05;
const LEVEL = 0.8;

/**
 * Bridges from the daily average of a month's first days to that of the whole month, by what earlier months' ratio of
 * the two was: a regression with 24 pairs or more, their mean with fewer, the first days themselves with none.
 *
 * @param early - Daily average of the first days; above zero.
 * @param pairs - Months before, oldest first. What was made of them is remembered.
 * @returns Without a range, low and high are Absence "too-few-observations".
 */
export function bridge(early: number, now: MonthSoFar, pairs: readonly BridgePair[]): BridgeEstimate {
  if (pairs.length === 0) {
    const none = (needed: number) => new Absence("too-few-observations", { needed, found: 0 });
    return { average: early, low: none(2), high: none(2), method: "pace", pairs: 0, atMeanRatio: none(1) };
  }
  const byMean = meanRatio(pairs);
  const { mean, half, method, pairs: used } = regression(now, pairs) ?? byMean;
  const at = (ratio: number) => early * Math.exp(ratio);
  const end = (sign: 1 | -1) =>
    half === undefined
      ? new Absence("too-few-observations", { needed: 2, found: used })
      : at(mean + sign * half);
  return { average: at(mean), low: end(-1), high: end(1), method, pairs: used, atMeanRatio: at(byMean.mean) };
}

/** A regression on nothing but a constant: the interval is t · s √(1 + 1/n), wide with few pairs. */
const meanRatio = rememberedWith((pairs: readonly BridgePair[]): RatioEstimate => {
  const ratios = pairs.slice(-MOST_FOR_RATIO).map(({ ratio }) => ratio);
  if (ratios.length === 1) return { mean: ratios[0], method: "ratio", pairs: 1 };
  const fit = leastSquares([ratios.map(() => 1)], ratios);
  const { mean, prediction } = predict(fit, [1], LEVEL);
  return { mean, half: prediction.high - mean, method: "ratio", pairs: ratios.length };
});

/**
 * ratio = α + β₁ ln D + β₂ deviation + β₃ momentum + μ(calendar month), with weights that halve every 24 months and a
 * ridge penalty of 1 on the μ: a few Januaries say little of January. While trade rises fast, months stay above the regression
 * one after another: a fifth of the mean of the latest three leave-one-out residuals is added. The interval is t · 1.05 times
 * the weighted root mean square of these residuals, each less what would have been added to it.
 *
 * @returns undefined where it does not hold: too few pairs, pairs that cannot tell the influences apart, or first days
 *   that are further from the pairs' than these are from each other.
 */
function regression(now: MonthSoFar, all: readonly BridgePair[]): RatioEstimate | undefined {
  const fit = hasMonthsBefore(now) ? fitted(all, now.ordinal) : undefined;
  if (!hasMonthsBefore(now) || !fit || isFarFrom(now, fit.pairs)) return undefined;
  return {
    mean: sum(regressors(now).map((value, j) => value * fit.coefficients[j])) + fit.carried,
    half: fit.half,
    method: "regression",
    pairs: fit.pairs.length,
  };
}

/** What does not depend on the first days of the month `ordinal`. */
const fitted = rememberedWith((all: readonly BridgePair[], ordinal: number) => {
  const pairs = all.filter(hasMonthsBefore).slice(-MOST_FOR_REGRESSION);
  if (pairs.length < LEAST_FOR_REGRESSION) return undefined;
  const rows = pairs.map(regressors);
  const weights = pairs.map((pair) => 0.5 ** ((ordinal - pair.ordinal) / HALF_LIFE));
  const penalties = rows[0].map((_, j) => (j < rows[0].length - 12 ? 0 : MONTH_PENALTY));
  const fit = orAbsence(() =>
    ridge(
      rows[0].map((_, j) => rows.map((row) => row[j])),
      pairs.map(({ ratio }) => ratio),
      weights,
      penalties,
    ),
  );
  if (fit instanceof Absence) return undefined;
  const { leaveOneOut } = fit;
  const carried = (place: number) => {
    const latest = leaveOneOut.slice(Math.max(0, place - CARRIED_MONTHS), place);
    return latest.length === 0 ? 0 : (CARRIED * sum(latest)) / latest.length;
  };
  const squares = leaveOneOut.map((error, i) => weights[i] * (error - carried(i)) ** 2);
  const t = studentTQuantile((1 + LEVEL) / 2, pairs.length - fit.effectiveCoefficients);
  return {
    pairs,
    coefficients: fit.coefficients,
    carried: carried(pairs.length),
    half: t * WIDENING * Math.sqrt(sum(squares) / sum(weights)),
  };
});

function sum(terms: readonly number[]): number {
  return terms.reduce((total, term) => total + term, 0);
}

/** A month whose place among the months before it is known. */
type Placed<M extends MonthSoFar = MonthSoFar> = M & Required<Pick<MonthSoFar, "deviation" | "momentum">>;

function hasMonthsBefore<M extends MonthSoFar>(month: M): month is Placed<M> {
  return month.deviation !== undefined && month.momentum !== undefined;
}

/** Constant, ln D, deviation, momentum and the twelve months. */
function regressors({ ordinal, days, deviation, momentum }: Placed): number[] {
  return [
    1,
    days,
    deviation,
    momentum,
    ...Array.from({ length: 12 }, (_, j) => (ordinal % 12 === j ? 1 : 0)),
  ];
}

/** As with a figure in another unit than its history: a line drawn that far says nothing. */
function isFarFrom(now: Placed, pairs: readonly Placed[]): boolean {
  return (["deviation", "momentum"] as const).some((name) => {
    const seen = pairs.map((pair) => pair[name]);
    const [low, high] = [Math.min(...seen), Math.max(...seen)];
    return now[name] < low - (high - low) || now[name] > high + (high - low);
  });
}
