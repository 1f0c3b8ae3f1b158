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
  stripAt,
  together,
} from "../page";
import type { ExampleSheet } from "./ExampleSheet";
import { firstColumn, HEADER_ROW, rowsOf, shapeOf, TABLE_COLUMN } from "./layout";
import { targetOdds } from "./targetOdds";
import { taxLaw } from "./taxLaw";

const SHEETS: Readonly<Record<ExampleKey, (language: Language) => ExampleSheet>> = { taxLaw, targetOdds };
const GUTTER = 24;

/** A worked example on a sheet of its own. */
export function exampleDrafts(key: ExampleKey, language: Language): readonly Draft[] {
  const example = SHEETS[key](language);
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
  const name = EXAMPLES[language][key].sheet;
  return [
    {
      name,
      knownAs: Object.values(EXAMPLES).map((words) => words[key].sheet),
      blocks: [...page.blocks, ...columnBlocks(example)],
      tables: [{ row: HEADER_ROW, column: TABLE_COLUMN, ...example.table, look: TABLE_LOOK }],
      charts: chartsOf(example, name),
      names: Object.fromEntries(
        inputs.flatMap((line, i) =>
          line.name
            ? [[line.name, { row: FIRST_INPUT + i, column: FIGURE_COLUMN, rows: 1, columns: 1 }]]
            : [],
        ),
      ),
      columnWidths: { ...pageWidths, ...rightWidths(example) },
      rowHeights: page.heights,
      frozenRows: 0,
      hasGridlines: false,
      print: pagePrint(sourceRow + 1),
      activeCell: { row: FIRST_INPUT, column: FIGURE_COLUMN },
    },
  ];
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

function rightWidths({ table, columns }: ExampleSheet): Record<string, number> {
  const first = firstColumn(table);
  return Object.fromEntries([
    [TABLE_COLUMN - 1, GUTTER],
    ...table.headers.map((header, i) => [
      TABLE_COLUMN + i,
      i === 0 ? columnWidthOf(header, []) : amountWidthOf(header),
    ]),
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
        categories: cells(labels === "periods" ? TABLE_COLUMN : first + labels),
        color,
      })),
      valueAxis,
      position: chartPosition({ row: chartRows[i] }, chartHeight),
    };
  });
}
