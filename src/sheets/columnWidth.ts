import { LOOKS } from "./looks";
import { cellWidth } from "./textWidth";

/** The filter button of a header. Points. */
const BUTTON = 18;
const NARROWEST = 56;
/** A figure such as -123,456.7. */
const AMOUNT = 78;
/** Of texts; a longer one runs on where the next cell is empty. */
const WIDEST = 330;

/** A width in points that shows a header and the texts below it, unless these are very long. */
export function columnWidthOf(header: string, cells: readonly unknown[]): number {
  const texts = new Set(cells.filter((cell): cell is string => typeof cell === "string"));
  const widest = Math.max(0, ...[...texts].map((text) => cellWidth(text)));
  return Math.max(NARROWEST, cellWidth(header, LOOKS.header) + BUTTON, Math.min(WIDEST, widest));
}

/** The same for a column of amounts. */
export function amountWidthOf(header: string): number {
  return Math.max(AMOUNT, columnWidthOf(header, []));
}
