import { Absence } from "../AnalysisError";
import { difference, sum } from "../numeric/sum";
import { completeItems, type Figure } from "./completeItems";

/** Exports of the country (x) and of the world (w) in an item, before (0) and after (1). */
export type MarketItem = Readonly<Record<"x0" | "x1" | "w0" | "w1", Figure>>;

/** Three parts of the change of exports, in their unit; they add up to it. */
export interface ConstantMarketShare {
  /** Had every item grown as world exports did in total: r Σx₀. */
  readonly growth: number;
  /** For selling more of what the world bought more of: Σ(rᵢ − r) x₀ᵢ. */
  readonly composition: number;
  /** The rest, market shares won or lost: Σ(x₁ᵢ − x₀ᵢ − rᵢ x₀ᵢ). */
  readonly competitiveness: number;
}

/**
 * Constant-market-share split of the change of exports by item, at the weights of the earlier period.
 *
 * r = Σw₁ / Σw₀ − 1, rᵢ = w₁ᵢ / w₀ᵢ − 1. An item that the country did not export before is competitiveness only.
 *
 * @param items - In one unit; as `completeItems` reads them.
 * @returns Absence "zero-world" for an item that the country exported and the world, which includes it, did not: a cell
 *   not filled in; "zero-divisor" when the world exported nothing at all.
 * @see Leamer and Stern (1970), Quantitative International Economics, ch. 7; Richardson (1971).
 */
export function constantMarketShare(items: readonly MarketItem[]): ConstantMarketShare | Absence {
  const complete = completeItems(items);
  if (complete instanceof Absence) return complete;
  const unfilled = itemWithoutWorld(items);
  if (unfilled) return unfilled;
  const total = (field: "x0" | "x1" | "w0" | "w1") => sum(complete.map((item) => item[field]));
  const [exportsBefore, worldBefore] = [total("x0"), total("w0")];
  if (worldBefore === 0) return new Absence("zero-divisor", { argument: "w0" });
  const growth = exportsBefore * (difference(total("w1"), worldBefore) / worldBefore);
  const withTheWorld = sum(complete.map(({ x0, w0, w1 }) => (x0 === 0 ? 0 : x0 * (difference(w1, w0) / w0))));
  return {
    growth,
    composition: difference(withTheWorld, growth),
    competitiveness: difference(total("x1"), exportsBefore + withTheWorld),
  };
}

function itemWithoutWorld(items: readonly MarketItem[]): Absence | undefined {
  for (const [i, { x0, x1, w0, w1 }] of items.entries()) {
    if (x0 && w0 === 0) return new Absence("zero-world", { argument: "w0", item: i + 1 });
    if (x1 && w1 === 0) return new Absence("zero-world", { argument: "w1", item: i + 1 });
  }
  return undefined;
}
