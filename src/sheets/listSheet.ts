// A page that lists series of a month: the answer first, the month in one cell, then blocks of rows, each under a heading.
import { labelOf } from "../analysis/time/Period";
import type { Language } from "../i18n/language";
import type { Block, Content, Draft, DraftChart, Look, Print } from "./Draft";
import { lastDayOf } from "./expressions";
import { FORMATS } from "./formats";
import { LOOKS } from "./looks";
import { formatIn } from "./signs";
import { heightOfLines, linesNeeded } from "./textWidth";

/** The month as it is typed, and its last day: cells of the same sheet, by which formulas know them. */
export const MONTH = "$B$3";
export const MONTH_END = "$C$3";
/** Row of the first heading, from 0. */
const FIRST_HEADING = 4;
const INPUT_ROW = 2;
const INPUT_HEIGHT = 20;
const GAP = 6;
/** Points; printers reach this far. */
const MARGIN = 22;
const HEADLINE_LINES = 2;

export interface ListColumn {
  /** Points. */
  readonly width: number;
  readonly format?: string;
  readonly look: Look;
}

export interface ListBlock {
  readonly headers: readonly string[];
  /** By row and column. */
  readonly rows: readonly (readonly Content[])[];
  /** Rows that are shown in grey. */
  readonly grey?: ReadonlySet<number>;
  /** Lines below, over the whole width. */
  readonly lines?: readonly Content[];
}

export interface ListPage {
  readonly name: string;
  readonly language: Language;
  readonly headline: string;
  readonly coverage: string;
  readonly monthLabel: string;
  /** Ordinal. */
  readonly month: number;
  readonly columns: readonly ListColumn[];
  /** Lines of text that a row has room for. */
  readonly linesOfRow: number;
  readonly blocks: readonly ListBlock[];
  readonly remarks: readonly string[];
  readonly orientation: Print["orientation"];
}

/** Where the first row of a block stands, after the blocks before it. */
export function firstRowOf(blocks: readonly Pick<ListBlock, "rows" | "lines">[], place: number): number {
  return blocks
    .slice(0, place)
    .reduce((row, { rows, lines = [] }) => row + 2 + rows.length + lines.length, FIRST_HEADING + 1);
}

/** @param charts - Of so many rows below the blocks, from the row that they are told. */
export function listSheet(
  page: ListPage,
  charts?: { readonly rows: number; readonly over: (row: number) => readonly DraftChart[] },
): Draft {
  const { columns, blocks, remarks, linesOfRow } = page;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const cells: Block[] = [];
  const heights: Record<number, number> = {};
  const whole = (row: number, content: Content, look: Look, lines: number) => {
    cells.push({ row, column: 0, cells: [[content]], span: columns.length, look });
    heights[row] = heightOfLines(lines, look);
  };
  whole(0, { formula: page.headline }, LOOKS.headline, HEADLINE_LINES);
  whole(1, page.coverage, LOOKS.coverage, linesNeeded(page.coverage, width, LOOKS.coverage));
  const label = labelOf({ frequency: "month", ordinal: page.month });
  const end = { formula: `=${lastDayOf(MONTH)}` };
  cells.push(
    { row: INPUT_ROW, column: 0, cells: [[page.monthLabel]], look: { ...LOOKS.label, bold: true } },
    // As text: of what is typed Excel would make a date, and show it its own way.
    { row: INPUT_ROW, column: 1, cells: [[label]], format: "@", look: { ...LOOKS.input, size: 10 } },
    { row: INPUT_ROW, column: 2, cells: [[end]], format: FORMATS.date, look: { ...LOOKS.note, wrap: false } },
  );
  heights[INPUT_ROW] = INPUT_HEIGHT;
  heights[INPUT_ROW + 1] = GAP;
  let row = FIRST_HEADING;
  for (const [place, { headers, rows, grey, lines = [] }] of blocks.entries()) {
    row = firstRowOf(blocks, place) - 1;
    const needed = headers.map((header, i) => linesNeeded(header, columns[i].width, headOf(columns[i])));
    heights[row] = heightOfLines(Math.max(...needed), headOf(columns[0]));
    headers.forEach((header, column) =>
      cells.push({ row, column, cells: [[header]], look: headOf(columns[column]) }),
    );
    row++;
    rows.forEach((contents, i) => {
      heights[row + i] = heightOfLines(linesOfRow, columns[0].look);
      contents.forEach((content, column) => {
        const { format, look } = columns[column];
        const shown = grey?.has(i) ? { ...look, color: LOOKS.coverage.color, italic: true } : look;
        cells.push({
          row: row + i,
          column,
          cells: [[content]],
          look: shown,
          ...(format && { format: formatIn(page.language, format) }),
        });
      });
    });
    row += rows.length;
    for (const line of lines) whole(row++, line, LOOKS.remark, 2);
    heights[row++] = GAP;
  }
  const chartRow = row;
  row += charts?.rows ?? 0;
  for (const remark of remarks) whole(row++, remark, LOOKS.remark, linesNeeded(remark, width, LOOKS.remark));
  return {
    name: page.name,
    knownAs: [],
    blocks: cells,
    tables: [],
    charts: charts?.over(chartRow) ?? [],
    names: {},
    columnWidths: Object.fromEntries(columns.map(({ width: own }, i) => [i, own])),
    rowHeights: heights,
    frozenRows: INPUT_ROW + 1,
    hasGridlines: false,
    print: {
      area: { row: 0, column: 0, rows: row, columns: columns.length },
      orientation: page.orientation,
      titleRows: 2,
      margin: MARGIN,
    },
    activeCell: { row: INPUT_ROW, column: 1 },
  };
}

function headOf({ look }: ListColumn): Look {
  const head = look.align === "Right" ? LOOKS.headerFigure : LOOKS.header;
  return { ...head, size: look.size, wrap: true, ...(look.indent !== undefined && { indent: look.indent }) };
}
