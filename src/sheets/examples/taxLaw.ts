import { lastDay } from "../../analysis/time/Period";
import { parsePeriod } from "../../analysis/time/parsePeriod";
import { figuresOf, publishedFiguresOf } from "../../dataset/figures";
import { findIndicator } from "../../dataset/indicators";
import { EXAMPLES, type TaxLawLine } from "../../i18n/examples";
import type { Language } from "../../i18n/language";
import { sourceNote } from "../../i18n/sourceNote";
import { FORMATS } from "../formats";
import { type Formulas, formulaLines, wordLines } from "./exampleLines";
import { CHART_COLORS } from "../looks";
import { joined, quoted, rateInWords } from "../sentence";
import { formatIn } from "../signs";
import type { ExampleSheet } from "./ExampleSheet";
import { besideTable, figureCells } from "./layout";

const TABLE = "CarMonths";
const EVENT = "TaxLawMonth";
/** The lines of the chart: sums of twelve months with the step, and without it. */
const [TWELVE, TWELVE_WITHOUT] = ["CarsYear", "CarsYearWithoutStep"];
/** The data begin with the first month of the customs' items; the US car tariff of April 2025 would be a second event. */
const [FIRST, LAST] = ["2016-01", "2025-03"].map(parsePeriod);
const MONTHS = LAST.ordinal - FIRST.ordinal + 1;
const YEAR = 12;

const STRIP = ["effect", "low", "high", "pValue", "placebo"] as const;

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
  const last = (name: string) => `=INDEX(${name},ROWS(${name}))`;
  const growthFormat = formatIn(language, FORMATS.growth);
  const carEffect = impact(columns.cars, "effect");
  const formulas: Formulas<TaxLawLine> = {
    effect: [`=${carEffect}`, growthFormat],
    low: [`=${impact(columns.cars, "low")}`, growthFormat],
    high: [`=${impact(columns.cars, "high")}`, growthFormat],
    pValue: [`=${impact(columns.cars, "p_value")}`, FORMATS.probability],
    placebo: [`=${impact(columns.others, "effect")}`, growthFormat],
    placeboPValue: [`=${impact(columns.others, "p_value")}`, FORMATS.probability],
    lastYear: [last(TWELVE), FORMATS.amount],
    without: [last(TWELVE_WITHOUT), FORMATS.amount],
  };
  const lines = Object.keys(formulas) as TaxLawLine[];
  const cell = figureCells(lines, { inputs: 1, charts: 1, sections: [lines.length, words.limits.length] });
  return {
    headline: headlineFormula(words.headline, language, cell),
    dataTitle: words.dataTitle,
    coverage: words.coverage,
    source: sourceNote(
      [cars, total].flatMap((one) => publishedFiguresOf(one, "month", FIRST, LAST)),
      language,
    ),
    inputs: [{ ...words.event, figure: "2022-08", format: "@", name: EVENT }],
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
        header: columns.without,
        cells: [
          {
            formula: `=${column(columns.cars)}/IF(${column(period)}>=TRADE.PARSE_PERIOD(${EVENT}),1+${carEffect},1)`,
          },
        ],
        format: FORMATS.amount,
      },
      {
        header: columns.carsYear,
        cells: [{ formula: `=TRADE.ROLLING(${column(columns.cars)},${column(period)})` }],
        format: FORMATS.amount,
        name: TWELVE,
      },
      {
        header: columns.withoutYear,
        cells: [{ formula: `=TRADE.ROLLING(${besideTable(table, 0, MONTHS)},${column(period)})` }],
        format: FORMATS.amount,
        name: TWELVE_WITHOUT,
      },
    ],
    charts: [
      {
        name: "TaxLaw",
        title: words.chart,
        lines: [
          [1, CHART_COLORS.above],
          [2, CHART_COLORS.below],
        ],
        labels: "periods",
        rows: [YEAR - 1, MONTHS - YEAR + 1],
        valueAxis: { format: FORMATS.wholeAmount },
      },
    ],
  };
}

const SIGNIFICANT = 0.05;

/** A step is told only where its interval leaves out zero, and that of the comparison only for what it is. */
function headlineFormula(
  { told, notTold, withinChance }: Readonly<Record<"told" | "notTold" | "withinChance", string>>,
  language: Language,
  cell: Readonly<Record<TaxLawLine, string>>,
): string {
  const percent = (line: TaxLawLine) => rateInWords(cell[line], language);
  const parts = {
    event: EVENT,
    effect: percent("effect"),
    low: percent("low"),
    high: percent("high"),
    others: `${percent("placebo")}&IF(${cell.placeboPValue}<${SIGNIFICANT},"",${quoted(withinChance)})`,
  };
  return `=IF(${cell.low}*${cell.high}>0,${joined(told, parts)},${joined(notTold, parts)})`;
}
