import type { Rect } from "../grid/a1";
import { MAX_COLUMNS, MAX_ROWS } from "../grid/limits";
import { partsOf } from "./readCells";
import { placeOf } from "./rangePlace";
import type { CellBorders, CellLook, SheetLook } from "../model/sheetInWorkbook";

/** The looks of so many cells fit into one answer: each is 900 characters at the most, half of them of borders. */
const MOST_CELLS = 4_000;

const WANTED: Excel.CellPropertiesLoadOptions = {
  format: {
    wrapText: true,
    shrinkToFit: true,
    textOrientation: true,
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    fill: { color: true, pattern: true },
    font: {
      name: true,
      color: true,
      size: true,
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
    },
    borders: { style: true, weight: true, color: true },
  },
};

/** What a sheet looks like, as far as our writer knows it. */
export async function readSheetLook(sheet: Excel.Worksheet, rect: Rect): Promise<SheetLook> {
  const { context } = sheet;
  const at = ({ row, column, rows, columns }: Rect) => sheet.getRangeByIndexes(row, column, rows, columns);
  const widths = at({ ...rect, rows: 1 }).getColumnProperties({ format: { columnWidth: true } });
  const heights = at({ ...rect, columns: 1 }).getRowProperties({ format: { rowHeight: true } });
  const merged = at(rect).getMergedAreasOrNullObject().load("cellCount");
  const normal = normalFonts(context);
  const untouched = sheet
    .getRangeByIndexes(MAX_ROWS - 1, MAX_COLUMNS - 1, 1, 1)
    .format.font.load("name,size");
  const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowIndex,rowCount");
  sheet.load("showGridlines");
  await context.sync();
  const areas = merged.isNullObject
    ? undefined
    : merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  await context.sync();
  const font = normal.find(({ isNullObject }) => !isNullObject)?.font ?? untouched;
  const told: Excel.CellProperties[][] = [];
  for (const part of partsOf(rect, MOST_CELLS)) told.push(...(await propertiesOf(at(part))));
  return {
    cells: told.map((line) => line.map((cell) => lookOf(cell, font))),
    borders: told.map((line) => line.map(({ format }) => bordersOf(format?.borders))),
    widths: widths.value.map(({ format }) => format?.columnWidth ?? 0),
    heights: heights.value.map(({ format }) => format?.rowHeight ?? 0),
    merged: (areas?.items ?? []).map(placeOf),
    frozenRows: frozen.isNullObject || frozen.rowIndex > 0 || frozen.rowCount > 1000 ? 0 : frozen.rowCount,
    hasGridlines: sheet.showGridlines,
  };
}

/** What Excel calls the style of cells that nobody has touched depends on its language. */
const NORMAL = ["Normal", "표준"];

/** None before 1.14: then the last cell of the sheet stands for those that nobody has touched. */
function normalFonts({ workbook }: Excel.RequestContext): readonly Excel.Style[] {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.14")) return [];
  return NORMAL.map((name) => workbook.styles.getItemOrNullObject(name).load("font/name,font/size"));
}

type Font = Readonly<Pick<Excel.RangeFont, "name" | "size">>;

async function propertiesOf(range: Excel.Range): Promise<Excel.CellProperties[][]> {
  const found = range.getCellProperties(WANTED);
  await range.context.sync();
  const { value } = found;
  return value;
}

/** Only what differs from a cell that nobody has touched. */
function lookOf({ format = {} }: Excel.CellProperties, normal: Font): CellLook {
  const {
    fill,
    font,
    wrapText,
    horizontalAlignment: align,
    verticalAlignment: vertical,
    indentLevel,
    shrinkToFit,
    textOrientation,
  } = format;
  const isFilled = fill?.pattern !== undefined && fill.pattern !== null && fill.pattern !== "None";
  return {
    ...(font?.name && font.name !== normal.name && { font: font.name }),
    ...(font?.size && font.size !== normal.size && { size: font.size }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(isOneOf(font?.underline, UNDERLINES) && { underline: font?.underline }),
    ...(font?.strikethrough && { strikethrough: true }),
    ...(font?.color && font.color.toUpperCase() !== "#000000" && { color: font.color }),
    ...(isFilled && fill.color && { fill: fill.color }),
    ...(wrapText && { wrap: true }),
    ...(shrinkToFit && { shrink: true }),
    ...(isOneOf(align, ALIGNMENTS) && { align }),
    ...(isOneOf(vertical, VERTICAL) && { vertical }),
    ...(indentLevel && { indent: indentLevel }),
    ...(textOrientation && { orientation: textOrientation }),
  };
}

const UNDERLINES = ["Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const ALIGNMENTS = [
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Justify", "Distributed"] as const;
const SIDES = ["top", "bottom", "left", "right", "diagonalDown", "diagonalUp"] as const;

/** Excel tells a colour and a weight of what has no line, too; written anywhere they would draw one (office-js #1087). */
function bordersOf(told: Excel.CellBorderCollection | undefined): CellBorders {
  const lines = SIDES.flatMap((side) => {
    const { style, weight, color } = told?.[side] ?? {};
    return style && style !== "None" && weight && color ? [[side, { style, weight, color }] as const] : [];
  });
  return Object.fromEntries(lines);
}

function isOneOf<T extends string>(value: string | undefined, known: readonly T[]): value is T {
  return value !== undefined && (known as readonly string[]).includes(value);
}
