import { Absence, AnalysisError } from "../analysis/AnalysisError";
import { comparativeAdvantage } from "../analysis/structure/comparativeAdvantage";
import { herfindahl } from "../analysis/structure/concentration";
import { constantMarketShare } from "../analysis/structure/constantMarketShare";
import { intraIndustryTrade } from "../analysis/structure/intraIndustryTrade";
import { tradeSpecialization } from "../analysis/structure/tradeSpecialization";
import { choice, rectangle } from "./cells";
import { HhiScale, RcaMode } from "./enums";
import { numbersOf, readItems } from "./lists";
import { elementwise, toSingleCell } from "./spill";
import { transpose } from "./table";

/**
 * Herfindahl–Hirschman concentration of a list of items or of partners: 1, or 10,000 points, when all is in one of them.
 * @customfunction HHI
 * @param values Figures of all items; one column for each list, or a single row. Blanks are ignored.
 * @param [scale] unit (default), 0 to 1, or points, 0 to 10,000.
 * @returns One index for each column.
 * @formula H = Σ s(i)²
 * @formula s(i) = x(i) / Σ x
 * @formula points = 10000 × H
 * @definition H runs from 1/n, when n items are equal, to 1, when all is in one. The name is used for lists of products
 *   and of markets alike: say which was given.
 * @throws #VALUE! `scale` is neither; a cell holds text (its column only).
 * @throws #N/A A figure is negative; nothing is above zero; a cell holds an error.
 * @source WITS, Trade Indicators: Hirschman Herfindahl Index
 * @example =TRADE.HHI({50;30;20}) → 0.38
 * @excel =SUMSQ({50;30;20})/SUM({50;30;20})^2
 * @example =TRADE.HHI({50,100;30,0;20,0},"points") → {3800,10000}
 */
export function hhi(values: any[][], scale?: HhiScale): any[][] {
  const how = choice(scale, HhiScale, "scale");
  const block = rectangle(values);
  const lists = block.length === 1 ? block : transpose(block);
  return [
    lists.map((list) => {
      const figures = numbersOf(list);
      return toSingleCell(figures instanceof Absence ? figures : herfindahl(figures, how));
    }),
  ];
}

/**
 * Revealed comparative advantage, cell by cell: an item's share in the country's exports against its share in the world's, as a ratio or from −1 to 1. In older Excel a blank counts as zero.
 * @customfunction RCA
 * @param exports_item The country's exports of the item.
 * @param exports_total The country's total exports.
 * @param world_item World exports of the item, the country included.
 * @param world_total Total world exports.
 * @param [mode] balassa (default), above 1 = advantage; or symmetric, −1 to 1.
 * @returns One result for each element.
 * @formula balassa: R = (exports_item / exports_total) / (world_item / world_total)
 * @formula symmetric: (R − 1) / (R + 1)
 * @definition Answers cell by cell; single figures serve every row. R above 1, and its symmetric form above 0, mean a
 *   comparative advantage. The world includes the country.
 * @throws #VALUE! The ranges differ in size; `mode` is neither; a cell holds text (that cell only).
 * @throws #N/A `exports_total`, `world_item` or `world_total` is zero; a figure is negative; a figure is missing (blank
 *   where many cells are answered).
 * @source Balassa (1965), Trade Liberalisation and “Revealed” Comparative Advantage; Laursen (2015) for the symmetric form
 * @example =TRADE.RCA(20,100,50,1000) → 4
 * @excel =(20/100)/(50/1000)
 * @example =TRADE.RCA({20;3},100,{50;60},1000,"symmetric") → {0.6;-0.3333}
 */
export function rca(
  exports_item: any[][],
  exports_total: any[][],
  world_item: any[][],
  world_total: any[][],
  mode?: RcaMode,
): any[][] {
  const how = choice(mode, RcaMode, "mode");
  return elementwise([exports_item, exports_total, world_item, world_total], (x, X, w, W) =>
    comparativeAdvantage(x, X, w, W, how),
  );
}

/**
 * Trade specialisation, cell by cell: (exports − imports) / (exports + imports), −1 to 1. In older Excel a blank counts as zero.
 * @customfunction TSI
 * @param exports Exports.
 * @param imports Imports, one for each.
 * @returns One index for each pair.
 * @formula (exports − imports) / (exports + imports)
 * @definition Answers cell by cell: 1 when there are exports only, −1 when there are imports only.
 * @throws #VALUE! The ranges differ in size; a cell holds text (that cell only).
 * @throws #N/A Both are zero; a figure is negative; a figure is missing (blank where many cells are answered).
 * @source Ballance, Forstner and Murray (1987), Consistency Tests of Alternative Measures of Comparative Advantage
 * @example =TRADE.TSI(30,10) → 0.5
 * @excel =(30-10)/(30+10)
 * @example =TRADE.TSI({30;0},{10;8}) → {0.5;-1}
 */
export function tsi(exports: any[][], imports: any[][]): any[][] {
  return elementwise([exports, imports], tradeSpecialization);
}

/**
 * Grubel–Lloyd intra-industry trade of a list of items, weighted by trade: 0 all one way, 1 all balanced. In older Excel a blank counts as zero.
 * @customfunction IIT
 * @param exports Exports; one cell for each item.
 * @param imports Imports of the same items. Rows that are wholly blank are ignored.
 * @returns One index.
 * @formula 1 − Σ |X(i) − M(i)| / Σ (X(i) + M(i))
 * @definition X(i) and M(i) are exports and imports of item i. The finer the items, the lower the index: compare lists
 *   of the same detail only. It is not corrected for the trade balance.
 * @throws #VALUE! The lists differ in length, or are not one row or one column; a cell holds text.
 * @throws #N/A An item has one of its figures only; a figure is negative; there is no trade at all; a cell holds an
 *   error.
 * @source Grubel and Lloyd (1975), Intra-Industry Trade, ch. 2
 * @example =TRADE.IIT({30;10},{10;10}) → 0.6667
 * @excel =1-SUM(ABS({30;10}-{10;10}))/SUM({30;10}+{10;10})
 */
export function iit(exports: any[][], imports: any[][]): any[][] {
  return [[toSingleCell(intraIndustryTrade(readItems({ exports, imports })))]];
}

/**
 * Constant-market-share split of the change of exports, Σx1 − Σx0, from a list of items: world growth, composition, competitiveness. The three add up to it. In older Excel a blank counts as zero.
 * @customfunction MARKET_SHARE_CHANGE
 * @param x0 The country's exports before; one cell for each item.
 * @param x1 The country's exports after.
 * @param w0 World exports before, the country included.
 * @param w1 World exports after.
 * @returns One row: growth, composition, competitiveness.
 * @formula growth = r Σ x0
 * @formula composition = Σ (r(i) − r) x0(i)
 * @formula competitiveness = Σ (x1(i) − x0(i) − r(i) x0(i))
 * @formula r = Σ w1 / Σ w0 − 1
 * @formula r(i) = w1(i) / w0(i) − 1
 * @definition growth: had every item grown as world exports did. composition: for selling more of what the world bought
 *   more of. competitiveness: the rest, market shares won or lost; all of an item that was not exported before. Shares
 *   are those of the earlier period.
 * @throws #VALUE! The lists differ in length, or are not one row or one column; a cell holds text.
 * @throws #N/A An item has some of its figures only; a figure is negative; the world, which includes the country,
 *   exported nothing of what the country did, before or after; a cell holds an error.
 * @source Leamer and Stern (1970), Quantitative International Economics, ch. 7; Richardson (1971)
 * @example =TRADE.MARKET_SHARE_CHANGE({60;40},{90;44},{400;600},{560;660}) → {22,6,6}
 * @excel =LET(before,{60;40},after,{90;44},world_before,{400;600},world_after,{560;660},
 *   growth,SUM(before)*(SUM(world_after)/SUM(world_before)-1),
 *   with_world,SUM(before*(world_after/world_before-1)),
 *   HSTACK(growth,with_world-growth,SUM(after)-SUM(before)-with_world))
 */
export function marketShareChange(x0: any[][], x1: any[][], w0: any[][], w1: any[][]): any[][] {
  const split = constantMarketShare(readItems({ x0, x1, w0, w1 }));
  if (split instanceof Absence) throw new AnalysisError(split.code, split.details);
  return [[split.growth, split.composition, split.competitiveness].map(toSingleCell)];
}
