import { labelOf } from "../../src/analysis/time/Period";
import { ITEM_NAMES } from "../../src/dataset/names";
import {
  incompleteEvents,
  repeatedKeys,
  unfitCitations,
  unknownWords,
  unreadableNumbers,
  unreadablePeriods,
  unsourced,
  withoutPrecision,
} from "./checks";
import { calendarGaps, figuresAboveTotal, gaps, itemsAboveTotal, monthsWithoutDays, type Standing } from "./completeness";
import { lineOf, type Row, type Tables } from "./csv";
import type { Figure } from "./figures";
import { CUSTOMS_ITEMS, CUSTOMS_REGIONS, RULES, SUB_ITEMS } from "./rules";
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
  return [
    ...everywhere,
    ...incompleteEvents("targets_and_events", tables.targets_and_events),
    ...unfitCitations("sources", tables.sources),
  ];
}

/** What is wrong with whole series: gaps where completeness is declared, parts larger than the whole. */
export function seriesFindings(tables: Tables, all: ReadonlyMap<string, Series>): string[] {
  const months = (code: string) => (all.get(code)?.months ?? []).map(monthOf);
  const codes = (prefix: string) => [...all.keys()].filter((code) => code.startsWith(prefix));
  /** One file's declared series must all run from `first` to the latest month that any of them has. */
  const complete = (name: string, codes: readonly string[], first: string) => {
    const last = codes.flatMap(months).reduce((latest, month) => (month > latest ? month : latest), first);
    return codes.flatMap((code) => gaps(name, code, months(code), first, last));
  };
  const early = [10, 20].flatMap((days) => [
    ...complete("early_indicators", [`first${days}`], "2016-01"),
    ...complete("early_items", CUSTOMS_ITEMS.map((item) => `first${days}:${item}`), "2016-01"),
  ]);
  const regions = (prefix: string) => CUSTOMS_REGIONS.map((region) => `${prefix}:${region}`);
  const lastOrigins = regions("from").flatMap(months).sort().at(-1) ?? "";
  return [
    ...complete("monthly_total", ["exports"], "2000-01"),
    ...complete("monthly_total", ["imports"], "2000-01"),
    ...complete("origins_monthly", regions("from"), "2021-08"),
    // One table gives both; of newer months only some regions are printed.
    ...regions("to").flatMap((code) => gaps("destinations_monthly", code, months(code), "2021-08", lastOrigins)),
    ...complete("items_monthly_compiled", [...codes("compiled:"), ...codes("imports:compiled:")], "2022-01"),
    ...complete("items_monthly", CUSTOMS_ITEMS.map((item) => `customs:${item}`), "2016-01"),
    ...early,
    ...calendarGaps("non_working_dates", tables.non_working_dates.map(({ date }) => date)),
    ...monthsWithoutDays("working_days", tables.working_days, WORKING_DAYS_SINCE),
    ...tooLarge(tables, all),
  ];
}

function tooLarge(tables: Tables, all: ReadonlyMap<string, Series>): string[] {
  const keptOf = (code: string, name: string): Standing[] =>
    (all.get(code)?.months ?? []).map((figure) => ({
      period: monthOf(figure),
      value: figure.value,
      where: lineOf(name, tables[name].indexOf(figure.row)),
    }));
  const check = (prefix: string, itemsIn: string, total: string, totalIn: string) => {
    const codes = Object.keys(ITEM_NAMES).filter((item) => !SUB_ITEMS.has(item));
    const items = codes.flatMap((item) => keptOf(`${prefix}:${item}`, itemsIn));
    return itemsAboveTotal(`${prefix} items`, items, keptOf(total, totalIn));
  };
  /** Every row of a file, kept or not. */
  const rowsOf = (name: string, field: string, only: (row: Row) => boolean = () => true): Standing[] =>
    tables[name].flatMap((row, i) =>
      row[field] && row.status !== "misprint" && only(row)
        ? [{ period: row.period, value: Number(row[field]), where: lineOf(name, i) }]
        : [],
    );
  const exported = ["items_monthly", "destinations_monthly", "items_monthly_compiled"].flatMap((name) =>
    rowsOf(name, "exports_musd"),
  );
  const imported = [
    ...["origins_monthly", "items_monthly_compiled"].flatMap((name) => rowsOf(name, "imports_musd")),
    ...rowsOf("imports_by_item", "imports_musd", ({ window }) => window === "month"),
  ];
  return [
    ...figuresAboveTotal(exported, keptOf("exports", "monthly_total")),
    ...figuresAboveTotal(imported, keptOf("imports", "monthly_total")),
    ...check("ministry", "items_monthly", "exports", "monthly_total"),
    ...check("customs", "items_monthly", "exports", "monthly_total"),
    ...check("compiled", "items_monthly_compiled", "exports", "monthly_total"),
    ...check("imports:compiled", "items_monthly_compiled", "imports", "monthly_total"),
    ...check("first10", "early_items", "first10", "early_indicators"),
    ...check("first20", "early_items", "first20", "early_indicators"),
  ];
}

function monthOf({ period }: Figure): string {
  return labelOf(period);
}
