import { parsePeriod } from "../../src/analysis/time/Period";
import type { Row } from "./csv";

/** A series as it is shipped: values from the period `start`, null for gaps; provenance as runs. */
export interface CompactSeries {
  readonly start: number;
  readonly values: readonly (number | null)[];
  /** [number of figures, precision, status, vintage, source] one run after the other; gaps do not count. */
  readonly runs: readonly (readonly [number, number, string, string, string])[];
}

interface Figure {
  readonly ordinal: number;
  readonly value: number;
  readonly precision: number;
  readonly status: string;
  readonly vintage: string;
  readonly source: string;
}

/**
 * The best figure for each period: finest precision, then latest vintage, then first row. Misprints and rows without
 * a figure are left out.
 */
export function bestFigures(rows: readonly Row[], period: string, columns: Columns): Figure[] {
  const best = new Map<number, Figure>();
  for (const row of rows) {
    if (!row[columns.value] || row[columns.status] === "misprint") continue;
    const figure: Figure = {
      ordinal: parsePeriod(row[period]).ordinal,
      value: Number(row[columns.value]),
      precision: Number(row[columns.precision] || 0.001),
      status: row[columns.status],
      vintage: row[columns.vintage],
      source: row[columns.source],
    };
    const other = best.get(figure.ordinal);
    if (!other || isBetter(figure, other)) best.set(figure.ordinal, figure);
  }
  return [...best.values()].sort((a, b) => a.ordinal - b.ordinal);
}

export interface Columns {
  readonly value: string;
  readonly precision: string;
  readonly status: string;
  readonly vintage: string;
  readonly source: string;
}

function isBetter(a: Figure, b: Figure): boolean {
  return a.precision !== b.precision ? a.precision < b.precision : a.vintage > b.vintage;
}

export function compact(figures: readonly Figure[]): CompactSeries | null {
  if (figures.length === 0) return null;
  const start = figures[0].ordinal;
  const length = figures[figures.length - 1].ordinal - start + 1;
  const values = new Array<number | null>(length).fill(null);
  const runs: [number, number, string, string, string][] = [];
  for (const { ordinal, value, precision, status, vintage, source } of figures) {
    values[ordinal - start] = value;
    const run = runs[runs.length - 1];
    if (run && [precision, status, vintage, source].every((x, i) => run[i + 1] === x)) run[0]++;
    else runs.push([1, precision, status, vintage, source]);
  }
  return { start, values, runs };
}
