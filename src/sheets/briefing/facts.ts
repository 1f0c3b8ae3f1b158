// Formulas about the totals that several sections say.
import { holidaysAfter, periodsOf, seriesArguments } from "../expressions";
import type { SeriesSource } from "../Sources";
import type { WorkingTable } from "./workingTable";

export const TOTAL_PLACE = { exports: 1, imports: 2, balance: 3 } as const;
export type Total = keyof typeof TOTAL_PLACE;

export const TOTAL_COLUMNS = [
  "name",
  "code",
  "level",
  "before",
  "calculated",
  "growth",
  "change",
  "yearToDate",
  "yearToDateGrowth",
  "run",
  "move",
  "ever",
  "monthRecord",
  "reach",
  "place",
] as const;
export type TotalColumn = (typeof TOTAL_COLUMNS)[number];

/** What the working table of totals says of one. */
export function totalFact(total: Total, key: TotalColumn, totals: WorkingTable<TotalColumn>): string {
  return read(totals, key, TOTAL_PLACE[total]);
}

/**
 * A cell of a series' row, by its place. XLOOKUP and not INDEX: it says what is looked for, and not every spreadsheet finds
 * a row of a table on another sheet by INDEX.
 */
export function read<K extends string>(
  table: WorkingTable<K | "place">,
  key: K | "place",
  place: number,
): string {
  return `XLOOKUP(${place},${table.column("place")},${table.column(key)},"")`;
}

/** The same by the code of the series. */
export function readCode<K extends string>(
  table: WorkingTable<K | "code">,
  key: K | "code",
  code: string,
): string {
  return `XLOOKUP("${code}",${table.column("code")},${table.column(key)},"")`;
}

/** The daily average of every month of a series, and the months. */
export function dailySeries(source: SeriesSource): string {
  return `${dailyFigures(source)},${periodsOf(source)}`;
}

export function dailyFigures(source: SeriesSource): string {
  return `TRADE.DAILY_AVERAGE(${seriesArguments(source)}${holidaysAfter(source, 2)})`;
}
