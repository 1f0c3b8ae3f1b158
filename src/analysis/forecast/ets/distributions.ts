import { FIGURES_OF_A_FIT, type Steps } from "../../steps";
import { type Distribution, empirical, normal } from "../distribution";
import { type EtsOrigin, forecastMoments, impulseResponse, pointForecast } from "./moments";
import { PATHS, simulatedPaths } from "./simulate";

/**
 * The distribution of each coming observation, given parameters and states: normal with the exact mean and variance
 * (see `forecastMoments`), as R's `forecast`; but simulated for a damped trend with multiplicative season, where the
 * distribution is visibly skewed and R's closed form is not that of its own model.
 */
export function* etsDistributions(origin: EtsOrigin, horizon: number, paths = PATHS): Steps<Distribution[]> {
  const { trend, season } = origin.model;
  if (trend === "Ad" && season === "M") {
    const distributions: Distribution[] = [];
    for (const outcomes of yield* simulatedPaths(origin, horizon, paths)) {
      yield paths / FIGURES_OF_A_FIT;
      distributions.push(empirical(outcomes));
    }
    return distributions;
  }
  const { mean, variance } = forecastMoments(origin, horizon);
  return Array.from(mean, (centre, h) => normal(centre, Math.sqrt(variance[h])));
}

/**
 * The distribution of the sum of the next `horizon` observations. Never the sum of their variances: the errors of
 * successive months move together.
 *
 * Additive errors: normal, Var = σ² Σ_i (c_0 + … + c_i)², i = 0 … horizon − 1, c as in `impulseResponse`.
 * Multiplicative errors: the sums of simulated paths.
 *
 * @see Hyndman et al. (2008), section 6.5 on lead-time demand.
 */
export function* etsTotal(origin: EtsOrigin, horizon: number): Steps<Distribution> {
  if (origin.model.error === "A") {
    const mean = pointForecast(origin, horizon).reduce((sum, x) => sum + x, 0);
    let response = 0;
    const squares = impulseResponse(origin, horizon).reduce((sum, c) => sum + (response += c) ** 2, 0);
    return normal(mean, Math.sqrt(origin.sigma2 * squares));
  }
  const sums = new Float64Array(PATHS);
  for (const step of yield* simulatedPaths(origin, horizon)) {
    for (let i = 0; i < sums.length; i++) sums[i] += step[i];
  }
  return empirical(sums);
}
