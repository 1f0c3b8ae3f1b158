import type { CellStyle, CellValue, Rect, Selected } from "./CellStore";

/** A sheet of the store that calculates nothing; cells and looks by their places. */
export interface MemorySheet {
  name: string;
  isHidden: boolean;
  tabColor: string;
  hasGridlines: boolean;
  frozen: { rows: number; columns: number };
  cells: Map<string, { value: CellValue; formula?: string }>;
  styles: Map<string, CellStyle>;
  widths: Map<number, number>;
  heights: Map<number, number>;
  hiddenRows: Set<number>;
  merged: Rect[];
  spills: Rect[];
  /** Every sheet has its own. */
  selected: Selected;
}

/** What a cell holds and how it looks is never changed in place. */
export function copyOf(sheet: MemorySheet): MemorySheet {
  return {
    ...sheet,
    cells: new Map(sheet.cells),
    styles: new Map(sheet.styles),
    widths: new Map(sheet.widths),
    heights: new Map(sheet.heights),
    hiddenRows: new Set(sheet.hiddenRows),
    merged: [...sheet.merged],
    spills: [...sheet.spills],
  };
}

export function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}

export function placeOf(key: string): [number, number] {
  const [row, column] = key.split(",").map(Number);
  return [row, column];
}

export function* keysOf({ row, column, rows, columns }: Rect): Iterable<string> {
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) yield keyOf(row + i, column + j);
}

export function forget(there: Map<string, unknown>, rect: Rect): void {
  // Cells are cleared one by one on large sheets, and whole columns on small ones.
  const keys = rect.rows * rect.columns < there.size ? keysOf(rect) : [...there.keys()];
  for (const key of keys) if (isInside(...placeOf(key), rect)) there.delete(key);
}

export function isInside(row: number, column: number, rect: Rect): boolean {
  const isInRows = row >= rect.row && row < rect.row + rect.rows;
  return isInRows && column >= rect.column && column < rect.column + rect.columns;
}
