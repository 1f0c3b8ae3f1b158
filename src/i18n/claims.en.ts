import type { Claim } from "../analysis/records/claim";
import { labelOf, type Period, yearOf } from "../analysis/time/Period";
import type { Extreme } from "./claims";
import { duration } from "./durations";
import { ordinalInEnglish } from "./ordinals";
import { partOfYearInEnglish, periodInWords } from "./periodNames";

/** The claim about a period as a table has it, without its reach: "Highest since July 2022, in 22 months". */
export function claimInEnglish(claim: Claim, period: Period, extreme: Extreme): string {
  const month = claim.scope === "same_month" ? partOfYearInEnglish(period) : "";
  const what = join(graded(claim, extreme), month, amountOf(extreme));
  switch (claim.kind) {
    case "first":
      return join("First observation", month && `for ${article(period)}${month}`);
    case "tie":
      return tie(claim, period, extreme);
    case "best":
      if (isAllTime(claim, extreme)) return `All-time ${extreme}`;
      return capitalised(join(what, claim.isWhole && claim.scope !== "year" ? "" : within(claim, period)));
    case "since":
      return capitalised(join(what, since(claim, period)));
    case "rank":
      return capitalised(join(what, claim.isWhole && month ? "" : within(claim, period)));
  }
}

/**
 * The claim within a sentence: "an all-time high", "the second-highest ever", "the highest for any January".
 * @param firstDays - The figures are those of a month's first so many days.
 */
export function claimInEnglishSentence(
  claim: Claim,
  period: Period,
  extreme: Extreme,
  firstDays?: number,
): string {
  const isOfMonth = claim.scope === "same_month";
  const days = firstDays === undefined ? "" : isOfMonth ? `the first ${firstDays} days of ` : "";
  const month = isOfMonth ? `for ${days}any ${partOfYearInEnglish(period)}` : "";
  // Not "for a 20-day period": the data hold no other twenty days.
  const among = month || (firstDays === undefined ? "" : `for the first ${firstDays} days of a month`);
  const what = `the ${join(graded(claim, extreme), amountOf(extreme))}`;
  if (claim.kind === "tie") {
    const of = { ...period, ordinal: claim.period ?? 0 };
    const named = days ? "" : attribute(period);
    if (isOfMonth) {
      const record = join("equal to the", named, "record", amountOf(extreme), days && among);
      // The latest of equal years: it may not be the one that set it.
      return `${record}, last reached in ${yearOf(of)}`;
    }
    const when = `of ${periodInWords(of, "en", firstDays)}`;
    return join("equal to the record", amountOf(extreme), when, among);
  }
  if (claim.kind === "since") return join(what, among, since(claim, period));
  if (isAllTime(claim, extreme)) return join("an all-time", extreme, among);
  if (!claim.isWhole) return join(what, among, within(claim, period));
  return isOfMonth ? join(what, among) : join(what, within(claim, period), among);
}

/**
 * A round level reached for the first time, without the reach of the claim: "First time at $60 billion or more", "First
 * September at …".
 */
export function thresholdInEnglish(claim: Claim, period: Period, amount: string): string {
  const first = claim.scope === "same_month" ? partOfYearInEnglish(period) : "time";
  return join(`First ${first} at ${amount} or more`, claim.isWhole ? "" : within(claim, period));
}

/** The period that a claim goes back to: "data since January 2000". */
export function reachInEnglish(start: number, period: Period): string {
  return `data since ${periodInWords({ ...period, ordinal: start }, "en")}`;
}

function isAllTime({ kind, isWhole, scope }: Claim, extreme: Extreme): boolean {
  return kind === "best" && isWhole && scope === "all" && !amountOf(extreme);
}

/** "highest", "second-highest"; "largest" of an amount that is named, such as a deficit. */
function graded({ kind, rank }: Claim, extreme: Extreme): string {
  const superlative = extreme === "high" ? "highest" : extreme === "low" ? "lowest" : "largest";
  return kind === "rank" ? `${ordinalInEnglish(rank)}-${superlative}` : superlative;
}

function amountOf(extreme: Extreme): string {
  return extreme === "surplus" || extreme === "deficit" ? extreme : "";
}

/** "ever", "of the year", "in the data without gaps since January 2024"; of a month "… since 2021". */
function within({ scope, isWhole, start }: Claim, period: Period): string {
  if (isWhole) return scope === "year" ? "of the year" : "ever";
  const first = { ...period, ordinal: start };
  return `in the data without gaps since ${scope === "same_month" ? yearOf(first) : periodInWords(first, "en")}`;
}

function since({ scope, period: earlier = 0 }: Claim, period: Period): string {
  const then = { ...period, ordinal: earlier };
  if (scope === "same_month") return `since ${yearOf(then)}`;
  return `since ${periodInWords(then, "en")}, in ${duration(period.frequency, period.ordinal - earlier, "en")}`;
}

/**
 * "Ties record of 2022-03", "Ties record of 2024-09 for September"; short of all time "Ties 2023 for the highest in the data
 * without gaps since 2022".
 */
function tie(claim: Claim, period: Period, extreme: Extreme): string {
  const of = labelOf({ ...period, ordinal: claim.period ?? 0 });
  const month = claim.scope === "same_month" ? partOfYearInEnglish(period) : "";
  if (claim.isWhole && claim.scope !== "year") {
    const kind = extreme === "high" ? "" : extreme;
    return join("Ties record", kind, `of ${of}`, month && `for ${article(period)}${month}`);
  }
  return join("Ties", of, "for the", graded(claim, extreme), month, amountOf(extreme), within(claim, period));
}

/** A part of the year before a noun: the September record, the fourth-quarter record. */
function attribute(period: Period): string {
  return partOfYearInEnglish(period).replace(" ", "-");
}

/** September, but the fourth quarter. */
function article({ frequency }: Period): string {
  return frequency === "month" ? "" : "the ";
}

function join(...words: string[]): string {
  return words.filter(Boolean).join(" ");
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
