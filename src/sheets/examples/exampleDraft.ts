import { EXAMPLES, type ExampleKey } from "../../i18n/examples";
import type { Language } from "../../i18n/language";
import { amountWidthOf, columnWidthOf } from "../columnWidth";
import type { Block, Draft, DraftChart } from "../Draft";
import { LOOKS, TABLE_LOOK } from "../looks";
import {
  chartPosition,
  FIGURE_COLUMN,
  FIRST_INPUT,
  headingAt,
  lineAt,
  pageHead,
  pagePrint,
  pageWidths,
  remarkAt,
  STRIP_ROWS,
  stripAt,
  together,
} from "../page";
import { heightOfLines, linesNeeded } from "../textWidth";
import type { ExampleSheet } from "./ExampleSheet";
import { firstColumn, HEADER_ROW, rowsOf, shapeOf } from "./layout";
import { targetOdds } from "./targetOdds";
import { taxLaw } from "./taxLaw";

const SHEETS: Readonly<Record<ExampleKey, (language: Language) => ExampleSheet>> = { taxLaw, targetOdds };
const GUTTER = 24;

/** A worked example: its page, and its figures behind it. */
export function exampleDrafts(key: ExampleKey, language: Language): readonly Draft[] {
  const example = SHEETS[key](language);
  const { sheet, dataSheet } = EXAMPLES[language][key];
  const knownAs = Object.values(EXAMPLES).map((words) => words[key].sheet);
  return [pageDraft(example, { name: sheet, knownAs, dataSheet }), dataDraft(example, dataSheet)];
}

function pageDraft(
  example: ExampleSheet,
  { name, knownAs, dataSheet }: Pick<Draft, "name" | "knownAs"> & { readonly dataSheet: string },
): Draft {
  const { headline, coverage, source, inputs, strip, sections } = example;
  const { stripRow, sectionRows, sourceRow } = rowsOf(shapeOf(example));
  const page = together([
    pageHead(headline, coverage),
    ...inputs.map((line, i) => lineAt(FIRST_INPUT + i, { ...line, isInput: true })),
    stripAt(stripRow, strip),
    ...sections.flatMap(({ heading, lines }, i) => [
      headingAt(sectionRows[i], heading),
      ...lines.map((line, k) => lineAt(sectionRows[i] + 1 + k, line)),
    ]),
    remarkAt(sourceRow, source),
  ]);
  return {
    name,
    knownAs,
    blocks: page.blocks,
    tables: [],
    charts: chartsOf(example, dataSheet),
    names: Object.fromEntries(
      inputs.flatMap((line, i) =>
        line.name ? [[line.name, { row: FIRST_INPUT + i, column: FIGURE_COLUMN, rows: 1, columns: 1 }]] : [],
      ),
    ),
    columnWidths: pageWidths,
    rowHeights: page.heights,
    frozenRows: stripRow + STRIP_ROWS,
    hasGridlines: false,
    print: pagePrint(sourceRow + 1),
    activeCell: { row: FIRST_INPUT, column: FIGURE_COLUMN },
  };
}

function dataDraft(example: ExampleSheet, name: string): Draft {
  const { table, columns, dataTitle, source } = example;
  const first = firstColumn(table);
  const columnCount = first + columns.length;
  const columnWidths = widths(example);
  const width = Object.values(columnWidths).reduce((a, b) => a + b, 0);
  const body = { row: HEADER_ROW + 1, rows: table.rows.length, columns: 1 };
  return {
    name,
    knownAs: [],
    blocks: [
      { row: 0, column: 0, cells: [[dataTitle]], look: LOOKS.title },
      { row: 1, column: 0, cells: [[source]], span: columnCount, look: LOOKS.remark },
      ...columnBlocks(example),
    ],
    tables: [{ row: HEADER_ROW, column: 0, ...table, look: TABLE_LOOK }],
    charts: [],
    names: Object.fromEntries(
      columns.flatMap(({ name }, i) => (name ? [[name, { ...body, column: first + i }]] : [])),
    ),
    columnWidths,
    rowHeights: { 1: heightOfLines(linesNeeded(source, width, LOOKS.remark), LOOKS.remark) },
    frozenRows: HEADER_ROW + 1,
    hasGridlines: true,
    print: {
      area: { row: 0, column: 0, rows: HEADER_ROW + 1 + table.rows.length, columns: columnCount },
      orientation: "Portrait",
      titleRows: HEADER_ROW + 1,
    },
    activeCell: { row: 0, column: 0 },
  };
}

/** The columns beside the table: formulas that spill, or plain cells. */
function columnBlocks({ table, columns }: ExampleSheet): Block[] {
  return columns.flatMap(({ header, cells, format }, i): Block[] => {
    const column = firstColumn(table) + i;
    const body = { row: HEADER_ROW + 1, column, cells: cells.map((cell) => [cell]), format };
    return [
      { row: HEADER_ROW, column, cells: [[header]], look: LOOKS.header },
      cells.length === 1 ? { ...body, spills: table.rows.length } : body,
    ];
  });
}

function widths({ table, columns }: ExampleSheet): Record<string, number> {
  const first = firstColumn(table);
  return Object.fromEntries([
    ...table.headers.map((header, i) => [i, i === 0 ? columnWidthOf(header, []) : amountWidthOf(header)]),
    [first - 1, GUTTER],
    ...columns.map(({ header }, i) => [first + i, amountWidthOf(header)]),
  ]);
}

function chartsOf(example: ExampleSheet, sheet: string): DraftChart[] {
  const { chartRows, chartHeight } = rowsOf(shapeOf(example));
  const first = firstColumn(example.table);
  return example.charts.map(({ name, title, lines, labels, rows, valueAxis }, i) => {
    const cells = (column: number) => ({
      sheet,
      rect: { row: HEADER_ROW + 1 + rows[0], column, rows: rows[1], columns: 1 },
    });
    return {
      name,
      type: "Line",
      title,
      series: lines.map(([column, color]) => ({
        name: example.columns[column].header,
        values: cells(first + column),
        categories: cells(labels === "periods" ? 0 : first + labels),
        color,
      })),
      valueAxis,
      position: chartPosition({ row: chartRows[i] }, chartHeight),
    };
  });
}
