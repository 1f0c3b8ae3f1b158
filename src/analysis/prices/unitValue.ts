import { Absence, type NumberOutcome } from "../AnalysisError";

/**
 * Unit value: value / quantity, in currency per unit of quantity. It moves with the mix of goods inside an item, so it
 * is not a price.
 * @returns Absence "zero-divisor" for a quantity of zero; "negative-figure" for a figure below zero.
 * @see IMF et al. (2009), Export and Import Price Index Manual, ch. 2.
 */
export function unitValue(value: number, quantity: number): NumberOutcome {
  if (Math.min(value, quantity) < 0) return new Absence("negative-figure", {});
  return quantity === 0 ? new Absence("zero-divisor", { argument: "quantity" }) : value / quantity;
}
