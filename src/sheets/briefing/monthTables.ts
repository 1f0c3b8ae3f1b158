// The working tables of months: two years for the charts, the year, and the same month of other years. All count from the briefing's month, so that another month needs no other table.
import type { Place } from "../../grid/a1";
import type { BriefingWords } from "../../i18n/briefing";
import type { Language } from "../../i18n/language";
import { FORMATS } from "../formats";
import { quoted } from "../sentence";
import { holidaysAfter, levelAt, monthsFrom, NOTHING, orNothing, seriesArguments } from "../expressions";
import type { Names } from "./names";
import type { SeriesSource } from "../Sources";
import { type WorkingColumn, type WorkingTable, workingTable } from "./workingTable";

export interface MonthFacts {
  readonly names: Names;
  readonly words: BriefingWords;
  readonly language: Language;
  readonly place: Place;
}

/** What a chart leaves a gap for. */
const GAP = "NA()";
const MONTHS = 12;
const TREND_MONTHS = 24;
const YEARS_SHOWN = 27;

const live = (formula: string) => ({ formula: `=${formula}` });

export type TrendColumn = "month" | "exports" | "growth" | "daily" | "dailyGrowth" | "surplus" | "deficit";

/** Two years of exports for the charts, in the unit of the page. */
export function trendTable(
  exports: SeriesSource,
  imports: SeriesSource | undefined,
  { names, words, place }: MonthFacts,
): WorkingTable<TrendColumn> {
  const { columns } = words.data;
  const { divisor, format } = words.unit;
  const series = seriesArguments(exports);
  const column = (
    header: string,
    shown: string,
    formula: (month: string, row: number) => string,
  ): WorkingColumn<TrendColumn> => ({
    header,
    format: shown,
    cell: (row, cell) => live(`IFERROR(${formula(cell("month"), row)},${GAP})`),
  });
  const side = (month: string, take: "MAX" | "MIN") =>
    imports ? `${take}(0,${levelAt(exports, month)}-${levelAt(imports, month)})/${divisor}` : GAP;
  return workingTable(names.tables.trend, place, TREND_MONTHS, {
    month: column(columns.month, "yyyy-mm", (_, row) => monthsFrom(names.date, row + 1 - TREND_MONTHS)),
    exports: column(columns.exports, format, (month) => `${levelAt(exports, month)}/${divisor}`),
    growth: column(columns.growth, FORMATS.growth, (month) => `TRADE.YOY(${series},${month})`),
    daily: column(
      columns.daily,
      words.unit.fine,
      (month) => `TRADE.DAILY_AVERAGE(${series},${month}${holidaysAfter(exports)})/${divisor}`,
    ),
    dailyGrowth: column(
      columns.dailyGrowth,
      FORMATS.growth,
      (month) => `TRADE.DAILY_YOY(${series},${month}${holidaysAfter(exports)})`,
    ),
    surplus: column(columns.surplus, format, (month) => side(month, "MAX")),
    deficit: column(columns.deficit, format, (month) => side(month, "MIN")),
  });
}

export type YearColumn = "month" | "exports" | "growth" | "said" | "ahead" | "behind";

/** The year of the briefing, month by month: what the release's chain line says, and how far from the target's path. */
export function yearTable(
  exports: SeriesSource,
  { names, words, language, place }: MonthFacts,
): WorkingTable<YearColumn> {
  const { columns } = words.data;
  const { divisor, format } = words.unit;
  const { date, target } = names;
  const series = seriesArguments(exports);
  const end = (row: number) => `DATE(YEAR(${date}),${row + 2},0)`;
  const untilNow = (row: number, formula: string, otherwise: string) =>
    live(`IFERROR(IF(${row + 1}<=MONTH(${date}),${formula},${otherwise}),${otherwise})`);
  const ahead = (row: number, take: "MAX" | "MIN") =>
    untilNow(row, `${take}(0,TRADE.TARGET_PACE(${series},${target},${end(row)},"ahead"))/${divisor}`, GAP);
  return workingTable(names.tables.year, place, MONTHS, {
    month: { header: columns.month, format: FORMATS.text, cell: (row) => words.months[row] },
    exports: {
      header: columns.exports,
      format,
      cell: (row) => untilNow(row, `${levelAt(exports, end(row))}/${divisor}`, NOTHING),
    },
    growth: {
      header: columns.growth,
      format: FORMATS.growth,
      cell: (row) => untilNow(row, `TRADE.YOY(${series},${end(row)})`, NOTHING),
    },
    said: {
      header: columns.said,
      format: FORMATS.text,
      width: 110,
      cell: (row, cell) =>
        live(orNothing(chainLink(words.months[row], cell("exports"), cell("growth"), language))),
    },
    ahead: { header: columns.ahead, format, cell: (row) => ahead(row, "MAX") },
    behind: { header: columns.behind, format, cell: (row) => ahead(row, "MIN") },
  });
}

/** "1월 492(△10)", "Jan 49.2 (-10)": per cent whole from one on, as releases have it; without growth the level alone. */
function chainLink(month: string, level: string, growth: string, language: Language): string {
  const [decimals, fall, open] = language === "ko" ? [0, "△", "("] : [1, "-", " ("];
  // Of what is not gone altogether something is left.
  const size = `ABS(100*IF(${growth}>-1,MAX(${growth},-0.99),${growth}))`;
  const rate = `IF(ROUND(${growth},3)>0,"+",IF(ROUND(${growth},3)<0,"${fall}",""))&FIXED(${size},IF(${size}<0.95,1,0))`;
  return `IF(ISNUMBER(${level}),${quoted(`${month} `)}&FIXED(${level},${decimals})&IF(ISNUMBER(${growth}),"${open}"&${rate}&")",""),"")`;
}

export type SameMonthColumn = "year" | "exports";

/** Exports of the same month in the years up to the briefing's. */
export function sameMonthTable(
  exports: SeriesSource,
  { names, words, place }: MonthFacts,
): WorkingTable<SameMonthColumn> {
  const { columns } = words.data;
  const { divisor, format } = words.unit;
  const years = Math.min(YEARS_SHOWN, Math.ceil(exports.months.length / MONTHS));
  return workingTable(names.tables.sameMonth, place, years, {
    year: {
      header: columns.calendarYear,
      format: FORMATS.count,
      cell: (row) => live(orNothing(`YEAR(${names.date})-${years - 1 - row}`)),
    },
    exports: {
      header: columns.exports,
      format,
      cell: (row) =>
        live(
          orNothing(`${levelAt(exports, monthsFrom(names.date, -MONTHS * (years - 1 - row)))}/${divisor}`),
        ),
    },
  });
}
