import { parsePeriod } from "../../src/analysis/time/parsePeriod";
import type { CompactSeries } from "../../src/dataset/shipped";
import type { Row } from "./csv";

/** The columns of a file in which a figure and its provenance stand. */
export interface Columns {
  readonly period: string;
  readonly value: string;
  /** Of every figure of the file, when it has no such column. */
  readonly precision: string | number;
  readonly status: string;
  readonly vintage: string;
  readonly source: string;
}

export interface Figure {
  readonly ordinal: number;
  readonly value: number;
  readonly precision: number;
  readonly status: string;
  readonly vintage: string;
  readonly source: string;
  /** Where it was read. */
  readonly row: Row;
}

/**
 * The best figure for each period, oldest first: finest precision, then latest vintage, then first row. Misprints and
 * rows without a figure are left out.
 */
export function bestFigures(rows: readonly Row[], columns: Columns): Figure[] {
  const best = new Map<number, Figure>();
  for (const row of rows) {
    if (!row[columns.value] || row[columns.status] === "misprint") continue;
    const { precision } = columns;
    const figure: Figure = {
      ordinal: parsePeriod(row[columns.period]).ordinal,
      value: Number(row[columns.value]),
      precision: typeof precision === "number" ? precision : Number(row[precision]),
      status: row[columns.status],
      vintage: row[columns.vintage],
      source: row[columns.source],
      row,
    };
    const other = best.get(figure.ordinal);
    if (!other || isBetter(figure, other)) best.set(figure.ordinal, figure);
  }
  return [...best.values()].sort((a, b) => a.ordinal - b.ordinal);
}

function isBetter(a: Figure, b: Figure): boolean {
  return a.precision !== b.precision ? a.precision < b.precision : a.vintage > b.vintage;
}

export function compact(figures: readonly Figure[]): CompactSeries | null {
  if (figures.length === 0) return null;
  const start = figures[0].ordinal;
  const length = figures[figures.length - 1].ordinal - start + 1;
  const values = new Array<number | null>(length).fill(null);
  const runs: [count: number, precision: number, status: string, vintage: string, source: string][] = [];
  for (const { ordinal, value, precision, status, vintage, source } of figures) {
    values[ordinal - start] = value;
    const run = runs[runs.length - 1];
    const isSame = run && [precision, status, vintage, source].every((x, i) => run[i + 1] === x);
    if (isSame) run[0]++;
    else runs.push([1, precision, status, vintage, source]);
  }
  return { start, values, runs };
}
