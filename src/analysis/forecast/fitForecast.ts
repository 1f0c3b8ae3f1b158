import { Memory } from "../Memory";
import { rememberedSteps } from "../rememberedWith";
import type { Steps } from "../steps";
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
export function* fitForecast(y: Float64Array, period: number, method: ForecastMethod): Steps<FittedForecast> {
  const key = `${method};${period};${contentOf(y)}`;
  let fit = fits.get(key);
  if (!fit) {
    fit = yield* fitAnew(y, period, method);
    fits.set(key, fit, BYTES_OF_A_FIT + BYTES_OF_AN_OBSERVATION * y.length);
  }
  return fit;
}

/** Latest fits by what they were fitted to: a workbook asks for the same ones at each recalculation. In bytes. */
const fits = new Memory<string, FittedForecast>(10_000_000);
const BYTES_OF_A_FIT = 3000;
/** Itself, and its error under either half. */
const BYTES_OF_AN_OBSERVATION = 3 * Float64Array.BYTES_PER_ELEMENT;

/** The very numbers as a text, four characters each. */
function contentOf(y: Float64Array): string {
  return String.fromCharCode(...new Uint16Array(y.slice().buffer));
}

function* fitAnew(y: Float64Array, period: number, method: ForecastMethod): Steps<FittedForecast> {
  const least = leastOf(y);
  if (y.every((x) => x === y[0])) return { ets: constant(y), theta: undefined, least };
  if (method === "auto") return { ets: yield* selectEts(y, period), theta: undefined, least };
  const error = method === "combined" && least === 0 ? "M" : "A";
  const ets = yield* fitEts(y, model(error, method === "aaa" ? "A" : "Ad", period));
  return { ets, theta: method === "combined" ? fitTheta(y, period) : undefined, least };
}

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
export function* forecastDistributions(
  fit: FittedForecast,
  horizon: number,
  paths?: number,
): Steps<Distribution[]> {
  const points = forecastPoints(fit, horizon);
  const shapes = yield* etsDistributions(fit.ets, horizon, paths);
  return shapes.map((shape, h) => notBelow(fit.least, movedTo(points[h], 1, shape)));
}

/** Point forecasts with the intervals that hold each figure with the probability `level`. */
export const forecastIntervals = rememberedSteps(function* (
  fit: FittedForecast,
  horizon: number,
  level: number,
): Steps<readonly ForecastInterval[]> {
  // As three numbers a period: the paths behind them would be megabytes.
  const intervals: ForecastInterval[] = [];
  for (const distribution of yield* forecastDistributions(fit, horizon)) {
    yield INTERVAL_OF_A_FIT;
    intervals.push(centralInterval(distribution, level));
  }
  return intervals;
});
/** The time that an interval takes, as a share of that of a fit. */
const INTERVAL_OF_A_FIT = 1 / 60;

/**
 * What the deviations of a total are multiplied by. The distribution knows nothing of the errors in the parameters and
 * in the choice of the model: on the monthly series of the M3 competition intervals of 80 % for the sum of twelve months
 * covered 76 % as they are, and 80.5 % so widened.
 */
const WIDENING = 1.15;

/** What is asked of the sum of the coming observations: its interval, and the chance that it is `target` or more. */
export const forecastTotal = rememberedSteps(function* (
  fit: FittedForecast,
  horizon: number,
  target: number,
  level: number,
): Steps<ForecastInterval & { readonly chance: number }> {
  const total = yield* distributionOfTotal(fit, horizon);
  return { ...centralInterval(total, level), chance: total.atLeast(target) };
});

/** The distribution of the sum of the coming observations, around the sum of the point forecasts. */
function* distributionOfTotal(fit: FittedForecast, horizon: number): Steps<Distribution> {
  const known = totals.get(fit);
  if (known?.horizon === horizon) return known.distribution;
  const centre = forecastPoints(fit, horizon).reduce((sum, x) => sum + x, 0);
  const distribution = notBelow(fit.least, movedTo(centre, WIDENING, yield* etsTotal(fit.ets, horizon)));
  totals.set(fit, { horizon, distribution }, 1);
  return distribution;
}

/** A column of targets asks for one total many times. The outcomes behind each may be 160 kB. */
const totals = new Memory<FittedForecast, { readonly horizon: number; readonly distribution: Distribution }>(
  40,
);
