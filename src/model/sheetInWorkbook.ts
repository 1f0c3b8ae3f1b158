import { isInside, type Rect } from "../grid/a1";

/** A sheet of the workbook as it stands there: cells by row and column from the first cell of `rect`. */
export interface SheetInWorkbook {
  /** Excel's. */
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  /** The cells that hold anything; no rows where there are none. */
  readonly rect: Rect;
  /** As Excel hands them over: an error is { type: "Error", basicValue }. */
  readonly values: readonly (readonly unknown[])[];
  /** As they are typed. */
  readonly formulas: readonly (readonly unknown[])[];
  /** Number formats. */
  readonly formats: readonly (readonly string[])[];
  /** The cells that each answer fills that is more than one. */
  readonly spills: readonly Rect[];
  readonly tables: readonly TableOnSheet[];
  readonly charts: readonly ChartOnSheet[];
  /** Where it was asked for. */
  readonly look?: SheetLook;
}

export interface TableOnSheet {
  readonly name: string;
  readonly headers: readonly string[];
  readonly whole: Rect;
  readonly body: Rect;
}

export interface ChartOnSheet {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  /** None where Excel does not tell what they are read from. */
  readonly series: readonly SeriesOnSheet[];
  /** None of a pie. */
  readonly valueAxis?: { readonly format: string; readonly minimum?: number; readonly maximum?: number };
  /** Number format of the axis on the right. */
  readonly rightAxis?: string;
  /** Points from the corner of A1. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

export interface SeriesOnSheet {
  readonly name: string;
  /** References, as Excel writes them. */
  readonly values: string;
  readonly categories: string;
  /** Where Excel tells it. */
  readonly color?: string;
  readonly isOnRight: boolean;
}

/** What differs from a cell that nobody has touched, in Excel's words. */
export interface CellLook {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly strikethrough?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly align?: "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly vertical?: "Top" | "Center" | "Justify" | "Distributed";
  readonly indent?: number;
  readonly orientation?: number;
}

/** The sides with a line. What stands between two cells Excel may tell of both, or of one. */
export type CellBorders = Readonly<
  Partial<
    Record<
      "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp",
      { readonly style: string; readonly weight: string; readonly color: string }
    >
  >
>;

/** What a sheet looks like, from its first cell on; widths and heights in points. */
export interface SheetLook {
  readonly cells: readonly (readonly CellLook[])[];
  readonly borders: readonly (readonly CellBorders[])[];
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly merged: readonly Rect[];
  readonly frozenRows: number;
  readonly hasGridlines: boolean;
}

export interface NameInWorkbook {
  readonly name: string;
  /** Excel's id of the sheet that it belongs to; none for the workbook's. */
  readonly sheet?: string;
  /** Beginning with "=". */
  readonly formula: string;
}

export interface CellsOfWorkbook {
  readonly sheets: readonly SheetInWorkbook[];
  readonly names: readonly NameInWorkbook[];
}

/** What a cell shows: its value, its formula where it has one, and the number format. */
export interface CellOnSheet {
  readonly value: unknown;
  readonly formula: string | undefined;
  readonly format: string;
}

const EMPTY: CellOnSheet = { value: "", formula: undefined, format: "General" };

export function cellAt(
  { rect, values, formulas, formats, spills }: SheetInWorkbook,
  row: number,
  column: number,
): CellOnSheet {
  const [i, j] = [row - rect.row, column - rect.column];
  if (i < 0 || j < 0 || i >= rect.rows || j >= rect.columns) return EMPTY;
  const [value, typed] = [values[i][j], formulas[i][j]];
  // A text that begins with "=" is its own value, and what has spilled has no formula of its own.
  const isFormula = typeof typed === "string" && typed.startsWith("=") && typed !== value;
  const isSpilled = spills.some(
    (spill) => isInside(spill, row, column) && (spill.row !== row || spill.column !== column),
  );
  return { value, formula: isFormula && !isSpilled ? typed : undefined, format: formats[i][j] };
}

/** Every cell with a formula, row by row. */
export function formulaCells(
  sheet: SheetInWorkbook,
): { readonly row: number; readonly column: number; readonly formula: string; readonly value: unknown }[] {
  const { rect } = sheet;
  const found = [];
  for (let row = rect.row; row < rect.row + rect.rows; row++)
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const { formula, value } = cellAt(sheet, row, column);
      if (formula !== undefined) found.push({ row, column, formula, value });
    }
  return found;
}

/** The error that a cell shows. */
export function errorOf(value: unknown): string | undefined {
  const { type, basicValue } = (value ?? {}) as { type?: unknown; basicValue?: unknown };
  return type === "Error" ? String(basicValue) : undefined;
}
