import { Absence } from "../AnalysisError";
import type { Design } from "../statistics/leastSquares";
import type { Series } from "../time/Series";
import type { EventQuestion } from "./eventDesign";
import { type EventModel, eventModel } from "./eventModel";

/** One period of an event study's chart, in the unit of the series. */
export interface EventPoint {
  readonly ordinal: number;
  readonly actual: number;
  /** What the regression says, with the event. */
  readonly fitted: number;
  /** What it says without: the same as `fitted` before the event. */
  readonly counterfactual: number;
}

/**
 * The paths behind an event study: one point a period observed, oldest first, from the estimate in the headline.
 * @returns Absence as `eventModel`.
 */
export function eventPaths(series: Series, question: EventQuestion): EventPoint[] | Absence {
  const model = eventModel(series, question);
  return model instanceof Absence ? model : pathsOf(model);
}

/** The paths of a model already estimated. */
export function pathsOf({ design, averaged }: EventModel): EventPoint[] {
  const { columns, eventColumns, ordinals, logs } = design;
  const { coefficients } = averaged;
  const fitted = expected(columns, coefficients);
  const counterfactual = expected(columns, coefficients, eventColumns);
  return ordinals.map((ordinal, t) => ({
    ordinal,
    actual: Math.exp(logs[t]),
    fitted: fitted[t],
    counterfactual: counterfactual[t],
  }));
}

/**
 * exp(Xβ) with some columns put to zero: the median path of a regression on logarithms (no correction to the mean,
 * which would cancel in comparisons of paths).
 */
export function expected(
  columns: Design,
  coefficients: readonly number[],
  without: readonly number[] = [],
): number[] {
  return columns[0].map((_, t) =>
    Math.exp(columns.reduce((sum, x, j) => (without.includes(j) ? sum : sum + x[t] * coefficients[j]), 0)),
  );
}
