import { absoluteCell, type Rect } from "../../grid/a1";
import type { Facts, TargetWorkbookWords } from "../../i18n/targetWorkbook";
import { columnWidthFor } from "../columnWidth";
import type { Content, Draft, DraftTable } from "../Draft";
import { FORMATS } from "../formats";
import { LOOKS, TABLE_LOOK } from "../looks";
import type { Contents } from "./contents";
import { pathFormulas } from "./formulas";
import { TABLES } from "./names";

/** Title and up to three source lines, then a caption over each table. */
const CAPTION_ROW = 5;
const HEADER_ROW = CAPTION_ROW + 1;
const AMOUNT_WIDTH = 78;
const MONTHS = 12;

/** First column of each table; an empty column between two. */
const PLACES = { monthly: 0, annual: 4, cars: 7, path: 10 } as const;

/** Where the chart finds its months and its lines. */
export const PATH_MONTHS: Rect = { row: HEADER_ROW + 1, column: PLACES.path, rows: MONTHS, columns: 1 };
export function pathLine(line: number): Rect {
  return { ...PATH_MONTHS, column: PLACES.path + 1 + line };
}

/** The tables that hold figures, and that of the chart. */
export function dataSheet(
  words: TargetWorkbookWords,
  { monthly, annual, cars, sources, facts }: Contents,
): Draft {
  const { columns, dataSheet: name, dataTitle } = words;
  const [period, year, amount] = ["yyyy-mm", FORMATS.count, FORMATS.amount];
  const yearly = [columns.year, columns.exports];
  const path = pathColumns(words);
  const tables = [
    table("monthly", [columns.period, columns.exports, columns.imports], monthly, [period, amount, amount]),
    table("annual", yearly, annual, [year, amount]),
    table("cars", yearly, cars, [year, amount]),
    table("path", [columns.month, ...path], pathRows(words), [words.monthFormat, ...path.map(() => amount)]),
  ];
  return {
    name,
    knownAs: [],
    blocks: [
      { row: 0, column: 0, cells: [[dataTitle]], look: LOOKS.title },
      { row: 1, column: 0, cells: sources.map((line) => [line]), look: LOOKS.source },
      ...captions(words, facts),
    ],
    tables,
    charts: [],
    names: {},
    columnWidths: Object.fromEntries(tables.flatMap(widths)),
    rowHeights: {},
    frozenRows: HEADER_ROW + 1,
    hasGridlines: true,
    activeCell: { row: 0, column: 0 },
  };
}

/** The lines of the chart. */
export function pathColumns({ columns }: TargetWorkbookWords): readonly string[] {
  return [columns.thisYear, columns.targetPath, columns.recordYear];
}

function pathRows(words: TargetWorkbookWords): Content[][] {
  return Array.from({ length: MONTHS }, (_, i) => {
    const monthCell = absoluteCell(PATH_MONTHS.row + i, PATH_MONTHS.column);
    return [i + 1, ...pathFormulas(words, monthCell).map((formula) => ({ formula }))];
  });
}

function table(
  key: keyof typeof PLACES,
  headers: readonly string[],
  rows: readonly (readonly Content[])[],
  formats: readonly string[],
): DraftTable {
  return {
    row: HEADER_ROW,
    column: PLACES[key],
    name: TABLES[key],
    headers,
    rows,
    formats,
    look: TABLE_LOOK,
  };
}

function captions(words: TargetWorkbookWords, facts: Facts): Draft["blocks"] {
  const texts = words.captions(facts);
  return (Object.keys(PLACES) as (keyof typeof PLACES)[]).map((key) => ({
    row: CAPTION_ROW,
    column: PLACES[key],
    cells: [[texts[key]]],
    look: LOOKS.caption,
  }));
}

function widths({ column, headers }: DraftTable): [number, number][] {
  return headers.map((header, i) => {
    const width = columnWidthFor(header);
    return [column + i, i === 0 ? width : Math.max(AMOUNT_WIDTH, width)];
  });
}
