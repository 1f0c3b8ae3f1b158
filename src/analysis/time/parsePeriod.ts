import { AnalysisError } from "../AnalysisError";
import {
  dateOfSerial,
  firstDay,
  type Frequency,
  lastDay,
  type Period,
  periodOf,
  PERIODS_PER_YEAR,
} from "./Period";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAME =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

/** Accepted texts. A pattern's groups are year, index within the year (from 1; none for a year) and day. */
const TEXTS: readonly [RegExp, Frequency][] = [
  [/^(\d{4})[-./](\d{1,2})$/, "month"],
  [/^(\d{4})(\d{2})$/, "month"],
  [/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})\.?(?:[ T].*)?$/, "month"],
  [/^(\d{4})\s?M(\d{1,2})$/i, "month"],
  [/^(\d{4})년\s?(\d{1,2})월(?:\s?(\d{1,2})일)?$/, "month"],
  [/^(\d{4})[-.\s]?Q([1-4])$/i, "quarter"],
  [/^(\d{4})년\s?([1-4])\s?\/?\s?4?분기$/, "quarter"],
  [/^(\d{4})[-.\s]?H([12])$/i, "half"],
  [/^(\d{4})년?$/, "year"],
];
const SHORT_YEAR = /^['’](\d{2})[-./년]\s?(\d{1,2})월?$/;
const KOREAN_HALF = /^(\d{4})년\s?(상|하)반기$/;
const NAME_FIRST = new RegExp(`^(${MONTH_NAME})[\\s.,-]+(\\d{4})$`, "i");
const YEAR_FIRST = new RegExp(`^(\\d{4})[\\s.,-]+(${MONTH_NAME})\\.?$`, "i");

/** 9999-12-31, the last date Excel knows. */
const LAST_SERIAL = 2_958_465;

/**
 * Reads a period as people write it.
 *
 * Texts: 2024-05, 2024.05, 2024/5, 202405, 2024-05-01, 2024M05, May 2024, 2024년 5월, '24.5, 2024Q2, 2024년 2분기,
 * 2024H1, 2024년 상반기, 2024, 2024년. Numbers: 1900–2199 a year, 190001–219912 a month, any other whole number an
 * Excel date, whose month counts. A short year is of this century.
 *
 * @throws AnalysisError "fractional-period" for a number such as 2024.1; "unreadable-period" for anything else.
 */
export function parsePeriod(entry: string | number): Period {
  return typeof entry === "number" ? periodOfNumber(entry) : periodOfText(entry);
}

function periodOfNumber(entry: number): Period {
  if (!Number.isInteger(entry)) {
    // An Excel date with a time of day is a date all the same; 2024.1 is somebody's October.
    if (entry > 2200 && entry < LAST_SERIAL && !isMonthNumber(Math.floor(entry))) {
      return periodOfNumber(Math.floor(entry));
    }
    throw new AnalysisError("fractional-period", { entry: String(entry) });
  }
  if (entry >= 1900 && entry <= 2199) return periodOf("year", entry);
  if (isMonthNumber(entry)) {
    const month = entry % 100;
    if (month >= 1 && month <= 12) return periodOf("month", Math.floor(entry / 100), month - 1);
    throw new AnalysisError("unreadable-period", { entry: String(entry) });
  }
  if (entry < 1 || entry > LAST_SERIAL)
    throw new AnalysisError("unreadable-period", { entry: String(entry) });
  const date = dateOfSerial(entry);
  return periodOf("month", date.getUTCFullYear(), date.getUTCMonth());
}

/** Written as 202405, right or wrong. */
function isMonthNumber(entry: number): boolean {
  return entry >= 190001 && entry <= 219912;
}

function periodOfText(entry: string): Period {
  const text = entry.trim();
  const found = matchText(text);
  if (!found) throw new AnalysisError("unreadable-period", { entry: text });
  return found;
}

function matchText(text: string): Period | undefined {
  for (const [pattern, frequency] of TEXTS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const index = match[2] === undefined ? 1 : Number(match[2]);
    if (index < 1 || index > PERIODS_PER_YEAR[frequency]) return undefined;
    const period = periodOf(frequency, Number(match[1]), index - 1);
    return match[3] === undefined || hasDay(period, Number(match[3])) ? period : undefined;
  }
  const short = SHORT_YEAR.exec(text);
  if (short && Number(short[2]) >= 1 && Number(short[2]) <= 12) {
    return periodOf("month", 2000 + Number(short[1]), Number(short[2]) - 1);
  }
  const half = KOREAN_HALF.exec(text);
  if (half) return periodOf("half", Number(half[1]), half[2] === "상" ? 0 : 1);
  const nameFirst = NAME_FIRST.exec(text);
  if (nameFirst) return periodOf("month", Number(nameFirst[2]), monthIndex(nameFirst[1]));
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return periodOf("month", Number(yearFirst[1]), monthIndex(yearFirst[2]));
  return undefined;
}

function hasDay(month: Period, day: number): boolean {
  return day >= 1 && day <= lastDay(month) - firstDay(month) + 1;
}

function monthIndex(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase());
}
