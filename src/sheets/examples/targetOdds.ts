import { labelOf, lastDay, periodOf } from "../../analysis/time/Period";
import { figuresOf, publishedFiguresOf } from "../../dataset/figures";
import { findIndicator } from "../../dataset/indicators";
import { EXAMPLES, type OddsLine } from "../../i18n/examples";
import type { Language } from "../../i18n/language";
import { sourceNote } from "../../i18n/sourceNote";
import { FORMATS } from "../formats";
import { type Formulas, formulaLines, wordLines } from "./exampleLines";
import { CHART_COLORS } from "../looks";
import { amountInWords, bySide, distanceInWords, joined, shareInWords } from "../sentence";
import type { ExampleSheet } from "./ExampleSheet";
import { besideTable, figureCells } from "./layout";

const TABLE = "OddsMonths";
const TARGET = "OddsTarget";
const YEAR = 2024;
const FIRST_YEAR = 2000;
const MONTHS = 12;

const STRIP = ["january", "may", "september", "november", "total"] as const;

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
  const oddsOf = (asOf: string, result: string) =>
    `=TRADE.TARGET_ODDS(${series},${TARGET},${asOf},"${result}")`;
  const odds = (result: string) => oddsOf(besideTable(table, 0, MONTHS), result);
  const chanceIn = (month: number) =>
    oddsOf(`"${labelOf(periodOf("month", YEAR, month - 1))}"`, "probability");
  const formulas: Formulas<OddsLine> = {
    january: [chanceIn(1), FORMATS.wholePercent],
    may: [chanceIn(5), FORMATS.wholePercent],
    september: [chanceIn(9), FORMATS.wholePercent],
    november: [chanceIn(11), FORMATS.wholePercent],
    total: [`=TRADE.YTD(${series},"${labelOf(december)}")`, FORMATS.amount],
    gap: [`=TRADE.TARGET_GAP(TRADE.YTD(${series},"${labelOf(december)}"),${TARGET})`, FORMATS.amount],
  };
  const lines = Object.keys(formulas) as OddsLine[];
  const cell = figureCells(lines, { inputs: 1, charts: 2, sections: [lines.length, words.limits.length] });
  return {
    headline: headlineFormula(words.headline, language, cell),
    dataTitle: words.dataTitle,
    coverage: words.coverage,
    source: sourceNote(publishedFiguresOf(exports, "month", first, december), language),
    inputs: [
      {
        ...words.target,
        figure: { formula: `=TRADE.EXPORT_TARGET(${YEAR})` },
        format: FORMATS.amount,
        name: TARGET,
      },
    ],
    strip: STRIP.map((line) => ({
      label: words.strip[line],
      formula: `=${cell[line]}`,
      format: formulas[line][1],
    })),
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
      {
        header: columns.probability,
        cells: [{ formula: odds("probability") }],
        format: FORMATS.wholePercent,
      },
      { header: columns.projection, cells: [{ formula: odds("projection") }], format: FORMATS.amount },
      { header: columns.low, cells: [{ formula: odds("low") }], format: FORMATS.amount },
      { header: columns.high, cells: [{ formula: odds("high") }], format: FORMATS.amount },
      {
        header: columns.target,
        cells: Array.from({ length: MONTHS }, () => ({ formula: `=${TARGET}` })),
        format: FORMATS.amount,
      },
    ],
    charts: [
      {
        name: "Odds",
        title: words.chartOdds,
        lines: [[1, CHART_COLORS.above]],
        labels: 0,
        rows: [0, MONTHS],
        valueAxis: { format: FORMATS.wholePercent, minimum: 0, maximum: 1 },
      },
      {
        name: "Projection",
        title: words.chartProjection,
        lines: [
          [2, CHART_COLORS.above],
          [3, CHART_COLORS.other],
          [4, CHART_COLORS.other],
          [5, CHART_COLORS.below],
        ],
        labels: 0,
        rows: [0, MONTHS],
        valueAxis: { format: FORMATS.wholeAmount },
      },
    ],
  };
}

/** What was to be expected, and how it came. */
function headlineFormula(
  { missed, met, reached }: Readonly<Record<"missed" | "met" | "reached", string>>,
  language: Language,
  cell: Readonly<Record<OddsLine, string>>,
): string {
  const amount = (of: string) => amountInWords(of, language);
  const chance = (line: OddsLine) => shareInWords(cell[line], 0);
  const parts = {
    target: amount(TARGET),
    may: chance("may"),
    november: chance("november"),
    total: amount(cell.total),
    gap: distanceInWords(cell.gap, language),
  };
  return `=${bySide(cell.gap, joined(reached, parts), joined(met, parts), joined(missed, parts))}`;
}
