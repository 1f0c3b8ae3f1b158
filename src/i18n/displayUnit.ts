import type { Language } from "./language";

/** In what the pane tells amounts of dollars; its figures are millions. */
export type DisplayUnit = "million" | "eok" | "billion";

export const DISPLAY_UNITS: readonly DisplayUnit[] = ["billion", "million", "eok"];

/** Of the ministry's releases, in either language. */
export function usualUnit(language: Language): DisplayUnit {
  return language === "ko" ? "eok" : "billion";
}

/** Powers of ten. */
export const UNIT_POWERS: Readonly<Record<DisplayUnit, number>> = { million: 6, eok: 8, billion: 9 };
export const UNIT_DECIMALS: Readonly<Record<DisplayUnit, number>> = { million: 0, eok: 1, billion: 2 };

const WORDS: Readonly<Record<Language, Readonly<Record<DisplayUnit, (number: string) => string>>>> = {
  en: {
    million: (number) => `$${number} million`,
    eok: (number) => `$${number} × 100 million`,
    billion: (number) => `$${number} billion`,
  },
  ko: {
    million: (number) => `${number}백만 달러`,
    eok: (number) => `${number}억 달러`,
    billion: (number) => `${number}십억 달러`,
  },
};

const NAMES: Readonly<Record<Language, Readonly<Record<DisplayUnit, string>>>> = {
  en: { million: "Million dollars", eok: "100 million dollars (억 달러)", billion: "Billion dollars" },
  ko: { million: "백만 달러", eok: "억 달러", billion: "십억 달러" },
};

export function unitName(unit: DisplayUnit, language: Language): string {
  return NAMES[language][unit];
}

/** Million dollars in one of the unit. */
export function millionsOf(unit: DisplayUnit): number {
  return 10 ** (UNIT_POWERS[unit] - UNIT_POWERS.million);
}

/** The number alone, for axes: the unit stands beside it once. */
export function numberIn(unit: DisplayUnit, million: number, decimals = UNIT_DECIMALS[unit]): string {
  const number = (million / millionsOf(unit)).toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  // What rounds to nothing has no sign.
  return number.replace("-", /[1-9]/.test(number) ? "\u2212" : "");
}

export function withUnit(unit: DisplayUnit, number: string, language: Language): string {
  return WORDS[language][unit](number);
}

/** "$683.61 billion", "6,836.1억 달러". A distance is given without its sign: words say which way. */
export function amountIn(unit: DisplayUnit, million: number, language: Language): string {
  return withUnit(unit, numberIn(unit, million), language);
}
