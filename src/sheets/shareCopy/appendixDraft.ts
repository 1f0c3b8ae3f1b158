import { addressOf, type Rect } from "../../grid/a1";
import { quotedSheet } from "../../grid/sheetReference";
import type { Language } from "../../i18n/language";
import { SHARE_COPY_WORDS, type ShareCopyWords } from "../../i18n/shareCopy";
import type { CellsOf, Content, Draft, Look } from "../Draft";
import { LOOKS } from "../looks";
import { heightOfLines, linesNeeded } from "../textWidth";
import { uniformBlocks } from "./uniformBlocks";

export type AppendixColumn = keyof ShareCopyWords["columns"];
export const APPENDIX_COLUMNS: readonly AppendixColumn[] = [
  "cell",
  "shown",
  "formula",
  "plain",
  "needs",
  "reason",
  "source",
  "original",
  "now",
  "check",
];
/** Points. */
const WIDTHS: Readonly<Record<AppendixColumn, number>> = {
  cell: 140,
  shown: 96,
  formula: 300,
  plain: 240,
  needs: 72,
  reason: 200,
  source: 300,
  original: 120,
  now: 96,
  check: 84,
};
const HEADER_ROW = 4;

/** A cell that held a formula. */
export interface AppendixLine {
  /** The name of the copy's draft, and the cells that the answer fills there. */
  readonly sheet: string;
  readonly rect: Rect;
  /** Sheet and cell. */
  readonly original: string;
  readonly shown: Content;
  readonly format: string;
  readonly formula: string;
  /** What its references name on copied sheets, each once; undefined for one that leads elsewhere. */
  readonly holds: readonly (CellsOf | undefined)[];
  readonly note: CellNote;
  /** Of an answer of several cells. */
  readonly check?: number;
}

/** What a reader without the add-in is told of a formula. */
export interface CellNote {
  readonly plain?: string;
  /** The Excel that the plain formula needs. */
  readonly needs?: string;
  readonly reason?: string;
  readonly source?: string;
}

export interface Appendix {
  readonly name: string;
  /** By which it is known again. */
  readonly definedName: string;
  readonly lines: readonly AppendixLine[];
  /** Names of the copied sheets' originals. */
  readonly originals: readonly string[];
  readonly copiedOn: string;
  /** Titles of charts that could not be copied. */
  readonly chartsLeftOut: readonly string[];
}

/** Every formula of the copied sheets as text, what it showed and why, and a hold on its cell in the copy. */
export function appendixDraft(appendix: Appendix, language: Language): Draft {
  const { name, definedName, lines, originals, copiedOn, chartsLeftOut } = appendix;
  const words = SHARE_COPY_WORDS[language];
  const width = APPENDIX_COLUMNS.reduce((sum, column) => sum + WIDTHS[column], 0);
  const columns = APPENDIX_COLUMNS.length;
  const coverage = words.coverage(originals.join(", "), lines.length, copiedOn);
  const notCopied = chartsLeftOut.length > 0 ? words.chartsLeftOut(chartsLeftOut.join(", ")) : null;
  const whole = (row: number, content: Content, look: Look) => ({
    row,
    column: 0,
    cells: [[content]],
    span: columns,
    look,
  });
  const table = { row: HEADER_ROW, column: 0, rows: 1 + lines.length, columns };
  const cells = lines.map((line) =>
    APPENDIX_COLUMNS.map((column) => ({
      content: contentOf(line, column, words),
      format: column === "shown" || column === "now" ? line.format : "General",
      look: LINE,
    })),
  );
  return {
    name,
    knownAs: [],
    blocks: [
      whole(0, words.title, LOOKS.title),
      whole(1, coverage, LOOKS.coverage),
      ...(notCopied === null ? [] : [whole(2, notCopied, LOOKS.coverage)]),
      {
        row: HEADER_ROW,
        column: 0,
        cells: [APPENDIX_COLUMNS.map((column) => words.columns[column])],
        look: LOOKS.header,
      },
      ...uniformBlocks(cells).map((block) => ({ ...block, row: block.row + HEADER_ROW + 1 })),
    ],
    tables: [],
    charts: [],
    holdings: [
      { row: HEADER_ROW + 1, column: APPENDIX_COLUMNS.indexOf("now"), formulas: lines.map(holdingOf) },
    ],
    names: { [definedName]: table },
    columnWidths: Object.fromEntries(APPENDIX_COLUMNS.map((column, i) => [i, WIDTHS[column]])),
    rowHeights: Object.fromEntries(
      [coverage, notCopied ?? ""].map((text, i) => [
        1 + i,
        heightOfLines(linesNeeded(text, width, LOOKS.coverage), LOOKS.coverage),
      ]),
    ),
    frozenRows: HEADER_ROW + 1,
    hasGridlines: false,
    print: {
      area: { row: 0, column: 0, rows: HEADER_ROW + 1 + lines.length, columns },
      orientation: "Landscape",
      titleRows: HEADER_ROW + 1,
    },
    activeCell: { row: HEADER_ROW + 1, column: 0 },
  };
}

const LINE: Look = { vertical: "Top", size: 10 };

function contentOf(line: AppendixLine, column: AppendixColumn, words: ShareCopyWords): Content {
  const { sheet, rect, original, shown, formula, note, check } = line;
  switch (column) {
    case "cell": {
      const address = `${quotedSheet(sheet)}!${addressOf(rect)}`;
      return rect.rows * rect.columns > 1 ? words.spilled(address) : address;
    }
    case "shown":
      return shown;
    case "formula":
      return formula;
    case "original":
      return original;
    case "check":
      return check ?? null;
    case "now":
      return null;
    default:
      return note[column] ?? null;
  }
}

/**
 * Shows the copy's cell as it is now. Of CHOOSE only the first choice is calculated; the others are what Excel is to hold
 * on to: the cells of the answer, and those that the formula reads, as many as Excel has room for.
 */
function holdingOf({ sheet, rect, holds }: AppendixLine): (string | CellsOf)[] {
  const cell: CellsOf = { sheet, rect: { ...rect, rows: 1, columns: 1 } };
  const most = Math.min(MOST_CHOICES, Math.floor(MOST_LENGTH / LONGEST_CHOICE));
  const parts = [cell, { sheet, rect }, ...holds].slice(0, most);
  return ["=CHOOSE(1", ...parts.flatMap((part) => [",", part ?? "0"]), ")"];
}

/** Excel's own limits: choices, and characters of a formula. */
const [MOST_CHOICES, MOST_LENGTH] = [254, 8_000];
/** A sheet's name in apostrophes, and $XFD$1048576:$XFD$1048576. */
const LONGEST_CHOICE = 66;
