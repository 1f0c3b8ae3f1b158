import { AnalysisError } from "../analysis/AnalysisError";
import { labelOf, type Period } from "../analysis/time/Period";
import { balanceOf, nameOfBalance } from "../dataset/balance";
import { figuresOf, type Series } from "../dataset/figures";
import { bothFlows, findGrowth, findIndicator } from "../dataset/indicators";
import type { FigureRow, Text } from "../dataset/types";
import { choice, readText } from "./cells";
import { DataFrequency, DataVintage, PrintedVintage, TradeFlow } from "./enums";
import { span } from "./span";

/**
 * Korean exports from the bundled figures: spills period and value in million US dollars, oldest first.
 * @customfunction EXPORTS
 * @param [item] Code or name of an item: semiconductors, 반도체, customs:passenger_cars, first20. Left out: total exports.
 * @param [partner] Code or name of a destination: us, 미국. Left out: the world.
 * @param [from] First period. Left out: the first with a figure.
 * @param [to] Last period. Left out: the latest with a figure.
 * @param [frequency] month (default), quarter or year.
 * @param [vintage] latest (default) or first: the best figure known now, or the first one printed.
 * @returns Two columns: period and value.
 * @formula none
 * @definition One row for every period, without a header; a missing figure is blank. Items are the ministry's unless
 *   `customs:` (`관세청:`) or `compiled:` (`집계:`) stands before the name; the compiled ones are added up from HS codes by
 *   a public compiler and are no figures of the ministry, with which they are never mixed. `first10` and `first20`, alone,
 *   before a customs item (`first20:semiconductors`) or with a partner, are the first 10 and 20 days of every month. Their
 *   working days are those of the span, not of the month: give `days` first10 or first20 to the functions that count
 *   working days. A quarter or year is the sum of its months when all are there, else the published figure. Where
 *   several figures were published, the finest and then the latest counts. With `vintage` first a figure is as the first
 *   release printed it, and blank where that is not stored; a year is then the printed one, and quarters have none.
 *   TRADE.SOURCE cites the latest figures.
 * @throws #VALUE! `from` or `to` is no period, or `from` lies after `to`; `frequency` is none of the three; `vintage` is
 *   neither `latest` nor `first`.
 * @throws #N/A There is no such item or destination, or no figure between `from` and `to`: TRADE.CATALOG lists what
 *   there is; or no first print is stored there.
 * @source 산업통상부 (Ministry of Trade, Industry and Resources), 관세청 (Korea Customs Service), 한국은행 (Bank of Korea)
 * @excel none
 * @example =TRADE.EXPORTS(,,"2024-04","2024-06") → {"2024-04",56148.299;"2024-05",58020.557;"2024-06",57341.634}
 * @example =TRADE.EXPORTS(,,"2024-04","2024-06",,"first") → {"2024-04",56260;"2024-05",58150;"2024-06",57070}
 * @example =TRADE.EXPORTS("반도체",,"2024Q3","2024Q4","quarter") → {"2024Q3",36680;"2024Q4",39500}
 * @example =TRADE.EXPORTS("compiled:semiconductors",,"2022-01","2022-01") → {"2022-01",10816.405}
 * @example =TRADE.EXPORTS(,"us",2023,2024,"year") → {"2023",115696.335;"2024",127761.372}
 */
export function exports(
  item?: any,
  partner?: any,
  from?: any[][],
  to?: any[][],
  frequency?: DataFrequency,
  vintage?: DataVintage,
): any[][] {
  return levels(TradeFlow.exports, item, partner, from, to, frequency, vintage);
}

/**
 * Korean imports from the bundled figures: spills period and value in million US dollars, oldest first.
 * @customfunction IMPORTS
 * @param [item] Code or name of an item: energy, 원유, compiled:semiconductors, first20. Left out: total imports.
 * @param [partner] Code or name of a partner: china, 중국. Left out: the world.
 * @param [from] First period. Left out: the first with a figure.
 * @param [to] Last period. Left out: the latest with a figure.
 * @param [frequency] month (default), quarter or year.
 * @param [vintage] latest (default) or first: the best figure known now, or the first one printed.
 * @returns Two columns: period and value.
 * @formula none
 * @definition As TRADE.EXPORTS, for imports. By partner the customs service gives every month since August 2021. By item
 *   whole months are few, and the first 10 and 20 days as first announced.
 * @throws #VALUE! `from` or `to` is no period, or `from` lies after `to`; `frequency` is none of the three; `vintage` is
 *   neither `latest` nor `first`.
 * @throws #N/A There is no such item or partner, or no figure between `from` and `to`: TRADE.CATALOG lists what there is;
 *   or no first print is stored there.
 * @source 산업통상부 (Ministry of Trade, Industry and Resources), 관세청 (Korea Customs Service), 한국은행 (Bank of Korea)
 * @excel none
 * @example =TRADE.IMPORTS(,,"2024-05","2024-06") → {"2024-05",53132.937;"2024-06",49090.193}
 * @example =TRADE.IMPORTS("에너지",,"2026-09","2026-09") → {"2026-09",12960}
 * @example =TRADE.IMPORTS(,"china",2024,2024,"year") → {"2024",139878.481}
 */
export function imports(
  item?: any,
  partner?: any,
  from?: any[][],
  to?: any[][],
  frequency?: DataFrequency,
  vintage?: DataVintage,
): any[][] {
  return levels(TradeFlow.imports, item, partner, from, to, frequency, vintage);
}

/**
 * Korea's trade balance from the bundled figures: spills period and exports less imports in million US dollars.
 * @customfunction BALANCE
 * @param [partner] Code or name of a partner: us, 미국. Left out: the world.
 * @param [from] First period. Left out: the first with both figures.
 * @param [to] Last period. Left out: the latest with both figures.
 * @param [frequency] month (default), quarter or year.
 * @param [vintage] latest (default) or first: the best figures known now, or the first ones printed.
 * @returns Two columns: period and balance.
 * @formula b_t = exports_t − imports_t
 * @definition One row for every period, without a header; blank where one of the two is missing. The two are of one
 *   vintage, as in TRADE.EXPORTS and TRADE.IMPORTS. Above zero is a surplus, below a deficit. `first10` and `first20`
 *   in place of a partner are the first 10 and 20 days, of which imports are known as first announced only.
 * @throws #VALUE! `from` or `to` is no period, or `from` lies after `to`; `frequency` is none of the three; `vintage` is
 *   neither `latest` nor `first`.
 * @throws #N/A Exports or imports of that partner are not there, or no period has both between `from` and `to`:
 *   TRADE.CATALOG lists what there is; or no first print is stored there.
 * @source 산업통상부 (Ministry of Trade, Industry and Resources), 관세청 (Korea Customs Service), 한국은행 (Bank of Korea)
 * @excel none
 * @example =TRADE.BALANCE(,"2024-05","2024-06") → {"2024-05",4887.62;"2024-06",8251.441}
 * @example =TRADE.BALANCE(,"2024-05","2024-05",,"first") → {"2024-05",4960}
 * @example =TRADE.BALANCE("us",2024,2024,"year") → {"2024",55629.066}
 */
export function balance(
  partner?: any,
  from?: any[][],
  to?: any[][],
  frequency?: DataFrequency,
  vintage?: DataVintage,
): any[][] {
  const named = readText(partner);
  const [sold, bought] = bothFlows(named);
  if (!sold || !bought) throw new AnalysisError("unknown-series", { name: named ?? "" });
  const asked = choice(vintage, DataVintage, "vintage");
  const series = { ...balanceOf(sold, bought), name: nameOfBalance(sold, bought) };
  return asCells(figureRows(series, "amount", from, to, frequency, asked));
}

/**
 * Growth on the same month a year earlier as the releases printed it: spills period and growth, oldest first.
 * @customfunction PUBLISHED_GROWTH
 * @param [item] Code or name of an item: semiconductors, 반도체, first20. Left out: the total.
 * @param [partner] Code or name of a partner: china, 중국. Left out: the world.
 * @param [from] First month. Left out: the first with a printed growth.
 * @param [to] Last month. Left out: the latest with a printed growth.
 * @param [flow] exports or imports. Left out: the flow that the item's code names, else exports.
 * @param [vintage] first (default) or latest: as the first release printed it, or as it was printed last.
 * @returns Two columns: month and growth, as a fraction.
 * @formula none
 * @definition One row for every month, without a header; blank where no print is stored. Use it where levels are rounded
 *   more coarsely than they changed: a growth rate on a rounded base can have the wrong sign. Items and partners are
 *   those of TRADE.EXPORTS; some have a printed growth and no level. A growth that only a later table gives is not the
 *   first print: `vintage` latest has it.
 * @throws #VALUE! `from` or `to` is no period, or `from` lies after `to`; `flow` is neither `exports` nor `imports`;
 *   `vintage` is neither `first` nor `latest`.
 * @throws #N/A No growth of that item or partner was printed between `from` and `to`: TRADE.CATALOG lists what there is;
 *   or no first print is stored there.
 * @source 산업통상부 (Ministry of Trade, Industry and Resources), 관세청 (Korea Customs Service)
 * @excel none
 * @example =TRADE.PUBLISHED_GROWTH(,"중국","2025-09","2025-09") → {"2025-09",0.005}
 * @example =TRADE.PUBLISHED_GROWTH("ships",,"2025-10","2025-10") → {"2025-10",1.312}
 * @example =TRADE.PUBLISHED_GROWTH("ships",,"2025-10","2025-10",,"latest") → {"2025-10",1.311}
 * @example =TRADE.PUBLISHED_GROWTH("first20","taiwan","2025-10","2025-10") → {"2025-10",0.581}
 */
export function publishedGrowth(
  item?: any,
  partner?: any,
  from?: any[][],
  to?: any[][],
  flow?: TradeFlow,
  vintage?: PrintedVintage,
): any[][] {
  // Left out, the code of an item says which flow it is of.
  const asked = readText(flow) === undefined ? undefined : choice(flow, TradeFlow, "flow");
  const query = { flow: asked, item: readText(item), partner: readText(partner) };
  const found = findGrowth(query) ?? unknown(query.item, query.partner);
  const printed = choice(vintage, PrintedVintage, "vintage");
  return asCells(figureRows(found, "growth", from, to, DataFrequency.month, printed));
}

function levels(
  flow: TradeFlow,
  item: unknown,
  partner: unknown,
  from: unknown,
  to: unknown,
  frequency: unknown,
  vintage: unknown,
): any[][] {
  const query = { flow, item: readText(item), partner: readText(partner) };
  const found = findIndicator(query) ?? unknown(query.item, query.partner);
  const asked = choice(vintage, DataVintage, "vintage");
  return asCells(figureRows(found, "amount", from, to, frequency, asked));
}

type NamedSeries = Series & { readonly name: Text };

/** @throws AnalysisError when no row has a figure. */
function figureRows(
  series: NamedSeries,
  measure: "amount" | "growth",
  from: unknown,
  to: unknown,
  frequency: unknown,
  vintage: "latest" | "first",
): readonly FigureRow[] {
  const every = choice(frequency, DataFrequency, "frequency");
  const [first, last] = span(from, to, every);
  const rows = figuresOf(series, every, first, last, vintage);
  if (rows.some(isKnown)) return rows;
  throw noFigures(series, measure, every, [first, last]);
}

/** Why a series that there is has no figure in a span. */
function noFigures(
  series: NamedSeries,
  measure: "amount" | "growth",
  frequency: DataFrequency,
  [first, last]: readonly (Period | undefined)[],
): AnalysisError {
  const named = { series: series.name, isGrowth: measure === "growth" };
  // Of the latest vintage: what it has and the first lacks is not missing, but was not stored as first printed.
  const all = figuresOf(series, frequency).filter(isKnown);
  if (all.length === 0) return new AnalysisError("no-figures-every", { ...named, frequency });
  if (figuresOf(series, frequency, first, last).some(isKnown))
    return new AnalysisError("no-first-print", { series: series.name });
  return new AnalysisError("no-figures-then", {
    ...named,
    has: { first: labelOf(all[0].period), last: labelOf(all[all.length - 1].period) },
    asked: { first: first && labelOf(first), last: last && labelOf(last) },
  });
}

function isKnown({ value }: FigureRow): boolean {
  return value !== undefined;
}

function asCells(rows: readonly FigureRow[]): any[][] {
  return rows.map(({ period, value }) => [labelOf(period), value ?? ""]);
}

function unknown(...names: readonly (string | undefined)[]): never {
  throw new AnalysisError("unknown-series", { name: names.filter(Boolean).join(", ") });
}
