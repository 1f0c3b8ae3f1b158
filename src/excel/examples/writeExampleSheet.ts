import type { Rect } from "../../grid/a1";
import { cellInput } from "../cellInput";
import { COLORS, columnWidthFor, dressHeader, dressTitle, makeTable, setNumberFormat } from "../tableLook";
import { linesNeeded } from "../../sheets/textHeight";
import type { ExampleLine, ExampleSheet } from "../../sheets/examples/ExampleSheet";
import {
  FIGURE_COLUMN,
  FIRST_INPUT,
  firstColumn,
  HEADER_ROW,
  LEFT_WIDTHS,
  rowsOf,
  TABLE_COLUMN,
} from "../../sheets/examples/layout";

const LEFT = LEFT_WIDTHS.length;
const LINE_HEIGHT = 15;
const AMOUNT_WIDTH = 84;

/** Queues the figures: what every formula reads. */
export function writeFigures(sheet: Excel.Worksheet, { title, subtitle, source, table }: ExampleSheet): void {
  LEFT_WIDTHS.forEach((width, i) => (sheet.getCell(0, i).format.columnWidth = width));
  sheet.showGridlines = false;
  for (const [row, text] of [title, subtitle, source].entries())
    sheet.getCell(row, 0).values = [[cellInput(text)]];
  dressTitle(sheet.getCell(0, 0), sheet.getRangeByIndexes(1, 0, 2, 1));
  const { headers, rows, formats } = table;
  const cells = sheet.getRangeByIndexes(HEADER_ROW, TABLE_COLUMN, rows.length + 1, headers.length);
  cells.values = [headers.map(cellInput), ...rows.map((row) => row.map(cellInput))];
  makeTable(sheet, cells, table.name);
  headers.forEach((header, i) => {
    setNumberFormat(cells.getColumn(i), formats[i]);
    cells.getColumn(i).format.columnWidth =
      i === 0 ? columnWidthFor(header) : Math.max(AMOUNT_WIDTH, columnWidthFor(header));
  });
}

/** Queues the cells that the reader may change; `defineNames` names them afterwards. */
export function writeInputs(sheet: Excel.Worksheet, { inputs }: ExampleSheet): void {
  inputs.forEach((line, i) => {
    writeLine(sheet, FIRST_INPUT + i, line);
    if (!line.name) return;
    const figure = sheet.getCell(FIRST_INPUT + i, FIGURE_COLUMN);
    figure.format.fill.color = COLORS.inputFill;
    figure.format.font.color = COLORS.inputText;
  });
}

/** Cells of the defined names. */
export function namedCells({ inputs }: ExampleSheet): Record<string, Rect> {
  return Object.fromEntries(
    inputs.flatMap(({ name }, i) =>
      name ? [[name, { row: FIRST_INPUT + i, column: FIGURE_COLUMN, rows: 1, columns: 1 }]] : [],
    ),
  );
}

/** Queues the columns beside the table; the defined names have to be there. */
export function writeColumns(sheet: Excel.Worksheet, { table, columns }: ExampleSheet): void {
  const first = firstColumn(table);
  columns.forEach(({ header, cells, format }, i) => {
    sheet.getCell(HEADER_ROW, first + i).values = [[cellInput(header)]];
    dressHeader(sheet.getCell(HEADER_ROW, first + i));
    const body = sheet.getRangeByIndexes(HEADER_ROW + 1, first + i, cells.length, 1);
    setNumberFormat(sheet.getRangeByIndexes(HEADER_ROW + 1, first + i, table.rows.length, 1), format);
    body.formulas = cells.map((cell) => [cell.startsWith("=") ? cell : cellInput(cell)]);
    body.format.columnWidth = Math.max(AMOUNT_WIDTH, columnWidthFor(header));
  });
}

/** Queues the sections and the charts. */
export function writeStory(sheet: Excel.Worksheet, example: ExampleSheet): void {
  const { sectionRows } = rowsOf(example);
  example.sections.forEach(({ heading, lines }, i) => {
    writeHeading(sheet, sectionRows[i], heading);
    lines.forEach((line, k) => writeLine(sheet, sectionRows[i] + 1 + k, line));
  });
  addCharts(sheet, example);
}

function writeHeading(sheet: Excel.Worksheet, row: number, heading: readonly string[]): void {
  const cells = sheet.getRangeByIndexes(row, 0, 1, LEFT);
  cells.values = [heading.map(cellInput)];
  dressHeader(cells);
  sheet.getCell(row, FIGURE_COLUMN).format.horizontalAlignment = "Right";
}

function writeLine(sheet: Excel.Worksheet, row: number, { label, formula, format, note }: ExampleLine): void {
  const cells = sheet.getRangeByIndexes(row, 0, 1, LEFT);
  const figure = sheet.getCell(row, FIGURE_COLUMN);
  setNumberFormat(figure, format);
  cells.formulas = [[cellInput(label), formula, cellInput(note)]];
  cells.format.wrapText = true;
  figure.format.font.bold = true;
  figure.format.horizontalAlignment = "Right";
  sheet.getCell(row, LEFT - 1).format.font.color = COLORS.note;
  const high = Math.max(linesNeeded(label, LEFT_WIDTHS[0]), linesNeeded(note, LEFT_WIDTHS[2]));
  cells.format.rowHeight = high * LINE_HEIGHT + 3;
}

function addCharts(sheet: Excel.Worksheet, example: ExampleSheet): void {
  const { chartRows, chartHeight } = rowsOf(example);
  const first = firstColumn(example.table);
  example.charts.forEach(({ name, title, lines, labels, rows }, i) => {
    const top = HEADER_ROW + 1 + rows[0];
    const column = (i: number) => sheet.getRangeByIndexes(top, i, rows[1], 1);
    const count = lines[1] - lines[0] + 1;
    // With its headers, because the values may not be calculated yet: the texts tell Excel how many lines there are.
    const source = sheet.getRangeByIndexes(
      HEADER_ROW,
      first + lines[0],
      1 + example.table.rows.length,
      count,
    );
    const chart = sheet.charts.add("Line", source, "Columns");
    chart.name = name;
    chart.title.text = title;
    chart.legend.position = "Bottom";
    for (let k = 0; k < count; k++) {
      const series = chart.series.getItemAt(k);
      series.setValues(column(first + lines[0] + k));
      series.setXAxisValues(column(labels === "periods" ? TABLE_COLUMN : first + labels));
    }
    chart.setPosition(
      sheet.getCell(chartRows[i], 0),
      sheet.getCell(chartRows[i] + chartHeight - 1, LEFT - 1),
    );
  });
}
