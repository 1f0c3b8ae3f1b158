import { AnalysisError } from "../AnalysisError";
import { firstDay, lastDay, serialOfDate } from "./Period";
import { parsePeriod } from "./parsePeriod";

const DAY_TEXT = /^(\d{4})(?:[-./]|년\s?)(\d{1,2})(?:[-./]|월\s?)(\d{1,2})(?:\.|일)?$/;

/**
 * Reads the first or last day that an entry names: a date means that day, a month, quarter, half or year label its
 * first or last day.
 *
 * @returns Excel serial number.
 * @throws AnalysisError "unreadable-date" for a day that the month does not have; else as `parsePeriod`.
 */
export function parseDay(entry: string | number, edge: "first" | "last"): number {
  const day = exactDay(entry);
  if (day !== undefined) return day;
  const period = parsePeriod(entry);
  return edge === "first" ? firstDay(period) : lastDay(period);
}

/** The serial number of an entry that names a day, else undefined. */
function exactDay(entry: string | number): number | undefined {
  if (typeof entry === "number") {
    const isLabel = (entry >= 1900 && entry <= 2199) || (entry >= 190001 && entry <= 219912);
    parsePeriod(entry);
    return isLabel ? undefined : Math.floor(entry);
  }
  const match = DAY_TEXT.exec(entry.trim());
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    throw new AnalysisError("unreadable-date", { entry: entry.trim() });
  }
  return serialOfDate(date);
}

/**
 * A single day, as a list of holidays gives it.
 * @throws AnalysisError "unreadable-date" unless the entry is a date.
 */
export function parseHoliday(entry: string | number): number {
  const day = exactDay(entry);
  if (day === undefined) throw new AnalysisError("unreadable-date", { entry: String(entry) });
  return day;
}
