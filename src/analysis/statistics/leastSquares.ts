import { Matrix, QrDecomposition } from "ml-matrix";
import { AnalysisError } from "../AnalysisError";

/** A regressor a column: every column holds its value at each observation. */
export type Design = readonly (readonly number[])[];

/** A linear regression y = Xβ + u. K columns, n observations. */
export interface LeastSquares {
  /** β, one a column. */
  readonly coefficients: readonly number[];
  /** Of the coefficients, for uncorrelated errors of equal variance. */
  readonly standardErrors: readonly number[];
  /** Residual standard error √(RSS / (n − K)), in the unit of y. */
  readonly sigma: number;
  /** n − K. */
  readonly degreesOfFreedom: number;
  /** About the mean when a column is constant, about zero otherwise, as R's `lm`. */
  readonly rSquared: number;
  readonly fitted: readonly number[];
  readonly residuals: readonly number[];
  /** (X'X)⁻¹, K × K. */
  readonly inverse: readonly (readonly number[])[];
  /** R⁻¹ of X = QR, K × K, upper triangular: (X'X)⁻¹ = R⁻¹R⁻ᵀ, and the columns of XR⁻¹ are orthonormal. */
  readonly rootOfInverse: readonly (readonly number[])[];
  /** ln det X'X, which restricted likelihoods need. */
  readonly logDeterminant: number;
}

/** A column whose part orthogonal to the columns before it is smaller than this, relative to itself, adds nothing. */
const COLLINEAR = 1e-11;

/**
 * Ordinary least squares by Householder QR, with the columns scaled to length 1 first.
 *
 * @param design - K columns of n values each; a constant is a column of ones.
 * @param y - n values.
 * @throws AnalysisError "too-few-observations" unless n > K; "collinear" when a column is a combination of others.
 * @see Golub and Van Loan (2013), Matrix Computations, 4th ed., §5.3; checked against NIST StRD.
 * @example leastSquares([[1, 1, 1], [0, 1, 2]], [1, 3, 5.3]).coefficients // [0.95, 2.15]
 */
export function leastSquares(design: Design, y: readonly number[]): LeastSquares {
  const [n, k] = [y.length, design.length];
  if (n <= k) throw new AnalysisError("too-few-observations", { needed: k + 1, found: n });
  const lengths = design.map(lengthOf);
  if (lengths.some((length) => length === 0)) throw new AnalysisError("collinear", {});
  const scaled = new Matrix(n, k);
  design.forEach((column, j) => column.forEach((x, i) => scaled.set(i, j, x / lengths[j])));
  const qr = new QrDecomposition(scaled);
  const r = qr.upperTriangularMatrix;
  for (let j = 0; j < k; j++) {
    if (Math.abs(r.get(j, j)) < COLLINEAR) throw new AnalysisError("collinear", {});
  }
  const solution = qr.solve(Matrix.columnVector(y as number[]));
  const coefficients = lengths.map((length, j) => solution.get(j, 0) / length);
  const fitted = y.map((_, i) => design.reduce((sum, column, j) => sum + column[i] * coefficients[j], 0));
  const residuals = y.map((value, i) => value - fitted[i]);
  const sumOfSquares = squares(residuals);
  const degreesOfFreedom = n - k;
  const sigma = Math.sqrt(sumOfSquares / degreesOfFreedom);
  const rootOfInverse = inverseTriangle(r, lengths);
  const inverse = rootOfInverse.map((a, i) =>
    rootOfInverse.map((b, j) => a.reduce((sum, x, m) => (m < Math.max(i, j) ? sum : sum + x * b[m]), 0)),
  );
  return {
    coefficients,
    standardErrors: inverse.map((row, j) => sigma * Math.sqrt(row[j])),
    sigma,
    degreesOfFreedom,
    rSquared: 1 - sumOfSquares / totalSquares(design, y),
    fitted,
    residuals,
    inverse,
    rootOfInverse,
    logDeterminant: 2 * lengths.reduce((sum, length, j) => sum + Math.log(length * Math.abs(r.get(j, j))), 0),
  };
}

/** R⁻¹, with the scaling of the columns undone. */
function inverseTriangle(r: Matrix, lengths: readonly number[]): number[][] {
  const columns = lengths.map((_, j) => backSubstitute(r, j));
  return lengths.map((length, i) => columns.map((column) => column[i] / length));
}

/** Column j of R⁻¹. */
function backSubstitute(r: Matrix, j: number): number[] {
  const x = Array.from({ length: r.rows }, () => 0);
  x[j] = 1 / r.get(j, j);
  for (let i = j - 1; i >= 0; i--) {
    let sum = 0;
    for (let m = i + 1; m <= j; m++) sum += r.get(i, m) * x[m];
    x[i] = -sum / r.get(i, i);
  }
  return x;
}

function totalSquares(design: Design, y: readonly number[]): number {
  const hasConstant = design.some((column) => column.every((x) => x === column[0]));
  const mean = hasConstant ? y.reduce((sum, x) => sum + x, 0) / y.length : 0;
  return squares(y.map((value) => value - mean));
}

/** Euclidean length. Not Math.hypot, which takes its values as arguments: a long series would not fit on the stack. */
export function lengthOf(column: readonly number[]): number {
  return Math.sqrt(squares(column));
}

function squares(values: readonly number[]): number {
  return values.reduce((sum, x) => sum + x * x, 0);
}
