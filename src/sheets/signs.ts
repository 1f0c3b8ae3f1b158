// Signs of figures on a page: a zero has none, and a figure below zero has the one of the page's language.
import type { BriefingWords } from "../i18n/briefing";
import type { Language } from "../i18n/language";
import { FALL } from "../i18n/pressText";

/**
 * A figure that may be shown with a sign: what its format rounds to zero becomes a zero, which has none. A number format
 * asks for the sign before it rounds: of -0.0003 it makes -0.0%. All other figures keep every digit.
 */
export function signed(figure: string, format: string): string {
  const [first, ...others] = format.split(";");
  if (others.length === 0) return figure;
  const decimals = (/\.(0+)/.exec(first)?.[1].length ?? 0) + (first.endsWith("%") ? 2 : 0);
  return `IF(ROUND(${figure},${decimals})=0,0,${figure})`;
}

/** The format of amounts that may be below zero, where the page says △ for that: that of a level says -. */
export function belowZero(format: string, { fall }: Pick<BriefingWords["unit"], "fall">): string {
  return `${format};"${fall}"${format};${format}`;
}

/** A format with the sign of the language before figures below zero: "+0.0;-0.0;0.0" as +0.0;"△"0.0;0.0. */
export function formatIn(language: Language, format: string): string {
  if (language !== "ko" || !format.includes("0")) return format;
  const fall = FALL.ko;
  return format.includes(";") ? format.replace(";-", `;"${fall}"`) : belowZero(format, { fall });
}
