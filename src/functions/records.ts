import { Absence, AnalysisError, type Outcome } from "../analysis/AnalysisError";
import { breadth as countMoves } from "../analysis/records/breadth";
import { type Standing, standing } from "../analysis/records/record";
import { streaks } from "../analysis/records/streak";
import { topItems as rank } from "../analysis/records/topItems";
import { labelOf } from "../analysis/time/Period";
import type { Series } from "../analysis/time/Series";
import { CARD_LABELS } from "../i18n/cards";
import { recordVerdict } from "../i18n/records";
import { choice, IncomingError, line, plain, rectangle } from "./cells";
import { RecordResult, RecordScope, StreakTest, TextLanguage } from "./enums";
import { readItems, requireSameLength } from "./lists";
import { readCount, readFlag } from "./options";
import { cardAt, spill, spillLatest, toSingleCell } from "./spill";
import { isNothing } from "./table";

/**
 * Is it a record? Compares the value with earlier periods only, and claims no more than the data's first period allows.
 * @customfunction RECORD_CHECK
 * @param values Figures; one column for each series.
 * @param periods Their periods; one column as long as values.
 * @param [at] Period or periods to judge. Left out: the latest with a figure.
 * @param [result] verdict (default), is_record, rank, previous_high, previous_period, margin or all.
 * @param [scope] all (default) earlier periods, or same_month of earlier years.
 * @param [language] en (default) or ko.
 * @returns One answer for each period, or a labelled card for all.
 * @formula is_record = x(t) > max{ x(u) : u < t }
 * @formula rank = 1 + #{ u < t : x(u) > x(t) }
 * @formula margin = x(t) − max{ x(u) : u < t }
 * @definition Only earlier periods count, and missing ones are passed over. A tie is no record, nor is the first
 *   figure. `verdict` is the first of these that holds: First observation; Ties record of 2022-03; All-time high;
 *   Highest May; Highest since 2022-07 (the latest earlier figure at least as high, a year or more back, and not the
 *   figure just before); 6th highest ever. Each ends with the first period of the data, so that no claim goes beyond the data. `same_month` looks at the
 *   same month, quarter or half of earlier years only.
 * @throws #VALUE! `result`, `scope` or `language` is none of those listed; `all` was asked of several series or
 *   periods; one number and a history were given in place of the whole column.
 * @throws #N/A There is no figure for the period; the first figure has no previous high, period or margin.
 * @source 산업통상자원부 (Ministry of Trade), 수출입 동향: 역대 최대, 역대 5월 중 최대, 2022년 7월 이후 최대
 * @example =TRADE.RECORD_CHECK({683584.8;632225.8;683609.5},{2022;2023;2024}) → "All-time high (since 2022)"
 * @example =TRADE.RECORD_CHECK({683584.8;632225.8;683609.5},{2022;2023;2024},2024,"is_record") → TRUE
 * @excel =LET(values,{683584.8;632225.8;683609.5},periods,{2022;2023;2024},
 *   XLOOKUP(2024,periods,values)>MAX(IF(periods<2024,values)))
 * @example =TRADE.RECORD_CHECK({52;61;54;58},{"2023-05";"2023-12";"2024-04";"2024-05"},"2024-05","all") →
 *   {"Verdict","Highest May (since 2023-05)";"Record",FALSE;"Rank",2;"Previous high",61;"Previous high in","2023-12";
 *   "Margin over it",-3}
 * @example =TRADE.RECORD_CHECK({52;61;54;58},{"2023-05";"2023-12";"2024-04";"2024-05"},,,"same_month","ko") →
 *   "역대 5월 중 최대 (2023-05 이후)"
 */
export function recordCheck(
  values: any[][],
  periods: any[][],
  at?: any[][],
  result?: RecordResult,
  scope?: RecordScope,
  language?: TextLanguage,
): any[][] {
  refuseNumberAndHistory(values, periods);
  const what = choice(result, RecordResult, "result");
  const among = choice(scope, RecordScope, "scope");
  const tongue = choice(language, TextLanguage, "language");
  if (what !== RecordResult.all) {
    return spillLatest(values, periods, at, (series) => (ordinal) => answer(series, ordinal, what));
  }
  return cardAt(values, periods, at, (series, ordinal) => {
    const labels = CARD_LABELS.record[tongue];
    const rows = Object.keys(labels) as (keyof typeof labels)[];
    return rows.map((row) => [labels[row], answer(series, ordinal, row)]);
  });

  function answer(series: Series, ordinal: number, part: Exclude<`${RecordResult}`, "all">): Outcome {
    const found = standing(series, ordinal, among);
    if (found instanceof Absence) return found;
    return partOf(found, part, series, ordinal);
  }

  function partOf(
    found: Standing,
    part: Exclude<`${RecordResult}`, "all">,
    { frequency, values: figures }: Series,
    ordinal: number,
  ): Outcome {
    const none = new Absence("too-few-observations", { needed: 2, found: 1 });
    switch (part) {
      case "verdict":
        return recordVerdict(
          found,
          { frequency, ordinal, sameMonth: among === RecordScope.same_month },
          tongue,
        );
      case "is_record":
        return found.isRecord;
      case "rank":
        return found.rank;
      case "previous_high":
        return found.previousHigh ?? none;
      case "previous_period":
        return found.previousPeriod === undefined
          ? none
          : labelOf({ frequency, ordinal: found.previousPeriod });
      case "margin":
        return found.previousHigh === undefined
          ? none
          : (figures.get(ordinal) as number) - found.previousHigh;
    }
  }
}

/**
 * How many periods in a row: positive for rises, negative for falls, 0 when unchanged.
 * @customfunction STREAK
 * @param values Figures; one column for each series.
 * @param periods Their periods; one column as long as values.
 * @param [at] Period or periods to answer for. Left out: every row.
 * @param [test] yoy (default), mom, surplus or record.
 * @returns The length of the run that ends at each period.
 * @formula yoy: d(t) = x(t) − x(t − s)
 * @formula mom: d(t) = x(t) − x(t − 1)
 * @formula surplus: d(t) = x(t)
 * @formula L(t) = sgn d(t) + [sgn L(t − 1) = sgn d(t)] · L(t − 1)
 * @definition s is the number of periods in a year; [ ] is 1 where it holds and 0 elsewhere. A change of sign, no
 *   change (0) and a missing comparison end the run. The sign of a difference counts, so that a negative base is no
 *   obstacle. `record` counts all-time highs in a row, and is 0 elsewhere.
 * @throws #VALUE! `test` is none of the four.
 * @throws #N/A The figure, or the one it is compared with, is missing (blank where many periods are answered).
 * @source none
 * @example =TRADE.STREAK({5;6;7},{"2024-01";"2024-02";"2024-03"},"2024-03","mom") → 2
 * @excel =LET(values,{5;6;7},changes,DROP(values,1)-DROP(values,-1),
 *   REDUCE(0,changes,LAMBDA(run,change,IF(SIGN(run)=SIGN(change),run,0)+SIGN(change))))
 * @example =TRADE.STREAK({5;6;7;7;6},{"2024-01";"2024-02";"2024-03";"2024-04";"2024-05"},,"mom") → {"";1;2;0;-1}
 * @example =TRADE.STREAK({3;-1;-2},{"2024-01";"2024-02";"2024-03"},"2024-03","surplus") → -2
 */
export function streak(values: any[][], periods: any[][], at?: any[][], test?: StreakTest): any[][] {
  const what = choice(test, StreakTest, "test");
  return spill(values, periods, at, (series) => streaks(series, what));
}

/**
 * How many items rose, fell and stayed: 12 of 15 items up. Pairs with a blank are not counted; a blank may count as zero.
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
 * The largest items, largest first: label, value, share of all items; then one row for the others, if any.
 * @customfunction TOP_ITEMS
 * @param labels Names of the items; one cell for each.
 * @param values Their figures. Blanks are ignored, or count as zero.
 * @param [n] How many to show. Left out: 5.
 * @param [others] TRUE (default): a last row for all the other items together.
 * @param [language] en (default) or ko.
 * @returns Three columns: label, value, share.
 * @formula share(i) = x(i) / Σ x
 * @definition Ties keep the order of the list. Shares, that of the last row included, add up to 1. The last row stands
 *   only when items are left over.
 * @throws #VALUE! The lists differ in length, or are not one row or one column; a figure is text; `n` is not a whole
 *   number of 1 or more; `others` is neither TRUE nor FALSE; `language` is neither `en` nor `ko`.
 * @throws #N/A There is no figure; a cell holds an error; the figures add up to zero (shares only).
 * @source none
 * @example =TRADE.TOP_ITEMS({"Cars";"Chips";"Ships";"Steel"},{70;142;25;40},2,FALSE) →
 *   {"Chips",142,0.5126;"Cars",70,0.2527}
 * @excel =LET(labels,{"Cars";"Chips";"Ships";"Steel"},values,{70;142;25;40},
 *   TAKE(SORTBY(HSTACK(labels,values,values/SUM(values)),values,-1),2))
 * @example =TRADE.TOP_ITEMS({"Cars";"Chips";"Ships";"Steel"},{70;142;25;40},2) →
 *   {"Chips",142,0.5126;"Cars",70,0.2527;"Others",65,0.2347}
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
  const { top, others: rest } = rank(figures, readCount(n, "n") ?? 5);
  if (top.length === 0) throw new AnalysisError("too-few-observations", { needed: 1, found: 0 });
  const rows = top.map(({ place, value, share }) => [labelCell(names[place]), value, share]);
  if (rest && withOthers) {
    rows.push([CARD_LABELS.topItems[tongue].others, rest.value, rest.share]);
  }
  return rows.map((row) => row.map(toSingleCell));
}

function labelCell(cell: unknown): Outcome {
  const label = plain(cell);
  if (label instanceof IncomingError) return new Absence("incoming-error", { error: label.error });
  return label || ""; // a blank from the desktop is 0
}

/** `=RECORD_CHECK(C14, C2:C13)`: the slip of someone who thinks of a value and a history. */
function refuseNumberAndHistory(values: unknown, periods: unknown): void {
  const [value, history] = [rectangle(values), rectangle(periods)];
  const isOne = value.length === 1 && value[0].length === 1;
  if (isOne && (history.length > 1 || history[0].length > 1)) throw new AnalysisError("history-expected", {});
}
