import type { Language } from "../language";
import { bringInWordsInEnglish } from "./bringIn.en";
import { bringInWordsInKorean } from "./bringIn.ko";

export type BringInWords = typeof bringInWordsInEnglish;

/** The words of the panel that figures come in by; they load with it. */
export const BRING_IN_WORDS: Readonly<Record<Language, BringInWords>> = {
  en: bringInWordsInEnglish,
  ko: bringInWordsInKorean,
};
