import { AnalysisError, type Outcome } from "../analysis/AnalysisError";
import { targetGap as gap } from "../analysis/targets/targetGap";
import { targetOdds as odds } from "../analysis/targets/targetOdds";
import { targetPace as pace } from "../analysis/targets/targetPace";
import { CARD_LABELS } from "../i18n/cards";
import { choice, requireNumber } from "./cells";
import { GapResult, OddsResult, PaceResult, TextLanguage } from "./enums";
import { readLevel } from "./options";
import { cardAt, elementwise, spillLatest } from "./spill";
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
  return cardAt(values, periods, at, (series, ordinal) => {
    const labels = CARD_LABELS.pace[tongue];
    const found = pace(series, ordinal, aim);
    const rows = Object.keys(labels) as (keyof typeof labels)[];
    return rows.map((row) => [labels[row], found[row]]);
  });
}

/**
 * How likely an annual target is, from the forecast distribution of the rest of the year (see OUTLOOK). Uses only data up to at. A forecast stays within 1 % and 99 %.
 * @customfunction TARGET_ODDS
 * @param values Monthly, quarterly or half-yearly figures; one column for each series.
 * @param periods Their periods; one column as long as values.
 * @param target The annual target, in the unit of values. Above zero.
 * @param [at] The as-of period or periods. Left out: the latest with a figure.
 * @param [result] probability (default), projection of the year's total, low, high or all.
 * @param [level] Probability of the interval from low to high, between 0 and 1. Left out: 0.8.
 * @param [language] en (default) or ko.
 * @returns One figure for each period in at, or a labelled card for all.
 */
export function targetOdds(
  values: any[][],
  periods: any[][],
  target: any[][],
  at?: any[][],
  result?: OddsResult,
  level?: any[][],
  language?: TextLanguage,
): any[][] {
  const what = choice(result, OddsResult, "result");
  const tongue = choice(language, TextLanguage, "language");
  const aim = requireNumber(target, "target");
  const share = readLevel(level);
  if (what !== OddsResult.all) {
    return spillLatest(
      values,
      periods,
      at,
      (series) =>
        (ordinal): Outcome =>
          odds(series, ordinal, aim, share)[what],
    );
  }
  return cardAt(values, periods, at, (series, ordinal) => {
    const labels = CARD_LABELS.odds[tongue];
    const found = odds(series, ordinal, aim, share);
    const rows = Object.keys(labels) as (keyof typeof labels)[];
    return rows.map((row) => [labels[row], found[row]]);
  });
}
