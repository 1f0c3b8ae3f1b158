/** Colours with a contrast of at least 7 : 1 on what they stand on. */
export const COLORS = {
  headerFill: "#1F4E79",
  headerText: "#FFFFFF",
  note: "#404040",
  inputFill: "#FFF2CC",
  inputText: "#0B3D91",
  sectionFill: "#DDEBF7",
} as const;

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

/** Queues one number format for every cell; Excel takes a single value, which Office.js's types do not say. */
export function setNumberFormat(cells: Excel.Range, format: string): void {
  cells.numberFormat = format as unknown as string[][];
}

/** Queues the look of a title and of the source line under it. */
export function dressTitle(title: Excel.Range, note: Excel.Range): void {
  title.format.font.bold = true;
  title.format.font.size = 14;
  note.format.font.italic = true;
  note.format.font.color = COLORS.note;
}

/** Queues the look of a header row. */
export function dressHeader(header: Excel.Range): void {
  header.format.fill.color = COLORS.headerFill;
  header.format.font.color = COLORS.headerText;
  header.format.font.bold = true;
}

/** Queues a table over cells that are there already, with a look that prints well. */
export function makeTable(sheet: Excel.Worksheet, cells: Excel.Range, name: string): Excel.Table {
  const table = sheet.tables.add(cells, true);
  table.name = name;
  table.style = "TableStyleLight1";
  dressHeader(cells.getRow(0));
  return table;
}
