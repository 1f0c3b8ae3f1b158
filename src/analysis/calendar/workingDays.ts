import { Absence, type NumberOutcome } from "../AnalysisError";
import { rememberedWith } from "../rememberedWith";
import { dateOfSerial, firstDay, type Frequency, lastDay, type Period } from "../time/Period";

/** Which dates count nothing, and for which years that is known. Dates are Excel serial numbers. */
export interface WorkingCalendar {
  readonly isNonWorking: (serial: number) => boolean;
  readonly firstYear: number;
  readonly lastYear: number;
}

const SATURDAY_WEIGHT = 0.5;

/**
 * Korean customs working days (조업일수) from one date to another, both included: Monday to Friday count 1, Saturdays
 * 0.5, Sundays and the calendar's non-working dates 0.
 *
 * @param first - Excel serial number.
 * @param last - Excel serial number.
 * @returns Absence "outside-calendar" when a year is not covered: holidays are decreed, not computed; "reversed-span"
 *   when `last` lies before `first`.
 * @see Korea Customs Service, releases on exports and imports: "토요일 0.5일".
 */
export function workingDays(first: number, last: number, calendar: WorkingCalendar): NumberOutcome {
  const { firstYear, lastYear } = calendar;
  const years = [first, last].map((serial) => dateOfSerial(serial).getUTCFullYear());
  if (years.some((year) => year < firstYear || year > lastYear)) {
    return new Absence("outside-calendar", { first: firstYear, last: lastYear });
  }
  if (last < first) return new Absence("reversed-span", { first: dateText(first), last: dateText(last) });
  const daysTo = runningCount(calendar);
  return daysTo(last) - daysTo(first - 1);
}

/** Working days from the start of the calendar to a date: a column of long spans would count each day thousands of times. */
const runningCount = rememberedWith((calendar: WorkingCalendar): ((serial: number) => number) => {
  const start = firstDay({ frequency: "year", ordinal: calendar.firstYear });
  const end = lastDay({ frequency: "year", ordinal: calendar.lastYear });
  const counts = new Float64Array(end - start + 2);
  for (let serial = start; serial <= end; serial++) {
    const day = calendar.isNonWorking(serial) ? 0 : weight(serial);
    counts[serial - start + 1] = counts[serial - start] + day;
  }
  return (serial) => counts[serial - start + 1];
});

/** Working days of a period, or of its first `length` days. */
export function workingDaysIn(period: Period, calendar: WorkingCalendar, length = Infinity): NumberOutcome {
  const first = firstDay(period);
  return workingDays(first, Math.min(first + length - 1, lastDay(period)), calendar);
}

/**
 * Working days of months, quarters, halves or years, or of their first `length` days, by their ordinal. Each is counted
 * once: a sheet asks for the same again and again.
 */
export function workingDaysOf(
  frequency: Frequency,
  calendar: WorkingCalendar,
  length = Infinity,
): (ordinal: number) => NumberOutcome {
  return countsOf(calendar, frequency, length);
}

/** Of four frequencies, and of first days up to each of a month. */
const MOST_KINDS = 40;
const countsOf = rememberedWith((calendar: WorkingCalendar, frequency: Frequency, length: number) => {
  const counted = new Map<number, NumberOutcome>();
  return (ordinal: number): NumberOutcome => {
    let days = counted.get(ordinal);
    if (days === undefined) {
      days = workingDaysIn({ frequency, ordinal }, calendar, length);
      counted.set(ordinal, days);
    }
    return days;
  };
}, MOST_KINDS);

function dateText(serial: number): string {
  return dateOfSerial(serial).toISOString().slice(0, 10);
}

/** Serial 1 is a Sunday in true calendar days, so 0 is a Saturday, modulo 7. */
function weight(serial: number): number {
  const weekday = serial % 7;
  return weekday === 0 ? SATURDAY_WEIGHT : weekday === 1 ? 0 : 1;
}

/** The calendar with one-off holidays added. */
export function withHolidays(calendar: WorkingCalendar, holidays: ReadonlySet<number>): WorkingCalendar {
  if (holidays.size === 0) return calendar;
  return { ...calendar, isNonWorking: (serial) => holidays.has(serial) || calendar.isNonWorking(serial) };
}
