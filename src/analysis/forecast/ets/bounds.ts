import type { EtsParameters, TrendType } from "./EtsModel";

/** The usual region, closed as R's `ets` closes it: 0 < α < 1, 0 < β < α, 0 < γ < 1 − α, 0.8 ≤ φ ≤ 0.98. */
const EDGE = 1e-4;
const PHI = { low: 0.8, high: 0.98 };

/**
 * Smoothing parameters inside the usual region from unbounded numbers, so that a search without bounds can be used.
 * Each is a share of the room that the ones before it leave.
 * @param free - logit of each share, in the order α, β, γ, φ; those that the model lacks are left out.
 */
export function boundedParameters(
  free: ArrayLike<number>,
  { trend, hasSeason }: { readonly trend: TrendType; readonly hasSeason: boolean },
  into: { -readonly [K in keyof EtsParameters]: number },
): void {
  let i = 0;
  into.alpha = between(EDGE, 1 - EDGE, free[i++]);
  into.beta = trend === "N" ? 0 : between(EDGE, into.alpha, free[i++]);
  into.gamma = hasSeason ? between(EDGE, Math.max(EDGE, 1 - into.alpha), free[i++]) : 0;
  into.phi = trend === "Ad" ? between(PHI.low, PHI.high, free[i++]) : 1;
}

function between(low: number, high: number, logit: number): number {
  return low + (high - low) / (1 + Math.exp(-logit));
}

/** The inverse of the logistic curve: 0 for a half. */
export function logit(share: number): number {
  return Math.log(share / (1 - share));
}

/**
 * Whether forecasts forget the distant past: all roots of the model's characteristic polynomial lie inside the unit
 * circle. Inside the usual region this can fail only for models with both a trend and a season.
 *
 * @param work - At least period + 2 numbers of scratch space.
 * @see Hyndman, Akram & Archibald (2008), The admissible parameter space for exponential smoothing models, AISM 60.
 */
export function isAdmissible(
  { alpha, beta, gamma, phi }: EtsParameters,
  period: number,
  work: Float64Array,
): boolean {
  // Coefficients from the constant to z^(m + 1).
  const middle = alpha + beta - alpha * phi;
  const degree = period + 1;
  work.fill(middle, 2, period);
  work[0] = phi * (1 - alpha - gamma);
  work[1] = middle + gamma - 1;
  work[period] = alpha + beta - phi;
  work[degree] = 1;
  return isStable(work, degree);
}

/** Schur–Cohn: lowers the degree of a monic polynomial one by one; each constant must be below 1 in size. */
function isStable(coefficients: Float64Array, degree: number): boolean {
  // Each lower polynomial takes the places above the constant of the one before; the last of them stays 1.
  for (let constant = 0; constant < degree; constant++) {
    const k = coefficients[constant];
    if (!(Math.abs(k) < 1)) return false;
    const scale = 1 / (1 - k * k);
    for (let low = constant + 1, high = degree - 1; low <= high; low++, high--) {
      const a = coefficients[low];
      const b = coefficients[high];
      coefficients[low] = (a - k * b) * scale;
      coefficients[high] = (b - k * a) * scale;
    }
  }
  return true;
}
