import { Absence } from "../../analysis/AnalysisError";
import { YEARS_OF_ALL_TIME } from "../../analysis/records/claim";
import { targetPace, type TargetPace } from "../../analysis/targets/targetPace";
import { PERIODS_PER_YEAR } from "../../analysis/time/Period";
import { type Series, sumOf, yearStart } from "../../analysis/time/Series";

export const MONTHS = PERIODS_PER_YEAR.month;

/** A year on its way to a target, added up from January; undefined where it cannot be known. */
export interface YearOfTarget {
  /** Ordinal of its January. */
  readonly january: number;
  /** Of its as-of month, 0 to 11. */
  readonly at: number;
  readonly target: number;
  readonly pace: TargetPace;
  /** Up to the as-of month. */
  readonly actual: readonly (number | undefined)[];
  /** Last year's path, lifted to the target. */
  readonly path: readonly (number | undefined)[];
  /** From the as-of month on: what it takes to be there in December, with last year's season. */
  readonly required: readonly (number | undefined)[];
  /** Up to the as-of month. */
  readonly ahead: readonly (number | undefined)[];
  /** The highest total of a whole year before this one. */
  readonly record: YearRecord | undefined;
}

export interface YearRecord {
  readonly year: number;
  readonly total: number;
  /** The first whole year that it is compared with. */
  readonly since: number;
  /** It may be said of all time: no year since is missing, and these are many enough. */
  readonly isOfAllTime: boolean;
}

/** @param ordinal - The as-of month. */
export function yearOfTarget(series: Series, ordinal: number, target: number): YearOfTarget {
  const january = yearStart("month", ordinal);
  const at = ordinal - january;
  const months = Array.from({ length: MONTHS }, (_, i) => targetPace(series, january + i, target));
  const pace = months[at];
  const path = months.map(({ expected }) => known(expected));
  const ytd = known(pace.ytd);
  return {
    ...{ january, at, target, pace, path },
    actual: months.map((month, i) => (i <= at ? known(month.ytd) : undefined)),
    ahead: months.map((month, i) => (i <= at ? known(month.ahead) : undefined)),
    required: path.map((expected, i) => requiredBy(i, expected)),
    record: recordBefore(series, january),
  };

  function requiredBy(i: number, expected: number | undefined): number | undefined {
    const now = path[at];
    if (i < at || ytd === undefined || expected === undefined || now === undefined) return undefined;
    if (i === at) return ytd;
    return ytd >= target ? undefined : ytd + ((target - ytd) * (expected - now)) / (target - now);
  }
}

/** Of the whole years that the series has. */
function recordBefore(series: Series, january: number): YearRecord | undefined {
  const first = Math.min(...series.values.keys());
  const totals: { readonly year: number; readonly total: number }[] = [];
  for (let start = january - MONTHS; start >= first; start -= MONTHS) {
    const total = known(sumOf(series, start, start + MONTHS - 1));
    if (total !== undefined) totals.push({ year: start / MONTHS, total });
  }
  if (totals.length === 0) return undefined;
  // Of equal ones the newer.
  const best = totals.reduce((one, other) => (other.total > one.total ? other : one));
  const since = totals[totals.length - 1].year;
  const isUnbroken = january / MONTHS - since === totals.length;
  return { ...best, since, isOfAllTime: isUnbroken && totals.length >= YEARS_OF_ALL_TIME };
}

export function known(outcome: number | Absence): number | undefined {
  return outcome instanceof Absence ? undefined : outcome;
}
