import { withHolidays, type WorkingCalendar } from "../analysis/calendar/workingDays";
import { parseHoliday } from "../analysis/time/parseDate";
import { calendarYears, nonWorkingDates } from "../dataset/calendar";
import { isBlankPeriod, readEntry, rectangle } from "./cells";

/** The bundled calendar, with the dates that the user adds. */
export function koreanCalendar(holidays?: unknown): WorkingCalendar {
  const dates = nonWorkingDates();
  const { first, last } = calendarYears();
  const added = new Set<number>();
  for (const cell of rectangle(holidays).flat()) {
    if (!isBlankPeriod(cell)) added.add(parseHoliday(readEntry(cell)));
  }
  return withHolidays(
    { isNonWorking: (serial) => dates.has(serial), firstYear: first, lastYear: last },
    added,
  );
}
