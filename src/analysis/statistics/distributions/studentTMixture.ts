import { studentTCdf, studentTPdf, studentTQuantile } from "./studentT";

/** A Student's t distribution moved and stretched, with its weight in a mixture. */
export interface StudentTComponent {
  readonly weight: number;
  readonly location: number;
  readonly scale: number;
}

/** Weights sum to 1; all components have the same degrees of freedom. */
export type StudentTMixture = readonly StudentTComponent[];

/** Probability of a value up to x. */
export function mixtureCdf(mixture: StudentTMixture, df: number, x: number): number {
  return mixture.reduce(
    (sum, { weight, location, scale }) => sum + weight * studentTCdf((x - location) / scale, df),
    0,
  );
}

function mixturePdf(mixture: StudentTMixture, df: number, x: number): number {
  return mixture.reduce(
    (sum, { weight, location, scale }) => sum + (weight * studentTPdf((x - location) / scale, df)) / scale,
    0,
  );
}

/** Twice the smaller of the probabilities below and above zero: for one component, the p-value of its t statistic. */
export function mixtureTwoSidedP(mixture: StudentTMixture, df: number): number {
  const below = mixtureCdf(mixture, df, 0);
  if (below <= 0.5) return 2 * below;
  // The other tail as a lower one: taken from 1 it would lose its digits.
  const mirrored = mixture.map((one) => ({ ...one, location: -one.location }));
  return Math.min(1, 2 * mixtureCdf(mirrored, df, 0));
}

/**
 * The value below which one lies with probability p, between 0 and 1. It lies between the components' own quantiles:
 * Newton's method, with a bisection wherever that would leave what still holds the root.
 */
export function mixtureQuantile(mixture: StudentTMixture, df: number, p: number): number {
  const t = studentTQuantile(p, df);
  const quantiles = mixture.map(({ location, scale }) => location + t * scale);
  const precision = 1e-12 * Math.max(...mixture.map(({ scale }) => scale));
  let [low, high] = [Math.min(...quantiles), Math.max(...quantiles)];
  let x = quantiles.reduce((sum, quantile, i) => sum + mixture[i].weight * quantile, 0);
  while (high - low > precision) {
    const excess = mixtureCdf(mixture, df, x) - p;
    if (excess > 0) high = x;
    else low = x;
    const step = -excess / mixturePdf(mixture, df, x);
    if (Math.abs(step) < precision) break;
    x = x + step > low && x + step < high ? x + step : (low + high) / 2;
  }
  return x;
}
