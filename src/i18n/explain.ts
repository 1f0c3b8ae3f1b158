import { EXPLAIN_IN_ENGLISH } from "./explain.en";
import { EXPLAIN_IN_KOREAN } from "./explain.ko";
import type { Language } from "./language";

export type ExplainWords = typeof EXPLAIN_IN_ENGLISH;
/** What a thing that went into an answer is. */
export type FactRole = keyof ExplainWords["roles"];

export const EXPLAIN_WORDS: Readonly<Record<Language, ExplainWords>> = {
  en: EXPLAIN_IN_ENGLISH,
  ko: EXPLAIN_IN_KOREAN,
};
