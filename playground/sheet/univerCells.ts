// Cells and ranges as Univer has them, and as the host has them.
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { CellInput, CellValue, Rect } from "../host/CellStore";

export type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

const TYPE = { text: 1, number: 2, boolean: 3 } as const;
/** Empties a cell before something is put in. */
export const EMPTY = { v: null, f: null, si: null, p: null, t: null };

export interface UniverRange {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

export function rectOf({ startRow, endRow, startColumn, endColumn }: UniverRange): Rect {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

export function univerRange({ row, column, rows, columns }: Rect): UniverRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

export function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v ?? "";
  if (cell?.t === TYPE.boolean) return Boolean(Number(value));
  if (cell?.t === TYPE.number && typeof value === "string" && value !== "") return Number(value);
  return value;
}

/** Explicit types, so that the grid reads nothing into a text. */
export function cellData(cell: CellInput): object {
  if ("formula" in cell) return { ...EMPTY, f: cell.formula };
  const { value } = cell;
  if (value === "") return EMPTY;
  if (typeof value === "boolean") return { ...EMPTY, v: Number(value), t: TYPE.boolean };
  return { ...EMPTY, v: value, t: typeof value === "number" ? TYPE.number : TYPE.text };
}

export class Bounds {
  private firstRow = Infinity;
  private firstColumn = Infinity;
  private lastRow = -1;
  private lastColumn = -1;
  add(row: number, column: number): void {
    this.firstRow = Math.min(this.firstRow, row);
    this.lastRow = Math.max(this.lastRow, row);
    this.firstColumn = Math.min(this.firstColumn, column);
    this.lastColumn = Math.max(this.lastColumn, column);
  }
  rect(): Rect | null {
    if (this.lastRow < 0) return null;
    return {
      row: this.firstRow,
      column: this.firstColumn,
      rows: this.lastRow - this.firstRow + 1,
      columns: this.lastColumn - this.firstColumn + 1,
    };
  }
}

/** Bounding rectangle of the cells of a mutation whose value changes; style-only cells do not count. */
export function valueCells(matrix: Matrix | undefined): Rect | null {
  const bounds = new Bounds();
  for (const [row, cells] of Object.entries(matrix ?? {})) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      const changes = cell === null || ["v", "f", "p"].some((field) => Object.hasOwn(cell ?? {}, field));
      if (changes) bounds.add(Number(row), Number(column));
    }
  }
  return bounds.rect();
}
