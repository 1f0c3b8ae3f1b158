import type { Facts, TargetWorkbookWords } from "../../i18n/targetWorkbook";
import { absoluteCell } from "../../grid/a1";
import { cellInput } from "../cellInput";
import { columnWidthFor, dressTitle, makeTable, setNumberFormat } from "../tableLook";
import type { Cell } from "../../sheets/Draft";
import type { Contents } from "../../sheets/target/contents";
import { FORMATS } from "../../sheets/formats";
import { pathFormulas } from "../../sheets/target/formulas";
import { TABLES } from "../../sheets/target/names";

/** Title and up to three source lines, then a caption over each table. */
const CAPTION_ROW = 5;
const HEADER_ROW = CAPTION_ROW + 1;
const AMOUNT_WIDTH = 78;
const MONTHS = 12;

/** First column of each table; an empty column between two. */
const PLACES = { monthly: 0, annual: 4, cars: 7, path: 10 } as const;

/** Queues the tables that hold figures. */
export function writeDataSheet(
  sheet: Excel.Worksheet,
  words: TargetWorkbookWords,
  { monthly, annual, cars, sources }: Contents,
  facts: Facts,
): void {
  const { columns } = words;
  const captions = words.captions(facts);
  const [period, year, amount] = ["yyyy-mm", FORMATS.count, FORMATS.amount];
  const heads = {
    monthly: [columns.period, columns.exports, columns.imports],
    yearly: [columns.year, columns.exports],
  };

  sheet.getCell(0, 0).values = [[words.dataTitle]];
  sources.forEach((line, i) => (sheet.getCell(1 + i, 0).values = [[cellInput(line)]]));
  dressTitle(sheet.getCell(0, 0), sheet.getRangeByIndexes(1, 0, sources.length, 1));
  putTable(sheet, "monthly", captions.monthly, heads.monthly, monthly, [period, amount, amount]);
  putTable(sheet, "annual", captions.annual, heads.yearly, annual, [year, amount]);
  putTable(sheet, "cars", captions.cars, heads.yearly, cars, [year, amount]);
  sheet.freezePanes.freezeRows(HEADER_ROW + 1);
}

/** Queues the table of the chart; its formulas need the other tables and the defined names. */
export function writePath(sheet: Excel.Worksheet, words: TargetWorkbookWords, facts: Facts): PathRanges {
  const { columns } = words;
  const head = [columns.month, columns.thisYear, columns.targetPath, columns.recordYear];
  const rows = Array.from({ length: MONTHS }, (_, i) => {
    const monthCell = absoluteCell(HEADER_ROW + 1 + i, PLACES.path);
    return [i + 1, ...pathFormulas(words, monthCell)];
  });
  const formats = [words.monthFormat, FORMATS.amount, FORMATS.amount, FORMATS.amount];
  putTable(sheet, "path", words.captions(facts).path, head, rows, formats);
  return {
    lines: sheet.getRangeByIndexes(HEADER_ROW, PLACES.path + 1, MONTHS + 1, head.length - 1),
    months: sheet.getRangeByIndexes(HEADER_ROW + 1, PLACES.path, MONTHS, 1),
  };
}

export interface PathRanges {
  /** The three lines with their headers. */
  readonly lines: Excel.Range;
  readonly months: Excel.Range;
}

function putTable(
  sheet: Excel.Worksheet,
  table: keyof typeof PLACES,
  caption: string,
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
  formats: readonly string[],
): void {
  const first = PLACES[table];
  const captionCell = sheet.getCell(CAPTION_ROW, first);
  captionCell.values = [[caption]];
  captionCell.format.font.bold = true;
  const cells = sheet.getRangeByIndexes(HEADER_ROW, first, rows.length + 1, headers.length);
  cells.formulas = [headers.map((header) => cellInput(header)), ...rows.map((row) => [...row])];
  makeTable(sheet, cells, TABLES[table]);
  formats.forEach((format, i) => {
    setNumberFormat(sheet.getRangeByIndexes(HEADER_ROW + 1, first + i, rows.length, 1), format);
    const width = columnWidthFor(headers[i]);
    cells.getColumn(i).format.columnWidth = i === 0 ? width : Math.max(AMOUNT_WIDTH, width);
  });
}
