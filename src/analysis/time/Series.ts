import { Absence } from "../AnalysisError";
import { totalOf } from "../numeric/sum";
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
  /**
   * Observations of 0 that may have been blank cells, or that stand before the first figure: figures all the same, but
   * no claim reaches over them.
   */
  readonly doubtful?: ReadonlySet<number>;
  /** How far apart the table's periods lie: a year, when it lists one month (quarter, half) of each year only; else 1. */
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

/**
 * Why nothing can be said of the whole span from `first` to `last`, both included: the oldest cell in it that cannot be
 * read, a text or an error.
 */
export function unreadable(series: Series, first = -Infinity, last = Infinity): Absence | undefined {
  const ordinals = unreadableOrdinals(series);
  let [low, high] = [0, ordinals.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordinals[middle] < first) low = middle + 1;
    else high = middle;
  }
  return ordinals[low] <= last ? series.reasons?.get(ordinals[low]) : undefined;
}

export function isUnreadable(outcome: unknown): outcome is Absence {
  return outcome instanceof Absence && (outcome.code === "not-a-number" || outcome.code === "incoming-error");
}

function unreadableOrdinals(series: Series): Float64Array {
  const { reasons } = series;
  if (!reasons || reasons.size === 0) return NONE;
  let ordinals = unreadables.get(reasons);
  if (!ordinals) {
    const found = [...reasons].filter(([, reason]) => isUnreadable(reason));
    ordinals = Float64Array.from(found, ([ordinal]) => ordinal).sort();
    unreadables.set(reasons, ordinals);
  }
  return ordinals;
}
const NONE = new Float64Array(0);
const unreadables = new WeakMap<ReadonlyMap<number, Absence>, Float64Array>();

/**
 * Answers that speak of everything up to their period, such as a record: none is given while a cell of that past cannot
 * be read, since the record may stand in it.
 */
export function onReadablePast<T>(
  series: Series,
  answer: (ordinal: number) => T,
): (ordinal: number) => T | Absence {
  return (ordinal) => {
    const own = series.reasons?.get(ordinal);
    if (own) return own;
    const past = series.values.has(ordinal) ? unreadable(series, -Infinity, ordinal) : undefined;
    return past ?? answer(ordinal);
  };
}

/** Too few observations, and the zeros beside them that count as missing, lest a column of zeros read "0 found". */
export function tooFew(series: Series, needed: number, found = series.values.size): Absence {
  let zeros = 0;
  for (const reason of series.reasons?.values() ?? []) if (!isUnreadable(reason)) zeros++;
  return new Absence("too-few-observations", { needed, found, ...(zeros > 0 && { zeros }) });
}

/**
 * Sum from `first` to `last`, both included. Where it does not exist: a cell that cannot be read is the reason, else the
 * first missing period.
 */
export function sumOf(series: Series, first: number, last: number): number | Absence {
  const figures: number[] = [];
  for (let ordinal = first; ordinal <= last; ordinal++) {
    const value = observation(series, ordinal);
    if (value instanceof Absence) return unreadable(series, first, last) ?? value;
    figures.push(value);
  }
  return totalOf(figures);
}
