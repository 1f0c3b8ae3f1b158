import { priceIndexNumber, shares, type TwoPeriods } from "./indexNumber";
import { logarithmicMean } from "./logarithmicMean";

/**
 * What each item contributed to a price index; adds up to the index − 1.
 *
 * With x = p₁/p₀ and L the logarithmic mean: laspeyres s₀(x − 1) · fisher w(x − 1), w ∝ (a + b) / L(x, fisher),
 * a ∝ s₀ L(x, laspeyres), b ∝ s₁ L(1/x, 1/paasche), each of w, a and b adding up to 1: the weights that turn the
 * arithmetic and the harmonic mean into geometric ones, and those back into an arithmetic one.
 *
 * @see Balk (2008), Price and Quantity Index Numbers, sec. 4.2; R package gpindex, `fisher_contributions`. There are
 *   other decompositions of a Fisher index; they differ little.
 */
export function itemContributions(formula: "laspeyres" | "fisher", periods: TwoPeriods): number[] {
  const relatives = periods.p0.map((price, i) => periods.p1[i] / price);
  const { before, after } = shares(periods);
  const weights = formula === "laspeyres" ? before : fisherWeights();
  return relatives.map((x, i) => weights[i] * (x - 1));

  function fisherWeights(): number[] {
    const [laspeyres, paasche, fisher] = (["laspeyres", "paasche", "fisher"] as const).map((one) =>
      priceIndexNumber(one, periods),
    );
    const a = shareOut(relatives.map((x, i) => before[i] * logarithmicMean(x, laspeyres)));
    const b = shareOut(relatives.map((x, i) => after[i] * logarithmicMean(1 / x, 1 / paasche)));
    return shareOut(relatives.map((x, i) => (a[i] + b[i]) / logarithmicMean(x, fisher)));
  }
}

function shareOut(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
