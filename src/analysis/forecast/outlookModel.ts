import type { Absence } from "../AnalysisError";
import type { Steps } from "../steps";
import type { Series } from "../time/Series";
import { type EtsModel } from "./ets/EtsModel";
import { fitForecast, type ForecastMethod } from "./fitForecast";
import { regularSeries } from "./regularSeries";

/** What was fitted, and to what. A parameter that the model does not have is undefined. */
export interface OutlookModel {
  readonly model: EtsModel;
  readonly withTheta: boolean;
  readonly alpha: number;
  readonly beta: number | undefined;
  readonly gamma: number | undefined;
  readonly phi: number | undefined;
  readonly thetaAlpha: number | undefined;
  /** In the unit of the series, per period. */
  readonly thetaDrift: number | undefined;
  /** Comparable between methods on the same series only; undefined for a constant series, which leaves no error. */
  readonly aicc: number | undefined;
  /** Standard deviation of the one-step errors: a fraction of the forecast with multiplicative errors, else in the unit of the series. */
  readonly sigma: number;
  /** Ordinals. */
  readonly first: number;
  readonly last: number;
  readonly observations: number;
  readonly interpolated: number;
}

/** Describes what `outlook` forecasts with. */
export function* outlookModel(series: Series, method: ForecastMethod): Steps<OutlookModel | Absence> {
  const stretch = regularSeries(series);
  if (!("values" in stretch)) return stretch;
  const { values, unit, period, first, last, interpolated } = stretch;
  const { ets, theta } = yield* fitForecast(values, period, method);
  const { model, parameters } = ets;
  const hasTrend = model.trend !== "N";
  return {
    model,
    withTheta: theta !== undefined,
    alpha: parameters.alpha,
    beta: hasTrend ? parameters.beta : undefined,
    gamma: model.season === "N" ? undefined : parameters.gamma,
    phi: model.trend === "Ad" ? parameters.phi : undefined,
    thetaAlpha: theta?.smoothing.parameters.alpha,
    thetaDrift: theta && unit * theta.drift,
    // The likelihood of a series in another unit differs by 2n times the logarithm of the unit.
    aicc: ets.sigma2 > 0 ? ets.aicc + 2 * values.length * Math.log(unit) : undefined,
    sigma: Math.sqrt(ets.sigma2) * (model.error === "A" ? unit : 1),
    first,
    last,
    observations: values.length - interpolated,
    interpolated,
  };
}
