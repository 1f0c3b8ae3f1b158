import { type Composition, neutral } from "../composition";

/** The part of each irregular value that its weight takes away (tables B20, C20); neutral where the weight is 1. */
export function extremeValues(
  irregular: Float64Array,
  weights: Float64Array,
  composition: Composition,
): Float64Array {
  return irregular.map((x, t) => {
    if (weights[t] === 1) return neutral(composition);
    return composition === "multiplicative" ? x / (1 + weights[t] * (x - 1)) : x * (1 - weights[t]);
  });
}
