import type { Place } from "../analysis/AnalysisError";
import type { Language } from "./language";

/** "row 3"; "3행". */
export function rowInWords({ number, isAcross }: Omit<Place, "range">, language: Language): string {
  return language === "ko"
    ? `${number}${isAcross ? "열" : "행"}`
    : `${isAcross ? "column" : "row"} ${number}`;
}

/** "periods, row 3"; "periods 3행". */
export function placeInWords(place: Place, language: Language): string {
  return `${place.range}${language === "ko" ? "" : ","} ${rowInWords(place, language)}`;
}
