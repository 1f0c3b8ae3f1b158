import { normalDraws } from "../../random/normalDraws";
import { FIGURES_OF_A_FIT, type Steps } from "../../steps";
import { runningState } from "./FittedEts";
import type { EtsOrigin } from "./moments";
import { generate } from "./recursion";

/** Enough for a quantile of 2.5 % to be within about half a per cent of a monthly figure. */
export const PATHS = 20_000;
/** Between two steps. */
const FIGURES_OF_A_STEP = FIGURES_OF_A_FIT / 10;
/** Any number would do; the same one lets every recalculation and every reader see the same figures. */
const SEED = 20_080_701;

/**
 * Paths that the model may take from its origin, with normal innovations of variance σ²; always the same ones. Relative
 * innovations stop at −1, which leaves nothing of the figure; as in R's `simulate`.
 * @returns One row a step, one column a path.
 */
export function* simulatedPaths(origin: EtsOrigin, horizon: number, paths = PATHS): Steps<Float64Array[]> {
  const { model, parameters, final, sigma2 } = origin;
  const sigma = Math.sqrt(sigma2);
  const draws = yield* drawsFor(horizon, paths);
  const rows = draws.map(() => new Float64Array(paths));
  const start = runningState(model, final);
  const state = { level: 0, trend: 0, season: start.season.slice() };
  const innovations = new Float64Array(horizon);
  const path = new Float64Array(horizon);
  const least = model.error === "M" ? -1 : -Infinity;
  const together = Math.ceil(FIGURES_OF_A_STEP / horizon);
  for (let i = 0; i < paths; i++) {
    if (i % together === 0) yield FIGURES_OF_A_STEP / FIGURES_OF_A_FIT;
    state.level = start.level;
    state.trend = start.trend;
    state.season.set(start.season);
    for (let h = 0; h < horizon; h++) innovations[h] = Math.max(least, sigma * draws[h][i]);
    generate(model, parameters, state, innovations, path);
    for (let h = 0; h < horizon; h++) rows[h][i] = path[h];
  }
  return rows;
}

/** Draws that are kept, for each number of paths: those of a year, or of ten years of the paths that a backtest takes. */
const KEPT = 12 * PATHS;
const kept = new Map<number, Float64Array[]>();

/** A longer horizon begins with the draws of a shorter one. */
function* drawsFor(horizon: number, paths: number): Steps<Float64Array[]> {
  const longest = Math.floor(KEPT / paths);
  if (horizon > longest) return yield* normalDraws(horizon, paths, SEED);
  let draws = kept.get(paths);
  if (!draws) kept.set(paths, (draws = yield* normalDraws(longest, paths, SEED)));
  return draws.slice(0, horizon);
}
