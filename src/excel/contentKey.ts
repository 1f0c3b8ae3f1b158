import type { Input } from "./cellInput";

const CELL_REFERENCE = /\$?[A-Z]{1,3}\$?\d+/.source;
/**
 * Where a formula's references are written out: they change when rows or columns are inserted, and are gone with the
 * sheet or the cells that they refer to.
 */
const REFERENCE = new RegExp(
  `(?:'[^']+'!|[\\p{L}\\p{N}_.]+!)?(?:#REF!(?:${CELL_REFERENCE}(?::${CELL_REFERENCE})?)?|${CELL_REFERENCE}(?::${CELL_REFERENCE})?)`,
  "gu",
);

/** What an input becomes in a cell, and what a cell holds, are told to be the same by their keys. */
export function keyOfInput(input: Input): string {
  if (typeof input !== "string") return keyOfValue(input);
  if (input.startsWith("=")) return keyOfFormula(input);
  return keyOfValue(input.startsWith("'") ? input.slice(1) : input);
}

export function keyOfCell(value: unknown, formula: unknown): string {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? keyOfFormula(formula) : keyOfValue(value);
}

export const EMPTY_KEY = keyOfValue("");

/** Unlike by their keys, with the same references. */
export function isSameFormula(a: string, b: string): boolean {
  return withoutSpelling(a) === withoutSpelling(b);
}

/** Excel keeps fifteen digits of a number. */
function keyOfValue(value: unknown): string {
  return typeof value === "number" ? `number ${value.toPrecision(12)}` : `${typeof value} ${String(value)}`;
}

function keyOfFormula(formula: string): string {
  return `formula ${withoutSpelling(formula.replace(REFERENCE, "#"))}`;
}

/** Excel writes names in capitals, and before those of newer functions what older programs know them by. */
function withoutSpelling(formula: string): string {
  return formula.replace(/\s|_xlfn\.|_xlws\./g, "").toUpperCase();
}
