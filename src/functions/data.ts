import { Absence, AnalysisError } from "../analysis/AnalysisError";
import { labelOf, type Period, PERIODS_PER_YEAR, yearOf } from "../analysis/time/Period";
import { catalogue } from "../dataset/catalogue";
import { policyEvents as allEvents } from "../dataset/events";
import { figuresOf, latestObservation } from "../dataset/figures";
import { findIndicator, itemCode } from "../dataset/indicators";
import { exportTarget as targetOf } from "../dataset/targets";
import type { Indicator } from "../dataset/types";
import { DATA_WORDS, EVENT_KINDS } from "../i18n/data";
import { sourceLine } from "../i18n/sourceLine";
import { choice, isBlankPeriod, readPeriod, readText, single } from "./cells";
import { DataFrequency, TextLanguage } from "./enums";
import { eachElement } from "./spill";

/**
 * Korean exports from the bundled figures: spills period and value in million US dollars, oldest first.
 * @customfunction EXPORTS
 * @param [item] Code or name of an item: semiconductors, 반도체, customs:passenger_cars. Left out: total exports.
 * @param [partner] Code or name of a destination: us, 미국. Left out: the world.
 * @param [from] First period. Left out: the first with a figure.
 * @param [to] Last period. Left out: the latest with a figure.
 * @param [frequency] month (default), quarter or year.
 * @returns Two columns: period and value.
 * @formula none
 * @definition One row for every period, without a header; a missing figure is blank. Items are the ministry's unless
 *   `customs:` or `관세청:` stands before the name. A quarter or year is the sum of its months when all are there, else
 *   the published figure. Where several figures were published, the finest and then the latest counts. TRADE.SOURCE
 *   cites them.
 * @throws #VALUE! `from` or `to` is no period, or `from` lies after `to`; `frequency` is none of the three.
 * @throws #N/A There is no such item or destination, or no figure between `from` and `to`: TRADE.CATALOG lists what
 *   there is.
 * @source 산업통상부 (Ministry of Trade, Industry and Resources), 관세청 (Korea Customs Service), 한국은행 (Bank of Korea)
 * @excel none
 * @example =TRADE.EXPORTS(,,"2024-04","2024-06") → {"2024-04",56148.299;"2024-05",58020.557;"2024-06",57341.634}
 * @example =TRADE.EXPORTS("반도체",,"2024Q3","2024Q4","quarter") → {"2024Q3",36680;"2024Q4",39500}
 * @example =TRADE.EXPORTS(,"us",2023,2024,"year") → {"2023",115710;"2024",127791}
 */
export function exports(
  item?: any,
  partner?: any,
  from?: any[][],
  to?: any[][],
  frequency?: DataFrequency,
): any[][] {
  return figureRows(indicatorOf("exports", item, partner), from, to, frequency);
}

/**
 * Korean total imports from the bundled figures: spills period and value in million US dollars, oldest first.
 * @customfunction IMPORTS
 * @param [from] First period. Left out: the first with a figure.
 * @param [to] Last period. Left out: the latest with a figure.
 * @param [frequency] month (default), quarter or year.
 * @returns Two columns: period and value.
 * @formula none
 * @definition As TRADE.EXPORTS, for total imports.
 * @throws #VALUE! `from` or `to` is no period, or `from` lies after `to`; `frequency` is none of the three.
 * @throws #N/A There is no figure between `from` and `to`: TRADE.CATALOG lists what there is.
 * @source 산업통상부 (Ministry of Trade, Industry and Resources), 관세청 (Korea Customs Service), 한국은행 (Bank of Korea)
 * @excel none
 * @example =TRADE.IMPORTS("2024-05","2024-06") → {"2024-05",53132.937;"2024-06",49090.193}
 * @example =TRADE.IMPORTS(2023,2024,"year") → {"2023",642572.126;"2024",631767.209}
 */
export function imports(from?: any[][], to?: any[][], frequency?: DataFrequency): any[][] {
  return figureRows(indicatorOf("imports"), from, to, frequency);
}

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
 * @throws #N/A No target was announced for that year and item, or there is no such item; `year` is blank (blank where many cells are answered).
 * @source 산업통상자원부 (Ministry of Trade, Industry and Energy)
 * @excel none
 * @example =TRADE.EXPORT_TARGET({2023;2024}) → {685000;700000}
 * @example =TRADE.EXPORT_TARGET(2024,"자동차") → 75000
 * @example =TRADE.TARGET_GAP(683609.5,TRADE.EXPORT_TARGET(2024)) → 16390.5
 */
export function exportTarget(year: any[][], item?: any): any[][] {
  const name = readText(item);
  if (name !== undefined && !itemCode(name)) throw new AnalysisError("unknown-series", { name });
  return eachElement([year], ([cell]) => {
    if (isBlankPeriod(cell)) return new Absence("blank-period", {});
    try {
      const period = readPeriod(cell);
      const label = String(yearOf(period));
      return targetOf(yearOf(period), name)?.value ?? new Absence("no-target", { year: label });
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
 * @throws #N/A There is no event between `from` and `to`; `from` or `to` is blank.
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

/**
 * What the bundled figures hold: code, name, grouping, unit, frequency, first, last, status, source, missing periods.
 * @customfunction CATALOG
 * @param [search] A word of the code or the name. Left out: everything.
 * @param [language] en (default) or ko.
 * @returns A header and one row for each series and frequency.
 * @formula none
 * @definition A header, then one row for each series and frequency. `search` is looked for in codes and in English and
 *   Korean names, in any case. Missing names the periods between first and last that have no figure.
 * @throws #VALUE! `language` is neither `en` nor `ko`.
 * @throws #N/A No code and no name holds the word.
 * @source none
 * @excel none
 * @example =TRADE.CATALOG("combustion") →
 *   {"Code","Name","Grouping","Unit","Frequency","First","Last","Status","Source","Missing";
 *   "ministry:combustion_vehicles","Combustion vehicles","ministry's items","million US dollars","month","2025-08","2025-08",
 *   "provisional","The Pickool (MOTIE), Exports August 2025, as of 2025-09-01, provisional, million US dollars",""}
 */
export function catalog(search?: any, language?: TextLanguage): any[][] {
  const tongue = choice(language, TextLanguage, "language");
  const words = DATA_WORDS[tongue];
  const wanted = readText(search)?.toLowerCase();
  const found = catalogue().filter(({ indicator: { code, name } }) =>
    [code, name.en, name.ko].some((text) => !wanted || text.toLowerCase().includes(wanted)),
  );
  if (found.length === 0) throw new AnalysisError("unknown-series", { name: wanted ?? "" });
  return [
    [...words.headers],
    ...found.map(({ indicator, frequency, first, last, missing, latest }) => [
      indicator.code,
      indicator.name[tongue],
      words.grouping[indicator.grouping ?? "none"],
      words.unit,
      words.frequency[frequency],
      first,
      last,
      words.status[latest.status],
      sourceLine(latest, tongue),
      words.missing(missing.length, missing.slice(0, 4)),
    ]),
  ];
}

/**
 * Where a figure comes from: publisher, release, as-of date, provisional or final.
 * @customfunction SOURCE
 * @param [item] Code or name of an item, or imports. Left out: total exports.
 * @param [partner] Code or name of a destination. Left out: the world.
 * @param [language] en (default) or ko.
 * @returns One line of text.
 * @formula none
 * @definition Cites the latest figure of the series. Provisional figures change with later releases; final ones do not.
 * @throws #VALUE! `language` is neither `en` nor `ko`.
 * @throws #N/A There is no such item or destination: TRADE.CATALOG lists what there is.
 * @source none
 * @excel none
 * @example =TRADE.SOURCE("combustion_vehicles") →
 *   "The Pickool (MOTIE), Exports August 2025, as of 2025-09-01, provisional, million US dollars"
 */
export function source(item?: any, partner?: any, language?: TextLanguage): any[][] {
  const tongue = choice(language, TextLanguage, "language");
  return [[sourceLine(latestObservation(indicatorOf(undefined, item, partner)), tongue)]];
}

function indicatorOf(flow: "exports" | "imports" | undefined, item?: unknown, partner?: unknown): Indicator {
  const names = [readText(item), readText(partner)];
  const found = findIndicator({ flow, item: names[0], partner: names[1] });
  if (!found) throw new AnalysisError("unknown-series", { name: names.filter(Boolean).join(", ") });
  return found;
}

function figureRows(indicator: Indicator, from: unknown, to: unknown, frequency: unknown): any[][] {
  const every = choice(frequency, DataFrequency, "frequency");
  const [first, last] = span(from, to, every);
  const rows = figuresOf(indicator, every, first, last);
  if (!rows.some(({ value }) => value !== undefined)) {
    throw new AnalysisError("unknown-series", { name: `${indicator.code}, ${every}` });
  }
  return rows.map(({ period, value }) => [labelOf(period), value ?? ""]);
}

/** The first and the last period of a frequency; undefined where left out. */
function span(from: unknown, to: unknown, every: DataFrequency): (Period | undefined)[] {
  const [first, last] = [edge(from, "from", "first", every), edge(to, "to", "last", every)];
  if (first && last && first.ordinal > last.ordinal) {
    throw new AnalysisError("reversed-span", { first: labelOf(first), last: labelOf(last) });
  }
  return [first, last];
}

/** The first or last period of a frequency within the period that an argument names; undefined when left out. */
function edge(
  given: unknown,
  argument: string,
  side: "first" | "last",
  frequency: DataFrequency,
): Period | undefined {
  if (given === null || given === undefined) return undefined;
  const cell = single(given, argument);
  if (isBlankPeriod(cell)) throw new AnalysisError("blank-period", {});
  const period = readPeriod(cell);
  const [from, to] = [PERIODS_PER_YEAR[period.frequency], PERIODS_PER_YEAR[frequency]];
  const { ordinal } = period;
  const found =
    side === "first" ? Math.floor((ordinal * to) / from) : Math.ceil(((ordinal + 1) * to) / from) - 1;
  return { frequency, ordinal: found };
}
