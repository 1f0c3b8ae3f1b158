import type { Frequency } from "../time/Period";
import { withinFigures } from "./cellFindings";
import type { CalendarRow, CheckedCell, Finding } from "./Finding";

/** Relative noise of adding up doubles, generously. */
const NOISE = 1e-12;

/**
 * Periods whose parts do not add up to the total: |sum − total| beyond the tolerance. A part without a figure counts
 * as zero, because Excel's desktop hands a blank over as such; a period without a total, or with no part at all, is
 * not judged.
 *
 * @param tolerance - In the unit of the figures. Left out: what rounding explains, half a unit of the last digit that
 *   each column and the total are given to.
 */
export function sumFindings(
  parts: readonly (readonly CheckedCell[])[],
  total: readonly CheckedCell[],
  tolerance: number | undefined,
  calendar: readonly CalendarRow[],
  frequency: Frequency,
): Finding[] {
  const allowed = tolerance ?? [...parts, total].reduce((sum, column) => sum + halfUnit(column), 0);
  const found: Finding[] = [];
  for (const { row, ordinal } of withinFigures(total, calendar)) {
    const whole = total[row];
    const given = parts.map((part) => part[row]).filter((cell) => typeof cell === "number");
    if (typeof whole !== "number" || given.every((cell) => cell === 0)) continue;
    const sum = given.reduce((running, cell) => running + cell, 0);
    const noise = NOISE * given.reduce((running, cell) => running + Math.abs(cell), Math.abs(whole));
    if (Math.abs(sum - whole) <= allowed + noise) continue;
    found.push({ kind: "sum", row, period: { frequency, ordinal }, sum, total: whole, tolerance: allowed });
  }
  return found;
}

/** Half a unit of the last decimal that any figure of the column has. */
function halfUnit(column: readonly CheckedCell[]): number {
  let decimals = 0;
  for (const cell of column) {
    if (typeof cell === "number" && !Number.isInteger(cell)) decimals = Math.max(decimals, decimalsOf(cell));
  }
  return 0.5 * 10 ** -decimals;
}

/** Decimals of the shortest text of a number, at most the 15 digits that Excel keeps. */
function decimalsOf(x: number): number {
  const [digits, exponent] = String(Number(x.toPrecision(15))).split("e");
  const behind = digits.split(".")[1]?.length ?? 0;
  return Math.max(0, behind - Number(exponent ?? 0));
}
