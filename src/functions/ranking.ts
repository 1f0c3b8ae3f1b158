import { Absence, AnalysisError } from "../analysis/AnalysisError";
import { ranking as ranked } from "../analysis/records/ranking";
import { unreadable } from "../analysis/time/Series";
import { labelOf } from "../analysis/time/Period";
import { periodInWords } from "../i18n/periodNames";
import { choice } from "./cells";
import { RankingScope, RecordDirection, TextLanguage } from "./enums";
import { readCount } from "./options";
import { latestOf, notInPeriods, onlySeries, toSingleCell } from "./spill";
import { readOne } from "./at";
import { readTable } from "./table";

/**
 * The highest or lowest figures up to a period, with their periods: of all figures, or of the same month of each year.
 * @customfunction RANKING
 * @param values Figures of one series.
 * @param periods Their periods; one column as long as values.
 * @param [n] How many to show. Left out: 5.
 * @param [at] The last period that counts. Left out: the latest with a figure.
 * @param [scope] all (default) periods, or same_month: the month (quarter, half) of at, in every year.
 * @param [direction] high (default), or low for the lowest figures.
 * @param [language] How periods are written: en (default) as labels, 2024-05, or ko as Korean tables have them, 2024년 5월.
 * @returns Three columns: rank, period, value.
 * @formula rank(t) = 1 + #{ u : x(u) > x(t) }
 * @definition Ties share a rank, and of them the older stands first. Figures that agree to 12 digits are equal. Every
 *   figure there is counts, whatever gaps lie between; every function takes either way of writing a period back.
 * @throws #VALUE! There are several series; `n` is not a whole number of 1 or more; `scope`, `direction` or `language`
 *   is none of those listed.
 * @throws #N/A There is no figure up to `at`, or `at` is not among the periods.
 * @source 산업통상자원부 (Ministry of Trade), 수출입 동향: 역대 순위
 * @example =TRADE.RANKING({637.9;615.8;659;613.8},{"2022-03";"2022-05";"2025-09";"2024-12"},3) →
 *   {1,"2025-09",659;2,"2022-03",637.9;3,"2022-05",615.8}
 * @example =TRADE.RANKING({1734.2;1850.3;1682.6},{"2024Q4";"2025Q3";"2022Q2"},2) →
 *   {1,"2025Q3",1850.3;2,"2024Q4",1734.2}
 * @excel =LET(values,{1734.2;1850.3;1682.6},periods,{"2024Q4";"2025Q3";"2022Q2"},
 *   HSTACK(SEQUENCE(2),TAKE(SORTBY(HSTACK(periods,values),values,-1),2)))
 * @example =TRADE.RANKING({5;9;9;7},{"2023-09";"2024-08";"2024-09";"2025-09"},2,,"same_month",,"ko") →
 *   {1,"2024년 9월",9;2,"2025년 9월",7}
 */
export function ranking(
  values: any[][],
  periods: any[][],
  n?: any[][],
  at?: any[][],
  scope?: RankingScope,
  direction?: RecordDirection,
  language?: TextLanguage,
): any[][] {
  const count = readCount(n, "n") ?? 5;
  const among = choice(scope, RankingScope, "scope");
  const towards = choice(direction, RecordDirection, "direction");
  const tongue = choice(language, TextLanguage, "language");
  const table = readTable(values, periods, at);
  const series = onlySeries(table);
  const { frequency } = table;
  const until = readOne(at, table, "at") ?? latestOf(series);
  if (until instanceof Absence) return [[toSingleCell(until)]];
  const none = notInPeriods(table, until) ?? unreadable(series, -Infinity, until);
  if (none) return [[toSingleCell(none)]];
  const rows = ranked(series, until, count, among, towards);
  if (rows.length === 0) throw new AnalysisError("too-few-observations", { needed: 1, found: 0 });
  return rows.map(({ rank, ordinal, value }) => {
    const period = { frequency, ordinal };
    return [rank, tongue === "ko" ? periodInWords(period, "ko") : labelOf(period), toSingleCell(value)];
  });
}
