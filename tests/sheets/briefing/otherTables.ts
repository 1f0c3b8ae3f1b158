// Tables of a workbook that are not as they are shipped: they begin late, lack months, or have labels for dates.
import { dateOfSerial, lastDay } from "../../../src/analysis/time/Period";
import { parsePeriod } from "../../../src/analysis/time/parsePeriod";
import type { TableToWrite } from "../../../src/excel/Workbook";
import type { Cell } from "../../../src/sheets/Draft";

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

/** Other figures of a series, by month: a column header, and what stands there instead. */
export function having(
  header: string,
  figureOf: (month: string, figure: Cell, figures: (month: string) => Cell) => Cell,
): Rewrite {
  return (table) => {
    const at = table.headers.indexOf(header);
    if (at < 0) return table;
    const figures = (month: string) => table.rows.find(([day]) => day === dayOf(month))?.[at] ?? null;
    const rows = table.rows.map((row) =>
      row.map((cell, i) => (i === at ? figureOf(monthOf(row[0]), cell, figures) : cell)),
    );
    return { ...table, rows };
  };
}

/** Another figure in a month of a series, by either of its names; it may be made of the figures of other months. */
export function changed(
  names: readonly string[],
  month: string,
  to: (figureOf: (month: string) => number) => number,
): Rewrite {
  return (table) =>
    names.reduce(
      (made, name) =>
        having(name, (at, figure, figures) => (at === month ? to((of) => Number(figures(of))) : figure))(
          made,
        ),
      table,
    );
}

/** A month again, below its row. */
export function twice(month: string): Rewrite {
  return (table) => ({
    ...table,
    rows: table.rows.flatMap((row) => (row[0] === dayOf(month) ? [row, row] : [row])),
  });
}

/** "2025-09" of a cell. */
function monthOf(day: Cell): string {
  return dateOfSerial(day as number)
    .toISOString()
    .slice(0, 7);
}
