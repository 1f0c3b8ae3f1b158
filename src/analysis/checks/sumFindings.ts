import { Absence } from "../AnalysisError";
import { halfUnit } from "../numeric/decimals";
import { sum as sumOf } from "../numeric/sum";
import type { Frequency } from "../time/Period";
import { withinFigures } from "./cellFindings";
import type { CalendarRow, CheckedCell, CheckedTable, Finding } from "./Finding";

/** Relative noise of adding up doubles, generously. */
const NOISE = 1e-12;

/**
 * Periods whose parts do not add up to the total: |sum − total| beyond the tolerance. A period is not judged where the
 * total or a part has no figure: a written n.a., a text, and a blank where it can be told from a zero. Older desktops
 * hand a blank over as 0, so that there a blank part counts as one, and a total of 0 beside the figures is not judged.
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
  for (const { row, ordinal } of tellsBlanks ? calendar : withinFigures(total, calendar)) {
    const whole = total[row];
    const cells = parts.map((part) => part[row]);
    const given = numbersOf(cells);
    if (typeof whole !== "number" || cells.some((cell) => isUnknown(cell, tellsBlanks))) continue;
    if (!tellsBlanks && given.every((cell) => cell === 0)) continue;
    const sum = sumOf(given);
    const noise = NOISE * sumOf([whole, ...given].map(Math.abs));
    // Not the other way round: beyond what a double holds nothing is known, and nothing said.
    if (!(Math.abs(sum - whole) > allowed + noise)) continue;
    found.push({ kind: "sum", row, period: { frequency, ordinal }, sum, total: whole, tolerance: allowed });
  }
  return found;
}

function isUnknown(cell: CheckedCell, tellsBlanks: boolean): boolean {
  return cell instanceof Absence || (cell === undefined && tellsBlanks);
}

function numbersOf(cells: readonly CheckedCell[]): number[] {
  return cells.filter((cell) => typeof cell === "number");
}
