import { type Frequency, PERIODS_PER_YEAR } from "../analysis/time/Period";
import type { Language } from "./language";

const UNITS: Readonly<Record<Frequency, string>> = {
  month: "month",
  quarter: "quarter",
  half: "half-year",
  year: "year",
};
const UNITS_IN_KOREAN: Readonly<Record<Frequency, string>> = {
  month: "개월",
  quarter: "개 분기",
  half: "개 반기",
  year: "년",
};

/** "month", "half-year": one period of the frequency. */
export function unitInEnglish(frequency: Frequency): string {
  return UNITS[frequency];
}

/** So many periods: "22개월", "5개 분기". */
export function countInKorean(frequency: Frequency, periods: number): string {
  return `${periods}${UNITS_IN_KOREAN[frequency]}`;
}

/**
 * A distance as releases tell it: "22 months", and from two years on "3 years and 6 months", "7 years"; 22개월, 3년 6개월.
 * Of quarters and halves whole years only are told as such.
 */
export function duration(frequency: Frequency, periods: number, language: Language): string {
  const year = PERIODS_PER_YEAR[frequency];
  const years = Math.floor(periods / year);
  const rest = periods % year;
  const inYears = years >= 2 && (rest === 0 || frequency === "month");
  if (language === "ko") {
    if (!inYears) return countInKorean(frequency, periods);
    return rest === 0 ? `${years}년` : `${years}년 ${countInKorean(frequency, rest)}`;
  }
  if (!inYears) return counted(periods, UNITS[frequency]);
  return rest === 0 ? counted(years, "year") : `${counted(years, "year")} and ${counted(rest, "month")}`;
}

function counted(n: number, unit: string): string {
  return n === 1 ? `1 ${unit}` : `${n} ${unit}s`;
}
