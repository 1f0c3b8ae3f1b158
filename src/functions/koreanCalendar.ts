import { withHolidays, type WorkingCalendar } from "../analysis/calendar/workingDays";
import { rememberedWith } from "../analysis/rememberedWith";
import { parseHoliday } from "../analysis/time/parseDate";
import { calendarYears, nonWorkingDates } from "../dataset/calendar";
import { isBlankPeriod, isLeftOut, readEntry } from "./cells";
import { type Range, recognised } from "./ranges";

/** The bundled calendar, with the dates that the user adds; the same object for the same dates. */
export function koreanCalendar(holidays?: unknown): WorkingCalendar {
  return isLeftOut(holidays) ? bundled() : withAdded(recognised(holidays));
}

let bundledCalendar: WorkingCalendar | undefined;
function bundled(): WorkingCalendar {
  if (!bundledCalendar) {
    const dates = nonWorkingDates();
    const { first, last } = calendarYears();
    bundledCalendar = { isNonWorking: (serial) => dates.has(serial), firstYear: first, lastYear: last };
  }
  return bundledCalendar;
}

const withAdded = rememberedWith(({ cells }: Range): WorkingCalendar => {
  const dates = cells.filter((cell) => !isBlankPeriod(cell)).map((cell) => parseHoliday(readEntry(cell)));
  return withHolidays(bundled(), new Set(dates));
});
