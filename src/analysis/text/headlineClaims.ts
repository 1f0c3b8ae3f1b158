import { Absence } from "../AnalysisError";
import { compare } from "../numeric/sum";
import type { Claim } from "../records/claim";
import { type Direction, type Standing, standing } from "../records/record";
import { PERIODS_PER_YEAR } from "../time/Period";
import { observed, type Series } from "../time/Series";

/** A claim worth saying. */
export interface HeadlineClaim {
  readonly claim: Claim;
  /** The record of all time that fell; the last one, where the table has no period in between. */
  readonly beaten: { readonly value: number; readonly period: number; readonly isLast: boolean } | undefined;
  /** First period of the data it rests on, where neither the claim itself nor the next one says it. */
  readonly reach: number | undefined;
}

/** A rank is news down to this place, and in the top tenth of the data only: the third of three is the lowest. */
const LAST_RANK = 3;
const OBSERVATIONS_A_RANK = 10;

/**
 * What a release leads with: a record of all time alone; else the record of the month, and before it the best since a
 * time ago or the second or third place ever (역대 2위, 역대 1월 중 최대); without either what the month gives.
 *
 * @param precision - What the figures are rounded to: a claim that rounding could turn is not made.
 */
export function headlineClaims(
  series: Series,
  ordinal: number,
  direction: Direction,
  precision: number,
): readonly HeadlineClaim[] {
  const hasMonths = series.frequency !== "year" && (series.step ?? 1) === 1;
  const all = newsOf("all");
  const ofMonth = hasMonths ? newsOf("same_month") : undefined;
  const isRecord = all?.claim.isWhole && (all.claim.kind === "best" || all.claim.kind === "tie");
  if (all && isRecord) return [all];
  const isRecordOfMonth = ofMonth?.claim.kind === "best";
  if (all && (!isRecordOfMonth || !all.claim.isWhole)) return isRecordOfMonth ? [ofMonth] : [all];
  return [all, ofMonth].filter((one) => one !== undefined).map(withoutRepeatedReach);

  function newsOf(scope: "all" | "same_month"): HeadlineClaim | undefined {
    const found = standing(series, ordinal, scope, direction);
    if (found instanceof Absence || found.claim instanceof Absence) return undefined;
    const { claim, previousHigh = 0, previousPeriod = 0, elapsed } = found;
    // What goes beyond nothing, such as the first surplus after deficits only, is no news as a record.
    const isBeyondNothing = Math.sign(previousHigh) !== Math.sign(series.values.get(ordinal) as number);
    if (isBeyondNothing || !isNews(found, claim) || !survivesRounding(claim)) return undefined;
    const isOfAllTime = claim.kind === "best" && claim.scope === "all" && claim.isWhole;
    return {
      claim,
      beaten: isOfAllTime
        ? { value: previousHigh, period: previousPeriod, isLast: elapsed === 1 }
        : undefined,
      reach: claim.isWhole && claim.kind !== "since" ? claim.start : undefined,
    };
  }

  function isNews({ count }: Standing, { kind, scope, rank, isWhole, start }: Claim): boolean {
    if (kind === "first") return false;
    if (kind === "since") return true;
    if (kind === "rank") return isWhole && rank <= LAST_RANK && rank * OBSERVATIONS_A_RANK <= count;
    const isYearLong = ordinal - start >= Math.max(2, PERIODS_PER_YEAR[series.frequency]);
    return isWhole || (kind === "best" && scope === "all" && isYearLong);
  }

  function survivesRounding({ kind, scope, period = -Infinity }: Claim): boolean {
    if (precision === 0) return true;
    const value = series.values.get(ordinal) as number;
    const apart = scope === "same_month" ? PERIODS_PER_YEAR[series.frequency] : 1;
    const from = kind === "since" ? period : -Infinity;
    return observed(series).every(
      (one) =>
        one >= ordinal ||
        one <= from ||
        (ordinal - one) % apart !== 0 ||
        compare(Math.abs((series.values.get(one) as number) - value), precision) > 0,
    );
  }
}

/** Data since January 2000 have their first May in May 2000: of two such claims the last says it for both. */
function withoutRepeatedReach(
  one: HeadlineClaim,
  place: number,
  claims: readonly HeadlineClaim[],
): HeadlineClaim {
  const [first, last] = claims;
  if (claims.length < 2 || first.reach === undefined || last.reach === undefined) return one;
  return { ...one, reach: place === 0 ? undefined : first.reach };
}
