import { yearOfTwoDigits } from "../../analysis/time/periodForms";

/** How English names of months begin, as a part of a pattern. */
export const ENGLISH_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

/** From 0, of an English name, short or long. */
export function monthIndex(name: string): number {
  return ENGLISH_MONTHS.split("|").indexOf(name.slice(0, 3).toLowerCase());
}

/** Of 2026, '26 or 26. */
export function yearIn(text: string): number {
  const digits = Number(text.replace(/\D/g, ""));
  return digits > 99 ? digits : yearOfTwoDigits(digits);
}
