import { normalDraws } from "../../random/normalDraws";
import { FIGURES_OF_A_FIT, type Steps } from "../../steps";
import { runningPaths } from "./FittedEts";
import type { EtsOrigin } from "./moments";
import { generate } from "./recursion";

/** Enough for a quantile of 2.5 % to be within about half a per cent of a monthly figure. */
export const PATHS = 20_000;
/** Paths that are run together: their states fit into the nearest memory of a processor. */
const TOGETHER = 500;
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
  const least = model.error === "M" ? -1 : -Infinity;
  const draws = yield* drawsFor(horizon, paths);
  const rows = draws.map(() => new Float64Array(paths));
  for (let from = 0; from < paths; from += TOGETHER) {
    const until = Math.min(paths, from + TOGETHER);
    yield ((until - from) * horizon) / FIGURES_OF_A_FIT;
    const states = runningPaths(model, final, until - from);
    for (let h = 0; h < horizon; h++) {
      const innovations = draws[h].slice(from, until);
      for (let i = 0; i < innovations.length; i++) innovations[i] = Math.max(least, sigma * innovations[i]);
      generate(model, parameters, states, h, innovations, rows[h].subarray(from, until));
    }
  }
  return rows;
}

/** Draws that are kept of each number of paths, for two years of the usual one: 4 MB. */
const KEPT = 24 * PATHS;
const A_YEAR = 12;
const kept = new Map<number, Float64Array[]>();

/** A longer horizon begins with the draws of a shorter one. */
function* drawsFor(horizon: number, paths: number): Steps<Float64Array[]> {
  const known = kept.get(paths) ?? [];
  if (horizon <= known.length) return known.slice(0, horizon);
  const draws = yield* normalDraws(Math.max(horizon, A_YEAR), paths, SEED);
  if (draws.length * paths <= KEPT) kept.set(paths, draws);
  return draws.slice(0, horizon);
}
