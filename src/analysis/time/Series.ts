import { Absence } from "../AnalysisError";
import { type Frequency, labelOf, PERIODS_PER_YEAR } from "./Period";

/**
 * Observations of one frequency on the calendar. What is not in `values` is missing: gaps, order and the place of a
 * row in its table mean nothing here.
 */
export interface Series {
  readonly frequency: Frequency;
  /** Observation by period ordinal. */
  readonly values: Observations;
  /**
   * Why a period has no observation although its cell is not blank: a text, an error, a zero that counts as not yet
   * published. What is not here is just missing.
   */
  readonly reasons?: ReadonlyMap<number, Absence>;
  /** Observations of 0 that may have been blank cells: figures all the same, but no claim reaches over them. */
  readonly doubtful?: ReadonlySet<number>;
  /** How far apart the table's periods lie, when it lists year-end months (or another one of each year) only; else 1. */
  readonly step?: number;
}

/** What a calculation asks of the observations; a Map will do. */
export interface Observations extends Iterable<readonly [ordinal: number, value: number]> {
  readonly size: number;
  get(ordinal: number): number | undefined;
  has(ordinal: number): boolean;
  keys(): Iterable<number>;
}

/** Ordinals that have an observation, oldest first. */
export function observed(series: Series): readonly number[] {
  let ordinals = sorted.get(series);
  if (!ordinals) {
    ordinals = Array.from(Float64Array.from(series.values.keys()).sort()); // numbers need no comparator
    sorted.set(series, ordinals);
  }
  return ordinals;
}
const sorted = new WeakMap<Series, readonly number[]>();

/** The observation of a period, or why there is none. */
export function observation(series: Series, ordinal: number): number | Absence {
  return series.values.get(ordinal) ?? series.reasons?.get(ordinal) ?? missing(series.frequency, ordinal);
}

export function missing(frequency: Frequency, ordinal: number): Absence {
  return new Absence("missing-observation", { period: labelOf({ frequency, ordinal }) });
}

/** First ordinal of the year that holds `ordinal`. */
export function yearStart(frequency: Frequency, ordinal: number): number {
  const n = PERIODS_PER_YEAR[frequency];
  return Math.floor(ordinal / n) * n;
}

/** Sum from `first` to `last`, both included; the first missing period decides. */
export function sumOf(series: Series, first: number, last: number): number | Absence {
  let sum = 0;
  for (let ordinal = first; ordinal <= last; ordinal++) {
    const value = series.values.get(ordinal);
    if (value === undefined) return missing(series.frequency, ordinal);
    sum += value;
  }
  return sum;
}
