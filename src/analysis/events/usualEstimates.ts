import { Absence } from "../AnalysisError";
import { arOneLeastSquares } from "../statistics/arOneLeastSquares";
import { neweyWestErrors, neweyWestLag } from "../statistics/robustErrors";
import type { Series } from "../time/Series";
import type { EventQuestion } from "./eventDesign";
import { type EventEffect, eventEffect } from "./eventEffect";
import { eventRegression } from "./eventModel";

/** The step estimated by one fit. */
interface OneFitEffect extends EventEffect {
  /** Of the coefficient, in logarithms. */
  readonly standardError: number;
}

/** The step as other programs would give it, for comparison. */
export interface UsualEstimates {
  /** Generalised least squares with AR(1) errors at the most likely ρ. */
  readonly arOne: OneFitEffect & { readonly rho: number };
  /** Ordinary least squares with Newey–West errors, small-sample factor n/(n − K). */
  readonly neweyWest: OneFitEffect & { readonly lag: number };
}

/**
 * The two usual ways beside the averaged one. Both give false alarms more often than they say: Newey–West errors
 * wherever autocorrelation is strong, AR(1) errors where noise hides a slow component.
 *
 * @returns Absence as `eventRegression`.
 * @see Turner et al. (2021), Evaluation of statistical methods used in the analysis of interrupted time series
 *   studies: a simulation study, BMC Medical Research Methodology 21, 181.
 */
export function usualEstimates(series: Series, question: EventQuestion): UsualEstimates | Absence {
  const regression = eventRegression(series, question);
  if (regression instanceof Absence) return regression;
  const { design, fit } = regression;
  const { columns, ordinals: times } = design;
  const [step] = design.eventColumns;
  const ofOne = (coefficients: readonly number[], standardErrors: readonly number[]) => ({
    ...eventEffect([{ weight: 1, fit: { coefficients, standardErrors } }], step, fit.degreesOfFreedom),
    standardError: standardErrors[step],
  });
  const arOne = arOneLeastSquares(columns, fit, times);
  const lag = neweyWestLag(times.length);
  const errors = neweyWestErrors(columns, fit, { lag, smallSample: true, times });
  return {
    arOne: { ...ofOne(arOne.coefficients, arOne.standardErrors), rho: arOne.rho },
    neweyWest: { ...ofOne(fit.coefficients, errors), lag },
  };
}
