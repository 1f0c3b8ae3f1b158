import { Absence } from "../AnalysisError";
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
 * @returns Absence "zero-divisor" where the world did not export what the country did, or nothing at all.
 * @see Leamer and Stern (1970), Quantitative International Economics, ch. 7; Richardson (1971).
 */
export function constantMarketShare(items: readonly MarketItem[]): ConstantMarketShare | Absence {
  const complete = completeItems(items);
  if (complete instanceof Absence) return complete;
  const sum = (field: "x0" | "x1" | "w0" | "w1") => complete.reduce((total, item) => total + item[field], 0);
  const [exportsBefore, worldBefore] = [sum("x0"), sum("w0")];
  if (worldBefore === 0 || complete.some(({ x0, w0 }) => x0 > 0 && w0 === 0)) {
    return new Absence("zero-divisor", { argument: "w0" });
  }
  const growth = exportsBefore * (sum("w1") / worldBefore - 1);
  const withTheWorld = complete.reduce(
    (total, { x0, w0, w1 }) => total + (x0 === 0 ? 0 : x0 * (w1 / w0 - 1)),
    0,
  );
  return {
    growth,
    composition: withTheWorld - growth,
    competitiveness: sum("x1") - exportsBefore - withTheWorld,
  };
}
