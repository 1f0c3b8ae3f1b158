// Briefings in Korean and in English by names, so that a test says which one it looks at.
import { BRIEFING } from "../../../src/i18n/briefing";
import type { Language } from "../../../src/i18n/language";
import { type Built, built, type Shown, type Wanted } from "./built";

export const LANGUAGES: readonly Language[] = ["ko", "en"];

type Case = Omit<Wanted, "languages">;

interface Briefings<Name extends string> {
  of(name: Name, language: Language): Built;
  /** The page of one of them. */
  page(name: Name, language: Language): Shown;
}

/** Each is calculated when a test asks for it first. */
export function inBothLanguages<Name extends string>(
  caseOf: (language: Language) => Readonly<Record<Name, Case>>,
): Briefings<Name> {
  const briefings = new Map<string, Built>();
  const of = (name: Name, language: Language): Built => {
    const key = `${name} ${language}`;
    const briefing = briefings.get(key) ?? built([{ ...caseOf(language)[name], languages: [language] }])[0];
    briefings.set(key, briefing);
    return briefing;
  };
  return { of, page: (name, language) => of(name, language).shown(BRIEFING[language].sheet) };
}
