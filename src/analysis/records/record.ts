import { Absence } from "../AnalysisError";
import { PERIODS_PER_YEAR } from "../time/Period";
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
  const year = PERIODS_PER_YEAR[series.frequency];
  let rank = 1;
  let high: number | undefined;
  let highAt: number | undefined;
  let sameMonthHigh: number | undefined;
  let lastAsHigh: number | undefined;
  for (const earlier of observed(series)) {
    if (earlier >= ordinal) break;
    const sameMonth = (ordinal - earlier) % year === 0;
    if (scope === "same_month" && !sameMonth) continue;
    const x = series.values.get(earlier) as number;
    if (x > value) rank++;
    if (x >= value) lastAsHigh = earlier;
    if (high === undefined || x >= high) [high, highAt] = [x, earlier];
    if (sameMonth && (sameMonthHigh === undefined || x > sameMonthHigh)) sameMonthHigh = x;
  }
  const isRecord = high !== undefined && value > high;
  return {
    verdict: verdictOf(),
    isRecord,
    rank,
    previousHigh: high,
    previousPeriod: highAt,
    since: observed(series)[0],
  };

  function verdictOf(): Verdict {
    if (high === undefined) return { kind: "first" };
    if (value === high) return { kind: "tie", of: highAt as number };
    if (isRecord) return { kind: scope === "all" ? "all-time-high" : "highest-of-its-month" };
    if (scope === "all" && year > 1 && sameMonthHigh !== undefined && (value as number) > sameMonthHigh) {
      return { kind: "highest-of-its-month" };
    }
    if (lastAsHigh !== undefined && ordinal - lastAsHigh >= year * (scope === "all" ? 1 : 2)) {
      return { kind: "highest-since", since: lastAsHigh };
    }
    return { kind: "rank" };
  }
}
