import type { BriefingWords } from "../../i18n/briefing";
import type { Language } from "../../i18n/language";
import type { BriefingSources, SeriesSource } from "../Sources";
import type { Names } from "./names";
import type { BriefingTables } from "./dataSheet";

/** What every section of a briefing is composed from. */
export interface Context {
  readonly sources: BriefingSources & { readonly exports: SeriesSource };
  readonly tables: BriefingTables;
  readonly names: Names;
  readonly words: BriefingWords;
  readonly language: Language;
}
