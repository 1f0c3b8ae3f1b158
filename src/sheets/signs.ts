// Signs of figures on a page: a zero has none, and a figure below zero has the one of the page's language.
import type { BriefingWords } from "../i18n/briefing";
import type { Language } from "../i18n/language";
import { FALL } from "../i18n/pressText";

/**
 * A figure that may be shown with a sign: what its format rounds to zero becomes a zero, which has none. A number format
 * asks for the sign before it rounds: of -0.0003 it makes -0.0%. Of a rate, a fall that leaves something is shown as no
 * -100.0%, as words beside it have it. All other figures keep every digit.
 */
export function signed(figure: string, format: string): string {
  const [first, ...others] = format.split(";");
  if (others.length === 0) return figure;
  const isRate = first.endsWith("%");
  const decimals = (/\.(0+)/.exec(first)?.[1].length ?? 0) + (isRate ? 2 : 0);
  const shown = isRate && first.startsWith("+") ? leaving(figure, decimals) : figure;
  return `IF(ROUND(${figure},${decimals})=0,0,${shown})`;
}

/** A rate of growth that is shown with so many decimals of the fraction: of what is not gone altogether the last below it. */
export function leaving(rate: string, decimals: number): string {
  return `IF(${rate}>-1,MAX(${rate},${10 ** -decimals - 1}),${rate})`;
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
