/** A code of the Harmonized System has an even number of digits: with an odd number it has lost the zero in front. */
export function wholeCode(code: string): string {
  return code.length % 2 === 1 && /^\d+$/.test(code) ? `0${code}` : code;
}
