import { uniformNumbers } from "../../src/analysis/random/uniform";
import { normalQuantile } from "../../src/analysis/statistics/distributions/normal";

/** Errors of a simulated series: an AR(1), a random walk at 1, with white noise beside it. */
export interface Errors {
  readonly name: string;
  readonly rho: number;
  /** Standard deviation of the white noise; a month's new disturbance of the AR(1) has 1. */
  readonly noise: number;
}

/** Draws of errors, one series after another, the same for the same seed. */
export function errorsDrawn({ rho, noise }: Errors, seed: number): (n: number) => number[] {
  const uniform = uniformNumbers(seed);
  // Half a step of the generator away from 0, which has no quantile.
  const normal = () => normalQuantile(uniform() + 2 ** -33);
  return (n) => {
    let level = rho < 1 ? normal() / Math.sqrt(1 - rho * rho) : normal();
    return Array.from({ length: n }, (_, t) => {
      if (t > 0) level = rho * level + normal();
      return level + noise * normal();
    });
  };
}
