import { AnalysisError } from "../AnalysisError";
import { parseEntry } from "./parsePeriod";
import { firstDay, lastDay } from "./Period";

/**
 * Reads the first or last day that an entry names: a date means that day, a month, quarter, half or year label its
 * first or last day.
 *
 * @returns Excel serial number.
 * @throws AnalysisError as `parseEntry`.
 */
export function parseDay(entry: string | number, edge: "first" | "last"): number {
  const { period, day } = parseEntry(entry);
  return day ?? (edge === "first" ? firstDay(period) : lastDay(period));
}

/**
 * A single day, as a list of holidays gives it.
 * @throws AnalysisError "unreadable-date" unless the entry is a date.
 */
export function parseHoliday(entry: string | number): number {
  const day = namedDay(entry);
  if (day === undefined) throw new AnalysisError("unreadable-date", { entry: String(entry).trim() });
  return day;
}

/** Excel serial number of the day that an entry names; undefined for what names none, a period or nothing at all. */
export function namedDay(entry: string | number): number | undefined {
  try {
    return parseEntry(entry).day;
  } catch (error) {
    if (error instanceof AnalysisError) return undefined;
    throw error;
  }
}
