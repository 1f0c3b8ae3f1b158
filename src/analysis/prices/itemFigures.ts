import { Absence } from "../AnalysisError";
import type { Figure } from "../structure/completeItems";

/** Value and quantity of an item before (0) and after (1). An item's own unit of quantity does not change. */
export type ItemFigures = Readonly<Record<"v0" | "q0" | "v1" | "q1", Figure>>;

/** Price (unit value) and quantity of an item before and after; undefined in a period in which it was not traded. */
export interface PricedItem {
  readonly before: PriceAndQuantity | undefined;
  readonly after: PriceAndQuantity | undefined;
}

export interface PriceAndQuantity {
  readonly price: number;
  readonly quantity: number;
}

/**
 * Prices and quantities from values and quantities. Not traded = neither a value nor a quantity above zero, so that a
 * blank in both columns and a zero in both say the same.
 *
 * @returns Absence "zero-quantity" for a value without a quantity, "incomplete-item" for a quantity without a value,
 *   "negative-figure" for a figure below zero.
 */
export function pricedItems(items: readonly ItemFigures[]): PricedItem[] | Absence {
  const priced: PricedItem[] = [];
  for (const [i, { v0, q0, v1, q1 }] of items.entries()) {
    const before = inPeriod(v0, q0, i + 1);
    if (before instanceof Absence) return before;
    const after = inPeriod(v1, q1, i + 1);
    if (after instanceof Absence) return after;
    priced.push({ before, after });
  }
  return priced;
}

function inPeriod(value: Figure, quantity: Figure, item: number): PriceAndQuantity | undefined | Absence {
  if (!value && !quantity) return undefined;
  if (value === undefined) return new Absence("incomplete-item", { item });
  if (value < 0 || (quantity ?? 0) < 0) return new Absence("negative-figure", {});
  return quantity ? { price: value / quantity, quantity } : new Absence("zero-quantity", { item });
}
