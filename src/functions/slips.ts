import { AnalysisError } from "../analysis/AnalysisError";
import type { Frequency, Period } from "../analysis/time/Period";
import { parsePeriod } from "../analysis/time/parsePeriod";
import { type Cells, isBlankPeriod, isMissing, plain } from "./cells";

/** Rows of figures that read as periods lie this much further apart than rows of periods: yearly dates are 12 months apart. */
const WIDEST_STEP = 13;

/** The text of a first row that is a header: words where the others have a period, or above the figures. */
export function headerText(entries: readonly unknown[], rows: Cells): string | undefined {
  if (periodOf(entries[1]) === undefined || periodOf(entries[0])) return undefined;
  if (!isText(entries[0]) && !isBlankPeriod(entries[0])) return undefined;
  const header = [entries[0], ...rows[0]].find((cell) => isText(cell) && !isMissing(cell));
  return header === undefined ? undefined : String(plain(header));
}

/**
 * `=YOY(A2:A9, B2:B9)` with the periods in A: they read as a calendar, and what stands in their place does not.
 * @throws AnalysisError "swapped-arguments".
 */
export function refuseSwapped(rows: Cells, entries: readonly unknown[]): void {
  if (rows[0].length > 1 || entries.some((entry) => isText(entry) && periodOf(entry))) return;
  const inPlaceOfFigures = spanOf(rows.map(([cell]) => cell));
  if (!inPlaceOfFigures || inPlaceOfFigures.span > 2 * inPlaceOfFigures.count) return;
  const inPlaceOfPeriods = spanOf(entries);
  if (inPlaceOfPeriods && inPlaceOfPeriods.span <= WIDEST_STEP * inPlaceOfPeriods.count) return;
  throw new AnalysisError("swapped-arguments", {});
}

/** How many periods, all different, and over how many they reach; undefined for cells that are no calendar. */
function spanOf(cells: readonly unknown[]): { count: number; span: number } | undefined {
  const seen = new Set<number>();
  let frequency: Frequency | undefined;
  let [first, last] = [Infinity, -Infinity];
  for (const cell of cells) {
    if (isBlankPeriod(cell)) continue;
    const period = isFigure(cell) ? undefined : periodOf(cell);
    frequency ??= period?.frequency;
    if (!period || period.frequency !== frequency || seen.has(period.ordinal)) return undefined;
    seen.add(period.ordinal);
    first = Math.min(first, period.ordinal);
    last = Math.max(last, period.ordinal);
  }
  return seen.size < 2 ? undefined : { count: seen.size, span: last - first + 1 };
}

/** With a fraction it could be a date with a time of day, but hardly a column of them. */
function isFigure(cell: unknown): boolean {
  const value = plain(cell);
  return typeof value === "number" && !Number.isInteger(value);
}

function isText(cell: unknown): boolean {
  return typeof plain(cell) === "string";
}

function periodOf(cell: unknown): Period | undefined {
  const value = plain(cell);
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  try {
    return parsePeriod(value);
  } catch {
    return undefined;
  }
}
