import { Absence, AnalysisError, type Outcome } from "../analysis/AnalysisError";
import { targetGap as gap } from "../analysis/targets/targetGap";
import { targetPace as pace } from "../analysis/targets/targetPace";
import { CARD_LABELS } from "../i18n/cards";
import { readAt } from "./at";
import { choice, requireNumber } from "./cells";
import { GapResult, PaceResult, TextLanguage } from "./enums";
import { card, elementwise, latestOf, onlyLine, spillLatest, toSingleCell } from "./spill";
import { readTable } from "./table";

/**
 * Distance to a target: positive = still missing, negative = exceeded. A blank may count as zero.
 * @customfunction TARGET_GAP
 * @param actual Figures reached.
 * @param target Targets, one for each, or a single one. Above zero.
 * @param [result] amount (default), percent of the target as a fraction, or achieved = actual / target.
 * @returns One result for each pair.
 */
export function targetGap(actual: any[][], target: any[][], result?: GapResult): any[][] {
  const what = choice(result, GapResult, "result");
  return elementwise([actual, target], (reached, aim) => gap(reached, aim, what));
}

/**
 * What the rest of the year must bring to reach an annual target, from monthly figures.
 * @customfunction TARGET_PACE
 * @param values Monthly figures; one column for each series.
 * @param periods Their months; one column as long as values.
 * @param target The annual target, in the unit of values. Above zero.
 * @param [at] The as-of month or months. Left out: the latest with a figure.
 * @param [result] all (default), ytd, remaining, months_left, required_average, required_growth, expected or ahead.
 * @param [language] en (default) or ko.
 * @returns A labelled card, or one figure for each month in at.
 */
export function targetPace(
  values: any[][],
  periods: any[][],
  target: any[][],
  at?: any[][],
  result?: PaceResult,
  language?: TextLanguage,
): any[][] {
  const what = choice(result, PaceResult, "result");
  const tongue = choice(language, TextLanguage, "language");
  const aim = requireNumber(target, "target");
  if (!(aim > 0)) throw new AnalysisError("not-positive", { argument: "target" });
  const table = readTable(values, periods);
  if (table.frequency !== "month") {
    throw new AnalysisError("wrong-frequency", { entry: "periods", expected: "month" });
  }
  if (what !== PaceResult.all) {
    return spillLatest(
      values,
      periods,
      at,
      (series) =>
        (ordinal): Outcome =>
          pace(series, ordinal, aim)[what],
    );
  }
  const { series, unreadable } = onlyLine(table);
  const asked = readAt(at, table);
  if (asked && !asked.isSingle) throw new AnalysisError("one-series-expected", {});
  const ordinal = asked ? asked.entries[0] : latestOf(series);
  if (ordinal === undefined) return [[toSingleCell(new Absence("blank-period", {}))]];
  if (ordinal instanceof Absence) return [[toSingleCell(ordinal)]];
  const bad = unreadable.get(ordinal);
  if (bad) return [[toSingleCell(bad)]];
  const labels = CARD_LABELS.pace[tongue];
  const found = pace(series, ordinal, aim);
  const rows = Object.keys(labels) as (keyof typeof labels)[];
  return card(rows.map((row) => [labels[row], found[row]]));
}
