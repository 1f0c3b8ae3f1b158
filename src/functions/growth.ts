import { Absence, AnalysisError, type NumberOutcome } from "../analysis/AnalysisError";
import { compoundGrowth } from "../analysis/growth/compoundGrowth";
import { growthRate as rate } from "../analysis/growth/growthRate";
import { periodOnPeriod, yearOnYear } from "../analysis/growth/onPeriod";
import { yearToDate, yearToDateGrowth } from "../analysis/growth/yearToDate";
import { rebase as indexOn } from "../analysis/growth/rebase";
import { rolling as trailing } from "../analysis/growth/rolling";
import { changeFrequency as aggregate, periodHolding } from "../analysis/time/changeFrequency";
import { labelOf, PERIODS_PER_YEAR } from "../analysis/time/Period";
import { missing, observed } from "../analysis/time/Series";
import { readOne } from "./at";
import {
  type Cells,
  choice,
  isBlankPeriod,
  plain,
  readPeriod,
  rectangle,
  requireNumber,
  single,
} from "./cells";
import { AggregationMethod, GrowthMode, LowerFrequency, RollingMethod } from "./enums";
import { readCount, readFlag } from "./options";
import { elementwise, spill, toCell, toSingleCell } from "./spill";
import { readTable, transpose } from "./table";

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

/**
 * Index with the base period, or the mean of the base year, at 100.
 * @customfunction REBASE
 * @param values Figures; one column for each series.
 * @param periods Their months, quarters, halves or years; one column as long as values.
 * @param base A period of the same kind, or a year, all of whose periods are there.
 * @param [level] What the base becomes. Left out: 100.
 * @returns One index number for each row.
 */
export function rebase(values: any[][], periods: any[][], base: any[][], level?: any[][]): any[][] {
  const top = level === null || level === undefined ? 100 : requireNumber(level, "level");
  if (!(top > 0)) throw new AnalysisError("not-positive", { argument: "level" });
  const cell = single(base, "base");
  if (isBlankPeriod(cell)) throw new AnalysisError("blank-period", {});
  const period = readPeriod(cell);
  return spill(values, periods, undefined, (series) => indexOn(series, period, top));
}

/**
 * Trailing total or mean over the latest periods up to each one, by calendar; incomplete windows stay blank.
 * @customfunction ROLLING
 * @param values Figures; one column for each series.
 * @param periods Their months, quarters, halves or years; one column as long as values.
 * @param [window] How many periods. Left out: one year.
 * @param [method] sum (default) or mean.
 * @returns One total or mean for each row.
 */
export function rolling(
  values: any[][],
  periods: any[][],
  window?: any[][],
  method?: RollingMethod,
): any[][] {
  const how = choice(method, RollingMethod, "method");
  const length = readCount(window, "window");
  return spill(values, periods, undefined, (series) =>
    trailing(series, length ?? PERIODS_PER_YEAR[series.frequency], how),
  );
}

/**
 * Months to quarters, halves or years, and so on: spills period and figures, oldest first. Incomplete periods are left out.
 * @customfunction CHANGE_FREQUENCY
 * @param values Figures; one column for each series.
 * @param periods Their months, quarters or halves; one column as long as values.
 * @param to quarter, half or year.
 * @param [method] sum (default) for flows, mean for rates, last for stocks.
 * @param [partial] TRUE: keep incomplete periods, which then stand for what there is. Left out: FALSE.
 * @returns The period, and one column for each series.
 */
export function changeFrequency(
  values: any[][],
  periods: any[][],
  to: LowerFrequency,
  method?: AggregationMethod,
  partial?: boolean,
): any[][] {
  const target = choice(to, LowerFrequency, "to");
  const how = choice(method, AggregationMethod, "method");
  const keepPartial = readFlag(partial, "partial", false);
  const table = readTable(values, periods);
  const columns = table.lines.map(({ series, unreadable }) => {
    const { values: figures } = aggregate(series, target, how, keepPartial);
    const reasons = [...unreadable].map(
      ([ordinal, reason]) => [periodHolding(table.frequency, ordinal, target), reason] as const,
    );
    return new Map<number, NumberOutcome>([...figures, ...reasons]);
  });
  const ordinals = [...new Set(columns.flatMap((column) => [...column.keys()]))].sort((a, b) => a - b);
  if (ordinals.length === 0) {
    const needed = keepPartial ? 1 : PERIODS_PER_YEAR[table.frequency] / PERIODS_PER_YEAR[target];
    const found = Math.max(...table.lines.map(({ series }) => series.values.size));
    throw new AnalysisError("too-few-observations", { needed, found });
  }
  const rows = ordinals.map((ordinal) => [
    labelOf({ frequency: target, ordinal }),
    ...columns.map((column) => toCell(column.get(ordinal) ?? missing(target, ordinal))),
  ]);
  return table.isAcross ? transpose(rows) : rows;
}

/** `=YOY(120, 100)`: the slip of someone who wants GROWTH_RATE. */
function refuseTwoNumbers(values: Cells, periods: Cells): void {
  const [value, period] = [rectangle(values), rectangle(periods)];
  const isNumber = (block: Cells) =>
    block.length === 1 && block[0].length === 1 && typeof plain(block[0][0]) === "number";
  if (isNumber(value) && isNumber(period)) throw new AnalysisError("two-numbers-to-yoy", {});
}
