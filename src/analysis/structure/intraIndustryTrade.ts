import { Absence, type NumberOutcome } from "../AnalysisError";
import { difference, sum } from "../numeric/sum";
import { completeItems, type Figure } from "./completeItems";

/**
 * Grubel–Lloyd index of intra-industry trade over a list of items, weighted by their trade:
 * 1 − Σ|Xᵢ − Mᵢ| / Σ(Xᵢ + Mᵢ), from 0 (every item one way) to 1 (every item balanced).
 *
 * @param items - Exports and imports of each item, in one unit; as `completeItems` reads them.
 * @returns Absence "zero-total" without any trade.
 * @see Grubel and Lloyd (1975), Intra-Industry Trade, ch. 2, without their correction for the trade balance.
 */
export function intraIndustryTrade(
  items: readonly Readonly<Record<"exports" | "imports", Figure>>[],
): NumberOutcome {
  const complete = completeItems(items);
  if (complete instanceof Absence) return complete;
  const oneWay = sum(complete.map(({ exports, imports }) => Math.abs(difference(exports, imports))));
  const trade = sum(complete.flatMap(({ exports, imports }) => [exports, imports]));
  return trade === 0 ? new Absence("zero-total", {}) : 1 - oneWay / trade;
}
