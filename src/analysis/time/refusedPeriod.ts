import { AnalysisError } from "../AnalysisError";
import {
  dateOfSerial,
  FIRST_SERIAL,
  FIRST_YEAR,
  type Frequency,
  labelOf,
  LAST_YEAR,
  type Period,
  periodOf,
} from "./Period";
import { MONTH_NAME, PUBLISHERS_MARK, startsAsPeriod, yearOfTwoDigits } from "./periodForms";

/** Nothing of a year in it: 5, 5월, May; 2분기, Q2; 상반기. */
const WITHOUT_YEAR: readonly (readonly [Frequency, RegExp])[] = (
  [
    ["month", String.raw`(?:0?[1-9]|1[0-2])(?: ?월)?|${MONTH_NAME}\.?`],
    ["quarter", "[1-4](?:/4)? ?분기|[1-4]Q|Q[1-4]"],
    ["half", "[상하] ?반기|[12]H|H[12]"],
  ] as const
).map(([frequency, form]) => [frequency, new RegExp(`^(?:${form})${PUBLISHERS_MARK}$`, "i")]);

/** 1~5월, 1-5월, 5월 누계. */
const SPAN = /~|-\d\d? ?월|누계|누적/;

/** Why a text is no period: the likeliest slip. */
export function refusedText(entry: string, folded: string): AnalysisError {
  for (const [frequency, form] of WITHOUT_YEAR) {
    if (form.test(folded)) return new AnalysisError("no-year", { entry, frequency });
  }
  const isSpan = startsAsPeriod(folded) || SPAN.test(folded);
  return new AnalysisError(isSpan ? "not-whole-period" : "unreadable-period", { entry });
}

/** Why a number is no period: the likeliest slip. */
export function refusedNumber(number: number): AnalysisError {
  const entry = String(number);
  if (!Number.isInteger(number)) return new AnalysisError("fractional-period", fraction(entry));
  if (number >= 1 && number <= 12) return new AnalysisError("no-year", { entry, frequency: "month" });
  const month = shortMonth(number);
  if (month) return new AnalysisError("short-month", { entry, month });
  if (number > LAST_YEAR && number < FIRST_SERIAL) {
    const date = dateOfSerial(number);
    const early = periodOf("month", date.getUTCFullYear(), date.getUTCMonth());
    return new AnalysisError("early-date", { entry, period: labelOf(early) });
  }
  return new AnalysisError("unreadable-period", { entry });
}

/** A year that is none, unless it is a month such as 2405. */
export function refusedYear(entry: string, frequency: Frequency, year: number): AnalysisError {
  const month = frequency === "year" ? shortMonth(year) : undefined;
  return month
    ? new AnalysisError("short-month", { entry, month })
    : new AnalysisError("year-out-of-range", { entry });
}

/** The month that 2405 stands for. */
function shortMonth(number: number): Period | undefined {
  const [year, month] = [Math.floor(number / 100), number % 100];
  if (year > 99 || month < 1 || month > 12) return undefined;
  return periodOf("month", yearOfTwoDigits(year), month - 1);
}

/** What somebody meant by 2024.5 or 24.5; 2024.1 is what a number makes of 2024.10. */
function fraction(entry: string): { entry: string; instead: string; january?: string } {
  const [, written, digits] = /^(\d{4}|\d\d)\.(0[1-9]|[1-9]|1[0-2])$/.exec(entry) ?? [];
  const year = written?.length === 2 ? yearOfTwoDigits(Number(written)) : Number(written);
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return { entry, instead: "2024-10" };
  const label = (month: number) => labelOf(periodOf("month", year, month - 1));
  return digits === "1"
    ? { entry, instead: label(10), january: label(1) }
    : { entry, instead: label(Number(digits)) };
}
