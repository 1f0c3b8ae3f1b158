import { Absence, AnalysisError } from "../analysis/AnalysisError";
import { compoundGrowth } from "../analysis/growth/compoundGrowth";
import { growthRate as rate } from "../analysis/growth/growthRate";
import { periodOnPeriod, yearOnYear } from "../analysis/growth/onPeriod";
import { yearToDate, yearToDateGrowth } from "../analysis/growth/yearToDate";
import { observed } from "../analysis/time/Series";
import { readOne } from "./at";
import { type Cells, choice, plain, rectangle } from "./cells";
import { GrowthMode } from "./enums";
import { elementwise, spill, toSingleCell } from "./spill";
import { readTable } from "./table";

/**
 * Growth of current on previous, cell by cell: a fraction such as 0.096. A blank may count as zero.
 * @customfunction GROWTH_RATE
 * @param current Figures of the current period.
 * @param previous Figures to compare with, one for each, or a single one.
 * @param [mode] percent (default), difference or log.
 * @returns One result for each pair.
 */
export function growthRate(current: any[][], previous: any[][], mode?: GrowthMode): any[][] {
  const how = choice(mode, GrowthMode, "mode");
  return elementwise([current, previous], (now, before) => rate(now, before, how));
}

/**
 * Year-on-year: change on the same period a year earlier, matched by calendar, in any row order.
 * @customfunction YOY
 * @param values Figures; one column for each series.
 * @param periods Their months, quarters, halves or years; one column as long as values.
 * @param [at] Period or periods to answer for. Left out: every row.
 * @param [mode] percent (default), difference or log.
 * @returns One result for each row, or for each period in at.
 */
export function yoy(values: any[][], periods: any[][], at?: any[][], mode?: GrowthMode): any[][] {
  refuseTwoNumbers(values, periods);
  const how = choice(mode, GrowthMode, "mode");
  return spill(values, periods, at, (series) => yearOnYear(series, how));
}

/**
 * Change on the previous period of the same frequency (month-on-month for months), matched by calendar.
 * @customfunction MOM
 * @param values Figures; one column for each series.
 * @param periods Their months, quarters, halves or years; one column as long as values.
 * @param [at] Period or periods to answer for. Left out: every row.
 * @param [mode] percent (default), difference or log.
 * @returns One result for each row, or for each period in at.
 */
export function mom(values: any[][], periods: any[][], at?: any[][], mode?: GrowthMode): any[][] {
  refuseTwoNumbers(values, periods);
  const how = choice(mode, GrowthMode, "mode");
  return spill(values, periods, at, (series) => periodOnPeriod(series, how));
}

/**
 * Year to date: the sum from the first period of the year to each period.
 * @customfunction YTD
 * @param values Figures; one column for each series.
 * @param periods Their months, quarters, halves or years; one column as long as values.
 * @param [at] Period or periods to answer for. Left out: every row.
 * @returns One sum for each row, or for each period in at.
 */
export function ytd(values: any[][], periods: any[][], at?: any[][]): any[][] {
  return spill(values, periods, at, yearToDate);
}

/**
 * Growth of the year to date on the same periods of the year before.
 * @customfunction YTD_YOY
 * @param values Figures; one column for each series.
 * @param periods Their months, quarters, halves or years; one column as long as values.
 * @param [at] Period or periods to answer for. Left out: every row.
 * @param [mode] percent (default), difference or log.
 * @returns One result for each row, or for each period in at.
 */
export function ytdYoy(values: any[][], periods: any[][], at?: any[][], mode?: GrowthMode): any[][] {
  refuseTwoNumbers(values, periods);
  const how = choice(mode, GrowthMode, "mode");
  return spill(values, periods, at, (series) => yearToDateGrowth(series, how));
}

/**
 * Compound annual growth rate between two periods, by calendar distance.
 * @customfunction CAGR
 * @param values Figures; one column for each series.
 * @param periods Their months, quarters, halves or years; one column as long as values.
 * @param [from] First period. Left out: the first with a figure.
 * @param [to] Last period. Left out: the latest with a figure.
 * @returns One rate for each series.
 */
export function cagr(values: any[][], periods: any[][], from?: any[][], to?: any[][]): any[][] {
  const table = readTable(values, periods);
  const start = readOne(from, table, "from");
  const end = readOne(to, table, "to");
  const rates = table.lines.map(({ series, unreadable }) => {
    const all = observed(series);
    const [first, last] = [start ?? all.at(0), end ?? all.at(-1)];
    if (first === undefined || last === undefined) {
      return toSingleCell(new Absence("too-few-observations", { needed: 2, found: all.length }));
    }
    return toSingleCell(unreadable.get(last) ?? unreadable.get(first) ?? compoundGrowth(series, first, last));
  });
  return table.isAcross ? rates.map((cell) => [cell]) : [rates];
}

/** `=YOY(120, 100)`: the slip of someone who wants GROWTH_RATE. */
function refuseTwoNumbers(values: Cells, periods: Cells): void {
  const [value, period] = [rectangle(values), rectangle(periods)];
  const isNumber = (block: Cells) =>
    block.length === 1 && block[0].length === 1 && typeof plain(block[0][0]) === "number";
  if (isNumber(value) && isNumber(period)) throw new AnalysisError("two-numbers-to-yoy", {});
}
