import type { BriefingWords } from "../../i18n/briefing";
import type { Language } from "../../i18n/language";
import {
  balanceFigures,
  cellsOf,
  datesOf,
  figuresOf,
  holidaysAfter,
  levelAt,
  periodsOf,
} from "../expressions";
import type { SeriesSource } from "../Sources";
import type { Figures } from "./reach";

/** A series that has a row in a working table. */
export interface SeriesRow {
  /** Of the shipped series that it is; "balance" of exports less imports. */
  readonly code: string;
  readonly name: string;
  /** Figures and periods. */
  readonly series: string;
  readonly figures: Figures;
  /** The workbook's one-off holidays, as the last argument behind them and a month. */
  readonly holidays: string;
  /** The figure of the month of a date; none of a balance, which is that of the two rows above. */
  readonly level?: (date: string) => string;
  /** How many months after one date and up to another have so much or more; of tables with dates. */
  readonly monthsAbove?: (after: string, until: string, floor: string) => string;
}

export function rowOfSource(source: SeriesSource, words: BriefingWords, language: Language): SeriesRow {
  const figures = { values: figuresOf(source), periods: periodsOf(source), dates: datesOf(source) };
  return {
    code: source.code,
    // As it stands in a narrow column.
    name: words.shortNames[source.code] ?? source.name[language],
    series: `${figures.values},${figures.periods}`,
    figures,
    holidays: holidaysAfter(source),
    level: (date) => levelAt(source, date),
    ...(source.isDated && {
      monthsAbove: (after, until, floor) =>
        `COUNTIFS(${periodsOf(source)},">"&${after},${periodsOf(source)},"<="&${until},${cellsOf(source)},">="&${floor})`,
    }),
  };
}

export function rowOfBalance(exports: SeriesSource, imports: SeriesSource, words: BriefingWords): SeriesRow {
  const values = balanceFigures(exports, imports);
  const figures = { values, periods: periodsOf(exports), dates: datesOf(exports) };
  return {
    code: "balance",
    name: words.lines.balance,
    series: `${figures.values},${figures.periods}`,
    figures,
    holidays: "",
  };
}
