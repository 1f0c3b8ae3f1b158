import { type FittedEts, runningPaths } from "./FittedEts";
import { generate } from "./recursion";

/** What a model needs to be run into the future. */
export type EtsOrigin = Pick<FittedEts, "model" | "parameters" | "final" | "sigma2">;

/** Mean and variance of each coming observation. */
export interface Moments {
  readonly mean: Float64Array;
  readonly variance: Float64Array;
}

/** The forecasts with all innovations zero. They are the means, but for multiplicative seasons beyond one cycle. */
export function pointForecast({ model, parameters, final }: EtsOrigin, horizon: number): Float64Array {
  const path = new Float64Array(horizon);
  const states = runningPaths(model, final, 1);
  const none = new Float64Array(1);
  for (let h = 0; h < horizon; h++) generate(model, parameters, states, h, none, path.subarray(h, h + 1));
  return path;
}

/**
 * What an innovation adds to the observation j steps later, for j = 0, 1 …: c_0 = 1,
 * c_j = α + β(φ + … + φ^j) + γ[period divides j].
 * @see Hyndman et al. (2008), table 6.1.
 */
export function impulseResponse({ model, parameters }: EtsOrigin, length: number): Float64Array {
  const { alpha, beta, gamma, phi } = parameters;
  let damping = 0;
  let power = 1;
  return new Float64Array(length).map((_, j) => {
    if (j === 0) return 1;
    power *= phi;
    damping += power;
    const isSameSeason = model.season !== "N" && j % model.period === 0;
    return alpha + beta * damping + (isSameSeason ? gamma : 0);
  });
}

/**
 * Exact mean and variance of each coming observation, given parameters and states.
 *
 * Additive errors (class 1): v_h = σ²(1 + c_1² + … + c_{h−1}²).
 * Multiplicative errors, season none or additive (class 2): v_h = (1 + σ²)θ_h − μ_h², with
 * θ_h = μ_h² + σ²(c_1²θ_{h−1} + … + c_{h−1}²θ_1).
 * Multiplicative errors and season (class 3): see `multiplicativeSeason`.
 *
 * @see Hyndman et al. (2008), section 6.3.
 */
export function forecastMoments(origin: EtsOrigin, horizon: number): Moments {
  const { model, sigma2 } = origin;
  if (model.season === "M") return multiplicativeSeason(origin, horizon);
  const mean = pointForecast(origin, horizon);
  const c = impulseResponse(origin, horizon);
  const theta = new Float64Array(horizon);
  const variance = new Float64Array(horizon);
  for (let h = 0; h < horizon; h++) {
    let sum = 0;
    for (let j = 1; j <= h; j++) sum += c[j] ** 2 * (model.error === "A" ? 1 : theta[h - j]);
    theta[h] = mean[h] ** 2 + sigma2 * sum;
    variance[h] = model.error === "A" ? sigma2 * (1 + sum) : (1 + sigma2) * theta[h] - mean[h] ** 2;
  }
  return { mean, variance };
}

/**
 * Class 3. The level and trend x = (l, b)' follow x' = (F + Ge)x, F = [1 φ; 0 φ], G = [α αφ; β βφ], whatever the season,
 * and a seasonal component s' = s(1 + γe). The observation h steps ahead is w'x·s·(1 + e), w = (1, φ)', where s has been
 * updated one, two … cycles before; so its moments follow from those of z = x·s, at each step
 *
 * z' = (F + Ge)z, or, where the same season was seen, z' = (F + Ge)(1 + γe)z,
 *
 * with E e = E e³ = 0, E e² = σ², E e⁴ = 3σ⁴.
 */
function multiplicativeSeason({ model, parameters, final, sigma2 }: EtsOrigin, horizon: number): Moments {
  const { alpha, beta, gamma, phi } = parameters;
  const F: Matrix = [1, phi, 0, phi];
  const G: Matrix = [alpha, alpha * phi, beta, beta * phi];
  /** What stands before e, and before e², where the same season is seen. */
  const first = add(G, scale(F, gamma));
  const second = scale(G, gamma);
  const mean = new Float64Array(horizon);
  const variance = new Float64Array(horizon);
  for (let h = 0; h < horizon; h++) {
    const s = final.season[h % model.period];
    let m: Vector = [final.level * s, final.trend * s];
    let M: Matrix = outer(m, m);
    for (let step = 0; step < h; step++) {
      if ((h - step) % model.period !== 0) {
        m = apply(F, m);
        M = add(sandwich(F, M, F), scale(sandwich(G, M, G), sigma2));
        continue;
      }
      m = apply(add(F, scale(second, sigma2)), m);
      const mixed = add(sandwich(F, M, second), sandwich(second, M, F));
      M = add(
        add(sandwich(F, M, F), scale(add(sandwich(first, M, first), mixed), sigma2)),
        scale(sandwich(second, M, second), 3 * sigma2 ** 2),
      );
    }
    mean[h] = m[0] + phi * m[1];
    const square = M[0] + phi * (M[1] + M[2]) + phi ** 2 * M[3];
    variance[h] = (1 + sigma2) * square - mean[h] ** 2;
  }
  return { mean, variance };
}

type Vector = readonly [number, number];
/** By rows. */
type Matrix = readonly [number, number, number, number];

function apply([a, b, c, d]: Matrix, [x, y]: Vector): Vector {
  return [a * x + b * y, c * x + d * y];
}

function outer([a, b]: Vector, [x, y]: Vector): Matrix {
  return [a * x, a * y, b * x, b * y];
}

function add(p: Matrix, q: Matrix): Matrix {
  return [p[0] + q[0], p[1] + q[1], p[2] + q[2], p[3] + q[3]];
}

function scale([a, b, c, d]: Matrix, k: number): Matrix {
  return [a * k, b * k, c * k, d * k];
}

/** P M Q' */
function sandwich(P: Matrix, M: Matrix, Q: Matrix): Matrix {
  const [a, b, c, d] = product(P, M);
  return product([a, b, c, d], [Q[0], Q[2], Q[1], Q[3]]);
}

function product([a, b, c, d]: Matrix, [p, q, r, s]: Matrix): Matrix {
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s];
}
