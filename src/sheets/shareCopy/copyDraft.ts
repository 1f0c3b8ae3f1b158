import { isInside, type Rect } from "../../grid/a1";
import { cellAt, errorOf, type SheetInWorkbook } from "../../model/sheetInWorkbook";
import type { Block, Content, CopiedLook, Draft, DraftChart } from "../Draft";
import { TABLE_LOOK } from "../looks";
import { bordersOf } from "./bordersOf";
import { type StyledCell, uniformBlocks } from "./uniformBlocks";

/** A sheet with the values that it shows and none of its formulas; tables become the cells that they are. */
export function copyDraft(sheet: SheetInWorkbook, name: string, charts: readonly DraftChart[]): Draft {
  const { rect, look } = sheet;
  const merged = look?.merged ?? [];
  const isMerged = (row: number, column: number) => merged.some((one) => isInside(one, row, column));
  const at = (row: number, column: number): StyledCell => ({
    content: shownAt(sheet, row, column),
    format: cellAt(sheet, row, column).format,
    look: lookAt(sheet, row, column),
  });
  const cells = Array.from({ length: rect.row + rect.rows }, (_, row) =>
    Array.from({ length: rect.column + rect.columns }, (_, column) =>
      isMerged(row, column) ? NOTHING : at(row, column),
    ),
  );
  return {
    name,
    knownAs: [],
    blocks: [...uniformBlocks(cells), ...merged.map((one) => mergedBlock(one, at(one.row, one.column)))],
    tables: [],
    charts,
    borders: look ? bordersOf(look.borders, rect) : [],
    names: {},
    columnWidths: sizes(look?.widths, rect.column),
    rowHeights: sizes(look?.heights, rect.row),
    frozenRows: look?.frozenRows ?? 0,
    hasGridlines: look?.hasGridlines ?? true,
    activeCell: { row: 0, column: 0 },
  };
}

const NOTHING: StyledCell = { content: null, format: "General", look: {} };

/** What a cell of the copy holds: an error stays the error that it shows. */
export function shownAt(sheet: SheetInWorkbook, row: number, column: number): Content {
  const { value } = cellAt(sheet, row, column);
  const error = errorOf(value);
  if (error !== undefined) return { formula: error };
  return value === "" || value === null ? null : (value as Content);
}

/** The header of a table has its look from the table's style, which the copy has not. */
function lookAt({ look, rect, tables }: SheetInWorkbook, row: number, column: number): CopiedLook {
  const own = look?.cells[row - rect.row]?.[column - rect.column] ?? {};
  const isHeader = tables.some(({ whole, body }) => isInside(whole, row, column) && row < body.row);
  return isHeader && own.fill === undefined ? { ...TABLE_LOOK.header, ...own } : own;
}

function mergedBlock({ row, column, rows, columns }: Rect, { content, format, look }: StyledCell): Block {
  return {
    row,
    column,
    cells: [[content]],
    span: columns,
    ...(rows > 1 && { rowSpan: rows }),
    ...(format !== "General" && { format }),
    ...(Object.keys(look).length > 0 && { look }),
  };
}

function sizes(points: readonly number[] = [], from: number): Record<number, number> {
  return Object.fromEntries(points.flatMap((size, i) => (size > 0 ? [[from + i, size]] : [])));
}
