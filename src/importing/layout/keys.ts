import type { Cell } from "../readers/Book";
import type { Block } from "./blocks";
import { isBlank, textOf, tidied } from "./grid";
import type { PeriodAxis } from "./periodAxis";
import { isTotalWord } from "./tradeWords";

/** Rows that are compared; more would tell little more. */
const MOST_ROWS = 20_000;

/** The rows that keys must tell apart: not those that add up all periods. */
export function comparedRows(block: Block, { down }: PeriodAxis): readonly number[] {
  const rows = block.dataRows.slice(0, MOST_ROWS);
  return down === undefined ? rows : rows.filter((r) => !isTotalWord(tidied(block.rows[r][down])));
}

/**
 * The fewest columns that tell the rows of one period apart, left to right: not the ISO code beside the country, not the
 * text that is the same in every row.
 *
 * @param isTelling - Columns that stay unless another one tells them.
 * @param isOfAnother - Whether a column stays though the other one tells it: they name different things.
 */
export function keysNeeded(
  given: Block,
  rows: readonly number[],
  candidates: readonly number[],
  periods: readonly number[],
  isTelling: (column: number) => boolean,
  isOfAnother: (column: number, other: number) => boolean,
): readonly number[] {
  const block = withBlanksFilled(given, rows, [...periods, ...candidates]);
  let keys = candidates.filter((c) => !isSame(block, rows, c));
  for (const c of [...keys].reverse()) {
    const others = keys.filter((other) => other !== c);
    if (others.some((other) => !isOfAnother(c, other) && isDeterminedBy(block, rows, c, other)))
      keys = others;
  }
  const told = distinctOf(block, rows, [...periods, ...keys]);
  for (const c of [...keys].reverse()) {
    if (isTelling(c)) continue;
    const others = keys.filter((other) => other !== c);
    if (others.every((other) => isOfAnother(c, other))) continue;
    if (others.length > 0 && distinctOf(block, rows, [...periods, ...others]) === told) keys = others;
  }
  return keys;
}

/** A blank goes on with the cell above it, as long as those to its left do: "반도체, 금액" and below it ", 중량". */
function withBlanksFilled(block: Cells, rows: readonly number[], columns: readonly number[]): Cells {
  const ordered = [...columns].sort((a, b) => a - b);
  const filled: Record<number, readonly Cell[]> = {};
  let above: readonly Cell[] = [];
  for (const r of rows) {
    const row = block.rows[r];
    let copy: Cell[] | undefined;
    for (const c of ordered) {
      if (isBlank(row[c]) && !isBlank(above[c])) (copy ??= [...row])[c] = above[c];
      else if (!isBlank(row[c]) && keyOf(row[c]) !== keyOf(above[c])) break;
    }
    above = filled[r] = copy ?? row;
  }
  return { rows: filled };
}

interface Cells {
  readonly rows: Readonly<Record<number, readonly Cell[]>>;
}

export function isSame(block: Cells, rows: readonly number[], column: number): boolean {
  return rows.every((r) => keyOf(block.rows[r][column]) === keyOf(block.rows[rows[0]][column]));
}

/** Whether rows that agree in `by` agree in `column`. */
export function isDeterminedBy(block: Cells, rows: readonly number[], column: number, by: number): boolean {
  const told = new Map<string, string>();
  for (const r of rows) {
    const [key, value] = [keyOf(block.rows[r][by]), keyOf(block.rows[r][column])];
    const before = told.get(key);
    if (before === undefined) told.set(key, value);
    else if (before !== value) return false;
  }
  return true;
}

function distinctOf(block: Cells, rows: readonly number[], columns: readonly number[]): number {
  const found = new Set<string>();
  for (const r of rows) {
    let key = "";
    for (const c of columns) key += `${keyOf(block.rows[r][c])}\u0001`;
    found.add(key);
  }
  return found.size;
}

function keyOf(cell: Cell | undefined): string {
  return typeof cell === "object" && cell !== null ? JSON.stringify(cell) : textOf(cell).trim();
}
