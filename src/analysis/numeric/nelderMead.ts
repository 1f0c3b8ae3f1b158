/** How far a search goes. */
export interface SearchLimits {
  /** Evaluations of the function. */
  readonly evaluations: number;
  /** Stops when the function differs by less than this over the simplex. */
  readonly tolerance: number;
}

/**
 * Minimises a function of several variables without derivatives by the simplex of Nelder and Mead, with coefficients
 * that adapt to the number of variables n: reflection 1, expansion 1 + 2/n, contraction 3/4 − 1/(2n), shrinkage
 * 1 − 1/n. With the classical ones a simplex of fifteen and more variables degenerates.
 *
 * @param f - May answer Infinity where it is not defined, but not at `start`.
 * @param steps - Size of the first simplex along each variable.
 * @see Nelder & Mead (1965), The Computer Journal 7; Gao & Han (2012), Computational Optimization and Applications 51.
 * @example nelderMead(([x]) => (x - 2) ** 2, [0], [1], { evaluations: 200, tolerance: 1e-9 }).x // [2.0000…]
 */
export function nelderMead(
  f: (x: Float64Array) => number,
  start: ArrayLike<number>,
  steps: ArrayLike<number>,
  { evaluations, tolerance }: SearchLimits,
): { readonly x: Float64Array; readonly value: number } {
  const n = start.length;
  const expansion = 1 + 2 / n;
  const contraction = 0.75 - 1 / (2 * n);
  // Of one variable the simplex is an interval, which 1 − 1/n would shrink to a point.
  const shrinkage = n > 1 ? 1 - 1 / n : 0.5;

  const vertices = Array.from({ length: n + 1 }, (_, i) => {
    const x = Float64Array.from(start);
    if (i > 0) x[i - 1] += steps[i - 1];
    return x;
  });
  const values = Float64Array.from(vertices, f);
  const centre = new Float64Array(n);
  const reflected = new Float64Array(n);
  const trial = new Float64Array(n);

  for (let spent = n + 1; spent < evaluations;) {
    const { best, second, worst } = ranks(values);
    if (values[worst] - values[best] < tolerance) break;
    centroid(vertices, worst, centre);
    along(centre, vertices[worst], -1, reflected);
    const value = f(reflected);
    spent++;
    if (value < values[best]) {
      along(centre, reflected, expansion, trial);
      const further = f(trial);
      spent++;
      if (further < value) replace(worst, trial, further);
      else replace(worst, reflected, value);
    } else if (value < values[second]) {
      replace(worst, reflected, value);
    } else {
      const isOutside = value < values[worst];
      along(centre, isOutside ? reflected : vertices[worst], contraction, trial);
      const nearer = f(trial);
      spent++;
      if (nearer < Math.min(value, values[worst])) replace(worst, trial, nearer);
      else spent += shrink(best);
    }
  }
  const { best } = ranks(values);
  return { x: vertices[best], value: values[best] };

  function replace(i: number, x: Float64Array, value: number): void {
    vertices[i].set(x);
    values[i] = value;
  }

  function shrink(best: number): number {
    for (let i = 0; i <= n; i++) {
      if (i === best) continue;
      along(vertices[best], vertices[i], shrinkage, vertices[i]);
      values[i] = f(vertices[i]);
    }
    return n;
  }
}

/** Places of the lowest, the second highest and the highest value. */
function ranks(values: Float64Array): { best: number; second: number; worst: number } {
  let best = 0;
  let worst = 0;
  for (let i = 1; i < values.length; i++) {
    if (values[i] < values[best]) best = i;
    if (values[i] >= values[worst]) worst = i;
  }
  let second = best;
  for (let i = 0; i < values.length; i++) if (i !== worst && values[i] > values[second]) second = i;
  return { best, second, worst };
}

/** The centre of all vertices but one. */
function centroid(vertices: readonly Float64Array[], without: number, centre: Float64Array): void {
  const n = centre.length;
  centre.fill(0);
  for (let i = 0; i <= n; i++) {
    if (i !== without) for (let j = 0; j < n; j++) centre[j] += vertices[i][j];
  }
  for (let j = 0; j < n; j++) centre[j] /= n;
}

/** The point from + share · (to − from). */
function along(from: Float64Array, to: Float64Array, share: number, point: Float64Array): void {
  for (let j = 0; j < point.length; j++) point[j] = from[j] + share * (to[j] - from[j]);
}
