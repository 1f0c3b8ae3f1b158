import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { CellValue, Rect } from "../host/CellStore";

export type Cells = Record<number, Record<number, Nullable<ICellData>>>;

/** An edit as its event tells it. */
export interface Written {
  readonly rect: Rect;
  readonly before: CellValue | undefined;
  readonly byAddin: boolean;
}

/**
 * What a request of the add-in does to the cells of one sheet, until it is put into the spreadsheet in one piece: Univer
 * looks through the formulas of the whole workbook at every change of a value, and draws anew at every change of a look.
 */
export class PendingCells {
  /** Cells that get a value, with the looks that they get. */
  readonly valued: Cells = {};
  /** Cells that get looks only: said of a cell with a value they would start a calculation. */
  readonly styled: Cells = {};
  readonly formats = new Map<string, { row: number; col: number; pattern: string }>();
  /** Of columns, in pixels. */
  readonly widths: Record<number, number> = {};
  /** Of rows, in pixels. */
  readonly heights: Record<number, number> = {};
  readonly written: Written[] = [];

  hasValue(row: number, column: number): boolean {
    return this.valued[row]?.[column] !== undefined;
  }
  format(row: number, column: number): string | undefined {
    return this.formats.get(`${row},${column}`)?.pattern;
  }
  setFormat(row: number, col: number, pattern: string): void {
    this.formats.set(`${row},${col}`, { row, col, pattern });
  }
  setValue(row: number, column: number, value: ICellData): void {
    const style = this.valued[row]?.[column]?.s ?? this.styled[row]?.[column]?.s;
    (this.valued[row] ??= {})[column] = style ? { ...value, s: style } : value;
    if (this.styled[row]) delete this.styled[row][column];
  }
  setStyle(row: number, column: number, style: IStyleData): void {
    const cells = this.hasValue(row, column) ? this.valued : this.styled;
    const line = (cells[row] ??= {});
    const cell = line[column];
    line[column] = { ...cell, s: { ...(cell?.s as IStyleData | undefined), ...style } };
  }
}
