import type { Steps } from "../../steps";
import { type EtsModel, parameterCount, type SeasonType, type TrendType } from "./EtsModel";
import type { FittedEts } from "./FittedEts";
import { fitEts } from "./fitEts";

/**
 * The models that R's `ets` chooses among by default: no multiplicative trend, and no additive errors with a
 * multiplicative season, whose variance is infinite. Multiplicative ones need a series above zero.
 */
export function candidateModels(period: number, isPositive: boolean): EtsModel[] {
  const trends: TrendType[] = ["N", "A", "Ad"];
  const seasons = (multiplicative: boolean): SeasonType[] => {
    if (period === 1) return ["N"];
    return multiplicative ? ["N", "A", "M"] : ["N", "A"];
  };
  return (isPositive ? (["A", "M"] as const) : (["A"] as const)).flatMap((error) =>
    seasons(error === "M").flatMap((season) => trends.map((trend) => ({ error, trend, season, period }))),
  );
}

/**
 * Fits every candidate and keeps the one with the least AICc.
 * @param y - As for `fitEts`.
 * @see Hyndman, Koehler, Snyder & Grose (2002), International Journal of Forecasting 18.
 */
export function* selectEts(y: Float64Array, period: number): Steps<FittedEts> {
  const isPositive = y.every((x) => x > 0);
  const fits: FittedEts[] = [];
  for (const model of candidateModels(period, isPositive)) {
    if (y.length <= parameterCount(model) + 1) continue;
    fits.push(yield* fitEts(y, model));
  }
  return fits.reduce((best, fit) => (fit.aicc < best.aicc ? fit : best));
}
