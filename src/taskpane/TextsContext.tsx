import React, { createContext, useContext } from "react";
import { en, type PaneTexts } from "../i18n/en";
import { ko } from "../i18n/ko";
import type { Language } from "../i18n/language";

interface Texts {
  readonly language: Language;
  readonly texts: PaneTexts;
}

const TextsContext = createContext<Texts>({ language: "en", texts: en });

/** The words of the pane: truly everywhere, so a context. */
export function TextsProvider({ language, children }: { language: Language; children: React.ReactNode }) {
  const value = { language, texts: language === "ko" ? ko : en };
  return <TextsContext.Provider value={value}>{children}</TextsContext.Provider>;
}

export function useTexts(): Texts {
  return useContext(TextsContext);
}
