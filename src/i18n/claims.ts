import type { Claim } from "../analysis/records/claim";
import type { Direction } from "../analysis/records/record";
import type { Period } from "../analysis/time/Period";
import { claimInEnglish, reachInEnglish } from "./claims.en";
import { claimInKorean, reachInKorean } from "./claims.ko";
import type { Language } from "./language";

/** What a claim is about: high or low figures, or the amount of a balance. */
export type Extreme = "high" | "low" | "surplus" | "deficit";

/** The extreme that a record of a figure is: the lowest balance below zero is the largest deficit. */
export function extremeOf(value: number, direction: Direction): Extreme {
  return direction === "low" && value < 0 ? "deficit" : direction;
}

/**
 * "All-time high (data since January 2000)": a claim in words, and the unbroken data that it rests on. "In the data
 * without gaps since …" says so itself.
 */
export function verdictInWords(claim: Claim, period: Period, extreme: Extreme, language: Language): string {
  const isKorean = language === "ko";
  const words = isKorean ? claimInKorean(claim, period, extreme) : claimInEnglish(claim, period, extreme);
  if (!claim.isWhole) return words;
  return `${words} (${isKorean ? reachInKorean(claim.start, period) : reachInEnglish(claim.start, period)})`;
}
