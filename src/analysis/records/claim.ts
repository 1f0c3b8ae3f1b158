import { Absence } from "../AnalysisError";
import { type Frequency, labelOf, PERIODS_PER_YEAR } from "../time/Period";
import { yearStart } from "../time/Series";
import type { Places } from "./places";

/** What a figure is compared with: all earlier ones, those of the same month (quarter, half), those of the same year. */
export type RecordScope = "all" | "same_month" | "year";

/** A claim about the unbroken stretch that ends at a period; periods are ordinals. */
export interface Claim {
  readonly scope: RecordScope;
  /** first: nothing earlier · tie: as strong as the record · best · since: best since a period · rank: none of these */
  readonly kind: "first" | "tie" | "best" | "since" | "rank";
  /** 1 + number of earlier figures that are stronger. */
  readonly rank: number;
  /** Of a tie the latest period that holds the record; of `since` that period. */
  readonly period: number | undefined;
  /** It may be said of all time (or of the year): else of the data without gaps only. */
  readonly isWhole: boolean;
  /** First period of the stretch. */
  readonly start: number;
}

/** What "all-time" needs: so many years of data. */
export const YEARS_OF_ALL_TIME = 5;

/** What the claims of one group of figures have in common. */
export interface ClaimGroup {
  readonly frequency: Frequency;
  readonly scope: RecordScope;
  readonly places: Places;
  /** How far apart neighbours lie. */
  readonly step: number;
}

/**
 * The strongest claim that holds at a place, or why none can be made. No claim reaches over a gap, and none is
 * contradicted by an earlier figure on its other side: what stands there could be stronger.
 *
 * tie, best and rank are whole when nothing lies before the stretch and it is long enough; `since` speaks of the time
 * after that period only. A figure "since" the one just before it is no news, nor is one since less than a year ago.
 *
 * @returns Absence "gap-before" or "doubtful-zero" when the period just before has no certain figure,
 *   "stronger-before-gap" when an earlier figure beyond the gap is stronger.
 */
export function claimAt({ frequency, scope, places, step }: ClaimGroup, place: number): Claim | Absence {
  const { ordinals, strength, stronger, strongest, atLeastAs, stretch, doubtful } = places;
  const year = PERIODS_PER_YEAR[frequency];
  const ordinal = ordinals[place];
  const label = (at: number) => labelOf({ frequency, ordinal: at });
  const isDoubtful = (i: number) => i >= 0 && doubtful[i] > (i === 0 ? 0 : doubtful[i - 1]);
  if (isDoubtful(place)) return new Absence("doubtful-zero", { period: label(ordinal) });

  const begin = stretch[place];
  const start = ordinals[begin];
  const claim = (kind: Claim["kind"], isWhole: boolean, period?: number): Claim => {
    return { scope, kind, rank: stronger[place] + 1, period, isWhole, start };
  };
  if (place === 0 && scope !== "year") return claim("first", true);
  if (begin === place) {
    const period = label(ordinal - step);
    return new Absence(isDoubtful(place - 1) ? "doubtful-zero" : "gap-before", { period });
  }

  const record = strongest[place];
  const isTie = strength[place] === strength[record];
  const isWhole = isOfAllTime();
  if (isWhole && isTie) return claim("tie", true, ordinals[record]);
  if (isWhole && strength[place] > strength[record]) return claim("best", true);

  const since = atLeastAs[place];
  const isBeaten = begin > 0 && strength[strongest[begin]] > strength[place];
  // Of a few figures the first is no "since": second of three is what it means, and says what there is.
  const isAmongFew = !isWhole && !isBeaten && since === begin;
  const isLongAgo = scope !== "year" && ordinal - ordinals[since] >= Math.max(year, 2 * step);
  if (since >= begin && isLongAgo && !isAmongFew) return claim("since", true, ordinals[since]);
  if (isWhole) return claim("rank", true);

  if (isBeaten) {
    const period = label(ordinals[strongest[begin]]);
    return new Absence("stronger-before-gap", { period, gap: label(start - step) });
  }
  if (since < begin) return claim("best", false);
  return isTie ? claim("tie", false, ordinals[since]) : claim("rank", false);

  function isOfAllTime(): boolean {
    if (scope === "year") return start === yearStart(frequency, ordinal);
    // Zeros before the first figure may be blanks: they neither lengthen a claim nor bar one.
    const isFromTheFirst = begin === 0 || doubtful[begin - 1] === begin;
    return isFromTheFirst && ordinal - start + (scope === "all" ? step : 0) >= YEARS_OF_ALL_TIME * year;
  }
}
