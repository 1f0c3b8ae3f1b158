import { memoized } from "../memo";
import { centralInterval, type Distribution, type ForecastInterval, movedTo, notBelow } from "./distribution";
import { etsDistributions, etsTotal } from "./ets/distributions";
import type { EtsModel } from "./ets/EtsModel";
import { evaluateEts, type FittedEts } from "./ets/FittedEts";
import { fitEts } from "./ets/fitEts";
import { pointForecast } from "./ets/moments";
import { selectEts } from "./ets/selectEts";
import { type FittedTheta, fitTheta, rerunTheta, thetaForecast } from "./theta/theta";

/**
 * `combined`: mean of damped exponential smoothing and Theta; `auto`: chosen by AICc; `aaa`: the model of FORECAST.ETS, by
 * maximum likelihood (single figures of LibreOffice's function differ by up to 15 %, as they do from R's).
 */
export type ForecastMethod = "combined" | "auto" | "aaa";

export interface FittedForecast {
  /** Where the intervals come from, and the point forecast or one half of it. */
  readonly ets: FittedEts;
  /** The other half. */
  readonly theta: FittedTheta | undefined;
  /** What no coming figure falls below: 0 for a series above zero, else −Infinity. */
  readonly least: number;
}

/**
 * Fits a forecasting method.
 *
 * `combined` is the equal-weight mean of ETS(M,Ad,M) (ETS(A,Ad,A) for a series that is not above zero) and Theta: on
 * the monthly series of the M1 and M3 competitions it beat each of them, automatic selection and ARIMA. A constant
 * series goes on as it is, without error.
 *
 * A series above zero stays there: neither half of a forecast, nor the end of an interval, goes below zero. The straight
 * lines of the models know no such limit, and those of an item that dies out cross it within the year.
 *
 * @param y - In calendar order, without gaps, `neededObservations` of them at least.
 */
export const fitForecast = memoized(
  (y: Float64Array, period: number, method: ForecastMethod): FittedForecast => {
    const least = leastOf(y);
    if (y.every((x) => x === y[0])) return { ets: constant(y), theta: undefined, least };
    if (method === "auto") return { ets: selectEts(y, period), theta: undefined, least };
    if (method === "aaa") return { ets: fitEts(y, model("A", "A", period)), theta: undefined, least };
    const error = least === 0 ? "M" : "A";
    return { ets: fitEts(y, model(error, "Ad", period)), theta: fitTheta(y, period), least };
  },
  (y, period, method) => `${method};${period};${y.join()}`,
);

function leastOf(y: Float64Array): number {
  return y.every((x) => x > 0) ? 0 : -Infinity;
}

/** Two cycles, and a few more than the numbers to estimate. */
export function neededObservations(period: number): number {
  return Math.max(2 * period, period + 8);
}

function model(error: "A" | "M", trend: "A" | "Ad", period: number): EtsModel {
  return { error, trend, season: period === 1 ? "N" : error, period };
}

function constant(y: Float64Array): FittedEts {
  const level = { level: y[0], trend: 0, season: [] };
  const parameters = { alpha: 1, beta: 0, gamma: 0, phi: 1 };
  return evaluateEts(y, { error: "A", trend: "N", season: "N", period: 1 }, parameters, level);
}

/** The same parameters, run through another stretch that begins with the same period: nothing is estimated again. */
export function rerunForecast({ ets, theta }: FittedForecast, y: Float64Array): FittedForecast {
  return {
    ets: evaluateEts(y, ets.model, ets.parameters, ets.initial),
    theta: theta && rerunTheta(theta, y),
    least: leastOf(y),
  };
}

/** Point forecasts. */
function forecastPoints({ ets, theta, least }: FittedForecast, horizon: number): Float64Array {
  const smoothing = pointForecast(ets, horizon).map((x) => Math.max(least, x));
  if (!theta) return smoothing;
  const other = thetaForecast(theta, horizon);
  return smoothing.map((x, h) => (x + Math.max(least, other[h])) / 2);
}

/** The distribution of each coming observation: that of exponential smoothing, around the point forecast. */
export function forecastDistributions(fit: FittedForecast, horizon: number, paths?: number): Distribution[] {
  const points = forecastPoints(fit, horizon);
  return etsDistributions(fit.ets, horizon, paths).map((shape, h) =>
    notBelow(fit.least, movedTo(points[h], 1, shape)),
  );
}

/** Point forecasts with the intervals that hold each figure with the probability `level`. */
export function forecastIntervals(
  fit: FittedForecast,
  horizon: number,
  level: number,
): readonly ForecastInterval[] {
  const known = intervals.get(fit) ?? new Map<string, readonly ForecastInterval[]>();
  intervals.set(fit, known);
  const key = `${horizon};${level}`;
  let found = known.get(key);
  if (!found) {
    found = forecastDistributions(fit, horizon).map((distribution) => centralInterval(distribution, level));
    known.set(key, found);
  }
  return found;
}

/** Kept as long as their fit is, as three numbers a period: the paths behind them would be megabytes. */
const intervals = new WeakMap<FittedForecast, Map<string, readonly ForecastInterval[]>>();

/**
 * What the deviations of a total are multiplied by. The distribution knows nothing of the errors in the parameters and
 * in the choice of the model: on the monthly series of the M3 competition intervals of 80 % for the sum of twelve months
 * covered 76 % as they are, and 80.5 % so widened.
 */
const WIDENING = 1.15;

/** The distribution of the sum of the coming observations, around the sum of the point forecasts. */
export function forecastTotal(fit: FittedForecast, horizon: number): Distribution {
  const known = totals.get(fit) ?? [];
  totals.set(fit, known);
  const centre = forecastPoints(fit, horizon).reduce((sum, x) => sum + x, 0);
  return (known[horizon] ??= notBelow(fit.least, movedTo(centre, WIDENING, etsTotal(fit.ets, horizon))));
}

/** Totals by horizon, kept as long as their fit is: a column of targets asks for one distribution many times. */
const totals = new WeakMap<FittedForecast, Distribution[]>();
