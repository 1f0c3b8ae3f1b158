import { Absence, AnalysisError } from "../analysis/AnalysisError";
import { dailyAverage as average, dailyAverageGrowth } from "../analysis/calendar/dailyAverage";
import { workingDays } from "../analysis/calendar/workingDays";
import { parseDay } from "../analysis/time/parseDate";
import { firstDay, lastDay, parsePeriod } from "../analysis/time/Period";
import { isBlankPeriod, plain, readEntry, IncomingError } from "./cells";
import { koreanCalendar } from "./koreanCalendar";
import { eachElement, spill } from "./spill";

/**
 * Korean customs working days: weekdays that are no holiday count 1, Saturdays 0.5.
 * @customfunction WORKDAYS
 * @param start A month, or the first day when end is given.
 * @param [end] The last day; a month means its last day.
 * @param [holidays] More non-working dates, such as a one-off holiday.
 * @returns One count for each start.
 */
export function workdays(start: any[][], end?: any[][], holidays?: any[][]): any[][] {
  const calendar = koreanCalendar(holidays);
  const isSpan = end !== null && end !== undefined;
  return eachElement(isSpan ? [start, end] : [start], ([from, to]) => {
    if (isBlankPeriod(from) || (isSpan && isBlankPeriod(to))) return new Absence("blank-period", {});
    const error = [plain(from), isSpan ? plain(to) : null].find((value) => value instanceof IncomingError);
    if (error instanceof IncomingError) return new Absence("incoming-error", { error: error.error });
    try {
      if (isSpan)
        return workingDays(parseDay(readEntry(from), "first"), parseDay(readEntry(to), "last"), calendar);
      const period = parsePeriod(readEntry(from));
      return workingDays(firstDay(period), lastDay(period), calendar);
    } catch (reason) {
      if (reason instanceof AnalysisError) return new Absence(reason.code, reason.details);
      throw reason;
    }
  });
}

/**
 * Value for each Korean customs working day of its period.
 * @customfunction DAILY_AVERAGE
 * @param values Figures; one column for each series.
 * @param periods Their months, quarters, halves or years; one column as long as values.
 * @param [at] Period or periods to answer for. Left out: every row.
 * @param [holidays] More non-working dates, such as a one-off holiday.
 * @returns One average for each row, or for each period in at.
 */
export function dailyAverage(values: any[][], periods: any[][], at?: any[][], holidays?: any[][]): any[][] {
  const calendar = koreanCalendar(holidays);
  return spill(values, periods, at, (series) => average(series, calendar));
}

/**
 * Year-on-year growth of the value for each Korean customs working day.
 * @customfunction DAILY_YOY
 * @param values Figures; one column for each series.
 * @param periods Their months, quarters, halves or years; one column as long as values.
 * @param [at] Period or periods to answer for. Left out: every row.
 * @param [holidays] More non-working dates, such as a one-off holiday.
 * @returns One growth rate for each row, or for each period in at.
 */
export function dailyYoy(values: any[][], periods: any[][], at?: any[][], holidays?: any[][]): any[][] {
  const calendar = koreanCalendar(holidays);
  return spill(values, periods, at, (series) => dailyAverageGrowth(series, calendar));
}
