// What a sheet cuts off: the width of every text, calculated ones too, beside the cells it has.
import { format as formatted } from "numfmt";
import type { Draft } from "../../src/sheets/Draft";
import { heightOfLines, linesNeeded, textWidth } from "../../src/sheets/textWidth";
import type { Calculated } from "../excel/calculate";
import { cellsOf, type DraftCell } from "./draftCells";

/** Excel's own, where a draft says nothing. */
const [COLUMN, ROW] = [48, 15];
/** Between a figure and the edges of its cell. */
const MARGIN = 4;
const CHART_TITLE = { size: 14 };

/** What does not fit, in words. */
export function cutOff(draft: Draft, calculated: Calculated): string[] {
  const cells = cellsOf(draft);
  const taken = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  const widthOf = (column: number) => draft.columnWidths[column] ?? COLUMN;
  const widthFrom = (column: number, span: number) =>
    Array.from({ length: span }, (_, i) => widthOf(column + i)).reduce((a, b) => a + b, 0);

  /** An unwrapped text runs on over empty cells on its right. */
  const widthWithEmpty = ({ row, column, span }: DraftCell) => {
    let width = widthFrom(column, span);
    for (let next = column + span; !taken.has(`${row} ${next}`) && width < 2_000; next++)
      width += widthOf(next);
    return width;
  };

  return cells.flatMap((cell) => {
    const { row, column, content, format, look, span } = cell;
    const isFormula = typeof content === "object" && content !== null;
    const value = isFormula ? calculated(draft.name, row, column) : content;
    const isNumber = typeof value === "number";
    const text = isNumber ? formatted(format ?? "General", value) : String(value);
    const own = widthFrom(column, span);
    const where = `${draft.name} row ${row + 1} column ${column + 1}: ${text}`;
    if (isNumber) return textWidth(text, look) + MARGIN > own ? [`${where} (figure)`] : [];
    if (!look.wrap) return textWidth(text, look) + MARGIN > widthWithEmpty(cell) ? [`${where} (width)`] : [];
    const needed = heightOfLines(linesNeeded(text, own, look), look);
    return needed > (draft.rowHeights[row] ?? ROW) + 2 ? [`${where} (height)`] : [];
  });
}

/** Titles of charts that do not fit. */
export function titlesCutOff({ charts, columnWidths }: Draft): string[] {
  return charts.flatMap(({ title, position }) => {
    const { column, columns } = position;
    const width = Array.from({ length: columns }, (_, i) => columnWidths[column + i] ?? COLUMN).reduce(
      (a, b) => a + b,
      0,
    );
    return textWidth(title, CHART_TITLE) > width ? [title] : [];
  });
}
