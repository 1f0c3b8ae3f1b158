import type { Border, CopiedLook } from "../sheets/Draft";

/** What a look changes, as it is read; of what is copied to new sheets nothing is ever put back. */
export const LOOK =
  "format/wrapText,format/horizontalAlignment,format/verticalAlignment,format/indentLevel," +
  "format/fill/color,format/fill/pattern,format/font/color,format/font/size,format/font/bold,format/font/italic";

/** Queues the look of cells; what it does not say stays. */
export function applyLook({ format }: Excel.Range, look: CopiedLook): void {
  const { size, bold, italic, color, fill, wrap, align, vertical, indent } = look;
  const { font, underline, strikethrough, shrink, orientation } = look;
  if (font !== undefined) format.font.name = font;
  if (size !== undefined) format.font.size = size;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (wrap !== undefined) format.wrapText = wrap;
  if (align !== undefined) format.horizontalAlignment = align;
  if (vertical !== undefined) format.verticalAlignment = vertical;
  if (indent !== undefined) format.indentLevel = indent;
  if (underline !== undefined) format.font.underline = underline;
  if (strikethrough !== undefined) format.font.strikethrough = strikethrough;
  if (shrink !== undefined) format.shrinkToFit = shrink;
  if (orientation !== undefined) format.textOrientation = orientation;
}

/** Of a block whose cells each have the line: the border on the outside, and the one between them. */
const BORDERS = {
  top: ["EdgeTop", "InsideHorizontal"],
  bottom: ["EdgeBottom", "InsideHorizontal"],
  left: ["EdgeLeft", "InsideVertical"],
  right: ["EdgeRight", "InsideVertical"],
  diagonalDown: ["DiagonalDown", undefined],
  diagonalUp: ["DiagonalUp", undefined],
} as const;

/** Queues a border of cells. The style first: a weight or colour alone is a thin line already. */
export function applyBorder({ format }: Excel.Range, { rect, side, line }: Border): void {
  const [outside, between] = BORDERS[side];
  const isSeveral = (between === "InsideVertical" ? rect.columns : rect.rows) > 1;
  for (const index of between && isSeveral ? [outside, between] : [outside]) {
    const border = format.borders.getItem(index);
    border.style = line.style as Excel.RangeBorder["style"];
    border.color = line.color;
    border.weight = line.weight as Excel.RangeBorder["weight"];
  }
}

/** Queues one number format for every cell; Excel takes a single value, which Office.js's types do not say. */
export function setNumberFormat(cells: Excel.Range, format: string): void {
  cells.numberFormat = format as unknown as string[][];
}
