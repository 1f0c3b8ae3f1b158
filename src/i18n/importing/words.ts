import type { Check, Step } from "../../importing/figures/Figures";
import type { Question, Reason } from "../../importing/layout/Layout";
import type { Place } from "../../importing/layout/context";
import type { Measure, TradeFlow } from "../../importing/layout/tradeWords";
import type { PublisherId } from "../../importing/layout/publishers";
import type { ColumnUse } from "../../importing/layout/columnUse";
import type { Language } from "../language";
import { quote } from "../quote";
import { importWordsInEnglish } from "./words.en";
import { importWordsInKorean } from "./words.ko";

type Sentences<T extends { readonly code: string }> = {
  readonly [C in T["code"]]: (details: Extract<T, { readonly code: C }>) => string;
};

/** Everything that is said while figures come in. */
export interface ImportWords {
  readonly reasons: Sentences<Reason>;
  readonly questions: Sentences<Question>;
  readonly checks: Sentences<Check>;
  readonly steps: Sentences<Step>;
  readonly places: Readonly<Record<Place, string>>;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly flows: Readonly<Record<TradeFlow, string>>;
  readonly publishers: Readonly<Record<PublisherId, string>>;
  readonly uses: Readonly<Record<ColumnUse, string>>;
}

export const IMPORT_WORDS: Readonly<Record<Language, ImportWords>> = {
  en: importWordsInEnglish,
  ko: importWordsInKorean,
};

/** Why something was taken to be what it is. */
export const reasonText = (reason: Reason, language: Language) =>
  said(IMPORT_WORDS[language].reasons, reason);
/** What the file does not tell. */
export const questionText = (question: Question, language: Language) =>
  said(IMPORT_WORDS[language].questions, question);
/** What to look at before the figures are taken. */
export const checkText = (check: Check, language: Language) => said(IMPORT_WORDS[language].checks, check);
/** What was done to the figures on their way. */
export const stepText = (step: Step, language: Language) => said(IMPORT_WORDS[language].steps, step);

/** Texts from the file are quoted, cut and on one line. */
function said<T extends { readonly code: string }>(sentences: Sentences<T>, what: T): string {
  const fields = Object.entries(what).map(([field, value]) => [
    field,
    field === "code" || typeof value !== "string" ? value : quote(value),
  ]);
  const sentence = sentences[what.code as T["code"]] as (details: T) => string;
  return sentence(Object.fromEntries(fields) as T);
}
