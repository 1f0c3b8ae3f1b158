import { FIGURES_OF_A_FIT, type Steps } from "../steps";
import { normalQuantile } from "../statistics/distributions/normal";
import { uniformNumbers } from "./uniform";

/** Steps back that a step is freed of its correlation with. */
const CORRELATED = 24;
const TOGETHER = 4;

/**
 * Standard normal draws for simulated paths, step by step, made more even than chance would make them:
 *
 * 1. at each step the draws are spread over the distribution (Latin hypercube), in an order of chance;
 * 2. each path has a mirror image (antithetic variates), so the mean of every step is exactly 0;
 * 3. a step is freed of its chance correlation with the 24 before it and brought to variance 1 (quadratic resampling),
 *    so that the variance of any sum over two years is exact.
 *
 * What is simulated with them has the same expectation as with independent draws, up to terms of order 1 / paths, and
 * a much smaller error. A longer horizon begins with the draws of a shorter one.
 *
 * @param paths - Even; path i + paths/2 mirrors path i.
 * @returns One row a step, one column a path.
 * @see McKay, Beckman & Conover (1979), Technometrics 21; Hammersley & Morton (1956), Math. Proc. Cambridge 52;
 *   Barraquand (1995), Management Science 41.
 */
export function* normalDraws(steps: number, paths: number, seed: number): Steps<Float64Array[]> {
  const half = paths / 2;
  const even = Float64Array.from({ length: half }, (_, i) => normalQuantile((i + 0.5) / half));
  const uniform = uniformNumbers(seed);
  const rows: Float64Array[] = [];
  for (let step = 0; step < steps; step++) {
    yield paths / FIGURES_OF_A_FIT;
    // Each step is taken out of the next ones as soon as it is there: four sums at a time, where each by itself would
    // wait for its last addition.
    while (rows.length < Math.min(steps, step + 1 + CORRELATED)) {
      const row = even.slice();
      shuffle(row, uniform);
      rows.push(row);
    }
    const row = rows[step];
    rescale(row, Math.sqrt(half / dot(row, row)));
    for (let next = step + 1; next < rows.length; next += TOGETHER) {
      subtract(rows.slice(next, next + TOGETHER), row);
    }
  }
  return rows.map(withMirrorImage);
}

/** Puts the entries into an order of chance (Fisher and Yates). */
function shuffle(row: Float64Array, uniform: () => number): void {
  for (let i = row.length - 1; i > 0; i--) {
    const j = Math.floor(uniform() * (i + 1));
    const kept = row[i];
    row[i] = row[j];
    row[j] = kept;
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

/** Takes out of up to four rows what each has in common with the other one. */
function subtract(rows: readonly Float64Array[], other: Float64Array): void {
  const n = other.length;
  const spare = rows.length < TOGETHER ? new Float64Array(n) : other;
  const [a, b = spare, c = spare, d = spare] = rows;
  let ofA = 0;
  let ofB = 0;
  let ofC = 0;
  let ofD = 0;
  for (let i = 0; i < n; i++) {
    const x = other[i];
    ofA += a[i] * x;
    ofB += b[i] * x;
    ofC += c[i] * x;
    ofD += d[i] * x;
  }
  ofA /= n;
  ofB /= n;
  ofC /= n;
  ofD /= n;
  for (let i = 0; i < n; i++) {
    const x = other[i];
    a[i] -= ofA * x;
    b[i] -= ofB * x;
    c[i] -= ofC * x;
    d[i] -= ofD * x;
  }
}

function rescale(row: Float64Array, factor: number): void {
  for (let i = 0; i < row.length; i++) row[i] *= factor;
}

function withMirrorImage(row: Float64Array): Float64Array {
  const both = new Float64Array(2 * row.length);
  both.set(row);
  for (let i = 0; i < row.length; i++) both[row.length + i] = -row[i];
  return both;
}
