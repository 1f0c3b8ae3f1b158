import { BRIEFING } from "../../i18n/briefing";
import type { Language } from "../../i18n/language";
import type { Draft } from "../Draft";
import { briefingSheet } from "./briefingSheet";
import { dataSheet } from "./dataSheet";
import { namesOf } from "./names";
import type { BriefingSources, SeriesSource } from "./Sources";

/**
 * The briefing in one language or in both, each with its working tables; the second follows the month of the first.
 * @param month - Ordinal of the month that it is about first.
 */
export function briefingDrafts(
  sources: BriefingSources & { readonly exports: SeriesSource },
  languages: readonly Language[],
  month: number,
): readonly Draft[] {
  return languages.flatMap((language, i) => {
    const words = BRIEFING[language];
    const { draft, tables } = dataSheet(sources, words, language);
    const context = { sources, tables, names: namesOf(language), words, language };
    const follows = i > 0 ? namesOf(languages[0]).asOf : undefined;
    return [briefingSheet(context, month, follows), draft];
  });
}
