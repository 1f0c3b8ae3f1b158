import { absoluteCell, addressOf, type Rect } from "../../grid/a1";
import type { ExampleSheet } from "./ExampleSheet";

/** Left: label, figure, explanation. Right, after an empty column: the table, and after another the columns beside it. */
export const LEFT_WIDTHS = [210, 110, 330] as const;
export const FIGURE_COLUMN = 1;
export const TABLE_COLUMN = LEFT_WIDTHS.length + 1;
export const FIRST_INPUT = 4;
export const HEADER_ROW = FIRST_INPUT - 1;
const CHART_ROWS = 16;

/** Where the rows of the left side stand; rows count from 0. */
export function rowsOf({ inputs, charts, sections }: ExampleSheet) {
  const chartRows = charts.map((_, i) => FIRST_INPUT + inputs.length + 1 + i * (CHART_ROWS + 1));
  let row = FIRST_INPUT + inputs.length + 1 + charts.length * (CHART_ROWS + 1);
  const sectionRows = sections.map(({ lines }) => {
    const start = row;
    row += lines.length + 2;
    return start;
  });
  return { chartRows, chartHeight: CHART_ROWS, sectionRows };
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
