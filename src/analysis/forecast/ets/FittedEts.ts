import { type EtsModel, type EtsParameters, type EtsState, parameterCount } from "./EtsModel";
import { type RunningPaths, type RunningState, runThrough } from "./recursion";

/** A model with its numbers, run through a series. */
export interface FittedEts {
  readonly model: EtsModel;
  readonly parameters: EtsParameters;
  readonly initial: EtsState;
  /** After the last observation. */
  readonly final: EtsState;
  readonly observations: number;
  /** One-step errors; relative to the forecast with multiplicative errors. */
  readonly innovations: Float64Array;
  /** Σe² / (n − k + 1), k counting the variance. */
  readonly sigma2: number;
  /** Up to a constant that all models of a series share, as R's `ets`. */
  readonly minus2LogLikelihood: number;
  readonly aic: number;
  readonly aicc: number;
  readonly bic: number;
}

/**
 * Runs a model with given parameters and initial state through a series.
 *
 * AIC = −2 log L + 2k, AICc = AIC + 2k(k + 1)/(n − k − 1), BIC = −2 log L + k·log n
 *
 * @see Hyndman et al. (2008), sections 5.1 and 7.1.
 */
export function evaluateEts(
  y: Float64Array,
  model: EtsModel,
  parameters: EtsParameters,
  initial: EtsState,
): FittedEts {
  const n = y.length;
  const k = parameterCount(model);
  const innovations = new Float64Array(n);
  const state = runningState(model, initial);
  const minus2LogLikelihood = runThrough(y, model, parameters, state, innovations);
  const aic = minus2LogLikelihood + 2 * k;
  const squares = innovations.reduce((sum, e) => sum + e * e, 0);
  return {
    model,
    parameters,
    initial,
    final: restingState(model, state, n),
    observations: n,
    innovations,
    sigma2: squares / (n - k + 1),
    minus2LogLikelihood,
    aic,
    aicc: n > k + 1 ? aic + (2 * k * (k + 1)) / (n - k - 1) : Infinity,
    bic: minus2LogLikelihood + k * Math.log(n),
  };
}

/** A copy of a state, to be run forward. */
function runningState({ season }: EtsModel, state: EtsState): RunningState {
  const neutral = season === "M" ? 1 : 0;
  return {
    level: state.level,
    trend: state.trend,
    season: season === "N" ? Float64Array.of(neutral) : Float64Array.from(state.season),
  };
}

/** So many copies of a state, to be run forward side by side. */
export function runningPaths(model: EtsModel, state: EtsState, paths: number): RunningPaths {
  const { level, trend, season } = runningState(model, state);
  const each = (x: number) => new Float64Array(paths).fill(x);
  return { level: each(level), trend: each(trend), season: Array.from(season, each) };
}

/** The state after `steps` observations, its season in calendar order again. */
function restingState({ season }: EtsModel, state: RunningState, steps: number): EtsState {
  const m = state.season.length;
  return {
    level: state.level,
    trend: state.trend,
    season: season === "N" ? [] : Array.from({ length: m }, (_, i) => state.season[(steps + i) % m]),
  };
}
