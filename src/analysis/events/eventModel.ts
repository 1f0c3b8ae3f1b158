import { Absence, orAbsence } from "../AnalysisError";
import { type AveragedLeastSquares, averagedLeastSquares } from "../statistics/averagedLeastSquares";
import { type LeastSquares, leastSquares } from "../statistics/leastSquares";
import type { Series } from "../time/Series";
import { type EventDesign, eventDesign, type EventQuestion } from "./eventDesign";

/** The regression of an event study by ordinary least squares, from which better estimates start. */
export interface EventRegression {
  readonly design: EventDesign;
  readonly fit: LeastSquares;
}

/** An event study, estimated. */
export interface EventModel {
  readonly design: EventDesign;
  readonly averaged: AveragedLeastSquares;
}

/** Below this residual standard error, in logarithms, only rounding is left. */
const NO_SCATTER = 1e-9;

/**
 * Estimates the regression of `eventDesign` by generalised least squares averaged over the autocorrelation: of the
 * methods tried, the one whose false alarms are as rare as it says (`npm run bench -- events`).
 *
 * @returns Absence as `eventRegression`.
 */
export function eventModel(series: Series, question: EventQuestion): EventModel | Absence {
  const regression = eventRegression(series, question);
  if (regression instanceof Absence) return regression;
  const { design, fit } = regression;
  return { design, averaged: averagedLeastSquares(design.columns, fit, design.ordinals) };
}

/**
 * @returns Absence as `eventDesign`; "collinear" when event, season and trend cannot be told apart; "no-scatter" when
 *   the figures follow the model exactly, so that an error does not exist.
 */
export function eventRegression(series: Series, question: EventQuestion): EventRegression | Absence {
  const design = eventDesign(series, question);
  if (design instanceof Absence) return design;
  const fit = orAbsence(() => leastSquares(design.columns, design.logs));
  if (fit instanceof Absence) return fit;
  return fit.sigma < NO_SCATTER ? new Absence("no-scatter", {}) : { design, fit };
}
