import type { Rect } from "../grid/a1";
import type { CellLook, SheetLook } from "../model/sheetInWorkbook";

/** The looks of so many cells fit into one answer. */
const MOST_CELLS = 4_000;

const WANTED: Excel.CellPropertiesLoadOptions = {
  format: {
    wrapText: true,
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    fill: { color: true, pattern: true },
    font: { color: true, size: true, bold: true, italic: true },
  },
};

/** What a sheet looks like, as far as our writer knows it. */
export async function readSheetLook(sheet: Excel.Worksheet, rect: Rect): Promise<SheetLook> {
  const { context } = sheet;
  const at = ({ row, column, rows, columns }: Rect) => sheet.getRangeByIndexes(row, column, rows, columns);
  const widths = at({ ...rect, rows: 1 }).getColumnProperties({ format: { columnWidth: true } });
  const heights = at({ ...rect, columns: 1 }).getRowProperties({ format: { rowHeight: true } });
  const merged = at(rect).getMergedAreasOrNullObject().load("cellCount");
  const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowIndex,rowCount");
  sheet.load("showGridlines");
  await context.sync();
  const areas = merged.isNullObject
    ? undefined
    : merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  await context.sync();
  const cells: CellLook[][] = [];
  const step = Math.max(1, Math.floor(MOST_CELLS / rect.columns));
  for (let first = 0; first < rect.rows; first += step) {
    const rows = Math.min(step, rect.rows - first);
    const looks = at({ ...rect, row: rect.row + first, rows }).getCellProperties(WANTED);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a larger answer would be refused
    await context.sync();
    cells.push(...looks.value.map((line) => line.map(lookOf)));
  }
  return {
    cells,
    widths: widths.value.map(({ format }) => format?.columnWidth ?? 0),
    heights: heights.value.map(({ format }) => format?.rowHeight ?? 0),
    merged: (areas?.items ?? []).map(placeOf),
    frozenRows: frozen.isNullObject || frozen.rowIndex > 0 || frozen.rowCount > 1000 ? 0 : frozen.rowCount,
    hasGridlines: sheet.showGridlines,
  };
}

function placeOf({
  rowIndex: row,
  columnIndex: column,
  rowCount: rows,
  columnCount: columns,
}: Excel.Range): Rect {
  return { row, column, rows, columns };
}

const NORMAL_SIZE = 11;

/** Only what differs from a cell that nobody has touched. */
function lookOf({ format = {} }: Excel.CellProperties): CellLook {
  const {
    fill,
    font,
    wrapText,
    horizontalAlignment: align,
    verticalAlignment: vertical,
    indentLevel,
  } = format;
  const isFilled = fill?.pattern !== undefined && fill.pattern !== null && fill.pattern !== "None";
  return {
    ...(font?.size !== undefined && font.size !== NORMAL_SIZE && { size: font.size }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.color && font.color.toUpperCase() !== "#000000" && { color: font.color }),
    ...(isFilled && fill.color && { fill: fill.color }),
    ...(wrapText && { wrap: true }),
    ...(isOneOf(align, ["Left", "Center", "Right"] as const) && { align }),
    ...(isOneOf(vertical, ["Top", "Center"] as const) && { vertical }),
    ...(indentLevel && { indent: indentLevel }),
  };
}

function isOneOf<T extends string>(value: string | undefined, known: readonly T[]): value is T {
  return value !== undefined && (known as readonly string[]).includes(value);
}
