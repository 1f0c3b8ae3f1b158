// Our own side of the known differences: what a formula of the sheet gives, or a calculation behind it.
import { type Difference, shared, word } from "../reference/differences";
import { calculateFormula } from "./formula";
import { CellError } from "./sheet";
import { OWN_CALCULATIONS } from "./ownCalculations";

/** What a cell shows: a number, TRUE, FALSE, #N/A, a text; "blank" for an empty one. */
export function ownAnswer(one: Difference): number | string {
  const answer =
    one.formula === undefined ? OWN_CALCULATIONS[one.calculation as string](one) : answerOf(one.formula, one);
  if (answer instanceof CellError) return answer.code;
  if (typeof answer === "number") return answer;
  if (typeof answer === "boolean") return answer ? "TRUE" : "FALSE";
  return answer === "" ? "blank" : String(answer);
}

function answerOf(formula: string, one: Difference): unknown {
  const { cells, row, column } = spilled(formula, one);
  return cells[row - 1]?.[column - 1] ?? "no such row";
}

/** Ours in the rows of that column, from the first on. */
export function ownPath(one: Difference): number[] {
  const { cells, column } = spilled(one.formula as string, one);
  return cells.map((row) => row[column - 1] as number);
}

/** What the formula inside an INDEX spills, and which cell of it is asked for. */
function spilled(formula: string, one: Difference) {
  const [, inner, row = 1, column = 1] = /^=INDEX\((.*),(\d+),(\d+)\)$/.exec(formula) ?? [];
  const cells = calculateFormula(withRanges(inner === undefined ? formula : `=${inner}`, one));
  return { cells, row: Number(row), column: Number(column) };
}

/** Array constants in place of the names of long ranges. */
function withRanges(formula: string, one: Difference): string {
  const names = Object.keys(one.data ?? {});
  const constant = (cells: readonly (number | string | null)[]) =>
    `{${cells.map((cell) => (typeof cell === "number" ? cell : `"${cell ?? ""}"`)).join(";")}}`;
  const periods = names.length > 0 ? constant(shared(one, names[0]).labels) : "";
  return names.reduce(
    (text, name) => text.replace(word(name), () => constant(shared(one, name).values)),
    formula.replace(word("periods"), () => periods),
  );
}
