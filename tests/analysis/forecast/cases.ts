import type { EtsModel, EtsParameters, EtsState } from "../../../src/analysis/forecast/ets/EtsModel";
import type { Series } from "../../../src/analysis/time/Series";
import { referenceSeries } from "../../reference/within";

/** The series of a case of `ets.json`, or its beginning. */
export function seriesOf(name: string, length = Infinity): Float64Array {
  return Float64Array.from(referenceSeries("ets", name).values.slice(0, length));
}

/** ETS(M,Ad,M) as a model. */
export function modelNamed(label: string, period: number): EtsModel {
  const [error, trend, season] = label.slice(4, -1).split(",");
  return { error, trend, season, period } as EtsModel;
}

type Nullable<T> = { [K in keyof T]: T[K] | null };

/** Parameters as the files give them: null for one that the model does not have. */
export function parametersOf(given: Nullable<EtsParameters>): EtsParameters {
  const { alpha, beta, gamma, phi } = given;
  return { alpha: alpha as number, beta: beta ?? 0, gamma: gamma ?? 0, phi: phi ?? 1 };
}

export function stateOf(level: number, trend: number | null, season: number[] | null): EtsState {
  return { level, trend: trend ?? 0, season: season ?? [] };
}

/** Fails unless every number is near its fellow, relative to it. */
export function expectNear(got: ArrayLike<number>, expected: readonly number[], relative: number): void {
  expect(got).toHaveLength(expected.length);
  const worst = expected.reduce((most, x, i) => Math.max(most, Math.abs(got[i] / x - 1)), 0);
  expect(worst).toBeLessThanOrEqual(relative);
}

/** A monthly series whose first observation is that of `ordinal`. */
export function monthly(values: ArrayLike<number>, ordinal = 2000 * 12): Series {
  return {
    frequency: "month",
    values: new Map(Array.from(values, (x, i) => [ordinal + i, x])),
  };
}
