import { grouped } from "../analysis/text/pressDigits";

/**
 * A figure as it stands on the sheet, thousands separated: "65,843.937"; very large and very small ones as "1E+300".
 * @param significant - Digits to keep, where fewer say enough.
 */
export function figureText(x: number, significant = 15): string {
  const shortest = String(Number(Math.abs(x).toPrecision(significant)));
  const [whole, behind] = shortest.split(".");
  const digits = shortest.includes("e")
    ? shortest.toUpperCase()
    : grouped(whole) + (behind ? `.${behind}` : "");
  return x < 0 ? `-${digits}` : digits;
}
