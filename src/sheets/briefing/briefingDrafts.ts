import { BRIEFING } from "../../i18n/briefing";
import type { Language } from "../../i18n/language";
import type { Draft } from "../Draft";
import { briefingSheet } from "./briefingSheet";
import { dataSheet } from "./dataSheet";
import { namesOf } from "./names";
import type { BriefingSources, SeriesSource } from "../Sources";

/**
 * The briefing in one language or in both, each with its working tables; the second follows the month of the first.
 * @param month - Ordinal of the month that it is about first.
 * @param leader - Language of a briefing that is in the workbook already, whose month these follow.
 */
export function briefingDrafts(
  sources: BriefingSources & { readonly exports: SeriesSource },
  languages: readonly Language[],
  month: number,
  leader?: Language,
): readonly Draft[] {
  return languages.flatMap((language, i) => {
    const words = BRIEFING[language];
    const { draft, tables } = dataSheet(sources, words, language);
    const context = { sources, tables, names: namesOf(language), words, language };
    const first = leader ?? (i > 0 ? languages[0] : undefined);
    const follows = first && namesOf(first).asOf;
    return [briefingSheet(context, month, follows), draft];
  });
}
