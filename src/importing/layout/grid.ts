import { type Cell, isDay, type Rows, type Sheet } from "../readers/Book";
import { isYear } from "./periodIn";

/**
 * The rows of a sheet with what merged cells show in all of them: a heading over two columns is the heading of both. A
 * merged figure stays one figure.
 */
export function withMergesFilled({ rows, merges }: Sheet): Rows {
  if (merges.length === 0) return rows;
  const filled = rows.map((row) => row as Cell[]);
  const copied = new Set<number>();
  for (const { top, left, bottom, right } of merges) {
    const value = rows[top]?.[left] ?? null;
    if (value === null || !mayRepeat(value)) continue;
    for (let r = top; r <= Math.min(bottom, rows.length - 1); r++) {
      if (!copied.has(r)) {
        filled[r] = [...rows[r]];
        copied.add(r);
      }
      for (let c = left; c <= right; c++) {
        while (filled[r].length <= c) filled[r].push(null);
        filled[r][c] = value;
      }
    }
  }
  return filled;
}

function mayRepeat(value: Cell): boolean {
  return typeof value === "string" || isDay(value) || (typeof value === "number" && isYear(value));
}

const MOST_LAID_OUT = 5000;

/** Whether rows list records one below another, rather than being laid out for the eye. */
export function areRecords(rows: readonly unknown[]): boolean {
  return rows.length > MOST_LAID_OUT;
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** A cell as a text: "" for an empty one. Spaces at its ends are kept, since they may show a level. */
export function textOf(cell: Cell | undefined): string {
  if (typeof cell === "string") return cell;
  return typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
}

/** Spaces that are not single ones between words. */
const UNTIDY = /[^\S ]|\u200b| {2}|^ | $/;

/** A text on one line, without spaces at its ends. */
export function tidied(cell: Cell | undefined): string {
  const text = textOf(cell);
  return UNTIDY.test(text) ? text.replace(/[\s\u200b]+/g, " ").trim() : text;
}

/** What the cells of a row say, each text once: a merged cell says it for each column. */
export function distinctTexts(row: readonly Cell[]): string[] {
  return [...new Set(row.map(tidied))].filter((text) => text !== "");
}
