import { EXAMPLES, type ExampleKey } from "../../i18n/examples";
import type { Language } from "../../i18n/language";
import { columnWidthFor } from "../columnWidth";
import type { Block, Content, Draft, DraftChart, Look } from "../Draft";
import { LOOKS, TABLE_LOOK } from "../looks";
import { linesNeeded } from "../textHeight";
import type { ExampleLine, ExampleSheet } from "./ExampleSheet";
import {
  FIGURE_COLUMN,
  FIRST_INPUT,
  firstColumn,
  HEADER_ROW,
  LEFT_WIDTHS,
  rowsOf,
  TABLE_COLUMN,
} from "./layout";
import { targetOdds } from "./targetOdds";
import { taxLaw } from "./taxLaw";

const SHEETS: Readonly<Record<ExampleKey, (language: Language) => ExampleSheet>> = { taxLaw, targetOdds };
const NOTE_COLUMN = LEFT_WIDTHS.length - 1;
const LINE_HEIGHT = 15;
const AMOUNT_WIDTH = 84;

/** A worked example on a sheet of its own. */
export function exampleDrafts(key: ExampleKey, language: Language): readonly Draft[] {
  const example = SHEETS[key](language);
  const { sectionRows } = rowsOf(example);
  const { title, subtitle, source, inputs, sections } = example;
  const placed = [
    ...inputs.map((line, i) => ({ line, row: FIRST_INPUT + i })),
    ...sections.flatMap(({ lines }, i) => lines.map((line, k) => ({ line, row: sectionRows[i] + 1 + k }))),
  ];
  const name = EXAMPLES[language][key].sheet;
  return [
    {
      name,
      knownAs: Object.values(EXAMPLES).map((words) => words[key].sheet),
      blocks: [
        { row: 0, column: 0, cells: [[title]], look: LOOKS.title },
        { row: 1, column: 0, cells: [[subtitle], [source]], look: LOOKS.source },
        ...placed.flatMap(({ line, row }) => lineBlocks(row, line)),
        ...sections.flatMap(({ heading }, i) => headingBlocks(sectionRows[i], heading)),
        ...columnBlocks(example),
      ],
      tables: [{ row: HEADER_ROW, column: TABLE_COLUMN, ...example.table, look: TABLE_LOOK }],
      charts: chartsOf(example, name),
      names: Object.fromEntries(
        placed.flatMap(({ line, row }) =>
          line.name ? [[line.name, { row, column: FIGURE_COLUMN, rows: 1, columns: 1 }]] : [],
        ),
      ),
      columnWidths: widths(example),
      rowHeights: Object.fromEntries(placed.map(({ line, row }) => [row, heightOf(line)])),
      frozenRows: 0,
      hasGridlines: false,
      activeCell: { row: FIRST_INPUT, column: FIGURE_COLUMN },
    },
  ];
}

function lineBlocks(row: number, { label, formula, format, note, name }: ExampleLine): Block[] {
  const figure: Look = name ? LOOKS.input : LOOKS.figure;
  return [
    { row, column: 0, cells: [[label]], look: LOOKS.label },
    { row, column: FIGURE_COLUMN, cells: [[contentOf(formula)]], format, look: figure },
    { row, column: NOTE_COLUMN, cells: [[note]], look: LOOKS.note },
  ];
}

function headingBlocks(row: number, [label, figure, note]: readonly string[]): Block[] {
  return [
    { row, column: 0, cells: [[label]], look: LOOKS.header },
    { row, column: FIGURE_COLUMN, cells: [[figure]], look: LOOKS.headerFigure },
    { row, column: NOTE_COLUMN, cells: [[note]], look: LOOKS.header },
  ];
}

/** The columns beside the table: formulas that spill, or plain cells. */
function columnBlocks({ table, columns }: ExampleSheet): Block[] {
  return columns.flatMap(({ header, cells, format }, i): Block[] => {
    const column = firstColumn(table) + i;
    const body = { row: HEADER_ROW + 1, column, cells: cells.map((cell) => [contentOf(cell)]), format };
    return [
      { row: HEADER_ROW, column, cells: [[header]], look: LOOKS.header },
      cells.length === 1 ? { ...body, spills: table.rows.length } : body,
    ];
  });
}

function contentOf(text: string): Content {
  return text.startsWith("=") ? { formula: text } : text;
}

function widths({ table, columns }: ExampleSheet): Record<number, number> {
  const amount = (header: string) => Math.max(AMOUNT_WIDTH, columnWidthFor(header));
  return Object.fromEntries([
    ...LEFT_WIDTHS.entries(),
    ...table.headers.map((header, i) => [
      TABLE_COLUMN + i,
      i === 0 ? columnWidthFor(header) : amount(header),
    ]),
    ...columns.map(({ header }, i) => [firstColumn(table) + i, amount(header)]),
  ]);
}

function heightOf({ label, note }: ExampleLine): number {
  const high = Math.max(linesNeeded(label, LEFT_WIDTHS[0]), linesNeeded(note, LEFT_WIDTHS[NOTE_COLUMN]));
  return high * LINE_HEIGHT + 3;
}

function chartsOf(example: ExampleSheet, sheet: string): DraftChart[] {
  const { chartRows, chartHeight } = rowsOf(example);
  const first = firstColumn(example.table);
  return example.charts.map(({ name, title, lines, labels, rows }, i) => {
    const column = (i: number) => ({
      sheet,
      rect: { row: HEADER_ROW + 1 + rows[0], column: i, rows: rows[1], columns: 1 },
    });
    const [from, to] = lines;
    return {
      name,
      type: "Line",
      title,
      series: example.columns.slice(from, to + 1).map(({ header }, k) => ({
        name: header,
        values: column(first + from + k),
        categories: column(labels === "periods" ? TABLE_COLUMN : first + labels),
      })),
      position: { row: chartRows[i], column: 0, rows: chartHeight, columns: LEFT_WIDTHS.length },
    };
  });
}
