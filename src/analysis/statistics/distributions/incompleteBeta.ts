import { continuedFraction } from "./continuedFraction";
import { logGamma } from "./logGamma";

/**
 * Regularised incomplete beta function I_x(a, b).
 *
 * @param x - In [0, 1].
 * @param y - 1 − x, given by the caller because near 1 the subtraction would lose its digits.
 * @see Press et al. (2007), Numerical Recipes, 3rd ed., §6.4; DLMF 8.17.22.
 */
export function incompleteBeta(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  // The fraction converges fast left of the mean; right of it the other tail does.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(y, x, b, a);
  const logFront = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(y);
  const fraction = continuedFraction((n) => [n === 1 ? 1 : coefficient(n - 1, x, a, b), 1]);
  return (Math.exp(logFront) * fraction) / a;
}

function coefficient(n: number, x: number, a: number, b: number): number {
  const m = Math.floor(n / 2);
  return n % 2 === 0
    ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
}
