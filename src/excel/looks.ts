import type { Look } from "../sheets/Draft";

/** What a look changes, as it is read. */
export const LOOK =
  "format/wrapText,format/horizontalAlignment,format/verticalAlignment,format/indentLevel," +
  "format/fill/color,format/fill/pattern,format/font/color,format/font/size,format/font/bold,format/font/italic";

/** Queues the look of cells; what it does not say stays. */
export function applyLook({ format }: Excel.Range, look: Look): void {
  const { size, bold, italic, color, fill, wrap, align, vertical, indent } = look;
  if (size !== undefined) format.font.size = size;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (wrap !== undefined) format.wrapText = wrap;
  if (align !== undefined) format.horizontalAlignment = align;
  if (vertical !== undefined) format.verticalAlignment = vertical;
  if (indent !== undefined) format.indentLevel = indent;
}

/** Queues one number format for every cell; Excel takes a single value, which Office.js's types do not say. */
export function setNumberFormat(cells: Excel.Range, format: string): void {
  cells.numberFormat = format as unknown as string[][];
}
