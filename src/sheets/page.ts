import type { Place } from "../grid/a1";
// The page that our sheets have in common: the answer first, then what may be changed, five figures, charts, and lines of
// what, how much and why.
import type { Block, Content, Look, Print } from "./Draft";
import { LOOKS } from "./looks";
import { heightOfLines, linesNeeded } from "./textWidth";

/** Points: label, figure, and three columns that an explanation shares. */
const WIDTHS = [168, 140, 92, 92, 92] as const;
const PAGE_COLUMNS = WIDTHS.length;
const LABEL_COLUMN = 0;
export const FIGURE_COLUMN = 1;
const NOTE_COLUMN = 2;
const PAGE_WIDTH = sum(WIDTHS);

/** Headline and coverage, which stand on every printed page. */
export const TITLE_ROWS = 2;
export const FIRST_INPUT = TITLE_ROWS;
const HEADLINE_LINES = 2;
const SENTENCE_LINES = 2;
/** Rows of the strip with the row that sets it apart. */
export const STRIP_ROWS = 3;
const GAP = 6;

export const pageWidths: Readonly<Record<number, number>> = Object.fromEntries(WIDTHS.entries());

export type Heights = Readonly<Record<number, number>>;

/** A part of a page: what stands in it, and how high its rows are. */
export interface Part {
  readonly blocks: readonly Block[];
  readonly heights: Heights;
}

export interface PageLine {
  readonly label: string;
  /** Null on a line of words, whose note has the room of a figure as well. */
  readonly figure: Content;
  readonly format: string;
  readonly note: string;
  /** The reader may change it. */
  readonly isInput?: boolean;
  /** The figure is one, and takes some room of the note. */
  readonly isSentence?: boolean;
}

/** The answer in a sentence, and what it covers with the unit. */
export function pageHead(headline: string, coverage: string): Part {
  const whole = (row: number, content: Content, look: Look): Block => ({
    row,
    column: LABEL_COLUMN,
    cells: [[content]],
    span: PAGE_COLUMNS,
    look,
  });
  return {
    blocks: [whole(0, { formula: headline }, LOOKS.headline), whole(1, coverage, LOOKS.coverage)],
    heights: {
      0: heightOfLines(HEADLINE_LINES, LOOKS.headline),
      1: heightOfLines(linesNeeded(coverage, PAGE_WIDTH, LOOKS.coverage), LOOKS.coverage) + GAP,
    },
  };
}

/** What it is, its figure, and how it is found or what to make of it. */
export function lineAt(row: number, line: PageLine): Part {
  const { label, figure, format, note, isInput, isSentence } = line;
  const look = isInput ? LOOKS.input : isSentence ? LOOKS.sentence : LOOKS.figure;
  const noteColumn = figure === null ? FIGURE_COLUMN : NOTE_COLUMN + (isSentence ? 1 : 0);
  const span = isSentence ? { span: noteColumn - FIGURE_COLUMN } : {};
  const noteWidth = sum(WIDTHS.slice(noteColumn));
  const height = Math.max(
    heightOfLines(linesNeeded(label, WIDTHS[LABEL_COLUMN], LOOKS.label), LOOKS.label),
    heightOfLines(isSentence ? SENTENCE_LINES : 1, look),
    heightOfLines(linesNeeded(note, noteWidth, LOOKS.note), LOOKS.note),
  );
  return {
    blocks: [
      { row, column: LABEL_COLUMN, cells: [[label]], look: LOOKS.label },
      ...(figure === null ? [] : [{ row, column: FIGURE_COLUMN, cells: [[figure]], format, look, ...span }]),
      { row, column: noteColumn, cells: [[note]], span: PAGE_COLUMNS - noteColumn, look: LOOKS.note },
    ],
    heights: { [row]: height },
  };
}

/** The heading of lines. */
export function headingAt(row: number, [label, figure, note]: readonly string[]): Part {
  return {
    blocks: [
      { row, column: LABEL_COLUMN, cells: [[label]], look: LOOKS.header },
      { row, column: FIGURE_COLUMN, cells: [[figure]], look: LOOKS.headerFigure },
      { row, column: NOTE_COLUMN, cells: [[note]], span: PAGE_COLUMNS - NOTE_COLUMN, look: LOOKS.headerNote },
    ],
    heights: {},
  };
}

export interface StripFigure {
  readonly label: string;
  readonly formula: string;
  readonly format: string;
}

/** The five figures that are read first; the row above them is left empty. */
export function stripAt(row: number, figures: readonly StripFigure[]): Part {
  return {
    blocks: figures.flatMap(({ label, formula, format }, column): Block[] => [
      { row: row + 1, column, cells: [[label]], look: LOOKS.stripLabel },
      { row: row + 2, column, cells: [[{ formula }]], format, look: LOOKS.stripFigure },
    ]),
    heights: {
      [row]: GAP,
      [row + 1]: heightOfLines(
        Math.max(...figures.map(({ label }, i) => linesNeeded(label, WIDTHS[i], LOOKS.stripLabel))),
        LOOKS.stripLabel,
      ),
      [row + 2]: heightOfLines(1, LOOKS.stripFigure),
    },
  };
}

/** A remark that stands last, over the whole width. */
export function remarkAt(row: number, text: string): Part {
  return {
    blocks: [{ row, column: LABEL_COLUMN, cells: [[text]], span: PAGE_COLUMNS, look: LOOKS.remark }],
    heights: { [row]: heightOfLines(linesNeeded(text, PAGE_WIDTH, LOOKS.remark), LOOKS.remark) },
  };
}

export function together(parts: readonly Part[]): Part {
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    heights: Object.assign({}, ...parts.map(({ heights }) => heights)) as Heights,
  };
}

/** A page on paper: its columns down to a row that is not printed any more. */
export function pagePrint(rows: number): Print {
  return {
    area: { row: 0, column: 0, rows, columns: PAGE_COLUMNS },
    orientation: "Portrait",
    titleRows: TITLE_ROWS,
  };
}

/** The cells of a chart over the whole width. */
export function chartPosition({ row }: Pick<Place, "row">, rows: number) {
  return { row, column: 0, rows, columns: PAGE_COLUMNS };
}

function sum(widths: readonly number[]): number {
  return widths.reduce((a, b) => a + b, 0);
}
