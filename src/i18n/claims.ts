import type { Claim } from "../analysis/records/claim";
import type { Direction } from "../analysis/records/record";
import type { Period } from "../analysis/time/Period";
import { claimInEnglish, reachInEnglish, thresholdInEnglish } from "./claims.en";
import { claimInKorean, reachInKorean, thresholdInKorean } from "./claims.ko";
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
  const words =
    language === "ko" ? claimInKorean(claim, period, extreme) : claimInEnglish(claim, period, extreme);
  return withReach(words, claim, period, language);
}

/**
 * "First time at $60 billion or more (data since January 2000)", 사상 처음으로 600억 달러 돌파 (2000년 1월 이후 자료).
 * @param isExceeded - The figure is above the level, and not at it.
 */
export function thresholdInWords(
  claim: Claim,
  period: Period,
  amount: string,
  isExceeded: boolean,
  language: Language,
): string {
  const words =
    language === "ko"
      ? thresholdInKorean(claim, period, amount, isExceeded)
      : thresholdInEnglish(claim, period, amount);
  return withReach(words, claim, period, language);
}

function withReach(words: string, { isWhole, start }: Claim, period: Period, language: Language): string {
  if (!isWhole) return words;
  return `${words} (${language === "ko" ? reachInKorean(start, period) : reachInEnglish(start, period)})`;
}
