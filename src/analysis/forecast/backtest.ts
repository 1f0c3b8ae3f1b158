import { Absence, type NumberOutcome } from "../AnalysisError";
import type { Steps } from "../steps";
import { type Series, tooFew } from "../time/Series";
import { centralInterval } from "./distribution";
import {
  fitForecast,
  forecastDistributions,
  type ForecastMethod,
  neededObservations,
  rerunForecast,
} from "./fitForecast";
import { regularSeries } from "./regularSeries";
import { seasonalNaive } from "./seasonalNaive";

/** Errors at one number of steps ahead, or at all of them. */
export interface BacktestRow {
  /** Mean absolute error, in the unit of the series. */
  readonly error: number;
  /** That of the seasonal naive forecast, from the same origins. */
  readonly naiveError: number;
  /** error / naiveError: below 1 where the method was the better. */
  readonly ratio: NumberOutcome;
  /** Share of the observations inside the interval. */
  readonly inside: number;
}

export interface Backtest {
  readonly origins: number;
  /** One for each number of steps ahead. */
  readonly steps: readonly BacktestRow[];
  readonly all: BacktestRow;
}

const MOST_ORIGINS = 24;
/** For each origin, where a share of 24 counts, not the fourth digit. */
const PATHS = 2000;
/** The time that an origin takes, as a share of that of a fit. */
const RERUN_OF_A_FIT = 1 / 15;
/** Cycles to fit to, before the first origin. */
const CYCLES = 3;

/**
 * Rolling-origin evaluation: forecasts made as if at each of up to 24 successive periods, each compared with the
 * `horizon` observations that followed.
 *
 * The parameters are estimated once, on what came before the first origin, and the states run forward to each origin.
 * So no forecast knows its future; one that is estimated anew every month would have done about as well or better.
 *
 * @returns Absence "too-few-observations" unless three cycles (or `neededObservations`) and a horizon are there.
 */
export function* backtest(
  series: Series,
  horizon: number,
  level: number,
  method: ForecastMethod,
): Steps<Backtest | Absence> {
  const stretch = regularSeries(series);
  if (!("values" in stretch)) return stretch;
  const { values, unit, period } = stretch;
  const shortest = Math.max(neededObservations(period), CYCLES * period);
  const latest = values.length - horizon;
  if (latest < shortest) {
    return tooFew(series, shortest + horizon, values.length);
  }
  const earliest = Math.max(shortest, latest - MOST_ORIGINS + 1);
  const fit = yield* fitForecast(values.slice(0, earliest), period, method);
  const sums = Array.from({ length: horizon }, () => ({ error: 0, naiveError: 0, inside: 0 }));
  for (let origin = earliest; origin <= latest; origin++) {
    const past = values.subarray(0, origin);
    const naive = seasonalNaive(past, period, horizon);
    yield RERUN_OF_A_FIT;
    const distributions = yield* forecastDistributions(rerunForecast(fit, past), horizon, PATHS);
    for (const [h, distribution] of distributions.entries()) {
      const actual = values[origin + h];
      const { mean, low, high } = centralInterval(distribution, level);
      sums[h].error += Math.abs(actual - mean);
      sums[h].naiveError += Math.abs(actual - naive[h]);
      if (actual >= low && actual <= high) sums[h].inside++;
    }
  }
  const origins = latest - earliest + 1;
  const steps = sums.map(({ error, naiveError, inside }) =>
    row((unit * error) / origins, (unit * naiveError) / origins, inside / origins),
  );
  const mean = (pick: (row: BacktestRow) => number) =>
    steps.reduce((sum, step) => sum + pick(step), 0) / steps.length;
  const all = row(
    mean(({ error }) => error),
    mean(({ naiveError }) => naiveError),
    mean(({ inside }) => inside),
  );
  return { origins, steps, all };
}

function row(error: number, naiveError: number, inside: number): BacktestRow {
  return {
    error,
    naiveError,
    ratio: naiveError > 0 ? error / naiveError : new Absence("not-finite", {}),
    inside,
  };
}
