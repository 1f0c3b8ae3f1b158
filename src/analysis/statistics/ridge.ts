import { AnalysisError } from "../AnalysisError";
import { leastSquares, type Design } from "./leastSquares";
import { quadraticForm } from "./quadraticForm";

/** A weighted linear regression whose penalised coefficients are drawn towards zero. K columns, n observations. */
export interface Ridge {
  /** β, one a column. */
  readonly coefficients: readonly number[];
  /** What each observation is above the value that the other n − 1 give for it. */
  readonly leaveOneOut: readonly number[];
  /** Trace of the matrix that turns y into ŷ: K without a penalty, fewer with one. */
  readonly effectiveCoefficients: number;
}

/** An observation of leverage 1 decides a coefficient alone: the others say nothing of it. */
const MOST_LEVERAGE = 1 - 1e-9;

/**
 * Ridge regression: the β with the least Σ w(i) (y(i) − x(i)'β)² + Σ penalty(j) β(j)².
 *
 * The penalties are observations of 0, √penalty their regressor, so that Householder QR solves it like any other. The
 * leave-one-out residual is e(i) / (1 − h(i)) with h(i) = w(i) x(i)'(X'WX + P)⁻¹x(i): nothing is fitted again.
 *
 * @param weights - One an observation, above zero.
 * @param penalties - One a column; 0 leaves its coefficient free.
 * @throws AnalysisError "collinear" when a column without a penalty is a combination of others, or would be without one of
 *   the observations; "too-few-observations" for no more observations than such columns.
 * @see Hoerl and Kennard (1970), Ridge Regression, Technometrics 12; Hastie, Tibshirani and Friedman (2009), The Elements
 *   of Statistical Learning, 2nd ed., §3.4.1 and §7.10.
 */
export function ridge(
  design: Design,
  y: readonly number[],
  weights: readonly number[],
  penalties: readonly number[],
): Ridge {
  const roots = weights.map(Math.sqrt);
  const drawn = penalties.flatMap((penalty, j) => (penalty > 0 ? [{ j, root: Math.sqrt(penalty) }] : []));
  const { coefficients, inverse } = leastSquares(
    design.map((column, k) => [
      ...column.map((x, i) => roots[i] * x),
      ...drawn.map(({ j, root }) => (j === k ? root : 0)),
    ]),
    [...y.map((value, i) => roots[i] * value), ...drawn.map(() => 0)],
  );
  const rows = y.map((_, i) => design.map((column) => column[i]));
  const leverages = rows.map((row, i) => weights[i] * quadraticForm(inverse, row));
  if (leverages.some((h) => h > MOST_LEVERAGE)) throw new AnalysisError("collinear", {});
  return {
    coefficients,
    leaveOneOut: rows.map((row, i) => {
      const fitted = row.reduce((sum, x, j) => sum + x * coefficients[j], 0);
      return (y[i] - fitted) / (1 - leverages[i]);
    }),
    effectiveCoefficients: leverages.reduce((sum, h) => sum + h, 0),
  };
}
