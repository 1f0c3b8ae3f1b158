import { Absence, type NumberOutcome } from "../AnalysisError";
import { sum } from "../numeric/sum";
import type { Figure } from "./completeItems";

export type HhiScale = "unit" | "points";

/**
 * Herfindahl–Hirschman index of a list of items or of partners: H = Σ sᵢ², sᵢ = xᵢ / Σx.
 *
 * unit: 1/n (all equal) to 1 (all in one) · points: × 10,000
 *
 * @param values - One figure an item, in one unit; missing ones are ignored.
 * @returns Absence "too-few-observations" without a figure, "negative-figure" for one below zero; "zero-total" when
 *   nothing is above zero.
 * @see WITS, Trade Indicators, which uses the name over products and over markets alike: say which list was given.
 */
export function herfindahl(values: readonly Figure[], scale: HhiScale = "unit"): NumberOutcome {
  const figures = values.filter((x) => x !== undefined);
  if (figures.length === 0) return new Absence("too-few-observations", { needed: 1, found: 0 });
  if (figures.some((x) => x < 0)) return new Absence("negative-figure", {});
  const total = sum(figures);
  if (total === 0) return new Absence("zero-total", {});
  // Shares are squared, not figures: those of a small unit would be too large.
  return sum(figures.map((x) => (x / total) ** 2)) * (scale === "points" ? 10_000 : 1);
}

/** The number of equal items that would be as concentrated: 1 / H. */
export function effectiveNumber(values: readonly Figure[]): NumberOutcome {
  const index = herfindahl(values);
  return index instanceof Absence ? index : 1 / index;
}

/**
 * Herfindahl–Hirschman index between 0 (all equal) and 1 whatever the number of items: (H − 1/n) / (1 − 1/n).
 * @returns Absence "too-few-observations" for one item; n counts the zeros that are listed.
 */
export function normalisedHerfindahl(values: readonly Figure[]): NumberOutcome {
  return aboveEqual(values, (x) => x);
}

/**
 * Product concentration index as UNCTAD publishes it: (√H − √(1/n)) / (1 − √(1/n)).
 * @returns Absence "too-few-observations" for one item; n counts the zeros that are listed.
 * @see UNCTAD Handbook of Statistics, annex on trade indicators.
 */
export function concentrationIndex(values: readonly Figure[]): NumberOutcome {
  return aboveEqual(values, Math.sqrt);
}

function aboveEqual(values: readonly Figure[], of: (index: number) => number): NumberOutcome {
  const index = herfindahl(values);
  if (index instanceof Absence) return index;
  const n = values.filter((x) => x !== undefined).length;
  if (n === 1) return new Absence("too-few-observations", { needed: 2, found: 1 });
  const least = of(1 / n);
  return (of(index) - least) / (1 - least);
}
