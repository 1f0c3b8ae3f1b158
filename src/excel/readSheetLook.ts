import type { Rect } from "../grid/a1";
import { partsOf } from "./cellsInUse";
import { placeOf } from "./rangePlace";
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
  for (const part of partsOf(rect, MOST_CELLS)) cells.push(...(await looksOf(at(part))));
  return {
    cells,
    widths: widths.value.map(({ format }) => format?.columnWidth ?? 0),
    heights: heights.value.map(({ format }) => format?.rowHeight ?? 0),
    merged: (areas?.items ?? []).map(placeOf),
    frozenRows: frozen.isNullObject || frozen.rowIndex > 0 || frozen.rowCount > 1000 ? 0 : frozen.rowCount,
    hasGridlines: sheet.showGridlines,
  };
}

async function looksOf(range: Excel.Range): Promise<CellLook[][]> {
  const looks = range.getCellProperties(WANTED);
  await range.context.sync();
  return looks.value.map((line) => line.map(lookOf));
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
