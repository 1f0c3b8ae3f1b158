import {
  mixtureQuantile,
  mixtureTwoSidedP,
  type StudentTMixture,
} from "../statistics/distributions/studentTMixture";

/** An effect with its uncertainty; effects are plain fractions, exp(b) − 1. */
export interface EventEffect {
  readonly effect: number;
  /** Ends of the 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** Two-sided, for "no effect". */
  readonly p_value: number;
}

/** One estimate of the regression: coefficients and their standard errors, in logarithms, one a column. */
interface EventFit {
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
}

/** An estimate among those averaged over; the weights of all sum to 1. */
export interface WeightedEventFit {
  readonly weight: number;
  readonly fit: EventFit;
}

const LEVEL = 0.95;

/** The effect that one column of the regression stands for: mean, quantiles and tails of its mixture. */
export function eventEffect(fits: readonly WeightedEventFit[], column: number, df: number): EventEffect {
  const mixture: StudentTMixture = fits.map(({ weight, fit }) => ({
    weight,
    location: fit.coefficients[column],
    scale: fit.standardErrors[column],
  }));
  const end = (p: number) => Math.expm1(mixtureQuantile(mixture, df, p));
  return {
    effect: Math.expm1(mixture.reduce((sum, { weight, location }) => sum + weight * location, 0)),
    low: end((1 - LEVEL) / 2),
    high: end((1 + LEVEL) / 2),
    p_value: mixtureTwoSidedP(mixture, df),
  };
}
