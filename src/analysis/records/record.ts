import { Absence } from "../AnalysisError";
import { CalendarValues } from "../time/CalendarValues";
import { PERIODS_PER_YEAR } from "../time/Period";
import { observation, observed, type Series } from "../time/Series";
import { countGreaterBefore } from "./countGreaterBefore";

export type RecordScope = "all" | "same_month";

/** The kind of claim that holds, strongest first; periods are ordinals. */
export type Verdict =
  | { readonly kind: "first" }
  | { readonly kind: "tie"; readonly of: number }
  | { readonly kind: "all-time-high" }
  | { readonly kind: "highest-of-its-month" }
  | { readonly kind: "highest-since"; readonly since: number }
  | { readonly kind: "rank" };

/** How one observation stands against the earlier ones. Periods are ordinals. */
export interface Standing {
  readonly verdict: Verdict;
  /** Strictly above every earlier value; a tie or the first observation is none. */
  readonly isRecord: boolean;
  /** 1 + number of earlier values strictly greater. */
  readonly rank: number;
  /** The earlier maximum and its latest period; undefined for the first observation. */
  readonly previousHigh: number | undefined;
  readonly previousPeriod: number | undefined;
  /** First period of the data: no claim goes further back. */
  readonly since: number;
}

/**
 * Compares the value at a period with earlier periods only (역대 최대, 역대 5월 중 최대, ~ 이후 최대).
 *
 * @param scope - `same_month` compares only with the same month (quarter, half) of earlier years.
 * @returns Absence when the period has no observation. Missing periods in between are skipped.
 */
export function standing(series: Series, ordinal: number, scope: RecordScope): Standing | Absence {
  const value = observation(series, ordinal);
  if (value instanceof Absence) return value;
  return standingsOf(series, scope)(ordinal);
}

type Standings = (ordinal: number) => Standing;
const known: Record<RecordScope, WeakMap<Series, Standings>> = {
  all: new WeakMap(),
  same_month: new WeakMap(),
};

/** Every standing of a series from one pass: asked period by period, it would cost the square of the rows. */
function standingsOf(series: Series, scope: RecordScope): Standings {
  let standings = known[scope].get(series);
  if (!standings) {
    const ordinals = observed(series);
    const year = PERIODS_PER_YEAR[series.frequency];
    if (scope === "all") standings = standingsAmong(ordinals, series, scope);
    else {
      const groups = byPlaceInYear(ordinals, year).map((group) => standingsAmong(group, series, scope));
      standings = (ordinal) => groups[ordinal % year](ordinal);
    }
    known[scope].set(series, standings);
  }
  return standings;
}

function byPlaceInYear(ordinals: readonly number[], year: number): number[][] {
  const groups: number[][] = Array.from({ length: year }, () => []);
  for (const ordinal of ordinals) groups[ordinal % year].push(ordinal);
  return groups;
}

/** @param ordinals - What is compared with each other, oldest first. */
function standingsAmong(ordinals: readonly number[], series: Series, scope: RecordScope): Standings {
  const year = PERIODS_PER_YEAR[series.frequency];
  const values = Float64Array.from(ordinals, (ordinal) => series.values.get(ordinal) as number);
  const greater = countGreaterBefore(values);
  const { high, monthHigh, asHigh } = earlierPlaces(values, ordinals, year);
  // A year or more back, and not the very one before: "highest since last year" would be said of every fall.
  const farBack = scope === "same_month" ? 2 * year : Math.max(year, 2);
  const placeOf = new CalendarValues(ordinals[0] ?? 0, ordinals[ordinals.length - 1] ?? -1);
  ordinals.forEach((ordinal, place) => placeOf.set(ordinal, place));
  return (ordinal) => {
    const place = placeOf.get(ordinal) as number;
    const hasEarlier = high[place] >= 0;
    const previousHigh = hasEarlier ? values[high[place]] : undefined;
    const previousPeriod = hasEarlier ? ordinals[high[place]] : undefined;
    return {
      verdict: verdictOf(place, previousHigh, previousPeriod),
      isRecord: previousHigh !== undefined && values[place] > previousHigh,
      rank: greater[place] + 1,
      previousHigh,
      previousPeriod,
      since: observed(series)[0],
    };
  };

  function verdictOf(place: number, high: number | undefined, highAt: number | undefined): Verdict {
    const value = values[place];
    if (high === undefined) return { kind: "first" };
    if (value === high) return { kind: "tie", of: highAt as number };
    if (value > high) return { kind: scope === "all" ? "all-time-high" : "highest-of-its-month" };
    const sameMonth = monthHigh[place];
    if (scope === "all" && year > 1 && sameMonth >= 0 && value > values[sameMonth]) {
      return { kind: "highest-of-its-month" };
    }
    const since = ordinals[asHigh[place]];
    if (ordinals[place] - since >= farBack) return { kind: "highest-since", since };
    return { kind: "rank" };
  }
}

/** For each place the latest earlier one that holds the maximum, the maximum of its month, a value at least as high; or −1. */
function earlierPlaces(values: Float64Array, ordinals: readonly number[], year: number) {
  const [high, monthHigh, asHigh] = [1, 2, 3].map(() => new Int32Array(values.length).fill(-1));
  const highOfMonth = new Int32Array(year).fill(-1);
  /** Earlier places with falling values: the last that is as high as a value is the latest that ever was. */
  const falling: number[] = [];
  for (let i = 0, top = -1; i < values.length; i++) {
    const month = ordinals[i] % year;
    high[i] = top;
    monthHigh[i] = highOfMonth[month];
    while (falling.length > 0 && values[falling[falling.length - 1]] < values[i]) falling.pop();
    if (falling.length > 0) asHigh[i] = falling[falling.length - 1];
    falling.push(i);
    if (top < 0 || values[i] >= values[top]) top = i;
    if (highOfMonth[month] < 0 || values[i] > values[highOfMonth[month]]) highOfMonth[month] = i;
  }
  return { high, monthHigh, asHigh };
}
