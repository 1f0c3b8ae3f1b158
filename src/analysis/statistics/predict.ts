import { studentTQuantile } from "./distributions/studentT";
import type { LeastSquares } from "./leastSquares";
import { quadraticForm } from "./quadraticForm";

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What a regression says about a new observation. */
export interface Prediction {
  readonly mean: number;
  /** Holds a new observation with probability `level`. */
  readonly prediction: Interval;
  /** Holds the mean of such observations with probability `level`. */
  readonly confidence: Interval;
}

/**
 * Prediction and confidence interval of an ordinary least squares regression.
 *
 * x'β ± t · σ√(1 + h) and x'β ± t · σ√h, with h = x'(X'X)⁻¹x and t from Student's t with n − K degrees of freedom.
 *
 * @param x - One value a column of the design, in its order (1 for the constant).
 * @param level - Between 0 and 1.
 * @see Draper and Smith (1998), Applied Regression Analysis, 3rd ed., §3.1; R's `predict.lm`.
 */
export function predict(fit: LeastSquares, x: readonly number[], level: number): Prediction {
  const mean = x.reduce((sum, value, j) => sum + value * fit.coefficients[j], 0);
  const h = quadraticForm(fit.inverse, x);
  const t = studentTQuantile((1 + level) / 2, fit.degreesOfFreedom);
  const around = (half: number) => ({ low: mean - half, high: mean + half });
  return {
    mean,
    prediction: around(t * fit.sigma * Math.sqrt(1 + h)),
    confidence: around(t * fit.sigma * Math.sqrt(h)),
  };
}
