import { lastDay } from "../../analysis/time/Period";
import { parsePeriod } from "../../analysis/time/parsePeriod";
import { figuresOf, publishedFiguresOf } from "../../dataset/figures";
import { findIndicator } from "../../dataset/indicators";
import { EXAMPLES, type TaxLawLine } from "../../i18n/examples";
import type { Language } from "../../i18n/language";
import { sourceNote } from "../../i18n/sourceNote";
import { FORMATS } from "../formats";
import { formulaLines, wordLines } from "./exampleLines";
import type { ExampleSheet } from "./ExampleSheet";
import { besideTable } from "./layout";

const TABLE = "CarMonths";
const EVENT = "TaxLawMonth";
/** The data begin with the first month of the customs' items; the US car tariff of April 2025 would be a second event. */
const [FIRST, LAST] = ["2016-01", "2025-03"].map(parsePeriod);
const MONTHS = LAST.ordinal - FIRST.ordinal + 1;
const YEAR = 12;

/** Did the US tax law of August 2022 leave a mark on car exports? */
export function taxLaw(language: Language): ExampleSheet {
  const { taxLaw: words, headings, period } = EXAMPLES[language];
  const { columns } = words;
  const cars = findIndicator({ flow: "exports", item: "customs:passenger_cars" });
  const total = findIndicator({ flow: "exports" });
  if (!cars || !total) throw new Error("The shipped figures lack passenger cars or total exports");
  const totals = figuresOf(total, "month", FIRST, LAST);
  const rows = figuresOf(cars, "month", FIRST, LAST).map(({ period: month, value }, i) => {
    const all = totals[i].value;
    return [lastDay(month), value ?? "", value === undefined || all === undefined ? "" : all - value];
  });
  const table = {
    name: TABLE,
    headers: [period, columns.cars, columns.others],
    formats: ["yyyy-mm", FORMATS.amount, FORMATS.amount],
    rows,
  };
  const column = (header: string) => `${TABLE}[${header}]`;
  const impact = (header: string, result: string) =>
    `TRADE.EVENT_IMPACT(${column(header)},${column(period)},${EVENT},"${result}")`;
  const carEffect = impact(columns.cars, "effect");
  const formulas: Record<TaxLawLine, readonly [formula: string, format: string]> = {
    effect: [`=${carEffect}`, FORMATS.growth],
    low: [`=${impact(columns.cars, "low")}`, FORMATS.growth],
    high: [`=${impact(columns.cars, "high")}`, FORMATS.growth],
    pValue: [`=${impact(columns.cars, "p_value")}`, FORMATS.probability],
    placebo: [`=${impact(columns.others, "effect")}`, FORMATS.growth],
    placeboPValue: [`=${impact(columns.others, "p_value")}`, FORMATS.probability],
    lastYear: [`=${besideTable(table, 1, MONTHS - 1, 1)}`, FORMATS.amount],
    without: [`=${besideTable(table, 2, MONTHS - 1, 1)}`, FORMATS.amount],
  };
  const without = besideTable(table, 0, 0, MONTHS);
  return {
    title: words.title,
    subtitle: words.subtitle,
    source: sourceNote(
      [cars, total].flatMap((one) => publishedFiguresOf(one, "month", FIRST, LAST)),
      language,
    ),
    inputs: [{ ...words.event, formula: "2022-08", format: "@", name: EVENT }],
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
        header: columns.without,
        cells: [
          `=${column(columns.cars)}/IF(${column(period)}>=TRADE.PARSE_PERIOD(${EVENT}),1+${carEffect},1)`,
        ],
        format: FORMATS.amount,
      },
      {
        header: columns.carsYear,
        cells: [`=TRADE.ROLLING(${column(columns.cars)},${column(period)})`],
        format: FORMATS.amount,
      },
      {
        header: columns.withoutYear,
        cells: [`=TRADE.ROLLING(${without},${column(period)})`],
        format: FORMATS.amount,
      },
    ],
    charts: [
      {
        name: "TaxLaw",
        title: words.chart,
        lines: [1, 2],
        labels: "periods",
        rows: [YEAR - 1, MONTHS - YEAR + 1],
      },
    ],
  };
}
