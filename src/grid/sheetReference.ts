import { absoluteCell, type Rect } from "./a1";

/** A sheet's name as a reference needs it. */
export function quotedSheet(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name) && !/^r\d*c?\d*$/i.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Cells of a sheet that stay put wherever the formula is: Data!$A$2:$A$9. */
export function absoluteReference(sheet: string, { row, column, rows, columns }: Rect): string {
  const first = absoluteCell(row, column);
  const isCell = rows === 1 && columns === 1;
  const cells = isCell ? first : `${first}:${absoluteCell(row + rows - 1, column + columns - 1)}`;
  return `${quotedSheet(sheet)}!${cells}`;
}
