import { nelderMead, type SearchLimits } from "../../numeric/nelderMead";
import type { Steps } from "../../steps";
import type { EtsModel } from "./EtsModel";
import { evaluateEts, type FittedEts } from "./FittedEts";
import { flatState, guessInitialState } from "./initialState";
import { etsObjective, type Objective, type Start, startAt } from "./objective";

/** Trial shares of each parameter's room. */
const ALPHA = [0.02, 0.1, 0.3, 0.6, 0.95];
const BETA = [0.01, 0.1, 0.5];
const GAMMA = [0.01, 0.1, 0.4, 0.8];
const PHI = [0.3, 0.85];
/** Cycles that the first seasonal components may come from: a few, as in the book, and all. */
const CYCLES = [4, Infinity];

const STARTS = 3;
/** Starts differ by more than this in the sum of the shares of α, β and γ. */
const APART = 0.25;
/** Of a fit, for the grid and for each search. */
const SHARE = 1 / (1 + STARTS);
const SEARCH: SearchLimits = { evaluations: 2000, tolerance: 1e-6 };

/**
 * Fits a model by maximum likelihood: smoothing parameters and initial states together, inside the bounds of R's `ets`.
 *
 * The likelihood often has several hills, and a single search stops on the nearest. So a coarse grid is evaluated first,
 * then three searches by Nelder and Mead start from its best points that lie apart; the highest hill counts.
 *
 * @param y - In calendar order, without gaps; above zero when error or season is multiplicative; at least two cycles
 *   when the model has a season, and more observations than numbers to estimate.
 * @see Hyndman, Koehler, Ord & Snyder (2008), ch. 5.
 */
export function* fitEts(y: Float64Array, model: EtsModel): Steps<FittedEts> {
  const objective = etsObjective(y, model);
  yield SHARE;
  const found: ReturnType<typeof nelderMead>[] = [];
  for (const { x, steps } of startingPoints(y, model, objective)) {
    yield SHARE;
    found.push(nelderMead(objective.value, x, steps, SEARCH));
  }
  const highest = found.reduce((a, b) => (b.value < a.value ? b : a));
  const { parameters, initial } = objective.numbersAt(highest.x);
  return evaluateEts(y, model, parameters, initial);
}

/** The best points of the grid that lie apart. */
function startingPoints(y: Float64Array, model: EtsModel, { value }: Objective): Start[] {
  const cycles = model.season === "N" ? [Infinity] : CYCLES;
  const guesses = cycles.map((count) => guessInitialState(y, model, count));
  const trials = [...guesses, flatState(y, model)]
    .flatMap((guess) => grid(model).map((shares) => ({ shares, start: startAt(model, shares, guess) })))
    .map((trial) => ({ ...trial, likelihood: value(trial.start.x) }));
  const ranked = trials
    .filter(({ likelihood }) => likelihood < Infinity)
    .sort((a, b) => a.likelihood - b.likelihood);
  const chosen = ranked.length > 0 ? [] : trials.slice(0, 1);
  for (const trial of ranked) {
    if (chosen.length === STARTS) break;
    if (chosen.every(({ shares }) => distance(shares, trial.shares) > APART)) chosen.push(trial);
  }
  return chosen.map(({ start }) => start);
}

function grid({ trend, season }: EtsModel): number[][] {
  const lists = [ALPHA];
  if (trend !== "N") lists.push(BETA);
  if (season !== "N") lists.push(GAMMA);
  if (trend === "Ad") lists.push(PHI);
  return lists.reduce<number[][]>(
    (points, list) => points.flatMap((point) => list.map((share) => [...point, share])),
    [[]],
  );
}

function distance(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, share, i) => sum + Math.abs(share - b[i]), 0);
}
