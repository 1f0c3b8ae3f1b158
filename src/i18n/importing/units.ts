import type { Unit } from "../../importing/layout/unitWords";
import type { Language } from "../language";

const SCALES: Readonly<Record<Language, Readonly<Record<number, string>>>> = {
  en: {
    0: "",
    3: "thousand ",
    4: "ten thousand ",
    5: "hundred thousand ",
    6: "million ",
    7: "ten million ",
    8: "hundred million ",
    9: "billion ",
    12: "trillion ",
  },
  ko: { 0: "", 3: "천 ", 4: "만 ", 5: "십만 ", 6: "백만 ", 7: "천만 ", 8: "억 ", 9: "십억 ", 12: "조 " },
};
const CURRENCIES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    USD: "US dollars",
    KRW: "won",
    EUR: "euros",
    JPY: "yen",
    GBP: "pounds sterling",
    CNY: "yuan",
    HKD: "Hong Kong dollars",
    TWD: "Taiwan dollars",
    CAD: "Canadian dollars",
    AUD: "Australian dollars",
    SGD: "Singapore dollars",
    NZD: "New Zealand dollars",
  },
  ko: {
    USD: "달러",
    KRW: "원",
    EUR: "유로",
    JPY: "엔",
    GBP: "파운드",
    CNY: "위안",
    HKD: "홍콩 달러",
    TWD: "대만 달러",
    CAD: "캐나다 달러",
    AUD: "호주 달러",
    SGD: "싱가포르 달러",
    NZD: "뉴질랜드 달러",
  },
};

/** A unit in words that are read back as the same unit: "million US dollars", "백만 달러". */
export function unitInWords(unit: Unit, language: Language): string {
  switch (unit.kind) {
    case "money":
      return `${SCALES[language][unit.power] ?? ""}${CURRENCIES[language][unit.currency] ?? unit.currency}`;
    case "weight":
      return weightInWords(unit.power, language);
    case "percent":
      return "%";
    case "points":
      return "%p";
    case "index":
      return unit.base ?? INDEX[language];
    case "count":
      return `${SCALES[language][unit.power] ?? ""}${unit.word}`.trim();
    case "ratio":
      return unit.word;
  }
}

/** An index has no unit that is counted: 109.2, and not 109.2 index. */
const INDEX: Readonly<Record<Language, string>> = { en: "index", ko: "지수" };

/**
 * What stands right behind a figure for its unit: " thousand tons", 천 톤. One that begins with a digit stands in brackets,
 * for 109.2 and 2020=100 would read as 109.22020=100.
 * @param unit - In words.
 */
export function unitBehind(unit: string, language: Language): string {
  if (unit === "" || unit === INDEX[language]) return "";
  return `${language === "ko" ? "" : " "}${/^\d/.test(unit) ? `(${unit})` : unit}`;
}

function weightInWords(power: number, language: Language): string {
  if (power < 3) return power === 0 ? "kg" : "g";
  return `${SCALES[language][power - 3] ?? ""}${language === "ko" ? "톤" : "tons"}`;
}
