import {
  type CorrelatedLeastSquares,
  correlatedLeastSquares,
  type ErrorModel,
} from "./correlatedLeastSquares";
import type { Design, LeastSquares } from "./leastSquares";

/** A model of the errors, and what it weighs before the data are seen. */
interface Candidate extends ErrorModel {
  readonly share: number;
  readonly prior: number;
}

/** One of the fits averaged over. */
interface WeightedFit {
  readonly weight: number;
  readonly fit: CorrelatedLeastSquares;
}

/** A regression averaged over what is not known of its errors. */
export interface AveragedLeastSquares {
  /** Their weights sum to 1. However small, they are kept: a small p-value may come from them. */
  readonly fits: readonly WeightedFit[];
  /** Weighted means. */
  readonly coefficients: readonly number[];
  readonly rho: number;
  /** Mean share of white noise in the variance of a period's new disturbance, ε and e. */
  readonly noiseShare: number;
  readonly degreesOfFreedom: number;
}

/** Closer together near 1, where a small step in ρ changes more. */
const RHOS = [...Array.from({ length: 27 }, (_, i) => (i - 8) / 20), 0.925, 0.95, 0.965, 0.98, 0.9875, 0.995];
/** Beside a smaller ρ, noise can hardly be told from the AR(1) itself. */
const SMALLEST_RHO_WITH_NOISE = 0.5;
/**
 * Shares of white noise in the variance of a period's new disturbance. They mean the same at every ρ, unlike shares in
 * the variance of the level, which has no bound as ρ goes to 1.
 */
const NOISE_SHARES = [0.25, 0.5, 0.75, 0.9];
/** All shares together weigh half as much as no noise: with more, intervals of white noise come out too wide. */
const PRIOR_OF_A_SHARE = 0.5 / NOISE_SHARES.length;

const CANDIDATES: readonly Candidate[] = RHOS.flatMap((rho) => [
  { rho, noise: 0, share: 0, prior: 1 },
  ...(rho < SMALLEST_RHO_WITH_NOISE ? [] : NOISE_SHARES.map((share) => withNoise(rho, share))),
]);

/**
 * Generalised least squares averaged over the autocorrelation of the errors, and over white noise beside it.
 *
 * Each model of the errors weighs its prior times its restricted likelihood. This is Bayesian model averaging under
 * flat priors of β and ln σ: the distribution of a coefficient is the mixture of Student's t distributions of the fits,
 * with n − K degrees of freedom. Estimates at one ρ take it as known and are too sure of themselves where it is high.
 *
 * @param fit - `leastSquares` of the design and y.
 * @param times - When each observation was made, in whole periods, rising.
 * @see Hoeting, Madigan, Raftery and Volinsky (1999), Bayesian Model Averaging: A Tutorial, Statistical Science 14,
 *   382–417; Harville (1974), Biometrika 61, 383–385, for the restricted likelihood as a marginal one.
 */
export function averagedLeastSquares(
  design: Design,
  fit: LeastSquares,
  times: readonly number[],
): AveragedLeastSquares {
  const fitAt = correlatedLeastSquares(design, fit, times);
  const all = CANDIDATES.map((candidate) => ({ candidate, fit: fitAt(candidate) }));
  const highest = Math.max(...all.map((one) => one.fit.logLikelihood));
  const weighed = all.map((one) => ({
    ...one,
    weight: one.candidate.prior * Math.exp(one.fit.logLikelihood - highest),
  }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const fits = weighed.map((one) => ({ ...one, weight: one.weight / total }));
  const mean = (part: (one: (typeof fits)[number]) => number) =>
    fits.reduce((sum, one) => sum + one.weight * part(one), 0);
  return {
    fits,
    coefficients: design.map((_, j) => mean((one) => one.fit.coefficients[j])),
    rho: mean(({ candidate }) => candidate.rho),
    noiseShare: mean(({ candidate }) => candidate.share),
    degreesOfFreedom: fit.degreesOfFreedom,
  };
}

function withNoise(rho: number, share: number): Candidate {
  const variance = share + (1 - share) / (1 - rho * rho);
  return { rho, noise: share / variance, share, prior: PRIOR_OF_A_SHARE };
}
