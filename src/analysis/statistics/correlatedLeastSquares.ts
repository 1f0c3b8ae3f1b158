import type { Design, LeastSquares } from "./leastSquares";

/** How the errors of a regression hang together: u = a + e, with a_t = ρ a_(t−1) + ε_t and e white noise. */
export interface ErrorModel {
  readonly rho: number;
  /** Share of e in the variance of u: from 0, AR(1) alone, to below 1. */
  readonly noise: number;
}

/** A regression fitted by generalised least squares for errors of one model. */
export interface CorrelatedLeastSquares {
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
  /** Standard deviation of u, in the unit of y. */
  readonly sigma: number;
  /** Restricted: of what the columns do not explain. */
  readonly logLikelihood: number;
  readonly degreesOfFreedom: number;
}

/**
 * Generalised least squares for errors whose model is given, once for each model asked for.
 *
 * With V the correlation matrix of u: β = (X'V⁻¹X)⁻¹X'V⁻¹y, σ² = RSS / (n − K), and the restricted log-likelihood
 *
 * ℓ = −½ [(n − K)(1 + ln 2πσ²) + ln det V + ln det X'V⁻¹X]
 *
 * Rows are whitened by the Kalman filter of a: O(nK²) a model, exact across missing periods too. It works on the
 * residuals of ordinary least squares and an orthonormal basis of the columns, which keeps the digits of both.
 *
 * @param fit - `leastSquares` of the design and y.
 * @param times - When each observation was made, in whole periods, rising.
 * @see Harville (1977), JASA 72, 320–338; Durbin and Koopman (2012), Time Series Analysis by State Space Methods, 2nd
 *   ed., §4.3 and 6.2.
 */
export function correlatedLeastSquares(
  design: Design,
  fit: LeastSquares,
  times: readonly number[],
): (errors: ErrorModel) => CorrelatedLeastSquares {
  const { coefficients, degreesOfFreedom, logDeterminant, rootOfInverse } = fit;
  const rows = basisAndResiduals(design, fit);
  const gaps = times.map((time, t) => (times[t + 1] ?? time) - time);
  const k = design.length;
  return (errors) => {
    const { products, logDetV } = whitenedProducts(rows, gaps, k + 1, errors);
    const factor = choleskyFactor(products, k + 1);
    const pivots = Array.from({ length: k }, (_, j) => factor[j * (k + 1) + j]);
    const rootOfSquares = factor[k * (k + 1) + k];
    const sigma = rootOfSquares / Math.sqrt(degreesOfFreedom);
    const change = solveTransposed(factor, k);
    const logDetProducts = logDeterminant + 2 * pivots.reduce((sum, pivot) => sum + Math.log(pivot), 0);
    return {
      coefficients: coefficients.map((b, j) => b + dot(rootOfInverse[j], change)),
      standardErrors: rootOfInverse.map((row) => sigma * lengthOfSolution(factor, k, row)),
      sigma,
      logLikelihood:
        -0.5 * (degreesOfFreedom * (1 + Math.log(2 * Math.PI * sigma * sigma)) + logDetV + logDetProducts),
      degreesOfFreedom,
    };
  };
}

/** Row by row: XR⁻¹, whose columns are orthonormal, and the residual. */
function basisAndResiduals(design: Design, { rootOfInverse, residuals }: LeastSquares): Float64Array {
  const k = design.length;
  const rows = new Float64Array(residuals.length * (k + 1));
  residuals.forEach((residual, t) => {
    const at = t * (k + 1);
    for (let j = 0; j < k; j++) {
      for (let i = 0; i <= j; i++) rows[at + j] += design[i][t] * rootOfInverse[i][j];
    }
    rows[at + k] = residual;
  });
  return rows;
}

/** Whitened rows that are multiplied at once. */
const BLOCK = 4;

/** Z'V⁻¹Z of the rows Z, lower triangle, and ln det V. */
function whitenedProducts(
  rows: Float64Array,
  gaps: readonly number[],
  width: number,
  { rho, noise }: ErrorModel,
): { readonly products: Float64Array; readonly logDetV: number } {
  const products = new Float64Array(width * width);
  const expected = new Float64Array(width);
  const block = new Float64Array(BLOCK * width);
  /** Of a, given the rows before; `expected` is its mean, column by column. */
  let variance = 1 - noise;
  let logDetV = 0;
  for (let t = 0, at = 0; t < gaps.length; t++, at += width) {
    const total = variance + noise;
    const gain = variance / total;
    const scale = 1 / Math.sqrt(total);
    const carry = rho ** gaps[t];
    const place = (t % BLOCK) * width;
    for (let i = 0; i < width; i++) {
      const surprise = rows[at + i] - expected[i];
      expected[i] = carry * (expected[i] + gain * surprise);
      block[place + i] = surprise * scale;
    }
    logDetV += Math.log(total);
    variance = carry * carry * gain * noise + (1 - noise) * (1 - carry * carry);
    if (t % BLOCK === BLOCK - 1 || t === gaps.length - 1) {
      addProducts(products, block, width);
      block.fill(0);
    }
  }
  return { products, logDetV };
}

/** Adds the products of four whitened rows. One row at a time takes nearly twice as long: it is memory that counts. */
function addProducts(products: Float64Array, block: Float64Array, width: number): void {
  const [second, third, fourth] = [width, 2 * width, 3 * width];
  for (let i = 0; i < width; i++) {
    const a = block[i];
    const b = block[second + i];
    const c = block[third + i];
    const d = block[fourth + i];
    for (let j = 0, ij = i * width; j <= i; j++, ij++) {
      products[ij] += a * block[j] + b * block[second + j] + c * block[third + j] + d * block[fourth + j];
    }
  }
}

/** The lower Cholesky factor of a matrix given by its lower triangle, row by row; written over it. */
function choleskyFactor(matrix: Float64Array, width: number): Float64Array {
  for (let i = 0; i < width; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * width + j];
      for (let p = 0; p < j; p++) sum -= matrix[i * width + p] * matrix[j * width + p];
      matrix[i * width + j] =
        i === j ? Math.sqrt(Math.max(sum, Number.MIN_VALUE)) : sum / matrix[j * width + j];
    }
  }
  return matrix;
}

/** x of L'x = l, with L the leading k rows of the factor and l its last row. */
function solveTransposed(factor: Float64Array, k: number): number[] {
  const width = k + 1;
  const x = Array.from(factor.subarray(k * width, k * width + k));
  for (let i = k - 1; i >= 0; i--) {
    x[i] /= factor[i * width + i];
    for (let j = 0; j < i; j++) x[j] -= factor[i * width + j] * x[i];
  }
  return x;
}

/** |L⁻¹a|: √(a'(LL')⁻¹a). */
function lengthOfSolution(factor: Float64Array, k: number, a: readonly number[]): number {
  const width = k + 1;
  const x = a.slice();
  let squares = 0;
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < i; j++) x[i] -= factor[i * width + j] * x[j];
    x[i] /= factor[i * width + i];
    squares += x[i] * x[i];
  }
  return Math.sqrt(squares);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, i) => sum + x * b[i], 0);
}
