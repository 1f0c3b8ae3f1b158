import type { Rect } from "../grid/a1";
import { EMPTY_KEY, keyOfCell, keyOfInput } from "./contentKey";
import { type CellBefore, contentKeyOf, type HeldCell } from "./heldCell";

/** Of a held table: its header row, and the column that says of each row which it is. */
export interface Axes {
  readonly row: number;
  readonly column: number;
}

/** What key column and header row held when a request had been made: by that its lines are known, wherever they go. */
export interface Lines {
  readonly axes: Axes;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** Key column and header row as a request finds them, and what the keys were before. */
export interface LinesReading {
  readonly axes: Axes;
  readonly header: Excel.Range;
  readonly keys: Excel.Range;
  readonly keysThen: readonly string[];
}

/** Queues that they are read. */
export function readLines(
  axes: Axes,
  grid: readonly (readonly HeldCell[])[],
  cells: (rect: Rect) => Excel.Range,
): LinesReading {
  const [rows, columns] = [grid.length, grid[0].length];
  return {
    axes,
    header: cells({ row: axes.row, column: 0, rows: 1, columns }).load("values,formulas"),
    keys: cells({ row: 0, column: axes.column, rows, columns: 1 }).load("values,formulas"),
    keysThen: grid.map((row) => contentKeyOf(row[axes.column])),
  };
}

interface LinesFound extends Lines {
  /** The rows of the table stand in another order than before. */
  readonly isSorted: boolean;
  /** Takes up what the request itself wrote there. */
  take(rect: Rect, cells: readonly (readonly HeldCell[])[]): void;
}

export function linesFound({ axes, header, keys, keysThen }: LinesReading): LinesFound {
  const columns = header.values[0].map((value, i) => keyOfCell(value, header.formulas[0][i]));
  const rows = keys.values.map(([value], i) => keyOfCell(value, keys.formulas[i][0]));
  return {
    axes,
    rows,
    columns,
    isSorted: rows.some((key, i) => i > axes.row && key !== keysThen[i]),
    take(rect, cells) {
      cells.forEach((row, i) =>
        row.forEach(({ content }, j) => {
          if (content === undefined) return;
          if (rect.column + j === axes.column) rows[rect.row + i] = keyOfInput(content);
          if (rect.row + i === axes.row) columns[rect.column + j] = keyOfInput(content);
        }),
      );
    },
  };
}

/** Where a cell of a request stands now, its lines known by what they hold. */
export type CellFinder = (row: number, column: number) => readonly [number, number];

export function cellFinder(
  { axes, rows, columns }: Lines,
  now: readonly (readonly CellBefore[])[],
): CellFinder {
  const keys = now.map((row) => row.map(({ value, formula }) => keyOfCell(value, formula)));
  const headerRow = headerRowOf(columns, keys);
  const columnOf = (then: number) => lineNow(columns, keys[headerRow], then);
  const keysNow = keys.map((row) => row[columnOf(axes.column)]);
  const rowOf = (then: number) =>
    then > axes.row ? lineNow(rows, keysNow, then) : headerRow + then - axes.row;
  return (row, column) => [rowOf(row), columnOf(column)];
}

/** Where the line is now; one without a key, or gone, stands as far from those before it as it did. */
function lineNow(keys: readonly string[], now: readonly string[], then: number): number {
  for (let line = then; line >= 0; line--) {
    const place = keys[line] === now[line] ? line : now.indexOf(keys[line]);
    if (keys[line] !== EMPTY_KEY && place >= 0) return place + then - line;
  }
  return then;
}

/** The row that holds most of the headers. */
export function headerRowOf(headers: readonly string[], keys: readonly (readonly string[])[]): number {
  const named = new Set(headers.filter((key) => key !== EMPTY_KEY));
  const matches = keys.map((row) => row.filter((key) => named.has(key)).length);
  return matches.indexOf(Math.max(...matches));
}
