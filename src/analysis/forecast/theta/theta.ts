import { finished } from "../../steps";
import { classicalSeason } from "../classicalDecomposition";
import { type Distribution, normal } from "../distribution";
import { fitEts } from "../ets/fitEts";
import { evaluateEts, type FittedEts } from "../ets/FittedEts";
import { leastSquaresLine } from "../leastSquaresLine";
import { isSeasonal } from "./seasonality";

/** The seasonal components that the data were freed of, one for each place in the cycle. */
interface Season {
  readonly kind: "additive" | "multiplicative";
  readonly components: readonly number[];
}

/** A Theta forecast's numbers. */
export interface FittedTheta {
  /** Simple exponential smoothing of the seasonally adjusted series. */
  readonly smoothing: FittedEts;
  /** Half the slope of the least-squares line through it, per period. */
  readonly drift: number;
  readonly season: Season | undefined;
}

/**
 * The Theta method: simple exponential smoothing with half the slope of the linear trend as drift, of the series freed
 * of its season by classical decomposition when a test finds one.
 *
 * As R's `thetaf`, except that a series that is not above zero is freed of an additive season, and that two cycles are
 * enough to find one, where `thetaf` asks for more.
 *
 * @param y - Two cycles at least.
 * @see Assimakopoulos & Nikolopoulos (2000) and Hyndman & Billah (2003), International Journal of Forecasting 16 and 19.
 */
export function fitTheta(y: Float64Array, period: number): FittedTheta {
  const kind = y.every((x) => x > 0) ? "multiplicative" : "additive";
  const season = isSeasonal(y, period)
    ? ({ kind, components: classicalSeason(y, period, kind) } as const)
    : undefined;
  const adjusted = seasonallyAdjusted(y, season);
  const smoothing = finished(fitEts(adjusted, { error: "A", trend: "N", season: "N", period: 1 }));
  return { smoothing, drift: leastSquaresLine(adjusted).slope / 2, season };
}

/** The same smoothing parameter and season, run through another stretch that begins with the same period. */
export function rerunTheta({ smoothing, season }: FittedTheta, y: Float64Array): FittedTheta {
  const { model, parameters, initial } = smoothing;
  const adjusted = seasonallyAdjusted(y, season);
  return {
    smoothing: evaluateEts(adjusted, model, parameters, initial),
    drift: leastSquaresLine(adjusted).slope / 2,
    season,
  };
}

/**
 * ŷ_{n+h} = [l_n + drift · (h − 1 + (1 − (1 − α)^n) / α)], times or plus the season.
 */
export function thetaForecast({ smoothing, drift, season }: FittedTheta, horizon: number): Float64Array {
  const { final, parameters, observations: n } = smoothing;
  const { alpha } = parameters;
  return new Float64Array(horizon).map((_, h) => {
    const level = final.level + drift * (h + (1 - (1 - alpha) ** n) / alpha);
    if (!season) return level;
    const s = season.components[(n + h) % season.components.length];
    return season.kind === "additive" ? level + s : level * s;
  });
}

/** Normal, with the variance of simple exponential smoothing: σ²(1 + (h − 1)α²). As `thetaf`, the season does not scale it. */
export function thetaDistributions(fit: FittedTheta, horizon: number): Distribution[] {
  const { sigma2, parameters } = fit.smoothing;
  return Array.from(thetaForecast(fit, horizon), (mean, h) =>
    normal(mean, Math.sqrt(sigma2 * (1 + h * parameters.alpha ** 2))),
  );
}

function seasonallyAdjusted(y: Float64Array, season: Season | undefined): Float64Array {
  if (!season) return y;
  const { kind, components } = season;
  return y.map((x, t) => {
    const s = components[t % components.length];
    return kind === "additive" ? x - s : x / s;
  });
}
