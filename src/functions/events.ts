import { AnalysisError, Absence, type Outcome } from "../analysis/AnalysisError";
import { workingDaysOf } from "../analysis/calendar/workingDays";
import {
  type EventComparison,
  type EventImpact,
  eventComparison,
  eventImpact as impactOf,
} from "../analysis/events/eventImpact";
import type { EventQuestion } from "../analysis/events/eventDesign";
import type { EventEffect } from "../analysis/events/eventEffect";
import { type UsualEstimates, usualEstimates } from "../analysis/events/usualEstimates";
import { unreadable } from "../analysis/time/Series";
import { CARD_LABELS } from "../i18n/cards";
import { EVENT_WORDS } from "../i18n/events";
import { readOne } from "./at";
import { choice, orUndefined } from "./cells";
import { EventResult, TextLanguage } from "./enums";
import { koreanCalendar } from "./koreanCalendar";
import { readFlag } from "./options";
import { card, onlySeries, requireReadable, spillSeries, toSingleCell } from "./spill";
import { readTables } from "./table";

/**
 * What a dated event did to a series, beyond trend, season and working days: the step in its level as a fraction, the interval around it or its p-value.
 * @customfunction EVENT_IMPACT
 * @param values Figures above zero; one column for each series.
 * @param periods Their periods; one column as long as values.
 * @param event The first period under the event. Months need 24 figures before it and 6 from it on.
 * @param [result] effect (default), low or high end of its 95 % interval, p_value, or all.
 * @param [comparison] A series that the event should not touch, as long as periods: shown beside it by all.
 * @param [slope] TRUE lets the trend change with the event too. FALSE (default): the level only.
 * @param [language] en (default) or ko.
 * @returns One figure for each series, or a labelled card for all.
 * @formula ln x(t) = a + b t + c step(t) + d since(t) + season(t) + g ln days(t) + u(t)
 * @formula u(t) = v(t) + noise(t), v(t) = ρ v(t − 1) + e(t)
 * @formula effect = exp(c) − 1
 * @definition step is 1 from `event` on; since counts from it when `slope` is TRUE; days are working days, for months
 *   and quarters. How far errors carry over to the next period is not known, so generalised least squares is averaged
 *   over it: over ρ from −0.4 to 0.995, without noise and, from ρ = 0.5 on, with noise of 25, 50, 75 or 90 % of the
 *   variance of the new errors, noise + e. Each weighs as its restricted likelihood, with noise an eighth of it. c is the
 *   weighted mean; the interval and the p-value are those of the mixture of Student's t distributions. In simulations of
 *   60, 120 and 200 months with nothing behind a step in the middle, about 5 of 100 p-values were below 0.05, from
 *   independent errors to a random walk, and about 7 with noise over a slow component. `all` adds, for comparison, AR(1)
 *   errors with one ρ (up to 26 there) and Newey–West errors (up to 48). Whatever else happened in the span is in the
 *   effect too: give a span with one event, and a `comparison`.
 * @throws #VALUE! `event` is no period of the frequency of `periods`; there are too few figures before it or from it on
 *   (24 and 6 months); `result`, `slope` or `language` is none of those listed; `comparison` is more than one series;
 *   `all` was asked of several series.
 * @throws #N/A A figure is zero or negative; event, season and trend cannot be told apart; the figures follow the model
 *   exactly; `event` is a blank cell.
 * @source Bernal, Cummins and Gasparrini (2017), Interrupted Time Series Regression, Int. J. Epidemiology 46
 * @source Hoeting et al. (1999), Bayesian Model Averaging: A Tutorial, Statistical Science 14
 * @source Harville (1977), Maximum Likelihood Approaches to Variance Component Estimation, JASA 72 (restricted likelihood)
 * @source Turner et al. (2021), Evaluation of Statistical Methods Used in the Analysis of Interrupted Time Series Studies
 * @example =TRADE.EVENT_IMPACT({98;100;102;99;101;98;100;102;99;101;117.6;120;122.4;118.8;121.2;117.6},
 *   {2009;2010;2011;2012;2013;2014;2015;2016;2017;2018;2019;2020;2021;2022;2023;2024},2019) → 0.1857
 * @excel none
 */
export function eventImpact(
  values: any[][],
  periods: any[][],
  event: any[][],
  result?: EventResult,
  comparison?: any[][],
  slope?: boolean,
  language?: TextLanguage,
): any[][] {
  const what = choice(result, EventResult, "result");
  const tongue = choice(language, TextLanguage, "language");
  const { values: table, comparison: others } = readTables(
    { values, comparison: orUndefined(comparison) },
    periods,
  );
  const first = readOne(event, table, "event");
  if (first === undefined) throw new AnalysisError("blank-period", {});
  const question: EventQuestion = {
    event: first,
    slope: readFlag(slope, "slope", false),
    workingDays: workingDaysOf(table.frequency, koreanCalendar()),
  };
  if (others.series.length > 1) throw new AnalysisError("one-line-expected", { argument: "comparison" });
  const other = others.series.map(requireReadable).at(0);
  if (what !== EventResult.all) {
    return spillSeries(table, (series) => {
      const impact = unreadable(series) ?? impactOf(series, question);
      return impact instanceof Absence ? impact : impact[what];
    });
  }
  const series = requireReadable(onlySeries(table));
  const impact = impactOf(series, question);
  if (impact instanceof Absence) return [[toSingleCell(impact)]];
  const usual = usualEstimates(series, question);
  if (usual instanceof Absence) return [[toSingleCell(usual)]];
  const labels = CARD_LABELS.event[tongue];
  const words = EVENT_WORDS[tongue];
  const hasWorkingDays = table.frequency === "month" || table.frequency === "quarter";
  const whyNot = hasWorkingDays ? words.not_covered : words.not_monthly;
  const beside = other && eventComparison(series, other, question);
  return card([
    ...mainRows(impact),
    ...usualRows(usual),
    ...(beside ? comparisonRows(beside) : []),
    [labels.note, beside ? words.noteBeside : words.note],
  ]);

  function mainRows(found: EventImpact): [string, Outcome][] {
    return [
      [labels.effect, found.effect],
      [labels.low, found.low],
      [labels.high, found.high],
      [labels.p_value, found.p_value],
      [labels.method, words.averaged],
      [labels.rho, found.rho],
      [labels.noise, found.noiseShare],
      ...(found.slope ? intervalRows(labels.slope, found.slope) : []),
      [labels.before, found.before],
      [labels.after, found.after],
      [labels.working_days, found.hasWorkingDays ? words.included : whyNot],
      [labels.gap, found.gap],
    ];
  }

  function usualRows({ arOne, neweyWest }: UsualEstimates): [string, Outcome][] {
    return [
      [labels.ar1_effect, arOne.effect],
      [labels.ar1_error, arOne.standardError],
      [labels.ar1_rho, arOne.rho],
      [labels.newey_west_effect, neweyWest.effect],
      [labels.newey_west_error, neweyWest.standardError],
      [labels.newey_west_lag, neweyWest.lag],
    ];
  }

  function comparisonRows({ placebo, difference }: EventComparison): [string, Outcome][] {
    return [...intervalRows(labels.placebo, placebo), ...intervalRows(labels.difference, difference)];
  }

  function intervalRows(label: string, found: EventEffect | Absence): [string, Outcome][] {
    if (found instanceof Absence) return [[label, found]];
    return [
      [label, found.effect],
      [`${label}: ${labels.low}`, found.low],
      [`${label}: ${labels.high}`, found.high],
      [`${label}: ${labels.p_value}`, found.p_value],
    ];
  }
}
