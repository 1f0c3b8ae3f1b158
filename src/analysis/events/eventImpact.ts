import { Absence } from "../AnalysisError";
import { rememberedWith } from "../rememberedWith";
import type { Series } from "../time/Series";
import { pathsOf } from "./counterfactual";
import type { EventQuestion } from "./eventDesign";
import { type EventEffect, eventEffect } from "./eventEffect";
import { eventModel } from "./eventModel";

/** What happened to a series at an event. The four figures at the top are averaged over the autocorrelation. */
export interface EventImpact extends EventEffect {
  /** Weighted mean of the autocorrelations averaged over. */
  readonly rho: number;
  /** The same of the shares of white noise in a period's new disturbance. */
  readonly noiseShare: number;
  /** Change of the growth trend a period, if asked. */
  readonly slope?: EventEffect;
  readonly before: number;
  readonly after: number;
  readonly hasWorkingDays: boolean;
  /** Σ (actual − counterfactual) over the observations from the event on, in the unit of the series. */
  readonly gap: number;
}

/**
 * Effect of a dated event on a series: interrupted time series regression on logarithms with season, trend and
 * working days.
 *
 * effect = exp(b) − 1, b the step at the event: its mean over the models of the errors. The interval and the p-value are
 * of the mixture of their Student's t distributions. When the trend may change, the effect is that of the event's first
 * period.
 *
 * All periods of the series are used: what else happened in them is in the answer, so give a span that has one event.
 *
 * @returns Absence as `eventModel`.
 */
export function eventImpact(
  series: Series,
  { event, slope, workingDays }: EventQuestion,
): EventImpact | Absence {
  return remembered(series, event, slope, workingDays);
}

/** A sheet asks for the effect, the ends of its interval and its p-value beside each other. */
const remembered = rememberedWith(
  (series: Series, event: number, slope: boolean, workingDays: EventQuestion["workingDays"]) =>
    estimated(series, { event, slope, workingDays }),
);

function estimated(series: Series, question: EventQuestion): EventImpact | Absence {
  const model = eventModel(series, question);
  if (model instanceof Absence) return model;
  const { averaged, design } = model;
  const [step, slope] = design.eventColumns;
  const effect = (column: number) => eventEffect(averaged.fits, column, averaged.degreesOfFreedom);
  const after = pathsOf(model).slice(-design.after);
  return {
    ...effect(step),
    rho: averaged.rho,
    noiseShare: averaged.noiseShare,
    slope: slope === undefined ? undefined : effect(slope),
    before: design.before,
    after: design.after,
    hasWorkingDays: design.hasWorkingDays,
    gap: after.reduce((sum, { actual, counterfactual }) => sum + actual - counterfactual, 0),
  };
}

/** What a comparison adds. */
export interface EventComparison {
  /** The same study of the comparison itself, which the event should not have touched: a placebo. */
  readonly placebo: EventImpact | Absence;
  /** The same study of series ÷ comparison: what happened to the series beyond what happened to the comparison. */
  readonly difference: EventImpact | Absence;
}

/**
 * Holds a series against one that the event should not have touched. The headline stays the series' own: a comparison
 * that the event did touch would spoil it unseen, while side by side the three studies show it.
 *
 * @param comparison - Of the same frequency; the difference uses the periods that both have.
 * @see Lopez Bernal, Cummins and Gasparrini (2018), The use of controls in interrupted time series studies of public
 *   health interventions, Int. J. Epidemiology 47, 2082–2093.
 */
export function eventComparison(
  series: Series,
  comparison: Series,
  question: EventQuestion,
): EventComparison {
  const placebo = eventImpact(comparison, question);
  if (placebo instanceof Absence) return { placebo, difference: placebo };
  const ratio = new Map<number, number>();
  for (const [ordinal, value] of series.values) {
    const other = comparison.values.get(ordinal);
    if (other !== undefined) ratio.set(ordinal, value / other);
  }
  const difference = eventImpact({ frequency: series.frequency, values: ratio }, question);
  return { placebo, difference };
}
