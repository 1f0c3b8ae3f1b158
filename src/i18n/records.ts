import type { Run } from "../analysis/records/streak";
import { duration } from "./durations";
import type { Language } from "./language";

/** A run of months or the turn that ended one: "first rise in 13 months", 최소 9개월 연속 감소; "" where nothing changed. */
export function runInWords({ length, isAtLeast, ended }: Run, language: Language): string {
  if (length === 0) return language === "ko" ? "보합" : "unchanged";
  const months = Math.abs(length);
  const [side, turn] =
    language === "ko"
      ? length > 0
        ? ["증가", "증가"]
        : ["감소", "감소"]
      : length > 0
        ? ["up", "rise"]
        : ["down", "fall"];
  if (ended) {
    const after = duration("month", ended.length + 1, language);
    const least = ended.isAtLeast;
    return language === "ko"
      ? `${least ? "최소 " : ""}${after} 만에 ${turn} 전환`
      : `first ${turn} in ${least ? "at least " : ""}${after}`;
  }
  if (months === 1) return side;
  return language === "ko"
    ? `${isAtLeast ? "최소 " : ""}${months}개월 연속 ${side}`
    : `${side} for ${isAtLeast ? "at least " : ""}${months} months in a row`;
}
