import type { BriefingWords } from "../../i18n/briefing";
import type { Language } from "../../i18n/language";
import { balanceArguments, levelAt, seriesArguments } from "./expressions";
import type { SeriesSource } from "./Sources";

/** A series that has a row in a working table. */
export interface SeriesRow {
  /** Of the shipped series that it is; "balance" of exports less imports. */
  readonly code: string;
  readonly name: string;
  /** Figures and periods. */
  readonly series: string;
  /** The figure of the month of a date; none of a balance, which is that of the two rows above. */
  readonly level?: (date: string) => string;
}

export function rowOfSource(source: SeriesSource, words: BriefingWords, language: Language): SeriesRow {
  return {
    code: source.code,
    // As it stands in a narrow column.
    name: words.shortNames[source.code] ?? source.name[language],
    series: seriesArguments(source),
    level: (date) => levelAt(source, date),
  };
}

export function rowOfBalance(exports: SeriesSource, imports: SeriesSource, words: BriefingWords): SeriesRow {
  return { code: "balance", name: words.lines.balance, series: balanceArguments(exports, imports) };
}
