import type { Rect } from "../CellStore";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

function columnName(index: number): string {
  let name = "";
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26))
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A sheet name as a reference needs it. */
export function quoteSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

export function a1({ row, column, rows, columns }: Rect): string {
  if (rows === MAX_ROWS && columns === MAX_COLUMNS) return `1:${MAX_ROWS}`;
  if (rows === MAX_ROWS) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  if (columns === MAX_COLUMNS) return `${row + 1}:${row + rows}`;
  const first = `${columnName(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

export function absoluteA1(rect: Rect): string {
  return a1(rect).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** Splits 'My sheet'!A1 into its parts. */
export function splitReference(reference: string): { sheet?: string; address: string } {
  const text = reference.replace(/^=/, "");
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  if (!match) return { address: text };
  return { sheet: (match[1] ?? match[2]).replace(/''/g, "'"), address: match[3] };
}

export function parseA1(address: string): Rect | null {
  const text = address.replace(/\$/g, "");
  const cells = /^([A-Za-z]{1,3})(\d+)(?::([A-Za-z]{1,3})(\d+))?$/.exec(text);
  if (cells) {
    const [r1, c1] = [Number(cells[2]) - 1, columnIndex(cells[1])];
    const [r2, c2] = cells[3] ? [Number(cells[4]) - 1, columnIndex(cells[3])] : [r1, c1];
    return inside(spanned(r1, c1, r2, c2));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  if (columns) return inside(spanned(0, columnIndex(columns[1]), MAX_ROWS - 1, columnIndex(columns[2])));
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows) return inside(spanned(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1));
  return null;
}

function spanned(r1: number, c1: number, r2: number, c2: number): Rect {
  return {
    row: Math.min(r1, r2),
    column: Math.min(c1, c2),
    rows: Math.abs(r2 - r1) + 1,
    columns: Math.abs(c2 - c1) + 1,
  };
}

export function isInside({ row, column, rows, columns }: Rect): boolean {
  return (
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS
  );
}

function inside(rect: Rect): Rect | null {
  return isInside(rect) ? rect : null;
}

export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** A name that Excel accepts for a table or a defined name. */
export function isName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && parseA1(name) === null && !/^[rc]$/i.test(name);
}
