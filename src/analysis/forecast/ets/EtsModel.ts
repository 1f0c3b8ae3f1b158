/** Additive or multiplicative errors. */
export type ErrorType = "A" | "M";
/** No trend, an additive one, or an additive one that is damped. */
export type TrendType = "N" | "A" | "Ad";
/** No season, an additive or a multiplicative one. */
export type SeasonType = "N" | "A" | "M";

/**
 * A model of the exponential-smoothing state-space family.
 * @see Hyndman, Koehler, Ord & Snyder (2008), Forecasting with Exponential Smoothing, ch. 2 (tables 2.2 and 2.3).
 */
export interface EtsModel {
  readonly error: ErrorType;
  readonly trend: TrendType;
  readonly season: SeasonType;
  /** Observations in a cycle of the season, such as 12; it does not matter without a season. */
  readonly period: number;
}

/** Smoothing parameters. `beta` is the free form, not α·β*; without a trend it is 0, as gamma without a season; phi is 1 without damping. */
export interface EtsParameters {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly phi: number;
}

/** Where the series stands between two observations. */
export interface EtsState {
  readonly level: number;
  /** 0 without a trend. */
  readonly trend: number;
  /** Seasonal components in calendar order; the first belongs to the next observation. Empty without a season. */
  readonly season: ArrayLike<number>;
}

/** The field's name of a model: ETS(M,Ad,M). */
export function nameOf({ error, trend, season }: EtsModel): string {
  return `ETS(${error},${trend},${season})`;
}

/** How many numbers are estimated: smoothing parameters, free initial states and the variance, as R counts them. */
export function parameterCount({ trend, season, period }: EtsModel): number {
  const ofTrend = { N: 0, A: 2, Ad: 3 }[trend];
  // The seasonal components add up to 0 (or average to 1), so one of them is not free.
  const ofSeason = season === "N" ? 0 : 1 + period - 1;
  return 2 + ofTrend + ofSeason + 1;
}
