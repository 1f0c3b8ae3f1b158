import { Absence, orAbsence } from "../AnalysisError";
import { arOneLeastSquares } from "../statistics/arOneLeastSquares";
import { leastSquares } from "../statistics/leastSquares";
import { neweyWestErrors, neweyWestLag } from "../statistics/robustErrors";
import type { Series } from "../time/Series";
import { type EventDesign, eventDesign, type EventQuestion } from "./eventDesign";

/** One estimate of the regression: coefficients and their standard errors, in logarithms, one a column. */
export interface EventFit {
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
}

/** An event study estimated in both ways. */
export interface EventModel {
  readonly design: EventDesign;
  readonly degreesOfFreedom: number;
  readonly neweyWest: EventFit & { readonly lag: number };
  readonly arOne: EventFit & { readonly rho: number };
  /** Which of the two has the larger error of the step: its figures are the headline. */
  readonly wider: "neweyWest" | "arOne";
}

/** Below this residual standard error, in logarithms, only rounding is left. */
const NO_SCATTER = 1e-9;

/**
 * Estimates the regression of `eventDesign` by least squares with Newey–West errors (small-sample factor n/(n − K))
 * and by generalised least squares with AR(1) errors. Simulations find the first too narrow in short autocorrelated
 * series, so that the wider of the two is believed.
 *
 * @returns Absence as `eventDesign`; "collinear" when event, season and trend cannot be told apart; "no-scatter" when
 *   the figures follow the model exactly, so that an error does not exist.
 * @see Turner et al. (2021), Evaluation of statistical methods used in the analysis of interrupted time series
 *   studies: a simulation study, BMC Medical Research Methodology 21, 181.
 */
export function eventModel(series: Series, question: EventQuestion): EventModel | Absence {
  const design = eventDesign(series, question);
  if (design instanceof Absence) return design;
  return orAbsence(() => estimate(design));
}

function estimate(design: EventDesign): EventModel | Absence {
  const { columns, logs, ordinals: times, eventColumns } = design;
  const fit = leastSquares(columns, logs);
  if (fit.sigma < NO_SCATTER) return new Absence("no-scatter", {});
  const lag = neweyWestLag(logs.length);
  const errors = neweyWestErrors(columns, fit, { lag, smallSample: true, times });
  const arOne = arOneLeastSquares(columns, logs, times);
  const [step] = eventColumns;
  return {
    design,
    degreesOfFreedom: fit.degreesOfFreedom,
    neweyWest: { coefficients: fit.coefficients, standardErrors: errors, lag },
    arOne,
    wider: errors[step] > arOne.standardErrors[step] ? "neweyWest" : "arOne",
  };
}
