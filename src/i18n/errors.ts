import type { AnalysisErrorCode, AnalysisErrorDetails } from "../analysis/AnalysisError";
import { errorsInEnglish } from "./errors.en";
import { errorsInKorean } from "./errors.ko";
import type { Language } from "./language";

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
  return SENTENCES[language][code](details);
}
