import type { Cell } from "../sheets/Draft";

/** Words that Excel reads as text whatever the language it runs in. */
const PLAIN_WORDS = /^\p{L}[\p{L}\s,.&()'’·-]*$/u;
const READ_AS_BOOLEAN = /^(true|false)$/i;

/**
 * A cell as it has to be handed to Excel to arrive as it is. Excel reads an assigned text as if it were typed: 2024
 * becomes a number, 2024-05 a date and =1+1 a formula, unless an apostrophe stands before it. A null would leave the old
 * content in place.
 */
export function cellInput(cell: Cell): string | number | boolean {
  if (cell === null) return "";
  if (typeof cell !== "string" || cell === "") return cell;
  return PLAIN_WORDS.test(cell) && !READ_AS_BOOLEAN.test(cell) ? cell : `'${cell}`;
}

/** What was read from a cell, as it has to be written to put the cell back: formulas and error values stay what they are. */
export function cellBack(value: unknown, formula: unknown): string | number | boolean {
  if (typeof formula !== "string" || formula !== value) return formula as string | number | boolean;
  return formula.startsWith("#") ? formula : cellInput(formula);
}
