import { Absence } from "../AnalysisError";

/** To how many digits a code can be cut: chapter, heading, subheading, national line. */
export const HS_DIGITS = [2, 4, 6, 10] as const;
export type HsDigits = (typeof HS_DIGITS)[number];

/**
 * A code of the Harmonized System as text, with the leading zero that a number has lost: 9, 7, 5, 3 or 1 digits become
 * 10, 8, 6, 4 or 2. Dots, dashes and spaces are taken out; with them, it is the first group that may lack its zero.
 *
 * @param digits - Cut to so many. Left out: all of them.
 * @returns Absence "not-an-hs-code" for anything that is none: a chapter outside 01–99 (98 and 99 are for national use),
 *   or a number with a fraction, since 8542.30 arrives as 8542.3; "hs-code-too-short" for a code with fewer digits.
 * @see WCO, Harmonized Commodity Description and Coding System; Korea's HSK has 10 digits.
 */
export function hsCode(entry: string | number, digits?: HsDigits): string | Absence {
  const code = String(entry).trim();
  const no = new Absence("not-an-hs-code", { code });
  if (typeof entry === "number" && !Number.isInteger(entry)) return no;
  const groups = code.split(/[.\-\s]+/);
  if (groups.some((group) => !/^\d+$/.test(group))) return no;
  const isZeroLost = groups[0].length % 2 === 1;
  const full = (isZeroLost ? "0" : "") + groups.join("");
  if (full.length % 2 === 1 || full.length > 10 || full.startsWith("00")) return no;
  if (digits === undefined) return full;
  return full.length < digits
    ? new Absence("hs-code-too-short", { code: full, digits })
    : full.slice(0, digits);
}
