import { neutral, without } from "../composition";
import { extremeValues } from "./extremeValues";
import { irregularWeights } from "./irregularWeights";
import { replaceExtremes } from "./replaceExtremes";
import type { SeasonalAverage } from "./seasonalAverage";
import { seasonalFactors } from "./seasonalFactors";
import { type TrendCycle, trendCycle } from "./trendCycle";
import type { X11Options } from "./x11";

/** The steps that every part of X-11 repeats, for one series' options. */
export type X11Steps = ReturnType<typeof x11Steps>;

export function x11Steps({ period, composition, firstIndex, hendersonLength, sigmaLimits }: X11Options) {
  const limits = sigmaLimits ?? { lower: 1.5, upper: 2.5 };

  /** The series without a component. */
  const remove = (series: Float64Array, part: Float64Array) => without(series, part, composition);

  const trendOf = (adjusted: Float64Array, previous?: TrendCycle) =>
    trendCycle(adjusted, period, composition, hendersonLength, previous);

  const factorsOf = (si: Float64Array, average: SeasonalAverage) =>
    seasonalFactors(si, period, composition, average);

  /** @param skipped - Observations before the first irregular: half a year beside a centred average. */
  const weightsOf = (irregular: Float64Array, skipped = 0) =>
    irregularWeights(irregular, (firstIndex + skipped) % period, period, neutral(composition), limits);

  /** Part B meets the extremes unweakened: it replaces them in the SI ratios before each estimate of the season. */
  const factorsWithoutExtremes = (si: Float64Array, average: SeasonalAverage, skipped = 0) => {
    const irregular = remove(si, factorsOf(si, average));
    return factorsOf(replaceExtremes(si, weightsOf(irregular, skipped), period), average);
  };

  const extremesOf = (irregular: Float64Array, weights: Float64Array) =>
    extremeValues(irregular, weights, composition);

  return { period, remove, trendOf, factorsOf, factorsWithoutExtremes, weightsOf, extremesOf };
}
