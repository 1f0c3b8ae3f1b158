import type { AnalysisErrorCode, AnalysisErrorDetails, Place } from "../analysis/AnalysisError";
import { errorsInEnglish } from "./errors.en";
import { errorsInKorean } from "./errors.ko";
import type { Language } from "./language";
import { placeInWords } from "./places";

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
  const sentence = SENTENCES[language][code](details);
  return place ? `${placeInWords(place, language)}: ${sentence}` : sentence;
}
