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
 * Prices and quantities from values and quantities. Not traded = neither a value nor a quantity above zero. A blank and
 * a zero say the same, in one column as in both: some versions of Excel hand a blank over as 0, and an unfilled value
 * would be a price of nothing.
 *
 * @returns Absence "too-few-observations" of blanks only, "zero-quantity" for a value without a quantity, "zero-value" for
 *   a quantity without a value, "negative-figure" for a figure below zero.
 */
export function pricedItems(items: readonly ItemFigures[]): PricedItem[] | Absence {
  if (items.every((item) => Object.values(item).every((figure) => figure === undefined))) {
    return new Absence("too-few-observations", { needed: 1, found: 0 });
  }
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

function inPeriod(
  value: Figure = 0,
  quantity: Figure = 0,
  item: number,
): PriceAndQuantity | undefined | Absence {
  if (Math.min(value, quantity) < 0) return new Absence("negative-figure", {});
  if (value === 0 && quantity === 0) return undefined;
  if (quantity === 0) return new Absence("zero-quantity", { item });
  if (value === 0) return new Absence("zero-value", { item });
  return { price: value / quantity, quantity };
}
