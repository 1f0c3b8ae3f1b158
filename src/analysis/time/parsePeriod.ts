import { AnalysisError } from "../AnalysisError";
import { foldPeriod } from "./foldPeriod";
import {
  dateOfSerial,
  FIRST_SERIAL,
  FIRST_YEAR,
  firstDay,
  LAST_YEAR,
  lastDay,
  type Period,
  periodOf,
  PERIODS_PER_YEAR,
  serialOfDate,
} from "./Period";
import { matchPeriod, type WrittenPeriod } from "./periodForms";
import { refusedNumber, refusedText, refusedYear } from "./refusedPeriod";

/** What an entry names: a period, and if it is a date, the very day as an Excel serial number. */
export interface NamedPeriod {
  readonly period: Period;
  readonly day?: number;
}

const END_OF_SERIALS = serialOfDate(new Date(Date.UTC(LAST_YEAR + 1, 0, 1)));

/**
 * Reads a period as people write it. A date counts as its month.
 *
 * @throws AnalysisError as `parseEntry`.
 */
export function parsePeriod(entry: string | number): Period {
  return parseEntry(entry).period;
}

/**
 * Reads a period or a date: whole, or not at all.
 *
 * Texts are folded and must then be one of the forms of `periodForms`. Numbers: 1900–2199 a year, 190001–219912 a
 * month, 19000101–21991231 a date, and from 18264 (1950-01-01) on an Excel date, with or without a time of day.
 *
 * @throws AnalysisError that says which slip it looks like: see `refusedPeriod`.
 */
export function parseEntry(entry: string | number): NamedPeriod {
  return typeof entry === "number" ? readNumber(entry) : readText(entry);
}

/** The label of a month: it stands in columns of a hundred thousand, and is read at sight. */
const MONTH_LABEL = /^(\d{4})-(\d\d)$/;

function readText(entry: string): NamedPeriod {
  const label = MONTH_LABEL.exec(entry);
  if (label) return onCalendar({ frequency: "month", year: Number(label[1]), part: Number(label[2]) }, entry);
  const folded = foldPeriod(entry);
  const written = matchPeriod(folded);
  if (!written) throw refusedText(entry.trim(), folded);
  return onCalendar(written, entry);
}

function readNumber(entry: number): NamedPeriod {
  if (entry >= FIRST_SERIAL && entry < END_OF_SERIALS) {
    const date = dateOfSerial(entry);
    return { period: periodOf("month", date.getUTCFullYear(), date.getUTCMonth()), day: Math.floor(entry) };
  }
  const written = Number.isInteger(entry) ? writtenNumber(entry) : undefined;
  if (!written) throw refusedNumber(entry);
  return onCalendar(written, entry);
}

/** 2024, 202405, 20240501. */
function writtenNumber(entry: number): WrittenPeriod | undefined {
  if (startsWithYear(entry, 1)) return { frequency: "year", year: entry, part: 1 };
  if (startsWithYear(entry, 100)) {
    return { frequency: "month", year: Math.floor(entry / 100), part: entry % 100 };
  }
  if (startsWithYear(entry, 10_000)) {
    const month = Math.floor(entry / 100);
    return { frequency: "month", year: Math.floor(month / 100), part: month % 100, day: entry % 100 };
  }
  return undefined;
}

function startsWithYear(entry: number, unit: number): boolean {
  return entry >= FIRST_YEAR * unit && entry < (LAST_YEAR + 1) * unit;
}

function onCalendar({ frequency, year, part, day }: WrittenPeriod, entry: string | number): NamedPeriod {
  if (year < FIRST_YEAR || year > LAST_YEAR) throw refusedYear(String(entry).trim(), frequency, year);
  if (part < 1 || part > PERIODS_PER_YEAR[frequency]) throw notInCalendar(entry);
  const period = periodOf(frequency, year, part - 1);
  if (day === undefined) return { period };
  const serial = firstDay(period) + day - 1;
  if (day < 1 || serial > lastDay(period)) throw notInCalendar(entry);
  return { period, day: serial };
}

function notInCalendar(entry: string | number): AnalysisError {
  return new AnalysisError("no-such-period", { entry: String(entry).trim() });
}
