// How wide a text will be. Nothing can be measured without a screen, and fonts differ: the widths are those of Helvetica
// and Arial, which Excel's own defaults (Calibri, Aptos Narrow, Malgun Gothic) do not exceed.
import type { CopiedLook } from "./Draft";

/** Thousandths of the font's size. */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
  [191, "'"],
  [222, "ijl‘’"],
  [278, " !,./:;I[]\\ft|"],
  [333, "()-`r“”"],
  [389, "*"],
  [500, "ckJsvxyz"],
  [584, "+<=>~−≥"],
  [611, "FTZ"],
  [667, "&ABEKPSVXY"],
  [722, "CDHNRUw"],
  [778, "GOQ"],
  [833, "Mm"],
  [889, "%"],
  [944, "W"],
  [1015, "@—…"],
];
const OTHER = 556;
/** Hangul, ideographs and their marks. */
const WIDE = 1000;
const BOLD = 1.08;
const DEFAULT_SIZE = 11;
/** Malgun Gothic needs half as much again as its size. */
const LINE = 1.5;
/** Points of one level. */
const INDENT = 9;
/** Between the text and the edges of its cell. */
const PADDING = 6;

const widthOf = new Map(WIDTHS.flatMap(([width, characters]) => [...characters].map((one) => [one, width])));

/** The width of a text on one line, in points. */
export function textWidth(text: string, { size = DEFAULT_SIZE, bold = false }: CopiedLook = {}): number {
  let thousandths = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    const isWide = (code >= 0x1100 && code < 0x2000) || code >= 0x2190;
    thousandths += widthOf.get(character) ?? (isWide ? WIDE : OTHER);
  }
  return (thousandths / 1000) * size * (bold ? BOLD : 1);
}

/** How many lines a text takes when it is wrapped in a cell of a width in points; words stay whole. */
export function linesNeeded(text: string, width: number, look: CopiedLook = {}): number {
  const room = width - PADDING - (look.indent ?? 0) * INDENT;
  const space = textWidth(" ", look);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const wide = textWidth(word, look);
    if (used > 0 && used + space + wide > room) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? space : 0) + wide;
    // A word that is longer than a line is broken.
    while (used > room) {
      lines++;
      used -= room;
    }
  }
  return lines;
}

/** The height of a row that shows so many lines, in points. */
export function heightOfLines(lines: number, { size = DEFAULT_SIZE }: CopiedLook = {}): number {
  return Math.ceil(lines * size * LINE + 2);
}

/** The width of a cell that shows a text on one line, in points. */
export function cellWidth(text: string, look: CopiedLook = {}): number {
  return Math.ceil(textWidth(text, look) + PADDING);
}
