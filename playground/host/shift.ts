// What Excel does to places and references when rows or columns are inserted.
import type { Rect } from "./CellStore";

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

const REFERENCE =
  /((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_(])/gu;

/** A formula whose references to a sheet follow; `isOwn` if the formula itself stands on that sheet. */
export function shiftedFormula(formula: string, sheet: string, isOwn: boolean, insertion: Insertion): string {
  return formula.replace(REFERENCE, (reference, prefix: string | undefined, offset: number) => {
    if (/[\p{L}\p{N}_.]/u.test(formula[offset - 1] ?? "")) return reference;
    const named = prefix?.slice(0, -1).replace(/^'|'$/g, "").replace(/''/g, "'");
    if (named === undefined ? !isOwn : named.toLowerCase() !== sheet.toLowerCase()) return reference;
    const address = reference.slice(prefix?.length ?? 0);
    return (prefix ?? "") + shiftedAddress(address, insertion);
  });
}

function shiftedAddress(address: string, { axis, at, count }: Insertion): string {
  const [first, last] = address.split(":").map(partsOf);
  const moved = (cell: Cell, isMoved: boolean) =>
    textOf(isMoved ? { ...cell, [axis]: cell[axis] + count } : cell);
  if (!last) return moved(first, first[axis] >= at);
  return `${moved(first, first[axis] >= at)}:${moved(last, last[axis] >= at)}`;
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
