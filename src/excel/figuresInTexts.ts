import { cellsIn, type Rect } from "../grid/a1";
import { rectangles } from "../grid/rectangles";
import { AS_TEXT, type InputRow } from "./cellInput";
import type { HeldArea } from "./HeldArea";

/**
 * Cells of texts that are to get a figure, each with the format that it gets first: Excel would make a text of the figure.
 * @param rows - What is to be written to `rect` of the area.
 */
export function figuresInTexts(
  { grid }: HeldArea,
  rect: Rect,
  rows: readonly InputRow[],
  formatOf: (column: number) => string,
): readonly { readonly rect: Rect; readonly format: string }[] {
  const cells = cellsIn(rect).filter(
    ({ row, column }) =>
      typeof rows[row - rect.row][column - rect.column] === "number" &&
      grid[row]?.[column]?.before.format === AS_TEXT,
  );
  return rectangles(cells, ({ column }) => formatOf(column)).map(({ rect: part, cells: [{ column }] }) => ({
    rect: part,
    format: formatOf(column),
  }));
}
