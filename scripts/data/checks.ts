import { parsePeriod, type Period } from "../../src/analysis/time/Period";
import type { Row } from "./csv";

/** Each check answers with findings, one sentence a fault; none when the rows are sound. */

/** Line number in the file of the row number `i`. */
const at = (file: string, i: number) => `${file}:${i + 2}`;

export function repeatedKeys(file: string, rows: readonly Row[], fields: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row, i) => {
    const key = fields.map((field) => row[field] ?? "").join(" | ");
    const first = seen.get(key);
    if (first === undefined) seen.set(key, i);
    return first === undefined ? [] : [`${at(file, i)}: repeats line ${first + 2}: ${key}`];
  });
}

export function unknownSources(
  file: string,
  rows: readonly Row[],
  sources: ReadonlySet<string>,
  figureToSource: Readonly<Record<string, string>>,
): string[] {
  return rows.flatMap((row, i) =>
    Object.entries(figureToSource).flatMap(([figure, source]) => {
      if (!row[figure]) return [];
      if (!row[source]) return [`${at(file, i)}: ${figure} has no source`];
      return sources.has(row[source]) ? [] : [`${at(file, i)}: source "${row[source]}" is not in sources.csv`];
    }),
  );
}

export function unreadableNumbers(file: string, rows: readonly Row[], fields: readonly string[]): string[] {
  return rows.flatMap((row, i) =>
    fields
      .filter((field) => row[field] && !Number.isFinite(Number(row[field])))
      .map((field) => `${at(file, i)}: ${field} "${row[field]}" is not a number`),
  );
}

export function unreadablePeriods(file: string, rows: readonly Row[], field: string): string[] {
  return rows.flatMap((row, i) => (periodOrNull(row[field]) ? [] : [`${at(file, i)}: "${row[field]}" is not a period`]));
}

/** Months missing between the first and the last of a series that is declared complete. */
export function gaps(name: string, periods: readonly Period[], first: string, last: string): string[] {
  const there = new Set(periods.map(({ ordinal }) => ordinal));
  const findings: string[] = [];
  for (let n = parsePeriod(first).ordinal; n <= parsePeriod(last).ordinal; n++) {
    if (!there.has(n)) findings.push(`${name}: no figure for month ${Math.floor(n / 12)}-${(n % 12) + 1}`);
  }
  return findings;
}

/** Items of one grouping, without sub-items, must not add up to more than the total. */
export function itemsAboveTotal(
  items: readonly { readonly period: string; readonly value: number }[],
  totals: ReadonlyMap<string, number>,
): string[] {
  const sums = new Map<string, number>();
  for (const { period, value } of items) sums.set(period, (sums.get(period) ?? 0) + value);
  return [...sums].flatMap(([period, sum]) => {
    const total = totals.get(period);
    return total !== undefined && sum > total ? [`${period}: items add up to ${sum}, above the total ${total}`] : [];
  });
}

function periodOrNull(text: string): Period | null {
  try {
    return parsePeriod(text);
  } catch {
    return null;
  }
}
