import { growthDigits, percentDigits, pressDigits, type PressDigits } from "../analysis/text/pressDigits";
import type { Language } from "./language";

/** A unit to print in, and the rounded figure below which it is used. The last one has no limit. */
interface Scale {
  readonly power: number;
  /** Unless asked otherwise; a unit of 0 stays whole. */
  readonly decimals: number;
  readonly below: number;
  readonly print: (digits: string) => string;
}

/** Smallest first. Korean releases print 억 달러 with one decimal, English ones billions with two. */
const SCALES: Readonly<Record<Language, readonly Scale[]>> = {
  en: [
    { power: 0, decimals: 0, below: 1_000_000, print: (digits) => `$${digits}` },
    { power: 6, decimals: 1, below: 1000, print: (digits) => `$${digits} million` },
    { power: 9, decimals: 2, below: Infinity, print: (digits) => `$${digits} billion` },
  ],
  ko: [
    { power: 0, decimals: 0, below: 1_000_000, print: (digits) => `${digits}달러` },
    { power: 4, decimals: 0, below: 10_000, print: (digits) => `${digits}만 달러` },
    { power: 8, decimals: 1, below: Infinity, print: (digits) => `${digits}억 달러` },
  ],
};

/** Falls as Korean statistics mark them; in English a hyphen, which every program reads back as a minus. */
export const FALL: Readonly<Record<Language, string>> = { en: "-", ko: "△" };

/**
 * An amount without its sign, and the sign that is left after rounding.
 * @param decimals - Behind the point of millions, billions and 억. Left out: as releases print them.
 */
export function amountSize(value: number, power: number, language: Language, decimals?: number): PressDigits {
  const [first, ...larger] = SCALES[language];
  const on = (scale: Scale) => {
    const kept = scale.decimals === 0 ? 0 : (decimals ?? scale.decimals);
    return pressDigits(value, kept, power - scale.power);
  };
  let scale = first;
  let figure = on(first);
  for (const next of larger) {
    if (Number(figure.digits.replace(/,/g, "")) < scale.below) break;
    scale = next;
    figure = on(next);
  }
  return { sign: figure.sign, digits: scale.print(figure.digits) };
}

/**
 * An amount of dollars: "658.5억 달러", "△20.0억 달러"; "$65.85 billion", "-$2.00 billion".
 * @param power - The value is in US dollars times this power of ten.
 */
export function amountText(value: number, power: number, language: Language, decimals?: number): string {
  const { sign, digits } = amountSize(value, power, language, decimals);
  return sign < 0 ? FALL[language] + digits : digits;
}

/** A round amount of dollars, without decimals that say nothing: "$60 billion", "$1.5 billion"; 600억 달러. */
export function roundAmountText(value: number, power: number, language: Language): string {
  return amountText(value, power, language, 1).replace(/\.0(?!\d)/, "");
}

/** A growth rate: "+33.9%", "△10.9%", "0.0%"; in English "-10.9%". */
export function rateText(rate: number, language: Language, decimals?: number): string {
  return withSign(growthDigits(rate, decimals), language) + "%";
}

/** How much of a whole is achieved: "39.6%", and "99.9%" as long as it is not all, which "100.0%" would say. */
export function achievedText(part: number): string {
  return part >= 0.999 && part < 1 ? "99.9%" : `${percentDigits(part).digits}%`;
}

/** A change in working days on a year earlier: "+4일", "△0.5일". */
export function changeOfDays(days: number): string {
  return days === 0 ? "전년과 같음" : `${days > 0 ? "+" : FALL.ko}${Math.abs(days)}일`;
}

/** A change: "+1.2", "△1.2", "0.0". */
export function withSign({ sign, digits }: PressDigits, language: Language): string {
  return (sign > 0 ? "+" : sign < 0 ? FALL[language] : "") + digits;
}

/** An amount with its growth in brackets: "658.5억 달러(+33.9%)", "$65.85 billion (+33.9%)". */
export function withGrowth(text: string, growth: string, language: Language): string {
  return language === "ko" ? `${text}(${growth})` : `${text} (${growth})`;
}
