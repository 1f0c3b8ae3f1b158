import { labelOf } from "../../src/analysis/time/Period";
import {
  incompleteEvents,
  repeatedKeys,
  unknownWords,
  unreadableNumbers,
  unreadablePeriods,
  unsourced,
  withoutPrecision,
} from "./checks";
import type { Figure } from "./compact";
import { calendarGaps, figuresAboveTotal, gaps, itemsAboveTotal, monthsWithoutDays, type Standing } from "./completeness";
import { lineOf, type Tables } from "./csv";
import { CUSTOMS_ITEMS, RULES, SUB_ITEMS } from "./rules";
import type { Series } from "./series";

/** Since when the numbers of working days have no blanks. */
const WORKING_DAYS_SINCE = 2010;

/** What is wrong with single rows. While there is any, series cannot be read. */
export function rowFindings(tables: Tables): string[] {
  const sources = new Set(tables.sources.map(({ source }) => source));
  const everywhere = Object.entries(RULES).flatMap(([name, rules]) => {
    const rows = tables[name];
    // The list of sources is its own source.
    const known = name === "sources" ? new Set(rows.map(({ source }) => source)) : sources;
    const numbers = [
      ...Object.keys(rules.figures).filter((figure) => /_(musd|pct)$|^units$|^working_days$/.test(figure)),
      ...Object.values(rules.precisions ?? {}),
      ...(rules.numbers ?? []),
    ];
    return [
      ...repeatedKeys(name, rows, rules.key),
      ...unsourced(name, rows, rules.figures, known),
      ...unreadableNumbers(name, rows, numbers),
      ...unreadablePeriods(name, rows, rules.periods),
      ...withoutPrecision(name, rows, rules.precisions ?? {}),
      ...unknownWords(name, rows, rules.words ?? {}),
    ];
  });
  return [...everywhere, ...incompleteEvents("targets_and_events", tables.targets_and_events)];
}

/** What is wrong with whole series: gaps where completeness is declared, parts larger than the whole. */
export function seriesFindings(tables: Tables, all: ReadonlyMap<string, Series>): string[] {
  const months = (code: string) => (all.get(code)?.months ?? []).map(monthOf);
  /** One file's declared series must all run from `first` to the latest month that any of them has. */
  const complete = (name: string, codes: readonly string[], first: string) => {
    const last = codes.flatMap(months).reduce((latest, month) => (month > latest ? month : latest), first);
    return codes.flatMap((code) => gaps(name, code, months(code), first, last));
  };
  const early = [10, 20].flatMap((days) => [
    ...complete("early_indicators", [`first${days}`], "2016-01"),
    ...complete("early_items", CUSTOMS_ITEMS.map((item) => `first${days}:${item}`), "2016-01"),
  ]);
  return [
    ...complete("monthly_total", ["exports"], "2000-01"),
    ...complete("items_monthly", CUSTOMS_ITEMS.map((item) => `customs:${item}`), "2016-01"),
    ...early,
    ...calendarGaps("non_working_dates", tables.non_working_dates.map(({ date }) => date)),
    ...monthsWithoutDays("working_days", tables.working_days, WORKING_DAYS_SINCE),
    ...tooLarge(tables, all),
  ];
}

function tooLarge(tables: Tables, all: ReadonlyMap<string, Series>): string[] {
  const standing = (name: string, figure: Figure): Standing => ({
    period: monthOf(figure),
    value: figure.value,
    where: lineOf(name, tables[name].indexOf(figure.row)),
  });
  const keptOf = (code: string, name: string) =>
    (all.get(code)?.months ?? []).map((figure) => standing(name, figure));
  const check = (prefix: string, itemsIn: string, total: string, totalIn: string) => {
    const codes = [...all.keys()].filter((code) => code.startsWith(prefix));
    const apart = codes.filter((code) => !SUB_ITEMS.has(code.slice(prefix.length)));
    const items = apart.flatMap((code) => keptOf(code, itemsIn));
    return itemsAboveTotal(`${prefix.slice(0, -1)} items`, items, keptOf(total, totalIn));
  };
  const parts = ["items_monthly", "destinations_monthly"].flatMap((name) =>
    tables[name].flatMap(({ period, exports_musd, status }, i) =>
      exports_musd && status !== "misprint"
        ? [{ period, value: Number(exports_musd), where: lineOf(name, i) }]
        : [],
    ),
  );
  return [
    ...figuresAboveTotal(parts, keptOf("exports", "monthly_total")),
    ...check("ministry:", "items_monthly", "exports", "monthly_total"),
    ...check("customs:", "items_monthly", "exports", "monthly_total"),
    ...check("first10:", "early_items", "first10", "early_indicators"),
    ...check("first20:", "early_items", "first20", "early_indicators"),
  ];
}

function monthOf({ ordinal }: Figure): string {
  return labelOf({ frequency: "month", ordinal });
}
