import { Absence } from "../analysis/AnalysisError";
import { workingDaysOf } from "../analysis/calendar/workingDays";
import {
  type SeasonalAdjustment,
  seasonalAdjustment,
  type SeasonalPart,
} from "../analysis/seasonal/seasonalAdjustment";
import { labelOf } from "../analysis/time/Period";
import { observation, type Series, unreadable } from "../analysis/time/Series";
import { SEASONAL_HEADERS } from "../i18n/seasonal";
import { choice } from "./cells";
import { SeasonalMethod, SeasonalResult } from "./enums";
import { koreanCalendar } from "./koreanCalendar";
import { readFlag } from "./options";
import { onlySeries, spill, toCell, toSingleCell } from "./spill";
import { readTable } from "./table";

/**
 * Seasonal adjustment by X-11 (no forecasts) or STL, or its trend, season or irregular: multiplicative, or additive where figures are not all above zero. Needs three years; gaps are filled for the calculation and stay blank.
 * @customfunction SEASONAL_ADJUST
 * @param values Figures; one column for each series.
 * @param periods Their months or quarters (half-years with stl); one column as long as values.
 * @param [result] adjusted (default), trend, seasonal, irregular, or all for one series: a table with a header, oldest first.
 * @param [method] x11 (default), stl or stl_robust.
 * @param [calendar] TRUE (default): first divides out the effect of Korean working days where the figures show one; months and quarters above zero only.
 * @returns One result for each row, or a table for all.
 * @formula x(t) = trend(t) × seasonal(t) × irregular(t) × calendar(t)
 * @formula adjusted(t) = trend(t) × irregular(t)
 * @definition Sums in place of products where a figure is not above zero. `x11` is the core of X-11 without a forecast
 *   extension, `stl` the loess decomposition on logarithms, `stl_robust` the same with little weight for outliers. The
 *   working-day effect is estimated from the series itself and divided out only where it is there. Adjusted figures of
 *   the past change as new ones come in. Offices extend the series by ARIMA models first and treat holidays and outliers
 *   one by one: their figures differ, most in the last year. Factors of `stl` average 1 geometrically, so that its
 *   adjusted years add up to a little less.
 * @throws #VALUE! The figures are annual, or half-yearly with `x11`; `result`, `method` or `calendar` is none of those
 *   listed; `all` was asked of several series.
 * @throws #N/A There are fewer than three years of figures, or more than a quarter of the periods between first and
 *   last is missing.
 * @source Ladiray and Quenneville (2001), Seasonal Adjustment with the X-11 Method
 * @source Cleveland et al. (1990), STL: A Seasonal-Trend Decomposition Procedure Based on Loess
 * @excel none
 * @example =TRADE.SEASONAL_ADJUST({90;110;100;100;90;110;100;100;90;110;100;100},
 *   {"2022Q1";"2022Q2";"2022Q3";"2022Q4";"2023Q1";"2023Q2";"2023Q3";"2023Q4";"2024Q1";"2024Q2";"2024Q3";"2024Q4"},,,FALSE) →
 *   {100;100;100;100;100;100;100;100;100;100;100;100}
 * @example =TRADE.SEASONAL_ADJUST({90;110;100;100;90;110;100;100;90;110;100;100},
 *   {"2022Q1";"2022Q2";"2022Q3";"2022Q4";"2023Q1";"2023Q2";"2023Q3";"2023Q4";"2024Q1";"2024Q2";"2024Q3";"2024Q4"},
 *   "seasonal",,FALSE) → {0.9;1.1;1;1;0.9;1.1;1;1;0.9;1.1;1;1}
 */
export function seasonalAdjust(
  values: any[][],
  periods: any[][],
  result?: SeasonalResult,
  method?: SeasonalMethod,
  calendar?: boolean,
): any[][] {
  const what = choice(result, SeasonalResult, "result");
  const how = choice(method, SeasonalMethod, "method");
  const withCalendar = readFlag(calendar, "calendar", true);
  if (what !== SeasonalResult.all) {
    return spill(values, periods, null, (series) => {
      const found = adjust(series);
      return (ordinal) => partAt(found, what, series, ordinal);
    });
  }
  const table = readTable(values, periods);
  const series = onlySeries(table);
  const found = adjust(series);
  if (found instanceof Absence) return [[toSingleCell(found)]];
  const parts: SeasonalPart[] = ["adjusted", "trend", "seasonal", "irregular", "calendar"];
  const { frequency } = series;
  const ordinals = table.ordinals.filter((ordinal) => ordinal !== undefined).sort((a, b) => a - b);
  return [
    [...SEASONAL_HEADERS[found.composition]],
    ...ordinals.map((ordinal) => [
      labelOf({ frequency, ordinal }),
      ...parts.map((part) => toCell(partAt(found, part, series, ordinal))),
    ]),
  ];

  function adjust(figures: Series): SeasonalAdjustment | Absence {
    const workingDays = withCalendar ? workingDaysOf(figures.frequency, koreanCalendar()) : undefined;
    return unreadable(figures) ?? seasonalAdjustment(figures, how, workingDays);
  }
}

/** A period without a figure is just missing, whatever else is wrong with the series. */
function partAt(found: SeasonalAdjustment | Absence, part: SeasonalPart, series: Series, ordinal: number) {
  const figure = observation(series, ordinal);
  if (figure instanceof Absence) return figure;
  return found instanceof Absence ? found : found.part(part, ordinal);
}
