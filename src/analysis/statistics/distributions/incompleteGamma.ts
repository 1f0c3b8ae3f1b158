import { continuedFraction } from "./continuedFraction";
import { logGamma } from "./logGamma";

const MAX_STEPS = 10_000;

/**
 * Regularised incomplete gamma functions: `lower` = P(a, x) and `upper` = Q(a, x) = 1 − P(a, x), each with all its digits
 * in its own tail.
 *
 * Series for x < a + 1, continued fraction beyond.
 *
 * @see Press et al. (2007), Numerical Recipes, 3rd ed., §6.2; DLMF 8.11.4 and 8.9.2.
 */
export function incompleteGamma(a: number, x: number): { readonly lower: number; readonly upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    const lower = front * series(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = front * continuedFraction((n) => [n === 1 ? 1 : (1 - n) * (n - 1 - a), x + 2 * n - 1 - a]);
  return { lower: 1 - upper, upper };
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n <= MAX_STEPS; n++) {
    term *= x / (a + n);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return sum;
}
