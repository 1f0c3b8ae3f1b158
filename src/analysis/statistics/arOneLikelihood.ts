import { type Design, lengthOf } from "./leastSquares";

/** Sums over the pairs of neighbouring observations that lie `d` periods apart. */
interface PairSums {
  readonly d: number;
  count: number;
  /** Σ x_t x_t', Σ (x_t x_s' + x_s x_t') and Σ x_s x_s', s the observation before t. */
  readonly now: Float64Array;
  readonly cross: Float64Array;
  readonly before: Float64Array;
}

/**
 * The restricted log-likelihood of a regression with AR(1) errors, as a function of ρ.
 *
 * The whitened cross products are M(ρ) = x₁x₁' + Σ_d [Σ x_t x_t' − ρ^d Σ (x_t x_s' + x_s x_t') + ρ^2d Σ x_s x_s'] / (1 − ρ^2d)
 * with y as the last column: the sums are made once, so that a value of ρ costs one Cholesky factor of K + 1 columns and
 * not a regression on n rows. The last pivot is √RSS, the others give ln det X'V⁻¹X. ℓ(ρ) is in `arOneLeastSquares`.
 *
 * @param gaps - Periods between neighbouring observations: n − 1 of them.
 */
export function arOneLikelihood(
  design: Design,
  y: readonly number[],
  gaps: readonly number[],
): (rho: number) => number {
  const lengths = design.map(lengthOf);
  const columns = [...design.map((column, j) => column.map((x) => x / lengths[j])), y];
  const k = columns.length;
  const first = Float64Array.from(
    { length: k * k },
    (_, ij) => columns[Math.floor(ij / k)][0] * columns[ij % k][0],
  );
  const sums = pairSums(columns, gaps);
  const scaling = 2 * lengths.reduce((sum, length) => sum + Math.log(length), 0);
  const m = y.length - design.length;
  return (rho) => {
    const products = Float64Array.from(first);
    let logDetV = 0;
    for (const { d, count, now, cross, before } of sums) {
      const carry = rho ** d;
      const variance = 1 - carry * carry;
      for (let ij = 0; ij < products.length; ij++) {
        products[ij] += (now[ij] - carry * cross[ij] + carry * carry * before[ij]) / variance;
      }
      logDetV += count * Math.log(variance);
    }
    const pivots = choleskyPivots(products, k);
    const sigma2 = pivots[k - 1] ** 2 / m;
    const logDeterminant = scaling + 2 * pivots.slice(0, -1).reduce((sum, pivot) => sum + Math.log(pivot), 0);
    return -0.5 * (m * (1 + Math.log(2 * Math.PI * sigma2)) + logDetV + logDeterminant);
  };
}

function pairSums(columns: Design, gaps: readonly number[]): PairSums[] {
  const k = columns.length;
  const sums = new Map<number, PairSums>();
  const rows = columns[0].map((_, t) => Float64Array.from(columns, (column) => column[t]));
  gaps.forEach((d, s) => {
    let pair = sums.get(d);
    if (!pair) {
      const [now, cross, before] = [1, 2, 3].map(() => new Float64Array(k * k));
      sums.set(d, (pair = { d, count: 0, now, cross, before }));
    }
    pair.count++;
    const [x, w] = [rows[s + 1], rows[s]];
    for (let i = 0, ij = 0; i < k; i++) {
      for (let j = 0; j < k; j++, ij++) {
        pair.now[ij] += x[i] * x[j];
        pair.cross[ij] += x[i] * w[j] + w[i] * x[j];
        pair.before[ij] += w[i] * w[j];
      }
    }
  });
  return [...sums.values()];
}

/** Diagonal of the Cholesky factor of a k × k matrix, row by row in one array, which is overwritten. */
function choleskyPivots(matrix: Float64Array, k: number): number[] {
  for (let i = 0; i < k; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * k + j];
      for (let p = 0; p < j; p++) sum -= matrix[i * k + p] * matrix[j * k + p];
      matrix[i * k + j] = i === j ? Math.sqrt(Math.max(sum, Number.MIN_VALUE)) : sum / matrix[j * k + j];
    }
  }
  return Array.from({ length: k }, (_, i) => matrix[i * k + i]);
}
