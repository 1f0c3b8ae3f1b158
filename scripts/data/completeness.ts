import { labelOf, periodOf } from "../../src/analysis/time/Period";
import { parsePeriod } from "../../src/analysis/time/parsePeriod";
import type { Row } from "./csv";

/** Checks of a series as a whole. Each answers with findings, one line a fault. */

/** Months from `first` to `last` that have no figure in a series declared complete. */
export function gaps(
  name: string,
  series: string,
  months: Iterable<string>,
  first: string,
  last: string,
): string[] {
  const there = new Set(months);
  const findings: string[] = [];
  for (let { ordinal } = parsePeriod(first); ordinal <= parsePeriod(last).ordinal; ordinal++) {
    const month = labelOf({ frequency: "month", ordinal });
    if (!there.has(month)) findings.push(`${name}.csv: ${series} has no figure for ${month}`);
  }
  return findings;
}

/** A figure, its month, and the line it stands on. */
export interface Standing {
  readonly period: string;
  readonly value: number;
  readonly where: string;
}

/** Months in which items that do not overlap add up to more than all exports. `what` names the items. */
export function itemsAboveTotal(what: string, items: readonly Standing[], totals: readonly Standing[]): string[] {
  const members = new Map<string, Standing[]>();
  for (const item of items) members.set(item.period, [...(members.get(item.period) ?? []), item]);
  return totals.flatMap(({ period, value: total, where }) => {
    const own = members.get(period) ?? [];
    const sum = own.reduce((added, { value }) => added + value, 0);
    if (sum <= total) return [];
    const largest = own.reduce((a, b) => (b.value > a.value ? b : a));
    const amount = Math.round(sum * 1000) / 1000;
    return [`${largest.where}: ${what} of ${period} add up to ${amount}, above the total ${total} (${where})`];
  });
}

/** Single figures above the total of their month: no part is larger than the whole, kept or not. */
export function figuresAboveTotal(parts: readonly Standing[], totals: readonly Standing[]): string[] {
  const byPeriod = new Map(totals.map((total) => [total.period, total]));
  return parts.flatMap(({ period, value, where }) => {
    const total = byPeriod.get(period);
    if (!total || value <= total.value) return [];
    return [`${where}: ${value} is above the total of ${period}, ${total.value} (${total.where})`];
  });
}

/** Holidays on a fixed date since at least the first year of the list, and Hangeul Day since 2013. */
const FIXED = ["01-01", "03-01", "05-05", "06-06", "08-15", "10-03", "12-25"];
const FIXED_SINCE: Readonly<Record<string, number>> = { "05-01": 2011, "10-09": 2013 };
/** Seollal and Chuseok are three days each, and Buddha's birthday one. */
const MOVABLE = 7;

/** Years of the calendar of non-working dates that are missing or lack holidays every year has. */
export function calendarGaps(name: string, dates: readonly string[]): string[] {
  const years = dates.map((date) => Number(date.slice(0, 4)));
  const findings: string[] = [];
  for (let year = Math.min(...years); year <= Math.max(...years); year++) {
    const own = new Set(dates.filter((date) => date.startsWith(`${year}-`)).map((date) => date.slice(5)));
    if (own.size === 0) {
      findings.push(`${name}.csv: no date in ${year}`);
      continue;
    }
    const since = Object.keys(FIXED_SINCE).filter((day) => year >= FIXED_SINCE[day]);
    const fixed = [...FIXED, ...since];
    findings.push(...fixed.filter((day) => !own.has(day)).map((day) => `${name}.csv: ${year}-${day} is missing`));
    // A movable holiday may fall on a fixed one: one less is still a whole year.
    if (own.size < fixed.length + MOVABLE - 1) findings.push(`${name}.csv: ${year} has only ${own.size} dates`);
  }
  return findings;
}

/** Months of the years of the calendar without a number of working days. */
export function monthsWithoutDays(name: string, rows: readonly Row[], firstYear: number): string[] {
  const counted = rows.filter((row) => row.working_days).map((row) => row.period);
  const last = counted.reduce((latest, period) => (period > latest ? period : latest), "");
  return gaps(name, "working_days", counted, labelOf(periodOf("month", firstYear)), last);
}
