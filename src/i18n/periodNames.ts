import { type Frequency, indexInYear, type Period, yearOf } from "../analysis/time/Period";
import type { Language } from "./language";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const ORDINALS = ["first", "second", "third", "fourth"];

/**
 * "January 2026", "the first quarter of 2026"; "2026년 1월", "2026년 상반기".
 * @param firstDays - Of a month's first so many days: "1–20 January 2026", "2026년 1월 1~20일".
 */
export function periodInWords(period: Period, language: Language, firstDays?: number): string {
  const year = yearOf(period);
  if (language === "ko") {
    const days = firstDays === undefined ? "" : ` 1~${firstDays}일`;
    return period.frequency === "year" ? `${year}년` : `${year}년 ${partOfYearInKorean(period)}${days}`;
  }
  if (period.frequency === "year") return String(year);
  if (period.frequency !== "month") return `the ${partOfYearInEnglish(period)} of ${year}`;
  const days = firstDays === undefined ? "" : `1–${firstDays} `;
  return `${days}${partOfYearInEnglish(period)} ${year}`;
}

/** "January", "first quarter", "second half", "year": what same periods of all years have in common. */
export function partOfYearInEnglish(period: Period): string {
  const index = indexInYear(period);
  if (period.frequency === "month") return MONTHS[index];
  return period.frequency === "year" ? "year" : `${ORDINALS[index]} ${period.frequency}`;
}

/** "1월", "1분기", "상반기". */
export function partOfYearInKorean(period: Period): string {
  const index = indexInYear(period);
  const names: Record<Frequency, string> = {
    month: `${index + 1}월`,
    quarter: `${index + 1}분기`,
    half: index === 0 ? "상반기" : "하반기",
    year: "연간",
  };
  return names[period.frequency];
}

/** "2024-01 to 2024-05" of two labels with what stands between them; of a single period that alone. */
export function spanOf(first: string, between: string, last: string): string {
  return first === last ? first : `${first}${between}${last}`;
}
