import { Absence, AnalysisError, orAbsence } from "../analysis/AnalysisError";
import { type FlashEstimate, flashEstimate as estimate } from "../analysis/calendar/flashEstimate";
import { daysOfMonth, type FlashHistory } from "../analysis/calendar/flashHistory";
import { parseHoliday } from "../analysis/time/parseDate";
import type { Series } from "../analysis/time/Series";
import { CARD_LABELS } from "../i18n/cards";
import { FLASH_METHODS } from "../i18n/calendar";
import { choice, isBlankPeriod, orUndefined, readEntry, readNumber, rectangle } from "./cells";
import { FlashResult, TextLanguage } from "./enums";
import { koreanCalendar } from "./koreanCalendar";
import { card, eachElement, requireReadable, toSingleCell } from "./spill";
import { readTables, type Table } from "./table";

/**
 * From a month's first days its total, by what first days said of earlier months, else at the pace so far; or the daily average so far and its change on the year before.
 * @customfunction FLASH_ESTIMATE
 * @param cumulative The figure from the first of the month to through.
 * @param through The last day included: a date.
 * @param [values] Totals of earlier months, in the unit of cumulative.
 * @param [periods] Their months; one column as long as values.
 * @param [first_days] Totals of the same first days (such as 1 to 20) of those months, as long as periods.
 * @param [result] month (default), low, high, daily_average, daily_yoy or all.
 * @param [holidays] More non-working dates, such as a one-off holiday.
 * @param [language] en (default) or ko.
 * @returns One figure for each cumulative, or a labelled card for all.
 * @formula daily_average = cumulative / d
 * @formula month = daily_average × r × D
 * @formula ln r = α + β₁ ln D + β₂ dev + β₃ mom + μ(calendar month)
 * @definition d are the working days up to `through`, D those of the month. r is the ratio of the month's daily average
 *   to that of its first days. Without history it is 1; as the end of a month is busier than its start, the estimate is then
 *   too low. With few earlier months r is the geometric mean of the latest 12 months' ratios. With 24 or more whose half-year
 *   before is known too (the latest 60 count) it is a regression: dev is the logarithm of the first days' daily average less
 *   that of the three months before on average (one of them may be missing), mom the latter less that of the three months
 *   before those; the months' effects μ are held small by a ridge penalty of 1, a month two years older counts half, and a
 *   fifth of what the latest three months were above the regression is added. `low` and `high` are the ends of the 80 %
 *   interval, wide with few months and none with one. Each month from 2019 to 2023, and from January 2024 to September 2026,
 *   was estimated from those before it: 82 and 85 % of them were inside (20 days; missed by 2.3 and 2.2 % on average), or 83
 *   and 79 % (10 days; 3.3 and 3.4 %). While trade rises fast the estimate still tends to be too low: by 0.7 % on average
 *   from 2024 (20 days). No result is below `cumulative`. The months of the 2020 pandemic count unless the range leaves them
 *   out.
 * @throws #VALUE! `through` is no date, `cumulative` is below zero, or first days are above their month or look like
 *   totals of other days than those up to `through` (that cell only); a cell of the history holds a text; the history is
 *   not monthly, or its ranges differ in length; `result` or `language` is none of those listed; `all` was asked of several
 *   figures.
 * @throws #N/A There are fewer than 3 working days so far; `cumulative` or `through` is blank; the year is outside the
 *   bundled calendar; `low` or `high` with less than two months of history; `daily_yoy` without the same days a year
 *   earlier; a cell of the history holds an error.
 * @source Baffigi, Golinelli and Parigi (2004), Bridge Models to Forecast the Euro Area GDP, Int. J. Forecasting 20; Hoerl
 *   and Kennard (1970), Ridge Regression, Technometrics 12
 * @example =TRADE.FLASH_ESTIMATE(32700,"2024-05-20") → 57552
 * @excel =32700/12.5*22
 * @example =TRADE.FLASH_ESTIMATE(32700,"2024-05-20",56148.3,"2024-04",35800) → 60830.0072
 * @excel =32700/12.5*(56148.3/23)/(35800/15.5)*22
 * @example =TRADE.FLASH_ESTIMATE(32700,"2024-05-20",{56518.3;56148.3},{"2024-03";"2024-04"},{34008.9;35745.1},"low") → 59406.2253
 * @excel =LET(march,LN(56518.3/22.5/(34008.9/14.5)),april,LN(56148.3/23/(35745.1/15.5)),
 *   32700/12.5*22*EXP(AVERAGE(march,april)-T.INV(0.9,1)*STDEV.S(march,april)*SQRT(1+1/2)))
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
  const daysOf = daysOfMonth(koreanCalendar(holidays));
  const ranges = { values: orUndefined(values), first_days: orUndefined(first_days) };
  const history = readHistory(ranges, periods, [cumulative, through, holidays]);
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
    // An older desktop hands a blank over as 0, and nothing exported so far is no flash figure either.
    if (amount === undefined || amount === 0) return new Absence("missing-value", {});
    if (amount < 0) return new Absence("not-positive", { argument: "cumulative" });
    if (isBlankPeriod(day)) return new Absence("blank-period", {});
    return orAbsence(() => estimate(amount, parseHoliday(readEntry(day)), history, daysOf));
  }
}

/** Monthly histories; one that is left out is undefined. */
function readHistory(
  ranges: Readonly<Record<"values" | "first_days", unknown>>,
  periods: unknown,
  others: readonly unknown[],
): Partial<FlashHistory> {
  if (Object.values(ranges).every((range) => range === undefined)) return {};
  const { values, first_days } = readTables(ranges, periods, others);
  if (values.frequency !== "month") {
    throw new AnalysisError("wrong-frequency", { entry: "periods", expected: "month" });
  }
  return { totals: onlyHistory(values, "values"), firstDays: onlyHistory(first_days, "first_days") };
}

/** @throws AnalysisError also while a cell cannot be read: the estimate speaks of the whole history. */
function onlyHistory({ series }: Table, argument: string): Series | undefined {
  if (series.length > 1) throw new AnalysisError("one-line-expected", { argument });
  return series.map(requireReadable).at(0);
}
