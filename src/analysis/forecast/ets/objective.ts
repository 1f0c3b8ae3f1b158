import { boundedParameters, isAdmissible, logit } from "./bounds";
import type { EtsModel, EtsParameters, EtsState } from "./EtsModel";
import type { InitialGuess } from "./initialState";
import { type RunningState, runThrough } from "./recursion";

/**
 * −2 log-likelihood of a model as a function of unbounded numbers: the logits of the smoothing parameters (see
 * `boundedParameters`), level, trend, and all seasonal components but the last, which follows from the others.
 */
export interface Objective {
  /** Infinity outside the admissible region and where the model is not defined. */
  readonly value: (x: Float64Array) => number;
  readonly numbersAt: (x: Float64Array) => { readonly parameters: EtsParameters; readonly initial: EtsState };
}

export function etsObjective(y: Float64Array, model: EtsModel): Objective {
  const { trend, season, period } = model;
  const hasSeason = season !== "N";
  const hasTrend = trend !== "N";
  const isFactor = season === "M";
  const smoothing = smoothingCount(model);
  // Filled anew for every evaluation, so that none allocates.
  const parameters = { alpha: 0, beta: 0, gamma: 0, phi: 1 };
  const state: RunningState = { level: 0, trend: 0, season: new Float64Array(hasSeason ? period : 1) };
  const scratch = new Float64Array(period + 2);

  return {
    value: (x) => (read(x) ? runThrough(y, model, parameters, state) : Infinity),
    numbersAt: (x) => {
      read(x);
      const { level, trend: slope } = state;
      return {
        parameters: { ...parameters },
        initial: { level, trend: slope, season: hasSeason ? [...state.season] : [] },
      };
    },
  };

  /** False where the numbers make no model. */
  function read(x: Float64Array): boolean {
    boundedParameters(x, { trend, hasSeason }, parameters);
    state.level = x[smoothing];
    state.trend = hasTrend ? x[smoothing + 1] : 0;
    if (hasSeason) readSeason(x, smoothing + (hasTrend ? 2 : 1));
    if (isFactor) for (const factor of state.season) if (!(factor > 0)) return false;
    return !(hasSeason && hasTrend) || isAdmissible(parameters, period, scratch);
  }

  function readSeason(x: Float64Array, from: number): void {
    let rest = isFactor ? period : 0;
    for (let place = 0; place < period - 1; place++) {
      state.season[place] = x[from + place];
      rest -= x[from + place];
    }
    state.season[period - 1] = rest;
  }
}

/** A point to search from, and how far to step along each of its numbers. */
export interface Start {
  readonly x: Float64Array;
  readonly steps: Float64Array;
}

/** @param shares - Of the room of α, β, γ, φ, as far as the model has them. */
export function startAt(
  model: EtsModel,
  shares: readonly number[],
  { level, trend, season, spread }: InitialGuess,
): Start {
  const free = season.slice(0, -1);
  const slope = model.trend === "N" ? [] : [trend];
  const ofSeason = model.season === "M" ? spread / Math.abs(level || 1) : spread;
  return {
    x: Float64Array.from([...shares.map(logit), level, ...slope, ...free]),
    steps: Float64Array.from([
      ...shares.map(() => 1),
      spread,
      ...slope.map(() => spread / 10),
      ...free.map(() => ofSeason),
    ]),
  };
}

function smoothingCount({ trend, season }: EtsModel): number {
  return 1 + { N: 0, A: 1, Ad: 2 }[trend] + Number(season !== "N");
}
