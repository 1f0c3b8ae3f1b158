import { Absence, AnalysisError, orAbsence } from "../analysis/AnalysisError";
import { dailyAverage as average, dailyAverageGrowth } from "../analysis/calendar/dailyAverage";
import { type FlashEstimate, flashEstimate as estimate } from "../analysis/calendar/flashEstimate";
import { workingDays, workingDaysIn } from "../analysis/calendar/workingDays";
import { parseDay, parseHoliday } from "../analysis/time/parseDate";
import { parsePeriod } from "../analysis/time/parsePeriod";
import type { Series } from "../analysis/time/Series";
import { CARD_LABELS } from "../i18n/cards";
import { FLASH_METHODS } from "../i18n/calendar";
import { choice, IncomingError, isBlankPeriod, plain, readEntry, readNumber, rectangle } from "./cells";
import { DaysCovered, FlashResult, TextLanguage } from "./enums";
import { firstDays, requireMonths } from "./firstDays";
import { koreanCalendar } from "./koreanCalendar";
import { card, eachElement, spill, toSingleCell } from "./spill";
import { readTable } from "./table";

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
 * @throws #N/A `start` or `end` is blank (blank where many cells are answered); a year is outside the bundled calendar,
 *   because holidays are decreed: the message names the years covered.
 * @source 관세청 (Korea Customs Service), 수출입 현황: 조업일수, 토요일 0.5일
 * @example =TRADE.WORKDAYS("2024-05") → 22
 * @excel =LET(first,DATE(2024,5,1),last,DATE(2024,5,31),holidays,{45413;45418;45427},
 *   NETWORKDAYS.INTL(first,last,1,holidays)+NETWORKDAYS.INTL(first,last,"1111101",holidays)/2)
 * @example =TRADE.WORKDAYS("2024-05-01","2024-05-20") → 12.5
 * @example =TRADE.WORKDAYS({"2024-05";"2024-06"},,"2024-06-03") → {22;20.5}
 */
export function workdays(start: any[][], end?: any[][], holidays?: any[][]): any[][] {
  const calendar = koreanCalendar(holidays);
  const isSpan = end !== null && end !== undefined;
  return eachElement(isSpan ? [start, end] : [start], ([from, to]) => {
    if (isBlankPeriod(from) || (isSpan && isBlankPeriod(to))) return new Absence("blank-period", {});
    const error = [plain(from), isSpan ? plain(to) : null].find((value) => value instanceof IncomingError);
    if (error instanceof IncomingError) return new Absence("incoming-error", { error: error.error });
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
 * @throws #N/A The figure is missing (blank where many periods are answered); the year is outside the bundled calendar;
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
  return spill(values, periods, at, (series) => average(requireMonths(length, series), calendar, length));
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
 * @throws #N/A The daily average a year earlier is zero or negative; either figure is missing (blank where many periods
 *   are answered); a year is outside the bundled calendar.
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
  return spill(values, periods, at, (series) =>
    dailyAverageGrowth(requireMonths(length, series), calendar, length),
  );
}

/**
 * A month's total from its first days, by what first days said of earlier months; else at the pace so far.
 * @customfunction FLASH_ESTIMATE
 * @param cumulative The figure from the first of the month to through.
 * @param through The last day included: a date.
 * @param [values] Totals of earlier months, in the unit of cumulative.
 * @param [periods] Their months; one column as long as values.
 * @param [first_days] Totals of the same first days (such as 1 to 20) of those months, as long as periods.
 * @param [result] month (default), daily_average, daily_yoy or all.
 * @param [holidays] More non-working dates, such as a one-off holiday.
 * @param [language] en (default) or ko.
 * @returns One figure for each cumulative, or a labelled card for all.
 * @formula daily_average = cumulative / d
 * @formula month = daily_average × r × D
 * @formula ln A = α + β ln a
 * @definition d are the working days up to `through`, D those of the month. r is 1 without history; with 1 to 11
 *   earlier months the geometric mean of A / a, the ratio of the month's daily average to that of its first days; with
 *   12 to 60 the regression of ln A on ln a takes its place. The end of a month is busier than its start, so that
 *   without history the estimate is too low. `all` shows a range: with a regression its 80 % prediction interval, else
 *   the lowest and the highest ratio. It promises too much of late: it held 67 % of the months from January 2024 to
 *   September 2026 (20 days), or 48 % (10 days), and most of the others were higher. A regression leans towards the
 *   months it has seen; when the first days lie above them all, look at the average ratio, which `all` shows too.
 * @throws #VALUE! `through` is no date or `cumulative` is below zero (that cell only); the history is not monthly, or
 *   its ranges differ in length; `result` or `language` is none of those listed; `all` was asked of several figures.
 * @throws #N/A There are fewer than 3 working days so far; `cumulative` or `through` is blank; the year is outside the
 *   bundled calendar; `daily_yoy` without the same days a year earlier.
 * @source Baffigi, Golinelli and Parigi (2004), Bridge Models to Forecast the Euro Area GDP, Int. J. Forecasting 20
 * @example =TRADE.FLASH_ESTIMATE(32700,"2024-05-20") → 57552
 * @excel =32700/12.5*22
 * @example =TRADE.FLASH_ESTIMATE(32700,"2024-05-20",56148.3,"2024-04",35800) → 60830.0072
 * @excel =32700/12.5*(56148.3/23)/(35800/15.5)*22
 */
export function flashEstimate(
  cumulative: any[][],
  through: any[][],
  values?: any[][],
  periods?: any[][],
  first_days?: any[][],
  result?: FlashResult,
  holidays?: any[][],
  language?: TextLanguage,
): any[][] {
  const what = choice(result, FlashResult, "result");
  const tongue = choice(language, TextLanguage, "language");
  const calendar = koreanCalendar(holidays);
  const history = {
    totals: monthly(values, periods, "values"),
    firstDays: monthly(first_days, periods, "first_days"),
  };
  if (what !== FlashResult.all) {
    return eachElement([cumulative, through], (cells) => {
      const found = answer(cells);
      return found instanceof Absence ? found : found[what];
    });
  }
  if ([cumulative, through].some((cells) => rectangle(cells).flat().length > 1)) {
    throw new AnalysisError("one-series-expected", {});
  }
  const found = answer([cumulative, through].map((cells) => rectangle(cells)[0][0]));
  if (found instanceof Absence) return [[toSingleCell(found)]];
  const labels = CARD_LABELS.flash[tongue];
  const rows = Object.keys(labels) as (keyof typeof labels)[];
  return card(
    rows.map((row) => [labels[row], row === "method" ? FLASH_METHODS[tongue][found.method] : found[row]]),
  );

  function answer([figure, day]: unknown[]): FlashEstimate | Absence {
    const amount = readNumber(figure);
    if (amount instanceof Absence) return amount;
    // Excel's desktop reads a blank as 0, and nothing exported so far is no flash figure either.
    if (amount === undefined || amount === 0) return new Absence("missing-value", {});
    if (amount < 0) return new Absence("not-positive", { argument: "cumulative" });
    if (isBlankPeriod(day)) return new Absence("blank-period", {});
    return orAbsence(() => estimate(amount, parseHoliday(readEntry(day)), history, calendar));
  }
}

/** A monthly history; undefined when left out. */
function monthly(values: unknown, periods: unknown, argument: string): Series | undefined {
  if (values === null || values === undefined) return undefined;
  const table = readTable(values, periods);
  if (table.frequency !== "month") {
    throw new AnalysisError("wrong-frequency", { entry: "periods", expected: "month" });
  }
  if (table.lines.length !== 1) throw new AnalysisError("one-line-expected", { argument });
  return table.lines[0].series;
}
