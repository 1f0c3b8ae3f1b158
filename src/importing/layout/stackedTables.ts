import type { Cell, Rows } from "../readers/Book";
import { areRecords, distinctTexts, isBlank, tidied } from "./grid";
import { figureIn, isFigure } from "./numberIn";
import { periodIn } from "./periodIn";
import { hasFigures, isNote } from "./rowKinds";
import { dimensionOf, isRowsHeading, tradeWordsIn } from "./tradeWords";
import { isUnitLine } from "./titleLines";

type Row = readonly Cell[];

/**
 * Rows that no blank row parts, by table: below figures headings begin the next one, with the title and the unit that stand right
 * above them. Headings that are only repeated, as on each page, begin none without a title.
 */
export function stackedTables(rows: Rows, part: readonly number[]): readonly (readonly number[])[] {
  if (areRecords(part)) return [part];
  const starts = [0];
  let own: Row | undefined;
  let lastFigures: number | undefined;
  part.forEach((r, i) => {
    const next = rows[part[i + 1]] ?? [];
    const [columns, headings] = [columnsOfFigures(next), rows[r]];
    if (areHeadings(headings, columns)) {
      if (lastFigures === undefined) return void (own = headings);
      const top = topOf(rows, part, lastFigures + 1, i);
      if (isNext(headings, own, columns, top < i)) {
        starts.push(top);
        return void (own = headings);
      }
    }
    // 2025 over months is no figure.
    if (hasFigures(headings) && (own || headings.some((cell) => isFigure(cell) && !periodIn(cell))))
      lastFigures = i;
  });
  return starts.map((from, i) => part.slice(from, starts[i + 1]));
}

/** Columns of figures behind the first, which names the row. */
function columnsOfFigures(row: Row): readonly number[] {
  const left = row.findIndex((cell) => !isBlank(cell));
  return row.flatMap((cell, c) => (c > left && isFigure(cell) && !isText(cell) ? [c] : []));
}

function isText(cell: Cell): boolean {
  return typeof cell === "string" && figureIn(cell) === undefined;
}

/** Over each figure of the row below a period or a text, and no two alike. */
function areHeadings(row: Row, columns: readonly number[]): boolean {
  const cells = columns.map((c) => row[c] ?? null);
  const isHeading = (cell: Cell) => !isBlank(cell) && (periodIn(cell) !== undefined || isText(cell));
  if (cells.length === 0 || !cells.every(isHeading)) return false;
  if (row.some((cell, c) => isFigure(cell) && !columns.includes(c) && !periodIn(cell))) return false;
  return cells.length > 1 ? new Set(cells.map(keyOf)).size === cells.length : speaksOfFigures(cells[0]);
}

function speaksOfFigures(cell: Cell): boolean {
  const { flow, measure } = tradeWordsIn(tidied(cell));
  return periodIn(cell) !== undefined || flow !== undefined || measure !== undefined;
}

/** The first row of a title, past the notes of the table above it. */
function topOf(rows: Rows, part: readonly number[], from: number, headings: number): number {
  let top = headings;
  while (top > from && !endsTable(rows[part[top - 1]])) top--;
  return top;
}

function endsTable(row: Row): boolean {
  return isNote(row) && !distinctTexts(row).some(isUnitLine);
}

function isNext(row: Row, own: Row | undefined, columns: readonly number[], isTitled: boolean): boolean {
  const left = row.findIndex((cell) => !isBlank(cell));
  const isOwn = (c: number) => own !== undefined && keyOf(own[c] ?? null) === keyOf(row[c] ?? null);
  if (isTitled) return true;
  if (left >= 0 && isOwn(left) && columns.every(isOwn)) return false;
  // 2024 and 2025 are figures, unless those are the periods of the table above.
  const mayBeFigures = columns.some((c) => typeof figureIn(row[c] ?? null) === "number");
  if (mayBeFigures && !columns.every(isOwn)) return false;
  return (
    columns.includes(left) ||
    namesRows(row, left, own) ||
    columns.every((c) => speaksOfFigures(row[c] ?? null))
  );
}

function namesRows(row: Row, left: number, own: Row | undefined): boolean {
  const text = tidied(row[left] ?? null);
  return text === tidied(own?.[left]) || isRowsHeading(text) || dimensionOf(text) !== "other";
}

function keyOf(cell: Cell): string {
  return typeof cell === "object" && cell !== null ? JSON.stringify(cell) : tidied(cell);
}
