/** A block of cells of one sheet; rows and columns count from 0. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Of one cell, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** The address without its sheet: A1 or A1:C12. */
export function addressOf({ row, column, rows, columns }: Rect): string {
  const first = `${columnLetters(column)}${row + 1}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** The address of one cell that stays put when its formula is copied: $B$7. */
export function absoluteCell(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** The address of a cell that stays in its column, and in the row of the formula that reads it: $B7. */
export function cellOfRow(row: number, column: number): string {
  return `$${columnLetters(column)}${row + 1}`;
}

/** The smallest block that holds them all; at least one is needed. */
export function boundsOf(rects: readonly Rect[]): Rect {
  return rects.reduce((all, one) => {
    const [row, column] = [Math.min(all.row, one.row), Math.min(all.column, one.column)];
    return {
      row,
      column,
      rows: Math.max(all.row + all.rows, one.row + one.rows) - row,
      columns: Math.max(all.column + all.columns, one.column + one.columns) - column,
    };
  });
}

/** Each of its cells, row by row. */
export function cellsIn({ row, column, rows, columns }: Rect): Rect[] {
  return Array.from({ length: rows * columns }, (_, i) => ({
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
    rows: 1,
    columns: 1,
  }));
}

/** Whether two blocks have a cell in common. */
export function meet(a: Rect, b: Rect): boolean {
  const isAcross = (from: number, size: number, other: number, otherSize: number) =>
    from < other + otherSize && other < from + size;
  return isAcross(a.row, a.rows, b.row, b.rows) && isAcross(a.column, a.columns, b.column, b.columns);
}

export function isInside(rect: Rect, row: number, column: number): boolean {
  const isInRows = row >= rect.row && row < rect.row + rect.rows;
  return isInRows && column >= rect.column && column < rect.column + rect.columns;
}
