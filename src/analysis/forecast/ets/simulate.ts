import { normalDraws } from "../../random/normalDraws";
import { runningState } from "./FittedEts";
import type { EtsOrigin } from "./moments";
import { generate } from "./recursion";

/** Enough for a quantile of 2.5 % to be within about half a per cent of a monthly figure. */
export const PATHS = 20_000;
/** Any number would do; the same one lets every recalculation and every reader see the same figures. */
const SEED = 20_080_701;

/**
 * Paths that the model may take from its origin, with normal innovations of variance σ²; always the same ones. Relative
 * innovations stop at −1, which leaves nothing of the figure; as in R's `simulate`.
 * @returns One row a step, one column a path.
 */
export function simulatedPaths(origin: EtsOrigin, horizon: number, paths = PATHS): Float64Array[] {
  const { model, parameters, final, sigma2 } = origin;
  const sigma = Math.sqrt(sigma2);
  const draws = normalDraws(horizon, paths, SEED);
  const start = runningState(model, final);
  const state = { level: 0, trend: 0, season: start.season.slice() };
  const innovations = new Float64Array(horizon);
  const path = new Float64Array(horizon);
  const least = model.error === "M" ? -1 : -Infinity;
  for (let i = 0; i < paths; i++) {
    state.level = start.level;
    state.trend = start.trend;
    state.season.set(start.season);
    for (let h = 0; h < horizon; h++) innovations[h] = Math.max(least, sigma * draws[h][i]);
    generate(model, parameters, state, innovations, path);
    // The draws have been used: their rows take the paths.
    for (let h = 0; h < horizon; h++) draws[h][i] = path[h];
  }
  return draws;
}
