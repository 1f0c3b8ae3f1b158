import { Absence, AnalysisError } from "../analysis/AnalysisError";
import { labelOf, type Period, periodOf, PERIODS_PER_YEAR, yearOf } from "../analysis/time/Period";
import { catalogue } from "../dataset/catalogue";
import { policyEvents as allEvents } from "../dataset/events";
import { figuresOf, latestObservation } from "../dataset/figures";
import { findIndicator } from "../dataset/indicators";
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
 */
export function exportTarget(year: any[][], item?: any): any[][] {
  const name = readText(item);
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
 */
export function policyEvents(from?: any[][], to?: any[][], language?: TextLanguage): any[][] {
  const tongue = choice(language, TextLanguage, "language");
  const [first, last] = [monthOf(from, "from", "first"), monthOf(to, "to", "last")];
  const found = allEvents().filter(({ date }) => {
    const month = date.slice(0, 7);
    return (!first || month >= first) && (!last || month <= last);
  });
  if (found.length === 0)
    throw new AnalysisError("unknown-series", { name: `${first ?? ""} … ${last ?? ""}` });
  return found.map(({ date, name, kind }) => [date, name[tongue], EVENT_KINDS[tongue][kind]]);
}

/**
 * What the bundled figures hold: code, name, grouping, unit, frequency, first, last, status, source, missing periods.
 * @customfunction CATALOG
 * @param [search] A word of the code or the name. Left out: everything.
 * @param [language] en (default) or ko.
 * @returns A header and one row for each series and frequency.
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
 * @param [item] Code or name of an item. Left out: total exports.
 * @param [partner] Code or name of a destination. Left out: the world.
 * @param [language] en (default) or ko.
 * @returns One line of text.
 */
export function source(item?: any, partner?: any, language?: TextLanguage): any[][] {
  const tongue = choice(language, TextLanguage, "language");
  return [[sourceLine(latestObservation(indicatorOf("exports", item, partner)), tongue)]];
}

function indicatorOf(flow: "exports" | "imports", item?: unknown, partner?: unknown): Indicator {
  const names = [readText(item), readText(partner)];
  const found = findIndicator({ flow, item: names[0], partner: names[1] });
  if (!found) throw new AnalysisError("unknown-series", { name: names.filter(Boolean).join(", ") });
  return found;
}

function figureRows(indicator: Indicator, from: unknown, to: unknown, frequency: unknown): any[][] {
  const every = choice(frequency, DataFrequency, "frequency");
  const [first, last] = [edge(from, "from", "first", every), edge(to, "to", "last", every)];
  if (first && last && first.ordinal > last.ordinal) {
    throw new AnalysisError("bad-argument", {
      argument: "from",
      given: labelOf(first),
      expected: `≤ ${labelOf(last)}`,
    });
  }
  const rows = figuresOf(indicator, every, first, last);
  if (!rows.some(({ value }) => value !== undefined)) {
    throw new AnalysisError("unknown-series", { name: `${indicator.code}, ${every}` });
  }
  return rows.map(({ period, value }) => [labelOf(period), value ?? ""]);
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

function monthOf(given: unknown, argument: string, side: "first" | "last"): string | undefined {
  const period = edge(given, argument, side, DataFrequency.month);
  return period && labelOf(periodOf("month", 0, period.ordinal));
}
