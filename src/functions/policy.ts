import { Absence, AnalysisError } from "../analysis/AnalysisError";
import { labelOf, yearOf } from "../analysis/time/Period";
import { policyEvents as allEvents } from "../dataset/events";
import { nameOfSeries } from "../dataset/seriesKey";
import { readSeries } from "../dataset/seriesQuery";
import { exportTarget as targetOf } from "../dataset/targets";
import { EVENT_KINDS } from "../i18n/data";
import { choice, isBlankPeriod, readPeriod, readText } from "./cells";
import { DataFrequency, TextLanguage } from "./enums";
import { span } from "./span";
import { eachElement } from "./spill";

/**
 * The Korean government's announced annual export target, in million US dollars.
 * @customfunction EXPORT_TARGET
 * @param year The year; any period in it will do.
 * @param [item] Code or name of an item. Left out: total exports.
 * @returns One target for each year.
 * @formula none
 * @definition The government's headline target for the year. Forecasts and outlooks, of whomever, are no targets.
 *   Targets for items are the ministry's, in its own grouping.
 * @throws #VALUE! `year` is no period (that cell only).
 * @throws #N/A The bundled figures hold no target of that year and item, or no such item; `year` is blank (blank where many cells are answered).
 * @source 산업통상자원부 (Ministry of Trade, Industry and Energy)
 * @excel none
 * @example =TRADE.EXPORT_TARGET({2023;2024}) → {685000;700000}
 * @example =TRADE.EXPORT_TARGET(2024,"자동차") → 75000
 * @example =TRADE.TARGET_GAP(683609.5,TRADE.EXPORT_TARGET(2024)) → 16390.5
 */
export function exportTarget(year: any[][], item?: any): any[][] {
  const name = readText(item);
  const key = readSeries({ item: name });
  if (!key) throw new AnalysisError("unknown-series", { name: name ?? "" });
  const ofItem = (key.item ?? key.partner) !== undefined && { series: nameOfSeries(key) };
  return eachElement([year], ([cell]) => {
    if (isBlankPeriod(cell)) return new Absence("blank-period", {});
    try {
      const period = readPeriod(cell);
      const label = String(yearOf(period));
      return targetOf(yearOf(period), name)?.value ?? new Absence("no-target", { year: label, ...ofItem });
    } catch (reason) {
      if (reason instanceof AnalysisError) return new Absence(reason.code, reason.details);
      throw reason;
    }
  });
}

/**
 * Dated trade-policy events: spills date, event and kind, oldest first.
 * @customfunction POLICY_EVENTS
 * @param [from] First period. Left out: from the beginning.
 * @param [to] Last period. Left out: to the end.
 * @param [language] en (default) or ko.
 * @returns Three columns: date, event, kind.
 * @formula none
 * @definition date is a text such as 2022-08-16; kind is policy, tariff, agreement or ruling. `from` and `to` mean
 *   whole months.
 * @throws #VALUE! `from` or `to` is no period, or `from` lies after `to`; `language` is neither `en` nor `ko`.
 * @throws #N/A No bundled event lies between `from` and `to`; `from` or `to` is blank.
 * @source none
 * @excel none
 * @example =TRADE.POLICY_EVENTS("2022-12","2022-12") →
 *   {"2022-12-29","IRA guidance: leased and commercial vehicles qualify (section 45W)","policy"}
 */
export function policyEvents(from?: any[][], to?: any[][], language?: TextLanguage): any[][] {
  const tongue = choice(language, TextLanguage, "language");
  const [first, last] = span(from, to, DataFrequency.month).map((month) => month && labelOf(month));
  const found = allEvents().filter(({ date }) => {
    const month = date.slice(0, 7);
    return (!first || month >= first) && (!last || month <= last);
  });
  if (found.length === 0)
    throw new AnalysisError("no-events", { span: `${first ?? ""} … ${last ?? ""}`.trim() });
  return found.map(({ date, name, kind }) => [date, name[tongue], EVENT_KINDS[tongue][kind]]);
}
