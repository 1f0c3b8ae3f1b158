import { AnalysisError, type NumberOutcome } from "../analysis/AnalysisError";
import { yearOnYear } from "../analysis/growth/onPeriod";
import { contributions } from "../analysis/structure/contribution";
import { excluding as totalLess } from "../analysis/structure/excluding";
import { share as shareOf } from "../analysis/structure/share";
import { readAt } from "./at";
import { choice, orUndefined } from "./cells";
import { ContributionResult, GrowthMode } from "./enums";
import { elementwise, spillAnswers } from "./spill";
import { readTables } from "./table";

/**
 * Share of a part in a total, cell by cell: a fraction. In older Excel a blank counts as zero.
 * @customfunction SHARE
 * @param part Figures of the part.
 * @param total Figures of the total, one for each, or a single one.
 * @returns One share for each pair.
 * @formula part / total
 * @definition Answers cell by cell; a single `total` serves every `part`.
 * @throws #VALUE! The ranges differ in size; a cell holds text (that cell only).
 * @throws #N/A `total` is zero; a figure is missing (blank where many cells are answered).
 * @source none
 * @example =TRADE.SHARE(11380,58020.6) → 0.1961
 * @excel =11380/58020.6
 * @example =TRADE.SHARE({30;50;20},100) → {0.3;0.5;0.2}
 */
export function share(part: any[][], total: any[][]): any[][] {
  return elementwise([part, total], shareOf);
}

/**
 * What each part contributed to the total's year-on-year change: points that add up to its growth rate, or shares that add up to 1.
 * @customfunction CONTRIBUTION
 * @param parts Figures; one column for each part.
 * @param periods Their periods; one column as long as parts.
 * @param [total] Figures of the total, as long as periods. Left out: the sum of the parts.
 * @param [at] Period or periods to answer for. Left out: every row.
 * @param [result] points (default) of the growth rate as fractions, or share_of_change.
 * @returns One column for each part, and one for the rest when total is given.
 * @formula points = (p(t) − p(t − s)) / T(t − s)
 * @formula share_of_change = (p(t) − p(t − s)) / (T(t) − T(t − s))
 * @definition p is a part, T the total, s the number of periods in a year. `points` (기여도) add up to the total's growth,
 *   `share_of_change` (기여율) to 1. When `total` is given, a last column holds what the parts leave unexplained; left
 *   out, the total is the sum of the parts, and one missing part makes the period missing. A 0 beside the figures of the
 *   other parts or of the total is a zero: the part is new or has vanished.
 * @throws #VALUE! `total` is not one column as long as `periods`; `result` is neither; a text stands in the total, or in a
 *   part where `total` is left out (the rows that it enters).
 * @throws #N/A The total a year earlier is zero or negative; the total did not change (`share_of_change`); a figure is
 *   missing (blank where many periods are answered).
 * @source IMF (2017), Quarterly National Accounts Manual
 * @example =TRADE.CONTRIBUTION({60,40;66,42},{2023;2024},,2024) → {0.06,0.02}
 * @excel =({66,42}-{60,40})/SUM({60,40})
 * @example =TRADE.CONTRIBUTION({8900;13420},{"2023-06";"2024-06"},{54297.8;57341.6},"2024-06") → {0.0832,-0.0272}
 * @example =TRADE.CONTRIBUTION({60,40;66,42},{2023;2024},,2024,"share_of_change") → {0.75,0.25}
 */
export function contribution(
  parts: any[][],
  periods: any[][],
  total?: any[][],
  at?: any[][],
  result?: ContributionResult,
): any[][] {
  const what = choice(result, ContributionResult, "result");
  // A part that is 0 beside the others' figures is new or vanished, and takes no other's contribution away.
  const { parts: table, total: totals } = readTables(
    { parts, total: orUndefined(total) },
    periods,
    [at],
    "parts",
  );
  if (totals.series.length > 1) throw new AnalysisError("one-line-expected", { argument: "total" });
  const [whole] = totals.series;
  const calculate = contributions(table.series, whole, what);
  const known = new Map<number, NumberOutcome[]>();
  const answersAt = (ordinal: number) => {
    let answers = known.get(ordinal);
    if (!answers) known.set(ordinal, (answers = calculate(ordinal)));
    return answers;
  };
  const columns = [...table.series, ...totals.series];
  return spillAnswers(
    table,
    readAt(at, table),
    columns.map((_, i) => (ordinal) => answersAt(ordinal)[i]),
  );
}

/**
 * Year-on-year change of the total less a part or several: exports excluding semiconductors.
 * @customfunction EXCLUDING
 * @param values Figures of the total; one column.
 * @param periods Their months, quarters, halves or years; one column as long as values.
 * @param part Figures of the part, as long as periods; several columns are all taken off.
 * @param [at] Period or periods to answer for. Left out: every row.
 * @param [mode] percent (default), difference or log.
 * @returns One result for each row, or for each period in at.
 * @formula r(t) = x(t) − p(t) − q(t) − …
 * @formula percent: r(t) / r(t − s) − 1
 * @formula difference: r(t) − r(t − s)
 * @formula log: ln(r(t) / r(t − s))
 * @definition x is the total, p, q, … the columns of `part`, s the number of periods in a year. A period that lacks the
 *   total or one of the parts has no answer.
 * @throws #VALUE! `values` is more than one series; `part` is not as long as `periods`; `mode` is none of the three.
 * @throws #N/A The rest a year earlier is zero or negative, so that only `difference` has an answer; a figure of either
 *   year is missing (blank where many periods are answered).
 * @source none
 * @example =TRADE.EXCLUDING({54297.8;57341.6},{"2023-06";"2024-06"},{8900;13420},"2024-06") → -0.0325
 * @excel =(57341.6-13420)/(54297.8-8900)-1
 * @example =TRADE.EXCLUDING({100;120},{2023;2024},{20,10;30,12},2024,"difference") → 8
 */
export function excluding(
  values: any[][],
  periods: any[][],
  part: any[][],
  at?: any[][],
  mode?: GrowthMode,
): any[][] {
  const how = choice(mode, GrowthMode, "mode");
  const { values: table, part: parts } = readTables({ values, part }, periods, [at]);
  if (table.series.length !== 1) throw new AnalysisError("one-line-expected", { argument: "values" });
  return spillAnswers(table, readAt(at, table), [yearOnYear(totalLess(table.series[0], parts.series), how)]);
}
