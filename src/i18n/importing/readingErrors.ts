import type { ReadingErrorCode, ReadingErrorDetails } from "../../importing/readers/ReadingError";
import type { Language } from "../language";
import { quote } from "../quote";
import { readingErrorsInEnglish } from "./readingErrors.en";
import { readingErrorsInKorean } from "./readingErrors.ko";

/** One sentence a code: what is wrong with the file, and what to do. */
export type ReadingErrorSentences = {
  readonly [C in ReadingErrorCode]: (details: ReadingErrorDetails[C]) => string;
};

const SENTENCES: Readonly<Record<Language, ReadingErrorSentences>> = {
  en: readingErrorsInEnglish,
  ko: readingErrorsInKorean,
};

/** Texts from the file are quoted, cut and on one line. */
export function readingErrorMessage<C extends ReadingErrorCode>(
  code: C,
  details: ReadingErrorDetails[C],
  language: Language,
): string {
  const fields = Object.entries(details).map(([field, value]) => [
    field,
    typeof value === "string" ? quote(value) : value,
  ]);
  return SENTENCES[language][code](Object.fromEntries(fields) as ReadingErrorDetails[C]);
}
