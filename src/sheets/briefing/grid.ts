// The columns of the briefing's pages, which all of its sections share, and what stands in them.
import type { Block, Content, Look } from "../Draft";
import { LOOKS } from "../looks";
import { heightOfLines, linesNeeded } from "../textWidth";
import type { Part } from "../page";

/** Points. */
const WIDTHS = [94, 48, 46, 46, 42, 44, 54, 46, 112, 150, 106] as const;
export const COLUMN = {
  name: 0,
  level: 1,
  change: 2,
  growth: 3,
  share: 4,
  points: 5,
  yearToDate: 6,
  yearToDateGrowth: 7,
  move: 8,
  ever: 9,
  month: 10,
} as const;
export const COLUMNS = WIDTHS.length;
export const gridWidths: Readonly<Record<number, number>> = Object.fromEntries(WIDTHS.entries());

const SMALL = 8;
const SIZE = 9;
const GAP = 6;

export const BRIEF_LOOKS = {
  label: { size: SIZE, vertical: "Center" },
  figure: { size: SIZE, align: "Right", vertical: "Center" },
  // An indent counts from a side.
  words: { size: SMALL, wrap: true, vertical: "Center", align: "Left", indent: 1 },
  claim: { size: SMALL, vertical: "Center", align: "Left", indent: 1 },
  headerWords: { ...LOOKS.header, size: SMALL, wrap: true, align: "Left", indent: 1 },
  headerFigure: { ...LOOKS.headerFigure, size: SMALL, wrap: true },
  title: { ...LOOKS.header, size: SIZE + 1 },
  quote: { size: SIZE, wrap: true, vertical: "Center" },
  note: { ...LOOKS.remark, size: SMALL },
} as const satisfies Record<string, Look>;

export function widthOf(column: number, span = 1): number {
  return WIDTHS.slice(column, column + span).reduce((a, b) => a + b, 0);
}

interface GridCell {
  readonly column: number;
  readonly content: Content;
  readonly look: Look;
  readonly format?: string;
  readonly span?: number;
}

/** A row of cells, as high as so many lines of its smallest text. */
export function rowOf(row: number, cells: readonly GridCell[], height: number): Part {
  return {
    blocks: cells.map(({ column, content, look, format, span }): Block => ({
      row,
      column,
      cells: [[content]],
      look,
      ...(format !== undefined && { format }),
      ...(span !== undefined && span > 1 && { span }),
    })),
    heights: { [row]: height },
  };
}

/** Rows of the page, one below the other. */
export type Rows = (row: number) => readonly Part[];

/** A heading over the columns: what the section is, with its unit, and what stands below. */
export function heading(
  title: string,
  headers: readonly (readonly [column: number, text: string, span?: number])[],
): Rows {
  return (row) => {
    const [first = [COLUMNS]] = headers;
    const lines = headers.map(([column, text, span]) =>
      linesNeeded(text, widthOf(column, span), BRIEF_LOOKS.headerFigure),
    );
    return [
      rowOf(
        row,
        [
          { column: 0, content: title, look: BRIEF_LOOKS.title, span: first[0] },
          ...headers.map(([column, text, span]) => ({
            column,
            content: text,
            span,
            look: column >= COLUMN.move ? BRIEF_LOOKS.headerWords : BRIEF_LOOKS.headerFigure,
          })),
        ],
        Math.max(
          heightOfLines(1, BRIEF_LOOKS.title),
          heightOfLines(Math.max(1, ...lines), BRIEF_LOOKS.headerWords),
        ),
      ),
    ];
  };
}

/** A label and a text over the rest of the width, with room for so many lines. */
export function textLine(
  label: Content,
  content: Content,
  lines: number,
  look: Look = BRIEF_LOOKS.quote,
): Rows {
  return (row) => [
    rowOf(
      row,
      [
        { column: 0, content: label, look: { ...BRIEF_LOOKS.label, color: LOOKS.coverage.color } },
        { column: 1, content, look, span: COLUMNS - 1 },
      ],
      heightOfLines(lines, look),
    ),
  ];
}

/** A note over the whole width. */
export function noteLine(text: string): Rows {
  return (row) => [
    rowOf(
      row,
      [{ column: 0, content: text, look: BRIEF_LOOKS.note, span: COLUMNS }],
      heightOfLines(linesNeeded(text, widthOf(0, COLUMNS), BRIEF_LOOKS.note), BRIEF_LOOKS.note),
    ),
  ];
}

/** Room between two sections. */
export const gap: Rows = (row) => [{ blocks: [], heights: { [row]: GAP } }];

/** Rows without anything in them, for a chart. */
export function room(rows: number, height: number): Rows {
  return (row) => Array.from({ length: rows }, (_, i) => ({ blocks: [], heights: { [row + i]: height } }));
}
