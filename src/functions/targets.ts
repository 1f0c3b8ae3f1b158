import { AnalysisError, type Outcome } from "../analysis/AnalysisError";
import { targetGap as gap } from "../analysis/targets/targetGap";
import { targetOdds as odds, type TargetOdds } from "../analysis/targets/targetOdds";
import { targetPace as pace } from "../analysis/targets/targetPace";
import type { Series } from "../analysis/time/Series";
import { CARD_LABELS, withLevel } from "../i18n/cards";
import { breathing } from "./breathe";
import { choice, requireNumber } from "./cells";
import { GapResult, OddsResult, PaceResult, TextLanguage } from "./enums";
import { readLevel } from "./options";
import { cardAt, elementwise, readCardAt, readLatest, spillLatest, spillSteps } from "./spill";
import { readTable } from "./table";

/**
 * Distance to a target, an amount or a fraction of it (positive = still missing, negative = exceeded), or how much of it is achieved. In older Excel a blank counts as zero.
 * @customfunction TARGET_GAP
 * @param actual Figures reached.
 * @param target Targets, one for each, or a single one. Above zero.
 * @param [result] amount (default), percent of the target as a fraction, or achieved = actual / target.
 * @returns One result for each pair.
 * @formula amount = target − actual
 * @formula percent = (target − actual) / target
 * @formula achieved = actual / target
 * @definition Answers cell by cell; a single `target` serves every `actual`. Above zero the target is missed, below
 *   zero it is exceeded. `percent` and `achieved` are plain fractions.
 * @throws #VALUE! The ranges differ in size; `result` is none of the three; a target is not above zero or a cell holds
 *   text (that cell only).
 * @throws #N/A A figure is missing (blank where many cells are answered).
 * @source none
 * @example =TRADE.TARGET_GAP(683609.5,700000) → 16390.5
 * @excel =700000-683609.5
 * @example =TRADE.TARGET_GAP({632225.8;683609.5},{685000;700000},"achieved") → {0.923;0.9766}
 * @excel ={632225.8;683609.5}/{685000;700000}
 */
export function targetGap(actual: any[][], target: any[][], result?: GapResult): any[][] {
  const what = choice(result, GapResult, "result");
  return elementwise([actual, target], (reached, aim) => gap(reached, aim, what));
}

/**
 * How far the year has come towards an annual target, and what its rest must bring, from monthly figures.
 * @customfunction TARGET_PACE
 * @param values Monthly figures; one column for each series.
 * @param periods Their months; one column as long as values.
 * @param target The annual target, in the unit of values. Above zero.
 * @param [at] The as-of month or months. Left out: the latest with a figure.
 * @param [result] all (default), ytd, remaining, months_left, required_average, required_growth, expected or ahead.
 * @param [language] en (default) or ko.
 * @returns A labelled card, or one figure for each month in at.
 * @formula ytd = x(1) + … + x(m)
 * @formula remaining = max(0, target − ytd)
 * @formula months_left = 12 − m
 * @formula required_average = remaining / months_left
 * @formula required_growth = remaining / (x′(m + 1) + … + x′(12)) − 1
 * @formula expected = target × (x′(1) + … + x′(m)) / (x′(1) + … + x′(12))
 * @formula ahead = ytd − expected
 * @definition x are the months of the year of `at`, m the month of `at`, x′ the months of the year before. Later months
 *   are not looked at. Once the target is reached, `remaining` and `required_average` are 0.
 * @throws #VALUE! `target` is not one number above zero; the figures are not monthly; `result` or `language` is none of
 *   those listed; `all` was asked of several series or months.
 * @throws #N/A A month from January to `at` is missing; a month of the year before is missing (`required_growth`,
 *   `expected`, `ahead`) or their sum is not above zero; `required_growth` once the target is reached;
 *   `required_average` and `required_growth` when the year is over and the target was missed.
 * @source none
 * @example =TRADE.TARGET_PACE({54709.8;52076.4;56518.3;56148.3;58020.6},
 *   {"2024-01";"2024-02";"2024-03";"2024-04";"2024-05"},700000,"2024-05","required_average") → 60360.9429
 * @excel =(700000-SUM({54709.8;52076.4;56518.3;56148.3;58020.6}))/(12-5)
 * @example =TRADE.TARGET_PACE({10;10;10;10;10;10;10;10;10;10;10;10;12},
 *   {202301;202302;202303;202304;202305;202306;202307;202308;202309;202310;202311;202312;202401},150) →
 *   {"Year to date",12;"Still to go",138;"Months left",11;"Required monthly average",12.5455;
 *   "Required growth on last year",0.2545;"On the target's path (last year's pattern)",12.5;"Ahead (+) or behind (−) the path",-0.5}
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
  const aim = readTarget(target);
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
 * How likely an annual target is, or the year's projection and its interval, from the forecast distribution of the rest of the year (see OUTLOOK). Uses only data up to at. A forecast probability stays within 1 % and 99 %.
 * @customfunction TARGET_ODDS
 * @param values Monthly, quarterly or half-yearly figures; one column for each series.
 * @param periods Their periods; one column as long as values.
 * @param target The annual target, in the unit of values. Above zero.
 * @param [at] The as-of period or periods. Left out: the latest with a figure.
 * @param [result] probability (default), projection of the year's total, low, high or all.
 * @param [level] Probability of the interval from low to high, between 0 and 1. Left out: 0.8.
 * @param [language] en (default) or ko.
 * @returns One figure for each period in at, or a labelled card for all.
 * @formula P(x(1) + … + x(m) + X(m + 1) + … + X(n) ≥ target)
 * @definition x are the periods of the year up to `at`, X the forecasts of the rest as TRADE.OUTLOOK combines them.
 *   Their sum is drawn as a whole, since errors of neighbouring periods go together, and widened by 1.15; the draws
 *   start from a fixed seed, so that everybody sees the same figure. 0 and 1 are kept for facts: the year is over, or
 *   the target is reached already.
 * @throws #VALUE! `target` is not one number above zero; the figures are annual; `level` does not lie between 0 and 1;
 *   `result` or `language` is none of those listed; `all` was asked of several series or periods.
 * @throws #N/A A period from the start of the year to `at` is missing; there are fewer than 24 months, 12 quarters or
 *   10 half-years up to `at`.
 * @source Hyndman, Koehler, Ord and Snyder (2008), Forecasting with Exponential Smoothing
 * @excel none
 * @example =TRADE.TARGET_ODDS({90;110;100;100;90;110;100;100;90;110;100;100},
 *   {"2022Q1";"2022Q2";"2022Q3";"2022Q4";"2023Q1";"2023Q2";"2023Q3";"2023Q4";"2024Q1";"2024Q2";"2024Q3";"2024Q4"},
 *   400,"2024Q4") → 1
 * @example =TRADE.TARGET_ODDS({90;110;100;100;90;110;100;100;90;110;100;100;90;110},
 *   {"2021Q1";"2021Q2";"2021Q3";"2021Q4";"2022Q1";"2022Q2";"2022Q3";"2022Q4";"2023Q1";"2023Q2";"2023Q3";"2023Q4";
 *   "2024Q1";"2024Q2"},400,,"projection") → 400
 */
export function targetOdds(
  values: any[][],
  periods: any[][],
  target: any[][],
  at?: any[][],
  result?: OddsResult,
  level?: any[][],
  language?: TextLanguage,
): any[][] | Promise<any[][]> {
  const what = choice(result, OddsResult, "result");
  const tongue = choice(language, TextLanguage, "language");
  const aim = readTarget(target);
  const share = readLevel(level);
  const calculate = (series: Series, ordinal: number) => odds(series, ordinal, aim, share);
  if (what !== OddsResult.all) {
    const spilled = readLatest(values, periods, at);
    const layOut = (found: Found) =>
      spilled(
        (series) =>
          (ordinal): Outcome =>
            found(series, ordinal)[what],
      );
    return breathing(spillSteps(layOut, calculate, NOTHING_YET));
  }
  const laidCard = readCardAt(values, periods, at);
  const layOut = (found: Found) =>
    laidCard((series, ordinal) => {
      const labels = CARD_LABELS.odds[tongue];
      const rows = Object.keys(labels) as (keyof typeof labels)[];
      return rows.map((row) => [withLevel(labels[row], share), found(series, ordinal)[row]]);
    });
  return breathing(spillSteps(layOut, calculate, NOTHING_YET));
}

type Found = (series: Series, ordinal: number) => TargetOdds;
const NOTHING_YET: TargetOdds = { probability: 0, projection: 0, low: 0, high: 0 };

/** An annual target: one number above zero. */
function readTarget(target: unknown): number {
  const aim = requireNumber(target, "target");
  if (aim > 0) return aim;
  throw new AnalysisError("not-positive", { argument: "target" });
}
