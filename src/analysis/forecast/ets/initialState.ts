import { leastSquaresLine } from "../leastSquaresLine";
import { classicalSeason } from "../classicalDecomposition";
import type { EtsModel } from "./EtsModel";

/** A first guess of the state before the series, and how far off its level may be. */
export interface InitialGuess {
  readonly level: number;
  readonly trend: number;
  readonly season: readonly number[];
  /** Standard deviation of the seasonally adjusted beginning around its line. */
  readonly spread: number;
}

/** No multiplicative component starts below this. */
const SMALLEST_FACTOR = 0.01;

/**
 * A heuristic initial state, from which the likelihood is maximised: seasonal components by classical decomposition,
 * level and trend by a line through the first ten (two cycles) seasonally adjusted observations.
 *
 * @param y - Two cycles at least, when the model has a season.
 * @param years - Cycles that the decomposition looks at. The whole series is steadier, its beginning is nearer when the
 *   season has changed since.
 * @see Hyndman et al. (2008), section 2.6.1; R's `ets` decomposes the whole series.
 */
export function guessInitialState(y: Float64Array, model: EtsModel, years: number): InitialGuess {
  const { season: kind, period } = model;
  const season = kind === "N" ? [] : guessSeason(y.subarray(0, years * period), period, kind);
  const length = Math.min(y.length, Math.max(10, kind === "N" ? 0 : 2 * period));
  const adjusted = y.slice(0, length).map((x, t) => {
    if (kind === "N") return x;
    return kind === "A" ? x - season[t % period] : x / season[t % period];
  });
  const line = leastSquaresLine(adjusted);
  const mean = adjusted.reduce((sum, x) => sum + x, 0) / length;
  const squares = adjusted.reduce((sum, x, t) => sum + (x - line.intercept - line.slope * t) ** 2, 0);
  const hasTrend = model.trend !== "N";
  return {
    // The line's first point is that of the first observation; the state stands one step earlier.
    level: hasTrend ? line.intercept - line.slope : mean,
    trend: hasTrend ? line.slope : 0,
    season,
    spread: Math.max(Math.sqrt(squares / length), 1e-3 * Math.abs(mean), Number.MIN_VALUE),
  };
}

/**
 * The guess that needs no luck: the mean, no trend and no season. From it a multiplicative model meets no fitted value
 * below zero, where the other guess may on a series that grows a hundredfold.
 */
export function flatState(y: Float64Array, { season, period }: EtsModel): InitialGuess {
  const mean = y.reduce((sum, x) => sum + x, 0) / y.length;
  const squares = y.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  return {
    level: mean,
    trend: 0,
    season: season === "N" ? [] : new Array<number>(period).fill(season === "M" ? 1 : 0),
    spread: Math.max(Math.sqrt(squares / y.length), Number.MIN_VALUE),
  };
}

function guessSeason(y: Float64Array, period: number, kind: "A" | "M"): number[] {
  if (kind === "A") return classicalSeason(y, period, "additive");
  const factors = classicalSeason(y, period, "multiplicative").map((x) => Math.max(x, SMALLEST_FACTOR));
  const mean = factors.reduce((sum, x) => sum + x, 0) / period;
  return factors.map((x) => x / mean);
}
