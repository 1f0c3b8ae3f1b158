import { absoluteCell, addressOf, type Rect } from "../../grid/a1";
import { FIGURE_COLUMN, FIRST_INPUT, PAGE_COLUMNS, STRIP_ROWS } from "../page";
import type { ExampleSheet } from "./ExampleSheet";

/** Right of the page, after an empty column: the table, and after another the columns beside it. */
export const TABLE_COLUMN = PAGE_COLUMNS + 1;
export const HEADER_ROW = FIRST_INPUT;
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
  return TABLE_COLUMN + table.headers.length + 1;
}

/** A block of a column beside the table, as a formula on the same sheet names it; rows count from the table's first. */
export function besideTable(
  table: ExampleSheet["table"],
  column: number,
  first: number,
  rows: number,
): string {
  const rect: Rect = { row: HEADER_ROW + 1 + first, column: firstColumn(table) + column, rows, columns: 1 };
  const last = absoluteCell(rect.row + rows - 1, rect.column);
  return rows === 1 ? addressOf(rect) : `${absoluteCell(rect.row, rect.column)}:${last}`;
}
