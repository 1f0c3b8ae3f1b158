/** Cells left of and right of a text, and the filter button of a header. Points. */
const MARGIN = 24;
const NARROWEST = 56;
const WIDEST = 210;

/** A width in points that shows a text, or a figure, without cutting it off unless it is very long. */
export function columnWidthFor(text: string): number {
  let width = MARGIN;
  for (const character of text) width += character.charCodeAt(0) < 0x1100 ? 6 : 11;
  return Math.min(WIDEST, Math.max(NARROWEST, width));
}

/** Wide enough for the header of a column and for its texts. */
export function columnWidthOf(header: string, cells: readonly unknown[]): number {
  const texts = new Set(cells.filter((cell): cell is string => typeof cell === "string"));
  return Math.max(...[header, ...texts].map(columnWidthFor));
}
