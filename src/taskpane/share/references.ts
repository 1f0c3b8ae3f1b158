import type { References } from "../../explain/formula/evaluate";
import { referencesOf } from "../../explain/formula/Formula";
import { addressOf, type Place, type Rect } from "../../grid/a1";
import { quotedSheet } from "../../grid/sheetReference";
import type { CellsOfWorkbook, SheetInWorkbook } from "../../model/sheetInWorkbook";
import { type Area, placeOf } from "../../sheets/shareCopy/places";

/** What the references of a cell's formula lead to, of the sheets as they were read. */
export function referencesFrom(
  formula: string,
  at: Place & { readonly sheet: SheetInWorkbook },
  workbook: CellsOfWorkbook,
): References {
  return new Map(
    referencesOf(formula).flatMap((text) => {
      const area = areaOf(text, at, workbook);
      return area ? [[text, { cells: cellsOf(area), address: addressIn(area) }] as const] : [];
    }),
  );
}

/** A2# is the whole answer of A2. */
function areaOf(
  text: string,
  at: Place & { readonly sheet: SheetInWorkbook },
  workbook: CellsOfWorkbook,
): Area | undefined {
  const found = placeOf(text.replace(/#$/, ""), at, workbook);
  if (!found || !text.endsWith("#")) return found && { ...found, rect: cut(found.rect, found.sheet.rect) };
  const { row, column } = found.rect;
  const spill = found.sheet.spills.find((one) => one.row === row && one.column === column);
  return { ...found, rect: spill ?? found.rect };
}

/** Whole columns end where the sheet does. */
function cut(rect: Rect, used: Rect): Rect {
  return {
    ...rect,
    rows: Math.max(1, Math.min(rect.rows, used.row + used.rows - rect.row)),
    columns: Math.max(1, Math.min(rect.columns, used.column + used.columns - rect.column)),
  };
}

function cellsOf({ sheet: { rect: used, values }, rect: { row, column, rows, columns } }: Area): unknown[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => {
      const value = values[row + i - used.row]?.[column + j - used.column];
      return value === undefined || value === "" ? null : value;
    }),
  );
}

export function addressIn({ sheet, rect }: Area): string {
  return `${quotedSheet(sheet.name)}!${addressOf(rect)}`;
}
