import { Absence, AnalysisError, orAbsence } from "../analysis/AnalysisError";
import { type FlashEstimate, flashEstimate as estimate } from "../analysis/calendar/flashEstimate";
import { parseHoliday } from "../analysis/time/parseDate";
import type { Series } from "../analysis/time/Series";
import { CARD_LABELS } from "../i18n/cards";
import { FLASH_METHODS } from "../i18n/calendar";
import { choice, isBlankPeriod, readEntry, readNumber, rectangle } from "./cells";
import { FlashResult, TextLanguage } from "./enums";
import { koreanCalendar } from "./koreanCalendar";
import { card, eachElement, toSingleCell } from "./spill";
import { readTable } from "./table";

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
