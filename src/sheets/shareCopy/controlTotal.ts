import { errorOf } from "../../model/sheetInWorkbook";

/** Places of neighbours weigh differently, so that figures that change places are noticed. */
const CYCLE = 97;

/**
 * One number for the values of a block, by which it is known whether somebody has changed one of them: every file format
 * keeps it, but for the last digits.
 */
export function controlTotal(values: readonly (readonly unknown[])[]): number {
  return values
    .flat()
    .reduce<number>((sum, value, i) => sum + (1 + (i % CYCLE) / CYCLE) * numberOf(value), 0);
}

export function isSameTotal(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-11 * Math.max(1, Math.abs(a), Math.abs(b));
}

function numberOf(value: unknown): number {
  if (typeof value === "number") return value;
  const text = errorOf(value) ?? (value === null || value === undefined ? "" : String(value));
  let sum = 0;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) as number)) % 1_000_003;
  return sum;
}
