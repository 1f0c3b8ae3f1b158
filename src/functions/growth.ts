import { AnalysisError, type NumberOutcome } from "../analysis/AnalysisError";
import { compoundGrowth } from "../analysis/growth/compoundGrowth";
import { growthRate as rate } from "../analysis/growth/growthRate";
import { periodOnPeriod, yearOnYear } from "../analysis/growth/onPeriod";
import { yearToDate, yearToDateGrowth } from "../analysis/growth/yearToDate";
import { rebase as indexOn } from "../analysis/growth/rebase";
import { rolling as trailing } from "../analysis/growth/rolling";
import {
  changeFrequency as aggregate,
  noCompletePeriod,
  periodHolding,
} from "../analysis/time/changeFrequency";
import { labelOf, PERIODS_PER_YEAR } from "../analysis/time/Period";
import { isUnreadable, missing, observed, type Series, tooFew, unreadable } from "../analysis/time/Series";
import { readOne } from "./at";
import {
  type Cells,
  choice,
  isBlankPeriod,
  isLeftOut,
  isOneCell,
  plain,
  readPeriod,
  rectangle,
  requireNumber,
  single,
} from "./cells";
import { AggregationMethod, GrowthMode, LowerFrequency, RollingMethod } from "./enums";
import { readCount, readFlag } from "./options";
import { elementwise, notInPeriods, spill, toCell, toSingleCell } from "./spill";
import { readTable, transpose } from "./table";

/**
 * Change of current on previous, cell by cell: a fraction such as 0.096, a log difference or an amount. In older Excel a blank counts as zero.
 * @customfunction GROWTH_RATE
 * @param current Figures of the current period.
 * @param previous Figures to compare with, one for each, or a single one.
 * @param [mode] percent (default), difference or log.
 * @returns One result for each pair.
 * @formula percent: current / previous − 1
 * @formula difference: current − previous
 * @formula log: ln(current / previous)
 * @definition Answers cell by cell; a single `previous` serves every `current`. `percent` and `log` are plain
 *   fractions: 0.096 is 9.6 %. Differences of logarithms add up over time.
 * @throws #VALUE! The ranges differ in size; `mode` is none of the three; a cell holds text (that cell only).
 * @throws #N/A `previous` is zero or negative, so that only `difference` has an answer; `current` is not above zero and
 *   `mode` is `log`; a figure is missing (blank where many cells are answered).
 * @source OECD (2007), Data and Metadata Reporting and Presentation Handbook, ch. 4
 * @example =TRADE.GROWTH_RATE(58020.6,52054.2) → 0.1146
 * @excel =58020.6/52054.2-1
 * @example =TRADE.GROWTH_RATE({110;95},100) → {0.1;-0.05}
 * @example =TRADE.GROWTH_RATE(-20,-50,"difference") → 30
 * @example =TRADE.GROWTH_RATE(-20,-50) → #N/A
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
 * @formula percent: x(t) / x(t − s) − 1
 * @formula difference: x(t) − x(t − s)
 * @formula log: ln(x(t) / x(t − s))
 * @definition s is the number of periods in a year: 12 months, 4 quarters, 2 halves, 1 year. The period a year earlier
 *   is looked up by its name, never by counting rows, so that order and gaps do not matter.
 * @throws #VALUE! `mode` is none of the three; two plain numbers were given, which need TRADE.GROWTH_RATE.
 * @throws #N/A The figure a year earlier is zero or negative, so that only `difference` has an answer; either figure is
 *   missing (blank where many periods are answered).
 * @source OECD (2007), Data and Metadata Reporting and Presentation Handbook, ch. 4
 * @example =TRADE.YOY({58020.6;52054.2},{"2024-05";"2023-05"},"2024-05") → 0.1146
 * @excel =LET(values,{58020.6;52054.2},periods,{"2024-05";"2023-05"},
 *   XLOOKUP("2024-05",periods,values)/XLOOKUP("2023-05",periods,values)-1)
 * @example =TRADE.YOY({100;110;99},{2022;2023;2024}) → {"";0.1;-0.1}
 * @example =TRADE.YOY({-8;5},{"2023Q1";"2024Q1"},"2024Q1","difference") → 13
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
 * @formula percent: x(t) / x(t − 1) − 1
 * @formula difference: x(t) − x(t − 1)
 * @formula log: ln(x(t) / x(t − 1))
 * @definition The previous period is the calendar's: across a gap there is no answer. On figures that are not
 *   seasonally adjusted the change holds the season as well.
 * @throws #VALUE! `mode` is none of the three; two plain numbers were given, which need TRADE.GROWTH_RATE.
 * @throws #N/A The previous figure is zero or negative, so that only `difference` has an answer; either figure is
 *   missing (blank where many periods are answered).
 * @source OECD (2007), Data and Metadata Reporting and Presentation Handbook, ch. 4
 * @example =TRADE.MOM({56148.3;58020.6},{"2024-04";"2024-05"},"2024-05") → 0.0333
 * @excel =LET(values,{56148.3;58020.6},periods,{"2024-04";"2024-05"},
 *   XLOOKUP("2024-05",periods,values)/XLOOKUP("2024-04",periods,values)-1)
 * @example =TRADE.MOM({100;110;121},{"2024-01";"2024-02";"2024-04"}) → {"";0.1;""}
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
 * @formula Y(t) = x(1) + x(2) + … + x(t)
 * @definition Period 1 is the first of the year of t. A missing period makes the sum missing from there to the year's
 *   end. For annual figures the sum is the figure itself.
 * @throws #VALUE! `periods` or `at` cannot be read (see below).
 * @throws #N/A A period from the start of the year to t is missing (blank where many periods are answered).
 * @source OECD (2007), Data and Metadata Reporting and Presentation Handbook, ch. 4
 * @example =TRADE.YTD({54709.8;52076.4;56518.3;56148.3},{"2024-01";"2024-02";"2024-03";"2024-04"},"2024-03") → 163304.5
 * @excel =LET(values,{54709.8;52076.4;56518.3;56148.3},periods,{"2024-01";"2024-02";"2024-03";"2024-04"},
 *   SUMPRODUCT((LEFT(periods,4)="2024")*(--RIGHT(periods,2)<=3)*values))
 * @example =TRADE.YTD({5;6;7},{"2023-12";"2024-01";"2024-02"}) → {"";6;13}
 */
export function ytd(values: any[][], periods: any[][], at?: any[][]): any[][] {
  return spill(values, periods, at, yearToDate);
}

/**
 * Change of the year to date on the same periods of the year before.
 * @customfunction YTD_YOY
 * @param values Figures; one column for each series.
 * @param periods Their months, quarters, halves or years; one column as long as values.
 * @param [at] Period or periods to answer for. Left out: every row.
 * @param [mode] percent (default), difference or log.
 * @returns One result for each row, or for each period in at.
 * @formula percent: Y(t) / Y(t − s) − 1
 * @formula difference: Y(t) − Y(t − s)
 * @formula log: ln(Y(t) / Y(t − s))
 * @definition Y is the year to date as TRADE.YTD gives it, s the number of periods in a year. The same periods of both
 *   years are compared, never a part of a year with a whole one.
 * @throws #VALUE! `mode` is none of the three; two plain numbers were given, which need TRADE.GROWTH_RATE.
 * @throws #N/A The sum a year earlier is zero or negative, so that only `difference` has an answer; a period of either
 *   sum is missing (blank where many periods are answered).
 * @source OECD (2007), Data and Metadata Reporting and Presentation Handbook, ch. 4
 * @example =TRADE.YTD_YOY({100;120;110;126},{"2023Q1";"2023Q2";"2024Q1";"2024Q2"},"2024Q2") → 0.0727
 * @excel =LET(values,{100;120;110;126},periods,{"2023Q1";"2023Q2";"2024Q1";"2024Q2"},
 *   first_half,--RIGHT(periods,1)<=2,
 *   SUMPRODUCT((LEFT(periods,4)="2024")*first_half*values)/SUMPRODUCT((LEFT(periods,4)="2023")*first_half*values)-1)
 * @example =TRADE.YTD_YOY({100;120;110},{"2023Q1";"2023Q2";"2024Q1"}) → {"";"";0.1}
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
 * @formula (x(to) / x(from))^(1 / n) − 1
 * @definition n is the distance from one period to the other in years, by the calendar: 18 months are 1.5 years. One
 *   rate for each series. An end of zero gives −1. Without `from` or
 *   `to`, every cell up to there must be readable: which figure is the first or the latest depends on it.
 * @throws #VALUE! `from` lies after `to`; `from` or `to` is more than one cell.
 * @throws #N/A The first figure is zero or negative, or the last is negative; either is missing, in this series or in
 *   `periods`; both are the same period.
 * @source none
 * @example =TRADE.CAGR({542232.6;683609.5},{2019;2024}) → 0.0474
 * @excel =RRI(2024-2019,542232.6,683609.5)
 * @example =TRADE.CAGR({100;105;121},{"2022-06";"2023-06";"2024-06"},"2022-06","2024-06") → 0.1
 */
export function cagr(values: any[][], periods: any[][], from?: any[][], to?: any[][]): any[][] {
  const table = readTable(values, periods);
  const start = readOne(from, table, "from");
  const end = readOne(to, table, "to");
  const absent = [start, end].flatMap((given) =>
    given === undefined ? [] : (notInPeriods(table, given) ?? []),
  );
  if (absent.length > 0) throw new AnalysisError(absent[0].code, absent[0].details);
  const rates = table.series.map((series) => toSingleCell(rateOf(series)));
  return table.isAcross ? rates.map((cell) => [cell]) : [rates];

  function rateOf(series: Series): NumberOutcome {
    // Which figure is the first or the latest cannot be told while a cell up to there cannot be read.
    const isTold = start !== undefined && end !== undefined;
    const bad = isTold ? undefined : unreadable(series, start, end);
    if (bad) return bad;
    const all = observed(series);
    const [first, last] = [start ?? all.at(0), end ?? all.at(-1)];
    if (first === undefined || last === undefined) return tooFew(series, 2);
    return compoundGrowth(series, first, last);
  }
}

/**
 * Index with the base period, or the mean of the base year, at 100 or another level.
 * @customfunction REBASE
 * @param values Figures; one column for each series.
 * @param periods Their months, quarters, halves or years; one column as long as values.
 * @param base A period of the same kind, or a year, all of whose periods are there.
 * @param [level] What the base becomes. Left out: 100.
 * @returns One index number for each row.
 * @formula level × x(t) / x(base)
 * @definition `base` is one period of `periods`; or a year where these are months, quarters or halves: then x(base) is
 *   the mean of that year's periods, all of which must be there. A missing figure gives a blank.
 * @throws #VALUE! `base` is no period, or of another frequency and no year; `level` is not one number above zero.
 * @throws #N/A There is no figure for `base`, or it is zero or negative; `base` is a blank cell.
 * @source none
 * @example =TRADE.REBASE({160;200;250},{2022;2023;2024},2023) → {80;100;125}
 * @excel ={160;200;250}/200*100
 * @example =TRADE.REBASE({90;100;110;100;120},{"2023Q1";"2023Q2";"2023Q3";"2023Q4";"2024Q1"},2023) → {90;100;110;100;120}
 */
export function rebase(values: any[][], periods: any[][], base: any[][], level?: any[][]): any[][] {
  const top = isLeftOut(level) ? 100 : requireNumber(level, "level");
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
 * @formula sum: x(t − w + 1) + … + x(t)
 * @formula mean: (x(t − w + 1) + … + x(t)) / w
 * @definition w is `window`, counted in the calendar's periods: a period missing among them leaves the answer blank.
 *   Left out, w is one year: 12 months, 4 quarters, 2 halves or 1 year.
 * @throws #VALUE! `window` is not a whole number of 1 or more; `method` is neither.
 * @throws #N/A The cell itself holds an error. Nothing else: an incomplete window is blank.
 * @source none
 * @example =TRADE.ROLLING({10;20;30;40},{"2024-01";"2024-02";"2024-03";"2024-04"},3) → {"";"";60;90}
 * @excel =LET(values,{10;20;30;40},window,3,n,SEQUENCE(ROWS(values)),
 *   MAP(n,LAMBDA(i,IF(i<window,"",SUM(values*(n<=i)*(n>i-window))))))
 * @example =TRADE.ROLLING({10;20;40},{"2024-01";"2024-02";"2024-04"},2,"mean") → {"";15;""}
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
 * To a lower frequency, such as months to quarters: spills period and figures, oldest first; incomplete ones only if partial is TRUE.
 * @customfunction CHANGE_FREQUENCY
 * @param values Figures; one column for each series.
 * @param periods Their months, quarters or halves; one column as long as values.
 * @param to quarter, half or year.
 * @param [method] sum (default) for flows, mean for rates, last for stocks.
 * @param [partial] TRUE: keep incomplete periods, which then stand for what there is. Left out: FALSE.
 * @returns The period, and one column for each series.
 * @formula none
 * @definition One row for every period of the lower frequency that has all of its figures, without a header. `sum` suits
 *   flows such as exports, `mean` rates and indices, `last` stocks: the figure of the last period inside, which alone
 *   must be there. With `partial`, a period that is incomplete stands for what there is.
 * @throws #VALUE! `to` is not lower than the frequency of `periods`; `to` or `method` is none of the three; `partial`
 *   is neither TRUE nor FALSE.
 * @throws #N/A No period of the lower frequency is complete: the message names what the fullest lacks.
 * @source none
 * @example =TRADE.CHANGE_FREQUENCY({10;20;30;40},{"2024-01";"2024-02";"2024-03";"2024-04"},"quarter") → {"2024Q1",60}
 * @excel =LET(values,{10;20;30;40},periods,{"2024-01";"2024-02";"2024-03";"2024-04"},
 *   HSTACK("2024Q1",SUMPRODUCT((LEFT(periods,4)="2024")*(ROUNDUP(RIGHT(periods,2)/3,0)=1)*values)))
 * @example =TRADE.CHANGE_FREQUENCY({10;20;30;40},{"2024-01";"2024-02";"2024-03";"2024-04"},"quarter",,TRUE) →
 *   {"2024Q1",60;"2024Q2",40}
 * @example =TRADE.CHANGE_FREQUENCY({101;102;104;103},{"2023H1";"2023H2";"2024H1";"2024H2"},"year","last") →
 *   {"2023",102;"2024",103}
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
  const columns = table.series.map((series) => {
    const { values: figures } = aggregate(series, target, how, keepPartial);
    // Of several bad cells in a period the oldest is named, wherever its row stands.
    const reasons = [...(series.reasons ?? [])]
      .filter(([, reason]) => isUnreadable(reason))
      .sort(([a], [b]) => b - a)
      .map(([ordinal, reason]) => [periodHolding(table.frequency, ordinal, target), reason] as const);
    return new Map<number, NumberOutcome>([...figures, ...reasons]);
  });
  const ordinals = [...new Set(columns.flatMap((column) => [...column.keys()]))].sort((a, b) => a - b);
  if (ordinals.length === 0) {
    const longest = table.series.reduce((a, b) => (b.values.size > a.values.size ? b : a));
    const { code, details } = noCompletePeriod(longest, target, how);
    throw new AnalysisError(code, details);
  }
  const rows = ordinals.map((ordinal) => [
    labelOf({ frequency: target, ordinal }),
    ...columns.map((column) => toCell(column.get(ordinal) ?? missing(target, ordinal))),
  ]);
  return table.isAcross ? transpose(rows) : rows;
}

/** `=YOY(120, 100)`: the slip of someone who wants GROWTH_RATE. */
function refuseTwoNumbers(values: Cells, periods: Cells): void {
  const isNumber = (cells: Cells) => isOneCell(cells) && typeof plain(rectangle(cells)[0][0]) === "number";
  if (isNumber(values) && isNumber(periods)) throw new AnalysisError("two-numbers-to-yoy", {});
}
