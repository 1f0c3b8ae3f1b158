// Tables of a workbook that are not as they are shipped: they begin late, lack months, or have labels for dates.
import { dateOfSerial, lastDay } from "../../../src/analysis/time/Period";
import { parsePeriod } from "../../../src/analysis/time/parsePeriod";
import type { TableToWrite } from "../../../src/excel/Workbook";

type Rewrite = (table: TableToWrite) => TableToWrite;

/** The last day of a month, as cells have it. */
const dayOf = (month: string) => lastDay(parsePeriod(month));

export function from(month: string): Rewrite {
  return (table) => ({ ...table, rows: table.rows.filter(([day]) => Number(day) >= dayOf(month)) });
}

export function without(...months: readonly string[]): Rewrite {
  const days = new Set<unknown>(months.map(dayOf));
  return (table) => ({ ...table, rows: table.rows.filter(([day]) => !days.has(day)) });
}

/** Of a table that has one of the series these alone: a briefing of fewer lines is calculated sooner. */
export function only(...series: readonly string[]): Rewrite {
  return (table) => {
    if (!table.headers.some((header) => series.includes(header))) return table;
    const places = table.headers.flatMap((header, i) => (i === 0 || series.includes(header) ? [i] : []));
    const of = <T>(columns: readonly T[]) => places.map((place) => columns[place]);
    const { headers, rows, formats, widths } = table;
    return { ...table, headers: of(headers), rows: rows.map(of), formats: of(formats), widths: of(widths) };
  };
}

/** Months as texts, and the newest first. */
export const withLabels: Rewrite = (table) => ({
  ...table,
  formats: ["@", ...table.formats.slice(1)],
  rows: [...table.rows].reverse().map(([month, ...figures]) => {
    const date = dateOfSerial(month as number);
    return [`${date.getUTCFullYear()}.${date.getUTCMonth() + 1}월`, ...figures];
  }),
});
