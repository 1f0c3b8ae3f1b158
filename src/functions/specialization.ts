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
 * Herfindahl–Hirschman concentration of a list of items or of partners: 1 when all is in one of them.
 * @customfunction HHI
 * @param values Figures of all items; one column for each list, or a single row. Blanks are ignored.
 * @param [scale] unit (default), 0 to 1, or points, 0 to 10,000.
 * @returns One index for each column.
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
 * Revealed comparative advantage, cell by cell: an item's share in the country's exports over its share in the world's.
 * @customfunction RCA
 * @param exports_item The country's exports of the item.
 * @param exports_total The country's total exports.
 * @param world_item World exports of the item, the country included.
 * @param world_total Total world exports.
 * @param [mode] balassa (default), above 1 = advantage; or symmetric, −1 to 1.
 * @returns One result for each element.
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
 * Trade specialisation, cell by cell: (exports − imports) / (exports + imports), −1 to 1. A blank may count as zero.
 * @customfunction TSI
 * @param exports Exports.
 * @param imports Imports, one for each.
 * @returns One index for each pair.
 */
export function tsi(exports: any[][], imports: any[][]): any[][] {
  return elementwise([exports, imports], tradeSpecialization);
}

/**
 * Grubel–Lloyd intra-industry trade of a list of items, weighted by trade: 0 all one way, 1 all balanced.
 * @customfunction IIT
 * @param exports Exports; one cell for each item.
 * @param imports Imports of the same items. Rows that are wholly blank are ignored.
 * @returns One index.
 */
export function iit(exports: any[][], imports: any[][]): any[][] {
  return [[toSingleCell(intraIndustryTrade(readItems({ exports, imports })))]];
}

/**
 * Constant-market-share split of the change of exports, Σx1 − Σx0, from a list of items: world growth, composition, competitiveness. The three add up to it.
 * @customfunction MARKET_SHARE_CHANGE
 * @param x0 The country's exports before; one cell for each item.
 * @param x1 The country's exports after.
 * @param w0 World exports before, the country included.
 * @param w1 World exports after.
 * @returns One row: growth, composition, competitiveness.
 */
export function marketShareChange(x0: any[][], x1: any[][], w0: any[][], w1: any[][]): any[][] {
  const split = constantMarketShare(readItems({ x0, x1, w0, w1 }));
  if (split instanceof Absence) throw new AnalysisError(split.code, split.details);
  return [[split.growth, split.composition, split.competitiveness].map(toSingleCell)];
}
