import { Absence, AnalysisError, type Outcome } from "../analysis/AnalysisError";
import { difference } from "../analysis/numeric/sum";
import { breadth as countMoves } from "../analysis/records/breadth";
import { type Standing, standing, verdict } from "../analysis/records/record";
import { runs } from "../analysis/records/streak";
import { topItems as rank } from "../analysis/records/topItems";
import { totalRow } from "../analysis/records/totalRow";
import type { Figure } from "../analysis/structure/completeItems";
import { labelOf } from "../analysis/time/Period";
import { onReadablePast, type Series } from "../analysis/time/Series";
import { CARD_LABELS } from "../i18n/cards";
import { extremeOf, verdictInWords } from "../i18n/claims";
import { choice, IncomingError, isOneCell, line, plain, requireNumber } from "./cells";
import { RecordDirection, RecordResult, RecordScope, StreakResult, StreakTest, TextLanguage } from "./enums";
import { readItems, requireSameLength } from "./lists";
import { readCount, readFlag } from "./options";
import { cardAt, spill, spillLatest, toSingleCell } from "./spill";
import { isNothing } from "./table";

/**
 * Is it a record? Compares the value with earlier periods only, and makes no claim over a gap in the data.
 * @customfunction RECORD_CHECK
 * @param values Figures; one column for each series.
 * @param periods Their periods; one column as long as values.
 * @param [at] Period or periods to judge. Left out: the latest with a figure.
 * @param [result] verdict (default), is_record, rank, previous_high, previous_period, margin, elapsed or all.
 * @param [scope] all (default) earlier periods, same_month of earlier years, or year: earlier periods of the same year.
 * @param [language] en (default) or ko.
 * @param [direction] high (default), or low for the lowest figures: previous_high is then the previous low.
 * @returns One answer for each period, or a labelled card for all.
 * @formula is_record = x(t) > max{ x(u) : u < t }
 * @formula rank = 1 + #{ u < t : x(u) > x(t) }
 * @formula margin = x(t) − max{ x(u) : u < t }
 * @formula elapsed = t − u, where x(u) is the previous high
 * @definition Only earlier periods count. A tie is no record, nor is the first figure; figures that agree to 12 digits
 *   are equal. The numbers take every figure there is. `verdict` is the first of these that holds: First observation;
 *   Ties record of 2022-03; All-time high; Highest May; Highest since July 2022, in 22 months (the latest earlier figure
 *   at least as high, a year or more back, and not the figure just before); Second-highest ever, in words to the tenth.
 *   Each is made for the unbroken stretch of periods (for a month: of years) that ends at the period, and ends with that
 *   stretch's first period. All-time, ever and the tie of a record need five years in it and no figure before it, the
 *   record of a month five earlier years of that month; otherwise the verdict is Highest (Second-highest …) in the data
 *   without gaps since January 2024, and only when no figure before the gap goes beyond it. `year` gives Highest of the
 *   year; low gives All-time low, and below zero Largest deficit. A table that lists one month of each year only, three
 *   or more, is one of years if that is December (the last quarter, half); else its claims are those of its month. Either
 *   counts `elapsed` in years. `all` also tells how many periods are missing.
 * @throws #VALUE! `result`, `scope`, `language` or `direction` is none of those listed; `all` was asked of several
 *   series or periods; one number and a history were given in place of the whole column.
 * @throws #N/A There is no figure for the period; the first figure has no previous high, period, margin or distance; the
 *   verdict's period just before (with `same_month` the year before) has no figure, or a 0 that may be a blank cell; a
 *   figure before a gap goes beyond this one; with `year`, the first period of a year.
 * @source 산업통상자원부 (Ministry of Trade), 수출입 동향: 역대 최대, 역대 5월 중 최대, 2022년 7월 이후 22개월 만에 최대
 * @example =TRADE.RECORD_CHECK({542233;512498;644400;683585;632226;683610},{2019;2020;2021;2022;2023;2024}) →
 *   "All-time high (data since 2019)"
 * @example =TRADE.RECORD_CHECK({683584.8;632225.8;683609.5},{2022;2023;2024},2024,"is_record") → TRUE
 * @excel =LET(values,{683584.8;632225.8;683609.5},periods,{2022;2023;2024},
 *   XLOOKUP(2024,periods,values)>MAX(IF(periods<2024,values)))
 * @example =TRADE.RECORD_CHECK({52;61;54;58},{"2023-12";"2024-01";"2024-03";"2024-04"},"2024-04","all") →
 *   {"Verdict",#N/A;"Record",FALSE;"Rank",2;"Previous high",61;"Previous high in","2024-01";"Margin over it",-3;
 *   "Periods since",3;"Periods missing",1}
 * @example =TRADE.RECORD_CHECK({10;12;15},{"2025-07";"2025-08";"2025-09"}) →
 *   "Highest in the data without gaps since July 2025"
 * @example =TRADE.RECORD_CHECK({52;61;54;58},{"2024-01";"2024-02";"2024-03";"2024-04"},,,"year","ko") →
 *   "올해 2위 (2024년 1월 이후 자료)"
 */
export function recordCheck(
  values: any[][],
  periods: any[][],
  at?: any[][],
  result?: RecordResult,
  scope?: RecordScope,
  language?: TextLanguage,
  direction?: RecordDirection,
): any[][] {
  refuseNumberAndHistory(values, periods);
  const what = choice(result, RecordResult, "result");
  const among = choice(scope, RecordScope, "scope");
  const tongue = choice(language, TextLanguage, "language");
  const towards = choice(direction, RecordDirection, "direction");
  if (what !== RecordResult.all) {
    return spillLatest(values, periods, at, (series) => (ordinal) => answer(series, ordinal, what));
  }
  return cardAt(values, periods, at, (series, ordinal) => {
    const labels = CARD_LABELS[towards === "low" ? "recordLow" : "record"][tongue];
    const rows = Object.keys(labels) as (keyof typeof labels)[];
    return rows.map((row) => [labels[row], answer(series, ordinal, row)]);
  });

  function answer(series: Series, ordinal: number, part: keyof typeof CARD_LABELS.record.en): Outcome {
    if (part === "verdict") return verdictOf(series, ordinal);
    const found = standing(series, ordinal, among, towards);
    return found instanceof Absence ? found : numberOf(found, part, series, ordinal);
  }

  function verdictOf(series: Series, ordinal: number): Outcome {
    const claim = verdict(series, ordinal, among, towards);
    if (claim instanceof Absence) return claim;
    const extreme = extremeOf(series.values.get(ordinal) as number, towards);
    return verdictInWords(claim, { frequency: series.frequency, ordinal }, extreme, tongue);
  }
}

/** What is not a claim in words. */
function numberOf(
  { isRecord, rank, previousHigh, previousPeriod, elapsed, missing }: Standing,
  part: Exclude<keyof typeof CARD_LABELS.record.en, "verdict">,
  { frequency, values }: Series,
  ordinal: number,
): Outcome {
  if (part === "is_record") return isRecord;
  if (part === "rank") return rank;
  if (part === "missing") return missing;
  if (previousHigh === undefined || previousPeriod === undefined || elapsed === undefined) {
    return new Absence("too-few-observations", { needed: 2, found: 1 });
  }
  switch (part) {
    case "previous_high":
      return previousHigh;
    case "previous_period":
      return labelOf({ frequency, ordinal: previousPeriod });
    case "margin":
      return difference(values.get(ordinal) as number, previousHigh);
    case "elapsed":
      return elapsed;
  }
}

/**
 * How many periods in a row: rises, surpluses, records or figures at or above a level; negative for falls and deficits, 0 for none; and where that turned.
 * @customfunction STREAK
 * @param values Figures; one column for each series.
 * @param periods Their periods; one column as long as values.
 * @param [at] Period or periods to answer for. Left out: every row.
 * @param [test] yoy (default), mom, surplus, record, same_month_record or above.
 * @param [level] For above: what a figure must reach.
 * @param [result] run (default), turn or ended.
 * @returns The length of the run that ends at each period, or whether it turned there and what that ended.
 * @formula yoy: d(t) = x(t) − x(t − s)
 * @formula mom: d(t) = x(t) − x(t − 1)
 * @formula surplus: d(t) = x(t)
 * @formula L(t) = sgn d(t) + [sgn L(t − 1) = sgn d(t)] · L(t − 1)
 * @formula turn: sgn L(t) = −sgn L(t − 1) ≠ 0
 * @formula ended: |L(t − 1)|
 * @definition s is the number of periods in a year; [ ] is 1 where it holds and 0 elsewhere. A change of sign, no
 *   change (0) and a missing comparison end the run. The sign of a difference counts, so that a negative base is no
 *   obstacle. `record` counts highs of all earlier periods in a row, `same_month_record` highs of the same month
 *   (quarter, half) of earlier years, `above` figures at or above `level`; elsewhere they are 0. `turn` is TRUE where
 *   the run before was of the other sign (for records and levels: where they begin or end) and touches this one, else
 *   FALSE; `ended` is the length of that run, so that after 12 falls a rise is the first in 13 months; "" without a
 *   turn. A run that reaches a gap or the first figure may be longer than the data show.
 * @throws #VALUE! `test` or `result` is none of those listed; `above` has no number as its `level`.
 * @throws #N/A The figure, or the one it is compared with, is missing (blank where many periods are answered).
 * @source none
 * @example =TRADE.STREAK({5;6;7},{"2024-01";"2024-02";"2024-03"},"2024-03","mom") → 2
 * @excel =LET(values,{5;6;7},changes,DROP(values,1)-DROP(values,-1),
 *   REDUCE(0,changes,LAMBDA(run,change,IF(SIGN(run)=SIGN(change),run,0)+SIGN(change))))
 * @example =TRADE.STREAK({5;6;7;7;6},{"2024-01";"2024-02";"2024-03";"2024-04";"2024-05"},,"mom") → {"";1;2;0;-1}
 * @example =TRADE.STREAK({3;-1;-2},{"2024-01";"2024-02";"2024-03"},"2024-03","surplus") → -2
 * @example =TRADE.STREAK({181;205;208},{"2025-11";"2025-12";"2026-01"},,"above",200) → {0;1;2}
 * @example =TRADE.STREAK({9;7;6;8},{"2024-01";"2024-02";"2024-03";"2024-04"},,"mom",,"ended") → {"";"";"";2}
 */
export function streak(
  values: any[][],
  periods: any[][],
  at?: any[][],
  test?: StreakTest,
  level?: any[][],
  result?: StreakResult,
): any[][] {
  const what = choice(test, StreakTest, "test");
  const part = choice(result, StreakResult, "result");
  const options = what === StreakTest.above ? { level: requireNumber(level, "level") } : {};
  return spill(values, periods, at, (series) => {
    const runAt = runs(series, what, options);
    return onReadablePast<Outcome>(series, (ordinal) => {
      const run = runAt(ordinal);
      if (run instanceof Absence) return run;
      if (part === StreakResult.run) return run.length;
      return part === StreakResult.turn ? run.ended !== undefined : (run.ended?.length ?? "");
    });
  });
}

/**
 * How many items rose, fell and stayed: 12 of 15 items up. Pairs with a blank are not counted; in older Excel a blank counts as zero.
 * @customfunction BREADTH
 * @param current Current figures; one cell for each item.
 * @param previous Figures to compare with, in the same order.
 * @returns One row: up, down, unchanged, counted.
 * @formula up = #{ i : current(i) > previous(i) }
 * @formula down = #{ i : current(i) < previous(i) }
 * @formula unchanged = #{ i : current(i) = previous(i) }
 * @formula counted = up + down + unchanged
 * @definition # is the number of items. An item that lacks either figure is not counted.
 * @throws #VALUE! The lists differ in length, or are not one row or one column; a cell holds text.
 * @throws #N/A A cell holds an error.
 * @source none
 * @example =TRADE.BREADTH({5;3;4;7},{4;3;6;2}) → {2,1,1,4}
 * @excel =LET(change,{5;3;4;7}-{4;3;6;2},HSTACK(SUM(--(change>0)),SUM(--(change<0)),SUM(--(change=0)),ROWS(change)))
 * @example =TRADE.BREADTH({5;"";4},{4;3;6}) → {1,1,0,2}
 */
export function breadth(current: any[][], previous: any[][]): any[][] {
  const { up, down, unchanged, counted } = countMoves(readItems({ current, previous }));
  return [[up, down, unchanged, counted]];
}

/**
 * The largest items, largest first: label, value, share of all items; then one row for the others, if any and if wanted.
 * @customfunction TOP_ITEMS
 * @param labels Names of the items, without their total; one cell for each.
 * @param values Their figures. Blanks are ignored; in older Excel they count as zero.
 * @param [n] How many to show. Left out: 5.
 * @param [others] TRUE (default): a last row for all the other items together.
 * @param [language] en (default) or ko.
 * @returns Three columns: label, value, share.
 * @formula share(i) = x(i) / Σ x
 * @definition Ties keep the order of the list. Shares, that of the last row included, add up to 1. The last row stands
 *   only when items are left over.
 * @throws #VALUE! A row called 합계, 총계, 소계, 계, 전체, total or world is the sum of the other rows, or a subtotal of
 *   those above it, within rounding: leave it out. The lists differ in length, or are not one row or one column; a
 *   figure is text; `n` is not a whole number of 1 or more; `others` is neither TRUE nor FALSE; `language` is neither
 *   `en` nor `ko`.
 * @throws #N/A There is no figure; a cell holds an error; the figures add up to zero, or below it
 *   although one is above (shares only).
 * @source none
 * @example =TRADE.TOP_ITEMS({"Cars";"Chips";"Ships";"Steel"},{70;142;25;40},2,FALSE) →
 *   {"Chips",142,0.5126;"Cars",70,0.2527}
 * @excel =LET(labels,{"Cars";"Chips";"Ships";"Steel"},values,{70;142;25;40},
 *   TAKE(SORTBY(HSTACK(labels,values,values/SUM(values)),values,-1),2))
 * @example =TRADE.TOP_ITEMS({"Cars";"Chips";"Ships";"Steel"},{70;142;25;40},2) →
 *   {"Chips",142,0.5126;"Cars",70,0.2527;"Others",65,0.2347}
 * @example =TRADE.TOP_ITEMS({"반도체";"자동차";"합계"},{50;30;80}) → #VALUE!
 */
export function topItems(
  labels: any[][],
  values: any[][],
  n?: any[][],
  others?: boolean,
  language?: TextLanguage,
): any[][] {
  const tongue = choice(language, TextLanguage, "language");
  const withOthers = readFlag(others, "others", true);
  const names = line(labels, "labels").cells;
  const items = readItems({ values });
  requireSameLength(["labels", "values"], [names, items]);
  const figures = items.map(({ values: figure }, i) => (isNothing(names[i]) && !figure ? undefined : figure));
  refuseTotal(names, figures);
  const { top, others: rest } = rank(figures, readCount(n, "n") ?? 5);
  if (top.length === 0) throw new AnalysisError("too-few-observations", { needed: 1, found: 0 });
  const rows = top.map(({ place, value, share }) => [labelCell(names[place]), value, share]);
  if (rest && withOthers) {
    rows.push([CARD_LABELS.topItems[tongue].others, rest.value, rest.share]);
  }
  return rows.map((row) => row.map(toSingleCell));
}

/** A total among the items would be the largest of them, and halve every share. */
function refuseTotal(labels: readonly unknown[], figures: readonly Figure[]): void {
  const texts = labels.map((label) => (typeof plain(label) === "string" ? String(plain(label)) : ""));
  const place = totalRow(texts, figures);
  if (place === undefined) return;
  throw new AnalysisError("total-among-items", { text: texts[place].trim(), item: place + 1 });
}

function labelCell(cell: unknown): Outcome {
  const label = plain(cell);
  if (label instanceof IncomingError) return new Absence("incoming-error", { error: label.error });
  return label || ""; // a blank from an older desktop is 0
}

/** `=RECORD_CHECK(C14, C2:C13)`: the slip of someone who thinks of a value and a history. */
function refuseNumberAndHistory(values: unknown, periods: unknown): void {
  if (isOneCell(values) && !isOneCell(periods)) throw new AnalysisError("history-expected", {});
}
