import { Absence } from "../AnalysisError";
import { PERIODS_PER_YEAR } from "../time/Period";
import { countGreaterBefore } from "./countGreaterBefore";
import { observation, observed, type Series } from "../time/Series";

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
  return standingsOf(series, scope).get(ordinal) as Standing;
}

/** Every standing of a series at once, oldest first: asked period by period it would cost the square of the rows. */
function standingsOf(series: Series, scope: RecordScope): ReadonlyMap<number, Standing> {
  const known = standings[scope];
  let found = known.get(series);
  if (!found) {
    found = new Map();
    const ordinals = observed(series);
    const year = PERIODS_PER_YEAR[series.frequency];
    const groups = scope === "all" ? [ordinals] : byPlaceInYear(ordinals, year);
    for (const group of groups) addStandings(found, series, group, scope);
    known.set(series, found);
  }
  return found;
}
const standings: Record<RecordScope, WeakMap<Series, Map<number, Standing>>> = {
  all: new WeakMap(),
  same_month: new WeakMap(),
};

function byPlaceInYear(ordinals: readonly number[], year: number): number[][] {
  const groups: number[][] = Array.from({ length: year }, () => []);
  for (const ordinal of ordinals) groups[ordinal % year].push(ordinal);
  return groups;
}

function addStandings(
  found: Map<number, Standing>,
  series: Series,
  ordinals: readonly number[],
  scope: RecordScope,
): void {
  const year = PERIODS_PER_YEAR[series.frequency];
  const since = observed(series)[0];
  const values = Float64Array.from(ordinals, (ordinal) => series.values.get(ordinal) as number);
  const greater = countGreaterBefore(values);
  const monthHighs = new Map<number, number>();
  /** Earlier places, each value above the next: the last that is as high as a value is the latest that ever was. */
  const falling: number[] = [];
  let high: number | undefined;
  let highAt: number | undefined;
  for (let i = 0; i < ordinals.length; i++) {
    const [ordinal, value] = [ordinals[i], values[i]];
    const monthHigh = monthHighs.get(ordinal % year);
    while (falling.length > 0 && values[falling[falling.length - 1]] < value) falling.pop();
    const lastAsHigh = falling.length > 0 ? ordinals[falling[falling.length - 1]] : undefined;
    found.set(ordinal, {
      verdict: verdictOf(ordinal, value, monthHigh, lastAsHigh),
      isRecord: high !== undefined && value > high,
      rank: greater[i] + 1,
      previousHigh: high,
      previousPeriod: highAt,
      since,
    });
    falling.push(i);
    if (high === undefined || value >= high) [high, highAt] = [value, ordinal];
    if (monthHigh === undefined || value > monthHigh) monthHighs.set(ordinal % year, value);
  }

  function verdictOf(
    ordinal: number,
    value: number,
    monthHigh: number | undefined,
    lastAsHigh: number | undefined,
  ): Verdict {
    if (high === undefined) return { kind: "first" };
    if (value === high) return { kind: "tie", of: highAt as number };
    if (value > high) return { kind: scope === "all" ? "all-time-high" : "highest-of-its-month" };
    if (scope === "all" && year > 1 && monthHigh !== undefined && value > monthHigh) {
      return { kind: "highest-of-its-month" };
    }
    if (lastAsHigh !== undefined && ordinal - lastAsHigh >= year * (scope === "all" ? 1 : 2)) {
      return { kind: "highest-since", since: lastAsHigh };
    }
    return { kind: "rank" };
  }
}
