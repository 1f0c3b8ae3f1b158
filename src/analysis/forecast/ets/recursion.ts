import type { EtsModel, EtsParameters } from "./EtsModel";

// The equations of the family stand in this file and nowhere else. With q = l + φb, a seasonal component s and
// r = y − ŷ, for additive [multiplicative] season and error:
//
//   ŷ = q + s [q·s]      e = r [r / ŷ]
//   l' = q + α·r [r / s]      b' = φb + β·r [r / s]      s' = s + γ·r [r / q]
//
// Hyndman, Koehler, Ord & Snyder (2008), tables 2.2 and 2.3.

/** A state to be run forward in place. */
export interface RunningState {
  level: number;
  trend: number;
  /** One component for each place in the cycle, the first for the next observation; one neutral element without a season. */
  readonly season: Float64Array;
}

/** Logarithms are taken of products of this many fitted values: two thirds of the time of a run went there. */
const FACTORS = 16;

/**
 * Runs the state through the observations and gives −2 log-likelihood up to a constant, as R's `ets` does:
 *
 * n·log(Σe²) [+ 2·Σlog ŷ with multiplicative errors]
 *
 * Allocates nothing: a fit calls it thousands of times.
 *
 * @param state - Left at the end of the series, except that `season` keeps its place in memory: the component of the
 *   next observation is at `y.length % season.length`.
 * @param innovations - Receives the one-step errors.
 * @returns Infinity where a multiplicative error meets a fitted value that is not positive.
 */
export function runThrough(
  y: Float64Array,
  model: EtsModel,
  { alpha, beta, gamma, phi }: EtsParameters,
  state: RunningState,
  innovations?: Float64Array,
): number {
  const relative = model.error === "M";
  const factors = model.season === "M";
  const { season } = state;
  const n = y.length;
  const m = season.length;
  let { level, trend } = state;
  let squares = 0;
  let logarithms = 0;
  let product = 1;
  let place = 0;
  for (let t = 0; t < n; t++) {
    const q = level + phi * trend;
    const s = season[place];
    // r/s = y/s − q: the division does not wait for the level, as that of r would, and so takes half the time.
    const adjusted = (factors ? y[t] / s : y[t] - s) - q;
    const fitted = factors ? q * s : q + s;
    const share = factors ? adjusted / q : relative ? adjusted / fitted : 0;
    const e = relative ? share : factors ? adjusted * s : adjusted;
    if (relative) {
      if (!(fitted > 0)) return Infinity;
      product *= fitted;
      if (t % FACTORS === 0) {
        logarithms += Math.log(product);
        product = 1;
      }
    }
    squares += e * e;
    if (innovations) innovations[t] = e;
    level = q + alpha * adjusted;
    trend = phi * trend + beta * adjusted;
    season[place] = s + gamma * (factors ? s * share : adjusted);
    if (++place === m) place = 0;
  }
  state.level = level;
  state.trend = trend;
  const likelihood = n * Math.log(Math.max(squares, Number.MIN_VALUE)) + 2 * (logarithms + Math.log(product));
  return Number.isNaN(likelihood) ? Infinity : likelihood;
}

/** The states of several paths, to be run forward in place. */
export interface RunningPaths {
  /** One number a path. */
  readonly level: Float64Array;
  readonly trend: Float64Array;
  /** For each place in the cycle the components of all paths, the first for the next observation. */
  readonly season: readonly Float64Array[];
}

/**
 * Runs all paths one step forward on given innovations: the observations that the model draws from them. Step by step,
 * since no path waits for another, where a step waits for the one before it.
 * @param step - From 0: how many came before it.
 * @param innovations - Relative to ŷ with multiplicative errors; all zero for the point forecast.
 * @param observations - Receives one for each path.
 */
export function generate(
  model: EtsModel,
  { alpha, beta, gamma, phi }: EtsParameters,
  { level, trend, season }: RunningPaths,
  step: number,
  innovations: Float64Array,
  observations: Float64Array,
): void {
  const relative = model.error === "M";
  const factors = model.season === "M";
  const components = season[step % season.length];
  for (let i = 0; i < observations.length; i++) {
    const q = level[i] + phi * trend[i];
    const s = components[i];
    const expected = factors ? q * s : q + s;
    const share = relative ? innovations[i] : innovations[i] / expected;
    const r = relative ? expected * share : innovations[i];
    observations[i] = expected + r;
    const adjusted = factors ? q * share : r;
    level[i] = q + alpha * adjusted;
    trend[i] = phi * trend[i] + beta * adjusted;
    components[i] = s + gamma * (factors ? s * share : r);
  }
}
