import { absoluteCell } from "../../grid/a1";
import { FIGURE_COLUMN, FIRST_INPUT, STRIP_ROWS } from "../page";
import type { ExampleSheet } from "./ExampleSheet";

/** Of the sheet with the figures: under its title and sources the table, and after an empty column those beside it. */
export const HEADER_ROW = 3;
const CHART_ROWS = 13;

/** How many there are of each part of the page. */
export interface Shape {
  readonly inputs: number;
  readonly charts: number;
  /** Lines of each section. */
  readonly sections: readonly number[];
}

export function shapeOf({ inputs, charts, sections }: ExampleSheet): Shape {
  const lines = sections.map((section) => section.lines.length);
  return { inputs: inputs.length, charts: charts.length, sections: lines };
}

/** Where the parts of the page stand; rows count from 0, an empty one stands between two. */
export function rowsOf({ inputs, charts, sections }: Shape) {
  const stripRow = FIRST_INPUT + inputs;
  let row = stripRow + STRIP_ROWS + 1;
  const next = (rows: number) => {
    const start = row;
    row += rows + 1;
    return start;
  };
  return {
    stripRow,
    chartRows: Array.from({ length: charts }, () => next(CHART_ROWS)),
    chartHeight: CHART_ROWS,
    sectionRows: sections.map((lines) => next(1 + lines)),
    sourceRow: next(1),
  };
}

/** The cells of the figures of the first section, by its lines. */
export function figureCells<L extends string>(
  lines: readonly L[],
  shape: Shape,
): Readonly<Record<L, string>> {
  const [heading] = rowsOf(shape).sectionRows;
  return Object.fromEntries(
    lines.map((line, i) => [line, absoluteCell(heading + 1 + i, FIGURE_COLUMN)]),
  ) as Record<L, string>;
}

/** The first column of `columns` stands after the table and an empty column. */
export function firstColumn(table: ExampleSheet["table"]): number {
  return table.headers.length + 1;
}

/** A column beside the table from its first row on, as a formula on the same sheet names it. */
export function besideTable(table: ExampleSheet["table"], column: number, rows: number): string {
  const [row, place] = [HEADER_ROW + 1, firstColumn(table) + column];
  return `${absoluteCell(row, place)}:${absoluteCell(row + rows - 1, place)}`;
}
