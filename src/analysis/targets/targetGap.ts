import { Absence, type NumberOutcome } from "../AnalysisError";
import { compare, difference } from "../numeric/sum";

export type GapResult = "amount" | "percent" | "achieved";

/**
 * Distance to a target.
 *
 * amount: target − actual (positive = still missing, negative = exceeded) · percent: that, in parts of the target ·
 * achieved: actual / target (달성률)
 *
 * @returns Absence "not-positive" for a target that is not above zero.
 */
export function targetGap(actual: number, target: number, result: GapResult): NumberOutcome {
  if (target <= 0) return new Absence("not-positive", { argument: "target" });
  // Noise of adding up must not make a target that is met one that is just missed.
  if (result === "achieved") return compare(actual, target) === 0 ? 1 : actual / target;
  const gap = difference(target, actual);
  return result === "amount" ? gap : gap / target;
}
