import { labelOf, lastDay, periodOf } from "../../analysis/time/Period";
import { figuresOf, publishedFiguresOf } from "../../dataset/figures";
import { findIndicator } from "../../dataset/indicators";
import { EXAMPLES, type OddsLine } from "../../i18n/examples";
import type { Language } from "../../i18n/language";
import { sourceNote } from "../../i18n/sourceNote";
import { FORMATS } from "../formats";
import { formulaLines, wordLines } from "./exampleLines";
import type { ExampleSheet } from "./ExampleSheet";
import { besideTable } from "./layout";

const TABLE = "OddsMonths";
const TARGET = "OddsTarget";
const YEAR = 2024;
const FIRST_YEAR = 2000;
const MONTHS = 12;

/** What would the analyst of each month of 2024 have said the chances of $700 billion were? */
export function targetOdds(language: Language): ExampleSheet {
  const { targetOdds: words, headings, period } = EXAMPLES[language];
  const { columns } = words;
  const exports = findIndicator({ flow: "exports" });
  if (!exports) throw new Error("The shipped figures lack total exports");
  const first = periodOf("month", FIRST_YEAR);
  const december = periodOf("month", YEAR, MONTHS - 1);
  const table = {
    name: TABLE,
    headers: [period, columns.exports],
    formats: ["yyyy-mm", FORMATS.amount],
    rows: figuresOf(exports, "month", first, december).map(({ period: month, value }) => [
      lastDay(month),
      value ?? "",
    ]),
  };
  const series = `${TABLE}[${columns.exports}],${TABLE}[${period}]`;
  const asOf = besideTable(table, 0, 0, MONTHS);
  const odds = (result: string) => `=TRADE.TARGET_ODDS(${series},${TARGET},${asOf},"${result}")`;
  const chanceIn = (month: number) => `=${besideTable(table, 1, month - 1, 1)}`;
  const formulas: Record<OddsLine, readonly [formula: string, format: string]> = {
    january: [chanceIn(1), FORMATS.wholePercent],
    may: [chanceIn(5), FORMATS.wholePercent],
    september: [chanceIn(9), FORMATS.wholePercent],
    november: [chanceIn(11), FORMATS.wholePercent],
    total: [`=TRADE.YTD(${series},"${labelOf(december)}")`, FORMATS.amount],
    gap: [`=TRADE.TARGET_GAP(TRADE.YTD(${series},"${labelOf(december)}"),${TARGET})`, FORMATS.amount],
  };
  return {
    title: words.title,
    subtitle: words.subtitle,
    source: sourceNote(publishedFiguresOf(exports, "month", first, december), language),
    inputs: [
      { ...words.target, formula: `=TRADE.EXPORT_TARGET(${YEAR})`, format: FORMATS.amount, name: TARGET },
    ],
    sections: [
      {
        heading: [words.results, headings.figure, headings.howFound],
        lines: formulaLines(formulas, words.lines),
      },
      { heading: [headings.limits, "", ""], lines: wordLines(words.limits) },
    ],
    table,
    columns: [
      {
        header: columns.asOf,
        cells: Array.from({ length: MONTHS }, (_, i) => labelOf(periodOf("month", YEAR, i))),
        format: "@",
      },
      { header: columns.probability, cells: [odds("probability")], format: FORMATS.wholePercent },
      { header: columns.projection, cells: [odds("projection")], format: FORMATS.amount },
      { header: columns.low, cells: [odds("low")], format: FORMATS.amount },
      { header: columns.high, cells: [odds("high")], format: FORMATS.amount },
      {
        header: columns.target,
        cells: Array.from({ length: MONTHS }, () => `=${TARGET}`),
        format: FORMATS.amount,
      },
    ],
    charts: [
      { name: "Odds", title: words.chartOdds, lines: [1, 1], labels: 0, rows: [0, MONTHS] },
      { name: "Projection", title: words.chartProjection, lines: [2, 5], labels: 0, rows: [0, MONTHS] },
    ],
  };
}
