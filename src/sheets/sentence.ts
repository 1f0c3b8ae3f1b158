import type { Language } from "../i18n/language";

/** A text inside a formula. */
export function quoted(words: string): string {
  return `"${words.replace(/"/g, '""')}"`;
}

/**
 * The words of a template, joined by a formula with what stands for each of its {names}.
 * @example joined("Up {growth} in {month}", { growth: "B2", month: "B3" }) // '"Up "&B2&" in "&B3'
 */
export function joined(template: string, parts: Readonly<Record<string, string>>): string {
  return template
    .split(/\{(\w+)\}/)
    .map((piece, i) => {
      if (i % 2 === 0) return piece && quoted(piece);
      if (!(piece in parts)) throw new Error(`Nothing stands for {${piece}}`);
      return parts[piece];
    })
    .filter(Boolean)
    .join("&");
}

/** The words of a cell with a small first letter, as English goes on within a sentence; they begin with no name. */
export function goingOn(cell: string): string {
  return `LOWER(LEFT(${cell}))&MID(${cell},2,LEN(${cell}))`;
}

/**
 * An amount of million dollars as the press prints it, in a formula: "$277.47 billion", "2,774.7억 달러". FIXED and not
 * TEXT, whose "0.00" means another number where a comma is the decimal point.
 */
export function amountInWords(of: string, language: Language): string {
  return language === "ko" ? `FIXED((${of})/100,1)&"억 달러"` : `"$"&FIXED((${of})/1000,2)&" billion"`;
}

const NEAR: Readonly<Record<Language, string>> = { en: "less than $0.01 billion", ko: "근소하게" };

/** A distance that words say the side of, its amount in words; `near` in the place of one that would be shown as 0. */
export function distanceInWords(of: string, language: Language, near = NEAR[language]): string {
  if (!isName(of)) return `LET(apart,${of},${distanceInWords("apart", language, near)})`;
  const [divisor, decimals] = language === "ko" ? [100, 1] : [1000, 2];
  return `IF(ROUND(${of}/${divisor},${decimals})=0,${quoted(near)},${amountInWords(`ABS(${of})`, language)})`;
}

/** A formula of what is to be said of a difference: below zero, above, and of one that is but noise, level. */
export function bySide(of: string, below: string, level: string, above: string): string {
  return `IF(ROUND(${of},6)=0,${level},IF(${of}<0,${below},${above}))`;
}

/** Whether a formula is but a name or a cell: what is longer is named where it is used several times, and calculated once. */
export function isName(formula: string): boolean {
  return /^[\w$]+$/.test(formula);
}

/** A rate with its sign: "+9.8%", "-2.3%", "△2.3%"; what rounds to nothing has none, and what is still there is no fall of 100.0%. */
export function rateInWords(of: string, language: Language): string {
  if (!isName(of)) return `LET(rate,${of},${rateInWords("rate", language)})`;
  const fall = quoted(language === "ko" ? "△" : "-");
  const shown = `ROUND(${of},3)`;
  return `IF(${shown}>0,"+",IF(${shown}<0,${fall},""))&${shareInWords(`IF((${of}>-1)*(${of}<-0.999),0.999,ABS(${of}))`)}`;
}

/** How much of a whole is achieved: "39.6%", and "99.9%" as long as it is not all, which "100.0%" would say. */
export function achievedInWords(of: string): string {
  if (!isName(of)) return `LET(part,${of},${achievedInWords("part")})`;
  return `FIXED(IF((${of}>=0.999)*(${of}<1),99.9,100*${of}),1)&"%"`;
}

/** "39.6%". */
export function shareInWords(of: string, decimals = 1): string {
  return `FIXED(100*${of},${decimals})&"%"`;
}
