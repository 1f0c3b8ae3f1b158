import type { Cell, Content } from "../sheets/Draft";

/** What Office.js takes for a cell. */
export type Input = string | number | boolean;
export type InputRow = readonly Input[];

/** Words that Excel reads as text whatever the language it runs in. */
const PLAIN_WORDS = /^\p{L}[\p{L}\s,.&()'’·-]*$/u;
const READ_AS_BOOLEAN = /^(true|false)$/i;
/** The number format of cells in which Excel reads nothing into a text, and makes one of all else. */
export const AS_TEXT = "@";

/**
 * A cell as it has to be handed to Excel to arrive as it is. Excel reads an assigned text as if it were typed: 2024
 * becomes a number, 2024-05 a date and =1+1 a formula, unless an apostrophe stands before it. A null would leave the old
 * content in place.
 */
export function cellInput(cell: Cell): Input {
  if (cell === null) return "";
  if (typeof cell !== "string" || cell === "") return cell;
  return PLAIN_WORDS.test(cell) && !READ_AS_BOOLEAN.test(cell) ? cell : `'${cell}`;
}

/** What a draft's cell is written as, into a cell of that number format. */
export function contentInput(content: Content, format: string | undefined): Input {
  if (isFormula(content)) return content.formula;
  return format === AS_TEXT && content !== null ? content : cellInput(content);
}

export function isFormula(content: Content): content is Exclude<Content, Cell> {
  return typeof content === "object" && content !== null;
}

/**
 * What was read from a cell of that number format, as it has to be written to put the cell back: formulas and error
 * values stay what they are.
 */
export function cellBack(value: unknown, formula: unknown, format: string): Input {
  if (typeof formula !== "string" || formula !== value) return formula as Input;
  return formula.startsWith("#") ? formula : contentInput(formula, format);
}
