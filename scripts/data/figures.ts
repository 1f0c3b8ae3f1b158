import { dateOfSerial, lastDay, type Period } from "../../src/analysis/time/Period";
import { parsePeriod } from "../../src/analysis/time/parsePeriod";
import type { Row } from "./csv";

/** A column, or what is so for a row without standing in a column of its own. */
type Column = string | ((row: Row) => string);

/** Where a figure of a file and its provenance stand. */
export interface Columns {
  readonly period: string;
  readonly value: Column;
  readonly precision: Column;
  readonly status: Column;
  readonly vintage: string;
  readonly source: string;
}

export interface Figure {
  readonly period: Period;
  readonly value: number;
  readonly precision: number;
  readonly status: string;
  readonly vintage: string;
  readonly source: string;
  /** Where it was read. */
  readonly row: Row;
}

/** The figures of rows that have one, in the order of the rows; misprints are left out. */
export function figuresIn(rows: readonly Row[], columns: Columns): Figure[] {
  const read = (row: Row, column: Column) => (typeof column === "string" ? row[column] : column(row));
  return rows
    .filter((row) => read(row, columns.value) && read(row, columns.status) !== "misprint")
    .map((row) => ({
      period: parsePeriod(row[columns.period]),
      value: Number(read(row, columns.value)),
      precision: Number(read(row, columns.precision)),
      status: read(row, columns.status),
      vintage: row[columns.vintage],
      source: row[columns.source],
      row,
    }));
}

/** The best figure for each period, oldest first: finest precision, then latest vintage, then first row. */
export function bestOf(figures: readonly Figure[]): Figure[] {
  return onePerPeriod(figures, (a, b) =>
    a.precision !== b.precision ? a.precision < b.precision : a.vintage > b.vintage,
  );
}

/** The figure that was given last for each period, oldest first; of equals the finest, then the first row. */
export function lastOf(figures: readonly Figure[]): Figure[] {
  return onePerPeriod(figures, (a, b) =>
    a.vintage !== b.vintage ? a.vintage > b.vintage : a.precision < b.precision,
  );
}

/**
 * The first printed figure for each period, oldest first: of the provisional ones issued in time the earliest, then the
 * finest, then the first row. A figure recalled a year later may have been revised, and is none.
 */
export function firstPrintsOf(figures: readonly Figure[]): Figure[] {
  const printed = figures.filter(
    ({ status, vintage, period }) => status === "provisional" && isInTime(vintage, period),
  );
  return onePerPeriod(printed, (a, b) =>
    a.vintage !== b.vintage ? a.vintage < b.vintage : a.precision < b.precision,
  );
}

/** The first release comes on the day after a month, and within the month after a year. */
const DAYS = { month: 10, year: 31 };

/** Whether a release came so soon that it was the first. One whose day is not known may not have been. */
export function isInTime(vintage: string, period: Period): boolean {
  const days = period.frequency === "year" ? DAYS.year : DAYS.month;
  const latest = dateOfSerial(lastDay(period) + days).toISOString().slice(0, 10);
  return vintage.length === latest.length && vintage <= latest;
}

function onePerPeriod(figures: readonly Figure[], isBetter: (a: Figure, b: Figure) => boolean): Figure[] {
  const best = new Map<number, Figure>();
  for (const figure of figures) {
    const other = best.get(figure.period.ordinal);
    if (!other || isBetter(figure, other)) best.set(figure.period.ordinal, figure);
  }
  return [...best.values()].sort((a, b) => a.period.ordinal - b.period.ordinal);
}
