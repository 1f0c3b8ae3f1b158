import { Absence, type NumberOutcome } from "../AnalysisError";
import { type IndexFormula, priceIndexNumber } from "./indexNumber";
import { type ItemFigures, pricedItems } from "./itemFigures";

/**
 * Unit-value index of the items that were traded in both periods, base = 100.
 *
 * @param items - Values in one unit; quantities in each item's own, the same before and after.
 * @returns Absences as `pricedItems` has them; "no-common-item" without an item in both periods; "not-finite" where the
 *   formula is not defined.
 * @see IMF et al. (2009), Export and Import Price Index Manual, ch. 2: unit values are no prices.
 */
export function priceIndex(items: readonly ItemFigures[], formula: IndexFormula): NumberOutcome {
  const priced = pricedItems(items);
  if (priced instanceof Absence) return priced;
  const matched = priced.flatMap(({ before, after }) => (before && after ? [{ before, after }] : []));
  if (matched.length === 0) return new Absence("no-common-item", {});
  const index = priceIndexNumber(formula, {
    p0: matched.map(({ before }) => before.price),
    q0: matched.map(({ before }) => before.quantity),
    p1: matched.map(({ after }) => after.price),
    q1: matched.map(({ after }) => after.quantity),
  });
  return Number.isFinite(index) ? index * 100 : new Absence("not-finite", {});
}
