import { halfUnit } from "../numeric/decimals";
import { sum as sumOf } from "../numeric/sum";
import type { Frequency } from "../time/Period";
import { withinFigures } from "./cellFindings";
import type { CalendarRow, CheckedCell, CheckedTable, Finding } from "./Finding";

/** Relative noise of adding up doubles, generously. */
const NOISE = 1e-12;

/**
 * Periods whose parts do not add up to the total: |sum − total| beyond the tolerance. A part without a figure counts
 * as zero, because older desktops hand a blank over as such; a period without a total, or with no part at all, is not
 * judged.
 *
 * @param tolerance - In the unit of the figures. Left out: what rounding explains, half a unit of the last digit that
 *   each column and the total are given to.
 */
export function sumFindings(
  { columns: parts, tellsBlanks }: CheckedTable,
  total: readonly CheckedCell[],
  tolerance: number | undefined,
  calendar: readonly CalendarRow[],
  frequency: Frequency,
): Finding[] {
  const allowed =
    tolerance ?? [...parts, total].reduce((sum, column) => sum + halfUnit(numbersOf(column)), 0);
  const found: Finding[] = [];
  for (const { row, ordinal } of withinFigures(total, calendar)) {
    const whole = total[row];
    const given = numbersOf(parts.map((part) => part[row]));
    if (typeof whole !== "number" || given.every((cell) => cell === 0 && !tellsBlanks)) continue;
    const sum = sumOf(given);
    const noise = NOISE * sumOf([whole, ...given].map(Math.abs));
    // Not the other way round: beyond what a double holds nothing is known, and nothing said.
    if (!(Math.abs(sum - whole) > allowed + noise)) continue;
    found.push({ kind: "sum", row, period: { frequency, ordinal }, sum, total: whole, tolerance: allowed });
  }
  return found;
}

function numbersOf(cells: readonly CheckedCell[]): number[] {
  return cells.filter((cell) => typeof cell === "number");
}
