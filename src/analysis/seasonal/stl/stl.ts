import { eachSeason, meanOfYears } from "../seasons";
import { smoothCycleSubseries } from "./cycleSubseries";
import { loess, type LoessOptions } from "./loess";
import { robustnessWeights } from "./robustnessWeights";

/** The parameters of STL; the paper's letters are n(p), n(s), n(t), n(l), n(i), n(o). */
export interface StlOptions {
  /** Observations a cycle, n(p). */
  readonly period: number;
  readonly seasonal: LoessOptions;
  readonly trend: LoessOptions;
  readonly lowPass: LoessOptions;
  /** Passes of the inner loop, n(i). */
  readonly inner: number;
  /** Robustness passes, n(o); 0 fits once, without weights. */
  readonly outer: number;
  /** Replaces the seasonal by its mean for each month of the cycle. */
  readonly isPeriodic?: boolean;
}

export interface StlResult {
  readonly seasonal: Float64Array;
  readonly trend: Float64Array;
  readonly remainder: Float64Array;
  /** Robustness weights of the last pass; 1 without robustness. */
  readonly weights: Float64Array;
}

/**
 * Seasonal-trend decomposition by loess.
 *
 * series = seasonal + trend + remainder
 *
 * @param series - Any number of observations from two cycles on, without a gap.
 * @see Cleveland, Cleveland, McRae & Terpenning (1990), STL: A seasonal-trend decomposition procedure based on loess,
 *   Journal of Official Statistics 6, 3–73.
 */
export function stl(series: readonly number[] | Float64Array, options: StlOptions): StlResult {
  const y = Float64Array.from(series);
  let seasonal: Float64Array = new Float64Array(y.length);
  let trend: Float64Array = new Float64Array(y.length);
  let weights: Float64Array | undefined;
  for (let pass = 0; pass <= options.outer; pass++) {
    if (pass > 0) weights = robustnessWeights(y.map((x, t) => x - seasonal[t] - trend[t]));
    for (let i = 0; i < options.inner; i++) {
      seasonal = seasonalOf(
        y.map((x, t) => x - trend[t]),
        options,
        weights,
      );
      trend = loess(
        y.map((x, t) => x - seasonal[t]),
        options.trend,
        weights,
      );
    }
  }
  if (options.isPeriodic) seasonal = eachSeason(seasonal, options.period, meanOfYears);
  return {
    seasonal,
    trend,
    remainder: y.map((x, t) => x - seasonal[t] - trend[t]),
    weights: weights ?? new Float64Array(y.length).fill(1),
  };
}

/** Smoothed cycle-subseries less their own trend, which moving averages and loess take out (steps 2 to 4). */
function seasonalOf(
  detrended: Float64Array,
  { period, seasonal, lowPass }: StlOptions,
  weights: Float64Array | undefined,
): Float64Array {
  const cycles = smoothCycleSubseries(detrended, period, seasonal, weights);
  const level = loess(movingAverage(movingAverage(movingAverage(cycles, period), period), 3), lowPass);
  return detrended.map((_, t) => cycles[t + period] - level[t]);
}

/** @returns length − 1 values fewer. */
function movingAverage(x: Float64Array, length: number): Float64Array {
  const averages = new Float64Array(x.length - length + 1);
  let sum = 0;
  for (let i = 0; i < length; i++) sum += x[i];
  averages[0] = sum / length;
  for (let i = 1; i < averages.length; i++) {
    sum += x[i + length - 1] - x[i - 1];
    averages[i] = sum / length;
  }
  return averages;
}
