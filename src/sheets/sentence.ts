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

/** Whether a formula is but a name or a cell: what is longer is named where it is used several times, and calculated once. */
export function isName(formula: string): boolean {
  return /^[\w$]+$/.test(formula);
}

/** A rate with its sign: "+9.8%", "-2.3%", "△2.3%"; what rounds to nothing has none. */
export function rateInWords(of: string, language: Language): string {
  if (!isName(of)) return `LET(rate,${of},${rateInWords("rate", language)})`;
  const fall = quoted(language === "ko" ? "△" : "-");
  const shown = `ROUND(${of},3)`;
  return `IF(${shown}>0,"+",IF(${shown}<0,${fall},""))&${shareInWords(`ABS(${of})`)}`;
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
