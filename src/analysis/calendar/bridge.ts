import { Absence, type NumberOutcome } from "../AnalysisError";
import { leastSquares } from "../statistics/leastSquares";
import { predict } from "../statistics/predict";

/** Logarithms of the daily averages of a month's first days and of the whole month. */
export interface BridgePair {
  readonly firstDays: number;
  readonly month: number;
}

export type BridgeMethod = "regression" | "ratio" | "pace";

/** A month's daily average, with its range where there is one. */
export interface BridgeEstimate {
  readonly average: number;
  readonly low: NumberOutcome;
  readonly high: NumberOutcome;
  readonly method: BridgeMethod;
  /** At the geometric mean of the ratios, whatever the method: far from `average`, it tells of a month unlike the others. */
  readonly atMeanRatio: NumberOutcome;
}

const PAIRS_FOR_REGRESSION = 12;
const LEVEL = 0.8;
/** In logarithms. Months whose first days differ by less say nothing about a slope. */
const LEAST_SPREAD = 1e-6;

/**
 * Bridges from the daily average of a month's first days to that of the whole month: by regression of logarithms with
 * 12 pairs or more, by the geometric mean of their ratios with fewer, by the first days themselves with none.
 *
 * A regression leans towards the months it has seen: when the first days lie above all of them, as in 2026, it
 * estimates too low, and the ratio is the better guide.
 *
 * @param early - Daily average of the first days; above zero.
 * @returns The range is the 80 % prediction interval of the regression, or the lowest and highest ratio seen; with one
 *   pair or none it is Absence "too-few-observations".
 */
export function bridge(early: number, pairs: readonly BridgePair[]): BridgeEstimate {
  const none = new Absence("too-few-observations", { needed: 2, found: pairs.length });
  if (pairs.length === 0) {
    const missing = new Absence("too-few-observations", { needed: 1, found: 0 });
    return { average: early, low: none, high: none, method: "pace", atMeanRatio: missing };
  }
  const ratios = pairs.map(({ firstDays, month }) => month - firstDays);
  const at = (ratio: number) => early * Math.exp(ratio);
  const atMeanRatio = at(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length);
  const x = pairs.map(({ firstDays }) => firstDays);
  if (pairs.length >= PAIRS_FOR_REGRESSION && Math.max(...x) - Math.min(...x) > LEAST_SPREAD) {
    return { ...byRegression(early, pairs), atMeanRatio };
  }
  return {
    average: atMeanRatio,
    low: pairs.length < 2 ? none : at(Math.min(...ratios)),
    high: pairs.length < 2 ? none : at(Math.max(...ratios)),
    method: "ratio",
    atMeanRatio,
  };
}

function byRegression(early: number, pairs: readonly BridgePair[]): Omit<BridgeEstimate, "atMeanRatio"> {
  const design = [pairs.map(() => 1), pairs.map(({ firstDays }) => firstDays)];
  const fit = leastSquares(
    design,
    pairs.map(({ month }) => month),
  );
  const { mean, prediction } = predict(fit, [1, Math.log(early)], LEVEL);
  const [average, low, high] = [mean, prediction.low, prediction.high].map(Math.exp);
  return { average, low, high, method: "regression" };
}
