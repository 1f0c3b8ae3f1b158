// What Excel does to places and references when rows, columns or cells are inserted or deleted.
import type { Rect } from "./CellStore";

/** Where cells go; null where they are deleted. */
export type Move = (rect: Rect) => Rect | null;

export interface Insertion {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

/** Something that begins at or behind the place moves, something around it grows. */
export function shiftedRect(rect: Rect, { axis, at, count }: Insertion): Rect {
  const size = axis === "row" ? "rows" : "columns";
  if (rect[axis] >= at) return { ...rect, [axis]: rect[axis] + count };
  return rect[axis] + rect[size] > at ? { ...rect, [size]: rect[size] + count } : rect;
}

/** Cells come in, and those below, in the same columns, move down. What is wider than they are stays. */
export function movedDown(inserted: Rect): Move {
  return (rect) =>
    isBetween(inserted, rect)
      ? shiftedRect(rect, { axis: "row", at: inserted.row, count: inserted.rows })
      : rect;
}

/** Cells go, and those below, in the same columns, move up. */
export function movedUp(deleted: Rect): Move {
  const moved = (row: number) => (row <= deleted.row ? row : Math.max(deleted.row, row - deleted.rows));
  return (rect) => {
    if (!isBetween(deleted, rect)) return rect;
    const [row, end] = [moved(rect.row), moved(rect.row + rect.rows)];
    return end > row ? { ...rect, row, rows: end - row } : null;
  };
}

function isBetween(columns: Rect, rect: Rect): boolean {
  return rect.column >= columns.column && rect.column + rect.columns <= columns.column + columns.columns;
}

const REFERENCE =
  /((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_(])/gu;

/** A formula whose references to a sheet follow; `isOwn` if the formula itself stands on that sheet. */
export function movedFormula(formula: string, sheet: string, isOwn: boolean, move: Move): string {
  return formula.replace(REFERENCE, (reference, prefix: string | undefined, offset: number) => {
    if (/[\p{L}\p{N}_.]/u.test(formula[offset - 1] ?? "")) return reference;
    const named = prefix?.slice(0, -1).replace(/^'|'$/g, "").replace(/''/g, "'");
    if (named === undefined ? !isOwn : named.toLowerCase() !== sheet.toLowerCase()) return reference;
    const address = reference.slice(prefix?.length ?? 0);
    return (prefix ?? "") + movedAddress(address, move);
  });
}

function movedAddress(address: string, move: Move): string {
  const [first, last = first] = address.split(":").map(partsOf);
  const { row, column } = first;
  const rect = move({ row, column, rows: last.row - row + 1, columns: last.column - column + 1 });
  if (!rect) return "#REF!";
  const start = textOf({ ...first, row: rect.row, column: rect.column });
  if (!address.includes(":")) return start;
  return `${start}:${textOf({ ...last, row: rect.row + rect.rows - 1, column: rect.column + rect.columns - 1 })}`;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly fixed: readonly [string, string];
}

function partsOf(text: string): Cell {
  const [, fixedColumn, letters, fixedRow, row] = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(text) as RegExpExecArray;
  const column = [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column, fixed: [fixedColumn, fixedRow] };
}

function textOf({ row, column, fixed: [fixedColumn, fixedRow] }: Cell): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return `${fixedColumn}${letters}${fixedRow}${row + 1}`;
}
