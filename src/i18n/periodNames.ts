import { type Frequency, indexInYear, type Period, yearOf } from "../analysis/time/Period";
import type { Language } from "./language";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const ORDINALS = ["first", "second", "third", "fourth"];

/** "January 2026", "the first quarter of 2026"; "2026년 1월", "2026년 상반기". */
export function periodInWords(period: Period, language: Language): string {
  const year = yearOf(period);
  if (language === "ko") {
    return period.frequency === "year" ? `${year}년` : `${year}년 ${partOfYearInKorean(period)}`;
  }
  if (period.frequency === "year") return String(year);
  if (period.frequency === "month") return `${partOfYearInEnglish(period)} ${year}`;
  return `the ${ORDINALS[indexInYear(period)]} ${period.frequency} of ${year}`;
}

/** "January", "Q1", "H1": what same periods of all years have in common. */
export function partOfYearInEnglish(period: Period): string {
  const index = indexInYear(period);
  const names: Record<Frequency, string> = {
    month: MONTHS[index],
    quarter: `Q${index + 1}`,
    half: `H${index + 1}`,
    year: "year",
  };
  return names[period.frequency];
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
