import { Absence, type NumberOutcome } from "../AnalysisError";
import { difference } from "../numeric/sum";

export type RcaMode = "balassa" | "symmetric";

/**
 * Revealed comparative advantage of a country in an item.
 *
 * balassa: (x / X) / (w / W), above 1 = advantage · symmetric: (RCA − 1) / (RCA + 1), −1 to 1, above 0 = advantage
 *
 * @param x - The country's exports of the item.
 * @param X - The country's exports in total.
 * @param w - The world's exports of the item, the country included.
 * @param W - The world's exports in total. All in one unit.
 * @returns Absence "zero-divisor" where X, w or W is zero; "negative-figure" for a figure below zero.
 * @see Balassa (1965), "Trade liberalisation and 'revealed' comparative advantage"; Laursen (2015) for the symmetric form.
 * @example comparativeAdvantage(20, 100, 50, 1000, "balassa") // 4
 */
export function comparativeAdvantage(
  x: number,
  X: number,
  w: number,
  W: number,
  mode: RcaMode,
): NumberOutcome {
  if (Math.min(x, X, w, W) < 0) return new Absence("negative-figure", {});
  if (X === 0) return new Absence("zero-divisor", { argument: "exports_total" });
  if (w === 0) return new Absence("zero-divisor", { argument: "world_item" });
  if (W === 0) return new Absence("zero-divisor", { argument: "world_total" });
  const rca = x / X / (w / W);
  return mode === "balassa" ? rca : difference(rca, 1) / (rca + 1);
}
