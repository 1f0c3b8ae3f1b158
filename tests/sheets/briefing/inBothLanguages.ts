// Briefings in Korean and in English by names, so that a test says which one it looks at.
import { BRIEFING } from "../../../src/i18n/briefing";
import type { Language } from "../../../src/i18n/language";
import { type Built, built, type Shown, type Wanted } from "./built";

export const LANGUAGES: readonly Language[] = ["ko", "en"];

type Case = Omit<Wanted, "languages">;

interface Briefings<Name extends string> {
  /** The page of one of them. */
  page(name: Name, language: Language): Shown;
  all(): readonly Built[];
}

/** Calculated in one go, before the tests of the file. */
export function inBothLanguages<Name extends string>(
  caseOf: (language: Language) => Readonly<Record<Name, Case>>,
): Briefings<Name> {
  const wanted = LANGUAGES.flatMap((language) =>
    Object.entries<Case>(caseOf(language)).map(([name, one]) => ({ name, language, one })),
  );
  let briefings: readonly Built[] = [];
  beforeAll(() => {
    briefings = built(wanted.map(({ language, one }) => ({ ...one, languages: [language] })));
  });
  return {
    page: (name, language) =>
      briefings[wanted.findIndex((one) => one.name === name && one.language === language)].shown(
        BRIEFING[language].sheet,
      ),
    all: () => briefings,
  };
}
