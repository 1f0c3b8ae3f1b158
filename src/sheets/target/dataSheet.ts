import { cellOfRow, type Rect } from "../../grid/a1";
import type { Facts, TargetWorkbookWords } from "../../i18n/targetWorkbook";
import { amountWidthOf, columnWidthOf } from "../columnWidth";
import type { Block, Content, Draft, DraftTable } from "../Draft";
import { FORMATS } from "../formats";
import { LOOKS, TABLE_LOOK } from "../looks";
import { heightOfLines, linesNeeded } from "../textWidth";
import type { Contents } from "./contents";
import { pathFormulas } from "./formulas";
import { TABLES } from "./names";

/** Title and up to three source lines, then a caption over each table. */
const FIRST_SOURCE = 1;
const CAPTION_ROW = 5;
const HEADER_ROW = CAPTION_ROW + 1;

/** First column of each table; an empty column between two. */
const PLACES = { monthly: 0, annual: 4, cars: 7, path: 10 } as const;
const GUTTER = 24;

type PathColumn = "month" | "yearToDate" | "path" | "ahead" | "behind";
const PATH_COLUMNS: readonly PathColumn[] = ["month", "yearToDate", "path", "ahead", "behind"];

/** Where the chart finds the cells of a column. */
export function pathRect(column: PathColumn, { monthLabels }: TargetWorkbookWords): Rect {
  const place = PLACES.path + PATH_COLUMNS.indexOf(column);
  return { row: HEADER_ROW + 1, column: place, rows: monthLabels.length, columns: 1 };
}

/** The tables that hold figures, and that of the chart. */
export function dataSheet(
  words: TargetWorkbookWords,
  { monthly, annual, cars, sources, facts }: Contents,
): Draft {
  const { columns, dataSheet: name, dataTitle } = words;
  const [period, year, amount] = ["yyyy-mm", FORMATS.count, FORMATS.amount];
  const yearly = [columns.year, columns.exports];
  const path = [columns.month, columns.thisYear, columns.targetPath, columns.aheadOfPath, columns.behindPath];
  const tables = [
    table("monthly", [columns.period, columns.exports, columns.imports], monthly, [period, amount, amount]),
    table("annual", yearly, annual, [year, amount]),
    table("cars", yearly, cars, [year, amount]),
    table("path", path, pathRows(words), [FORMATS.text, ...path.slice(1).map(() => amount)]),
  ];
  const columnWidths: Record<number, number> = {
    ...gutters(),
    ...Object.fromEntries(tables.flatMap(widths)),
  };
  const width = Object.values(columnWidths).reduce((a, b) => a + b, 0);
  const columnCount = PLACES.path + path.length;
  return {
    name,
    knownAs: [],
    blocks: [
      { row: 0, column: 0, cells: [[dataTitle]], look: LOOKS.title },
      {
        row: FIRST_SOURCE,
        column: 0,
        cells: sources.map((line) => [line]),
        span: columnCount,
        look: LOOKS.remark,
      },
      ...captions(words, facts),
    ],
    tables,
    charts: [],
    names: {},
    columnWidths,
    rowHeights: Object.fromEntries(
      sources.map((line, i) => [
        FIRST_SOURCE + i,
        heightOfLines(linesNeeded(line, width, LOOKS.remark), LOOKS.remark),
      ]),
    ),
    frozenRows: HEADER_ROW + 1,
    hasGridlines: true,
    print: {
      area: { row: 0, column: 0, rows: HEADER_ROW + 1 + monthly.length, columns: columnCount },
      orientation: "Landscape",
      titleRows: HEADER_ROW + 1,
    },
    activeCell: { row: 0, column: 0 },
  };
}

function pathRows(words: TargetWorkbookWords): Content[][] {
  const { row, column } = pathRect("yearToDate", words);
  return words.monthLabels.map((label, i) => {
    const [yearToDate, path] = [column, column + 1].map((one) => cellOfRow(row + i, one));
    return [label, ...pathFormulas(words, i + 1, yearToDate, path).map((formula) => ({ formula }))];
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

function captions(words: TargetWorkbookWords, facts: Facts): Block[] {
  const texts = words.captions(facts);
  return (Object.keys(PLACES) as (keyof typeof PLACES)[]).map((key) => ({
    row: CAPTION_ROW,
    column: PLACES[key],
    cells: [[texts[key]]],
    look: LOOKS.caption,
  }));
}

function widths({ column, headers }: DraftTable): [number, number][] {
  return headers.map((header, i) => [
    column + i,
    i === 0 ? columnWidthOf(header, []) : amountWidthOf(header),
  ]);
}

/** The empty columns between the tables. */
function gutters(): Record<string, number> {
  const firsts = Object.values(PLACES).filter((first) => first > 0);
  return Object.fromEntries(firsts.map((first) => [first - 1, GUTTER]));
}
