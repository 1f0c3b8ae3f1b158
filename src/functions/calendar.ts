import { Absence, orAbsence } from "../analysis/AnalysisError";
import { dailyAverage as average, dailyAverageGrowth } from "../analysis/calendar/dailyAverage";
import { workingDays, workingDaysIn } from "../analysis/calendar/workingDays";
import { parseDay } from "../analysis/time/parseDate";
import { parsePeriod } from "../analysis/time/parsePeriod";
import { isBlankPeriod, isLeftOut, readEntry } from "./cells";
import { DaysCovered } from "./enums";
import { firstDays, requireMonths } from "./firstDays";
import { koreanCalendar } from "./koreanCalendar";
import { eachElement, spill } from "./spill";

/**
 * Korean customs working days: weekdays that are no holiday count 1, Saturdays 0.5.
 * @customfunction WORKDAYS
 * @param start A month, or the first day when end is given.
 * @param [end] The last day; a month means its last day.
 * @param [holidays] More non-working dates, such as a one-off holiday.
 * @returns One count for each start.
 * @formula none
 * @definition Monday to Friday count 1, Saturday 0.5, Sunday 0; public holidays with their substitutes, temporary
 *   holidays, election days and, from 2011, 1 May count 0. `start` alone means the whole of its month, quarter, half or
 *   year, and a date the month that it lies in. With `end`, a month means its first or last day, and a date that day.
 * @throws #VALUE! The ranges differ in size; `start` or `end` is no period and no date, or `start` lies after `end` (that
 *   cell only); an entry of `holidays` is no date.
 * @throws #N/A `start` or `end` is blank, or a year is outside the bundled calendar (blank where many cells are answered):
 *   holidays are decreed, and the message names the years covered.
 * @source 관세청 (Korea Customs Service), 수출입 현황: 조업일수, 토요일 0.5일
 * @example =TRADE.WORKDAYS("2024-05") → 22
 * @excel =LET(first,DATE(2024,5,1),last,DATE(2024,5,31),holidays,{45413;45418;45427},
 *   NETWORKDAYS.INTL(first,last,1,holidays)+NETWORKDAYS.INTL(first,last,"1111101",holidays)/2)
 * @example =TRADE.WORKDAYS("2024-05-01","2024-05-20") → 12.5
 * @example =TRADE.WORKDAYS({"2024-05";"2024-06"},,"2024-06-03") → {22;20.5}
 */
export function workdays(start: any[][], end?: any[][], holidays?: any[][]): any[][] {
  const calendar = koreanCalendar(holidays);
  const isSpan = !isLeftOut(end);
  return eachElement(isSpan ? [start, end] : [start], ([from, to]) => {
    if (isBlankPeriod(from) || (isSpan && isBlankPeriod(to))) return new Absence("blank-period", {});
    return orAbsence(() =>
      isSpan
        ? workingDays(parseDay(readEntry(from), "first"), parseDay(readEntry(to), "last"), calendar)
        : workingDaysIn(parsePeriod(readEntry(from)), calendar),
    );
  });
}

/**
 * Value for each Korean customs working day of its period, or of the first 10 or 20 days of its month.
 * @customfunction DAILY_AVERAGE
 * @param values Figures; one column for each series.
 * @param periods Their months, quarters, halves or years; one column as long as values.
 * @param [at] Period or periods to answer for. Left out: every row.
 * @param [holidays] More non-working dates, such as a one-off holiday.
 * @param [days] month (default), first10 or first20: what days of its month a figure covers.
 * @returns One average for each row, or for each period in at.
 * @formula x(t) / D(t)
 * @definition D are the working days of the period as TRADE.WORKDAYS counts them; for figures of a month's first 10 or
 *   20 days, such as TRADE.EXPORTS("first20"), those of these days.
 * @throws #VALUE! An entry of `holidays` is no date; `days` is none of those listed, or the figures of first days are
 *   not monthly.
 * @throws #N/A The figure is missing, or the year is outside the bundled calendar (blank where many periods are answered);
 *   the period has no working day.
 * @source 관세청 (Korea Customs Service), 수출입 현황: 일평균 수출액
 * @example =TRADE.DAILY_AVERAGE(58020.6,"2024-05") → 2637.3
 * @excel =LET(first,DATE(2024,5,1),last,DATE(2024,5,31),holidays,{45413;45418;45427},
 *   58020.6/(NETWORKDAYS.INTL(first,last,1,holidays)+NETWORKDAYS.INTL(first,last,"1111101",holidays)/2))
 * @example =TRADE.DAILY_AVERAGE({163304.5;171510.5},{"2024Q1";"2024Q2"}) → {2437.3806;2579.1053}
 * @example =TRADE.DAILY_AVERAGE(32700,"2024-05",,,"first20") → 2616
 */
export function dailyAverage(
  values: any[][],
  periods: any[][],
  at?: any[][],
  holidays?: any[][],
  days?: DaysCovered,
): any[][] {
  const calendar = koreanCalendar(holidays);
  const length = firstDays(days);
  return spill(
    values,
    periods,
    at,
    (series) => average(requireMonths(length, series), calendar, length),
    holidays,
  );
}

/**
 * Year-on-year growth of the value for each Korean customs working day.
 * @customfunction DAILY_YOY
 * @param values Figures; one column for each series.
 * @param periods Their months, quarters, halves or years; one column as long as values.
 * @param [at] Period or periods to answer for. Left out: every row.
 * @param [holidays] More non-working dates, such as a one-off holiday.
 * @param [days] month (default), first10 or first20: what days of its month a figure covers.
 * @returns One growth rate for each row, or for each period in at.
 * @formula (x(t) / D(t)) / (x(t − s) / D(t − s)) − 1
 * @definition The growth of TRADE.DAILY_AVERAGE on the same period a year earlier, a plain fraction. It takes out that
 *   one year had more working days than the other.
 * @throws #VALUE! An entry of `holidays` is no date; `days` is none of those listed, or the figures of first days are
 *   not monthly.
 * @throws #N/A The daily average a year earlier is zero or negative; either figure is missing, or a year is outside the
 *   bundled calendar (blank where many periods are answered).
 * @source 산업통상자원부 (Ministry of Trade), 수출입 동향: 일평균 수출 증감률
 * @example =TRADE.DAILY_YOY({52054.2;58020.6},{"2023-05";"2024-05"},"2024-05") → 0.0893
 * @excel =LET(days_2024,22,days_2023,21.5,(58020.6/days_2024)/(52054.2/days_2023)-1)
 * @example =TRADE.DAILY_YOY({32500;32700},{"2023-05";"2024-05"},"2024-05",,"first20") → 0.1671
 */
export function dailyYoy(
  values: any[][],
  periods: any[][],
  at?: any[][],
  holidays?: any[][],
  days?: DaysCovered,
): any[][] {
  const calendar = koreanCalendar(holidays);
  const length = firstDays(days);
  return spill(
    values,
    periods,
    at,
    (series) => dailyAverageGrowth(requireMonths(length, series), calendar, length),
    holidays,
  );
}
