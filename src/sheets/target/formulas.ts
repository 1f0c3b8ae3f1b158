import type { Language } from "../../i18n/language";
import type { LineKey, TargetWorkbookWords } from "../../i18n/targetWorkbook";
import { FORMATS } from "../formats";
import { joined, quoted } from "../sentence";
import { NAMES, TABLES } from "./names";

const MONTHS = 12;

export interface LineFormula {
  readonly formula: string;
  readonly format: string;
}

/** The address of another line's figure. */
type CellOf = (line: LineKey) => string;

/** The announced target of the year, which the reader may write over. */
export function targetFormula({ noTarget }: TargetWorkbookWords): string {
  return `=IFERROR(TRADE.EXPORT_TARGET(${NAMES.year}),${quoted(noTarget)})`;
}

/** The formula of every line. Functions of our own wherever there is one; the rest is what every Excel has. */
export function lineFormulas(
  words: TargetWorkbookWords,
  language: Language,
  cell: CellOf,
): Readonly<Record<LineKey, LineFormula>> {
  const { columns } = words;
  const { asOf, asOfDate, year, target } = NAMES;
  const period = `${TABLES.monthly}[${columns.period}]`;
  const exports = `${TABLES.monthly}[${columns.exports}]`;
  const imports = `${TABLES.monthly}[${columns.imports}]`;
  const months = `${exports},${period}`;
  const annual = `${TABLES.annual}[${columns.exports}],${TABLES.annual}[${columns.year}]`;
  const cars = `${TABLES.cars}[${columns.exports}],${TABLES.cars}[${columns.year}]`;

  const verdict = (series: string, at: string, scope = "all") => {
    if (language === "ko") return `TRADE.RECORD_CHECK(${series},${at},"verdict","${scope}","ko")`;
    return scope === "all"
      ? `TRADE.RECORD_CHECK(${series},${at})`
      : `TRADE.RECORD_CHECK(${series},${at},"verdict","${scope}")`;
  };
  // SUMIFS and not INDEX: it never gives a figure of another row, and a blank cell is told from a zero.
  const inYear = (table: string, at: number) =>
    `SUMIFS(${table}[${columns.exports}],${table}[${columns.year}],${at})`;
  const inMonth = (column: string) =>
    `IF(COUNTIFS(${period},${asOfDate},${column},">0")=0,${quoted(words.noFigure)},SUMIFS(${column},${period},${asOfDate}))`;
  /** Without a target the line says so, in the target's own words. */
  const withTarget = (formula: string) => `=IF(ISNUMBER(${target}),${formula},${target})`;
  const pace = (result: string) => `TRADE.TARGET_PACE(${months},${target},${asOf},"${result}")`;
  const stillOpen = (result: string) =>
    withTarget(
      `IF(${cell("remaining")}<=0,${quoted(words.alreadyReached)},IF(${cell("monthsLeft")}=0,${quoted(words.yearIsOver)},${pace(result)}))`,
    );
  /** While the year is not complete, its lines repeat what the total says. */
  const whenComplete = (formula: string) => `=IF(${cell("monthsKnown")}=12,${formula},${cell("yearTotal")})`;
  const highestBefore = `SUMPRODUCT(MAX((${TABLES.annual}[${columns.year}]<${year})*${TABLES.annual}[${columns.exports}]))`;
  const incomplete = joined(words.incomplete, { months: cell("monthsKnown") });

  return {
    asOfDate: { formula: `=TRADE.PARSE_PERIOD(${asOf})`, format: FORMATS.date },
    year: { formula: `=YEAR(${asOfDate})`, format: FORMATS.count },
    exports: { formula: `=${inMonth(exports)}`, format: FORMATS.amount },
    growth: { formula: `=TRADE.YOY(${months},${asOf})`, format: FORMATS.growth },
    record: { formula: `=${verdict(months, asOf)}`, format: FORMATS.text },
    sameMonth: { formula: `=${verdict(months, asOf, "same_month")}`, format: FORMATS.text },
    yearToDate: { formula: `=TRADE.YTD(${months},${asOf})`, format: FORMATS.amount },
    yearToDateGrowth: { formula: `=TRADE.YTD_YOY(${months},${asOf})`, format: FORMATS.growth },
    workdays: { formula: `=TRADE.WORKDAYS(${asOf})`, format: FORMATS.days },
    dailyAverage: { formula: `=TRADE.DAILY_AVERAGE(${months},${asOf})`, format: FORMATS.amount },
    dailyGrowth: { formula: `=TRADE.DAILY_YOY(${months},${asOf})`, format: FORMATS.growth },
    imports: { formula: `=${inMonth(imports)}`, format: FORMATS.amount },
    balance: {
      formula: `=IF(ISNUMBER(${cell("imports")}),${cell("exports")}-${cell("imports")},${cell("imports")})`,
      format: FORMATS.change,
    },
    achieved: {
      formula: withTarget(`TRADE.TARGET_GAP(${cell("yearToDate")},${target},"achieved")`),
      format: FORMATS.achieved,
    },
    remaining: { formula: withTarget(pace("remaining")), format: FORMATS.amount },
    monthsLeft: { formula: withTarget(pace("months_left")), format: FORMATS.count },
    requiredAverage: { formula: stillOpen("required_average"), format: FORMATS.amount },
    requiredGrowth: { formula: stillOpen("required_growth"), format: FORMATS.growth },
    expected: { formula: withTarget(pace("expected")), format: FORMATS.amount },
    ahead: { formula: withTarget(pace("ahead")), format: FORMATS.change },
    monthsKnown: {
      formula: `=COUNTIFS(${period},">="&DATE(${year},1,1),${period},"<="&DATE(${year},12,31),${exports},">0")`,
      format: FORMATS.count,
    },
    yearTotal: {
      formula: `=IF(${cell("monthsKnown")}=12,TRADE.YTD(${months},${year}&"-12"),${incomplete})`,
      format: FORMATS.amount,
    },
    yearRecord: { formula: whenComplete(verdict(annual, year)), format: FORMATS.text },
    recordYear: {
      formula: `=SUMIFS(${TABLES.annual}[${columns.year}],${TABLES.annual}[${columns.exports}],${highestBefore})`,
      format: FORMATS.count,
    },
    yearMargin: {
      formula: whenComplete(`TRADE.RECORD_CHECK(${annual},${year},"margin")`),
      format: FORMATS.change,
    },
    yearGap: {
      formula: whenComplete(
        `IF(ISNUMBER(${target}),TRADE.TARGET_GAP(${cell("yearTotal")},${target}),${target})`,
      ),
      format: FORMATS.amount,
    },
    total2022: { formula: `=${inYear(TABLES.annual, 2022)}`, format: FORMATS.amount },
    record2022: { formula: `=${verdict(annual, "2022")}`, format: FORMATS.text },
    target2024: { formula: "=TRADE.EXPORT_TARGET(2024)", format: FORMATS.amount },
    growthToApril: { formula: `=TRADE.YTD_YOY(${months},"2024-04")`, format: FORMATS.growth },
    levelToMay: { formula: `=TRADE.YTD(${months},"2024-05")`, format: FORMATS.amount },
    growthToMay: { formula: `=TRADE.YTD_YOY(${months},"2024-05")`, format: FORMATS.growth },
    cars2023: { formula: `=${inYear(TABLES.cars, 2023)}`, format: FORMATS.amount },
    carsGrowth: { formula: `=TRADE.YOY(${cars},2023)`, format: FORMATS.growth },
    carsRecord: { formula: `=${verdict(cars, "2023")}`, format: FORMATS.text },
    total2024: { formula: `=${inYear(TABLES.annual, 2024)}`, format: FORMATS.amount },
    margin2024: { formula: `=TRADE.RECORD_CHECK(${annual},2024,"margin")`, format: FORMATS.amount },
    gap2024: {
      formula: `=TRADE.TARGET_GAP(${cell("total2024")},${cell("target2024")})`,
      format: FORMATS.amount,
    },
  };
}

/**
 * The columns of the chart's table for a month: the year added up, the path to the target, and the distance between
 * the two, ahead and behind. A month without a figure has none of them.
 * @param yearToDate, path - The cells of the first two columns.
 */
export function pathFormulas(
  { columns }: TargetWorkbookWords,
  month: number,
  yearToDate: string,
  path: string,
): readonly string[] {
  const { asOfDate, year, target } = NAMES;
  const period = `${TABLES.monthly}[${columns.period}]`;
  const cumulative = (of: string, until: number) =>
    `SUMIFS(${TABLES.monthly}[${columns.exports}],${period},">="&DATE(${of},1,1),${period},"<"&DATE(${of},${until}+1,1))`;
  const before = `${year}-1`;
  const distance = (size: string) => `=IF(ISNUMBER(${yearToDate}-${path}),${size},NA())`;
  return [
    `=IF(${month}<=MONTH(${asOfDate}),${cumulative(year, month)},NA())`,
    `=IF(ISNUMBER(${target}),${target}*${cumulative(before, month)}/${cumulative(before, MONTHS)},NA())`,
    distance(`MAX(0,${yearToDate}-${path})`),
    distance(`MIN(0,${yearToDate}-${path})`),
  ];
}
