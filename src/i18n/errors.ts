import type { AnalysisErrorCode, AnalysisErrorDetails, Place } from "../analysis/AnalysisError";
import { errorsInEnglish } from "./errors.en";
import { errorsInKorean } from "./errors.ko";
import type { Language } from "./language";
import { placeInWords } from "./places";
import { quote } from "./quote";

/** One sentence a code: what is wrong, and what to do. */
export type ErrorSentences = {
  readonly [C in AnalysisErrorCode]: (details: AnalysisErrorDetails[C]) => string;
};

const SENTENCES: Readonly<Record<Language, ErrorSentences>> = { en: errorsInEnglish, ko: errorsInKorean };

export function errorMessage<C extends AnalysisErrorCode>(
  code: C,
  details: AnalysisErrorDetails[C],
  language: Language,
): string {
  const { place } = details as { readonly place?: Place };
  const sentence = SENTENCES[language][code](withShortEntries(details));
  return place ? `${placeInWords(place, language)}: ${sentence}` : sentence;
}

/** Details quote what was found in cells; only the lists of what can be given are our own words. */
function withShortEntries<D extends object>(details: D): D {
  const fields = Object.entries(details).map(([field, value]) => [
    field,
    typeof value === "string" && field !== "expected" ? quote(value) : value,
  ]);
  return Object.fromEntries(fields) as D;
}
