import { AnalysisError, Absence, type Outcome } from "../analysis/AnalysisError";
import { workingDaysOf } from "../analysis/calendar/workingDays";
import {
  type EventComparison,
  type EventEffect,
  type EventImpact,
  eventComparison,
  eventImpact as impactOf,
} from "../analysis/events/eventImpact";
import type { EventQuestion } from "../analysis/events/eventDesign";
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
 * Effect of a dated event on a series: the step in its level, beyond trend, season and working days; a fraction.
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
 * @formula effect = exp(c) − 1
 * @definition step is 1 from `event` on; since counts from it when `slope` is TRUE; days are working days, for months
 *   and quarters. Estimated twice, with Newey–West errors and with AR(1) errors: the wider interval is the one shown.
 *   Whatever else happened in the span is in the effect too: give a span with one event, and a `comparison`. Where `all`
 *   shows an autocorrelation of about 0.9 or more, even the wider interval is too narrow.
 * @throws #VALUE! `event` is no period of the frequency of `periods`; there are too few figures before it or from it on
 *   (24 and 6 months); `result`, `slope` or `language` is none of those listed; `comparison` is more than one series;
 *   `all` was asked of several series.
 * @throws #N/A A figure is zero or negative; event, season and trend cannot be told apart; the figures follow the model
 *   exactly; `event` is a blank cell.
 * @source Bernal, Cummins and Gasparrini (2017), Interrupted Time Series Regression, Int. J. Epidemiology 46
 * @source Turner et al. (2021), Evaluation of Statistical Methods Used in the Analysis of Interrupted Time Series Studies
 * @example =TRADE.EVENT_IMPACT({98;100;102;99;101;98;100;102;99;101;117.6;120;122.4;118.8;121.2;117.6},
 *   {2009;2010;2011;2012;2013;2014;2015;2016;2017;2018;2019;2020;2021;2022;2023;2024},2019) → 0.1864
 * @excel =LET(values,{98;100;102;99;101;98;100;102;99;101;117.6;120;122.4;118.8;121.2;117.6},
 *   years,{2009;2010;2011;2012;2013;2014;2015;2016;2017;2018;2019;2020;2021;2022;2023;2024},
 *   EXP(INDEX(LINEST(LN(values),HSTACK(years,--(years>=2019))),1,1))-1)
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
  const labels = CARD_LABELS.event[tongue];
  const words = EVENT_WORDS[tongue];
  const beside = other && eventComparison(series, other, question);
  return card([...mainRows(impact), ...(beside ? comparisonRows(beside) : []), [labels.note, words.note]]);

  function mainRows(found: EventImpact): [string, Outcome][] {
    const { neweyWest, arOne, slope: trend } = found;
    return [
      [labels.effect, found.effect],
      [labels.low, found.low],
      [labels.high, found.high],
      [labels.p_value, found.p_value],
      [labels.method, words[found.method]],
      [labels.newey_west_effect, neweyWest.effect],
      [labels.newey_west_error, neweyWest.standard_error],
      [labels.newey_west_lag, neweyWest.lag],
      [labels.ar1_effect, arOne.effect],
      [labels.ar1_error, arOne.standard_error],
      [labels.ar1_rho, arOne.rho],
      ...(trend ? intervalRows(labels.slope, trend) : []),
      [labels.before, found.before],
      [labels.after, found.after],
      [labels.working_days, found.hasWorkingDays ? words.included : words.left_out],
      [labels.gap, found.gap],
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
