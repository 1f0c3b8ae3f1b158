// Pieces of formulas that the briefing and the other sheets over the workbook's tables share. What cannot be said is "" or
// a dash, never an error.
import { columnReference } from "../grid/structuredReference";
import type { Language } from "../i18n/language";
import { isName, quoted } from "./sentence";
import type { SeriesSource } from "./Sources";

export const NOTHING = '""';
/** In place of a figure that is not there. */
export const DASH = '"–"';
const MONTHS_OF_YEAR = 12;

export function orNothing(formula: string): string {
  return `IFERROR(${formula},${NOTHING})`;
}

export function orDash(formula: string): string {
  return `IFERROR(${formula},${DASH})`;
}

/**
 * Figures and periods as our functions take them: `Exports[Total exports],Exports[Period]`. In a column with gaps a blank
 * cell is made no figure, since older desktops of Excel hand it over as a zero.
 */
export function seriesArguments(source: SeriesSource): string {
  return `${figuresOf(source)},${periodsOf(source)}`;
}

/** The workbook's one-off holidays as the last argument of a function, so many commas behind the one before. */
export function holidaysAfter({ holidays }: SeriesSource, commas = 1): string {
  return holidays === undefined ? "" : `${",".repeat(commas)}${holidays}`;
}

/** The cells with the figures. */
export function cellsOf({ table, column }: SeriesSource): string {
  return columnReference(table, column);
}

/** The same, a blank cell of a column with gaps made no figure. */
export function figuresOf(source: SeriesSource): string {
  const cells = cellsOf(source);
  return source.hasGaps ? `IF(${cells}="","",${cells})` : cells;
}

export function periodsOf({ table, periods }: SeriesSource): string {
  return columnReference(table, periods);
}

/** A formula of figures, or something else where one is missing: not every spreadsheet stumbles over a "" in a sum. */
export function ifNumbers(figures: readonly string[], formula: string, otherwise = NOTHING): string {
  return `IF(${figures.map((figure) => `ISNUMBER(${figure})`).join("*")},${formula},${otherwise})`;
}

/** The same of one figure, which is asked for once: as `figure` in the formula. */
export function ifNumber(figure: string, formula = "figure", otherwise = NOTHING): string {
  return `LET(figure,${figure},${ifNumbers(["figure"], formula, otherwise)})`;
}

/** Whether a cell is a zero: a blank one, which some spreadsheets take for equal to it, is none. */
export function isZero(cell: string): string {
  return `IF(ISNUMBER(${cell}),${cell}=0,FALSE)`;
}

/** The last day of the month so many months from the briefing's. */
export function monthsFrom(date: string, months: number): string {
  return months === 0 ? date : `EOMONTH(${date},${months})`;
}

/**
 * The last day of the month that a cell names, "" where it names none. As the pane writes months, 2026-09, plain Excel reads
 * it: what all else hangs on waits for nobody. Whatever else is typed there our function reads.
 */
export function lastDayOf(month: string): string {
  const day = `DATE(LEFT(${month},4),RIGHT(${month},2),1)`;
  const plain = `LET(first,${day},IF(${month}=${monthLabel("first")},EOMONTH(first,0),NA()))`;
  return orNothing(`IFERROR(${plain},TRADE.PARSE_PERIOD(${month}))`);
}

/**
 * The figure of a month, or of each of several, "" where there is none, or two. Of dated tables SUMIFS and not a look-up: it
 * tells a blank cell from a zero. Whatever else names months is read as our functions read it.
 */
export function levelAt({ table, column, periods, isDated }: SeriesSource, date: string): string {
  const [figures, months] = [columnReference(table, column), columnReference(table, periods)];
  if (!isDated) {
    const isOne = `IFERROR((TRADE.PARSE_PERIOD(${months})=${date})*(${figures}<>""),0)`;
    return orNothing(`LET(one,${isOne},IF(SUM(one)=1,XLOOKUP(1,one,${figures}),${NOTHING}))`);
  }
  return orNothing(
    `IF(COUNTIFS(${months},${date},${figures},"<>")=1,SUMIFS(${figures},${months},${date}),${NOTHING})`,
  );
}

/** A month that a table has twice; #N/A where there is none. */
export function doubledMonth(source: SeriesSource): string {
  return `MODE(${source.isDated ? periodsOf(source) : `IFERROR(TRADE.PARSE_PERIOD(${periodsOf(source)}),"")`})`;
}

/** Any figure is above it: a run of such figures is that of the months that have one. */
export const BELOW_ALL = "-1E+300";

/** For how many months up to one no figure is missing. */
export function unbroken(series: string, at: string): string {
  return `TRADE.STREAK(${series},${at},"above",${BELOW_ALL})`;
}

/** RECORD_CHECK's words, "" where nothing can be claimed. */
export function verdict(series: string, at: string, scope: string, language: Language): string {
  return orNothing(`TRADE.RECORD_CHECK(${series},${at},"verdict","${scope}","${language}")`);
}

/** The month of a day as our functions name it: 2026-09. */
export function monthLabel(day: string): string {
  return `YEAR(${day})&"-"&RIGHT(100+MONTH(${day}),2)`;
}

/** "2024년 5월", "May 2024" of a cell with a date, or of a formula. */
export function monthInWords(date: string, language: Language): string {
  if (!isName(date)) return `LET(day,${date},${monthInWords("day", language)})`;
  if (language === "ko") return `YEAR(${date})&"년 "&MONTH(${date})&"월"`;
  return `${monthName(date, language)}&" "&YEAR(${date})`;
}

const MONTH_NAMES =
  "January February March April May June July August September October November December".split(" ");

/** "5월", "May". */
export function monthName(date: string, language: Language): string {
  if (language === "ko") return `MONTH(${date})&"월"`;
  return `CHOOSE(MONTH(${date}),${MONTH_NAMES.map(quoted).join(",")})`;
}

/** A number of months as releases tell it: "22 months", from two years on "3 years and 6 months"; 22개월, 3년 6개월. */
export function durationInWords(months: string, language: Language): string {
  const [years, rest] = [`INT(${months}/${MONTHS_OF_YEAR})`, `MOD(${months},${MONTHS_OF_YEAR})`];
  if (language === "ko")
    return `IF(${months}<24,${months}&"개월",${years}&"년"&IF(${rest}=0,""," "&${rest}&"개월"))`;
  const counted = (n: string, unit: string) => `${n}&IF(${n}=1," ${unit}"," ${unit}s")`;
  return `IF(${months}<24,${counted(months, "month")},${counted(years, "year")}&IF(${rest}=0,"",${quoted(" and ")}&${counted(rest, "month")}))`;
}

/** Parts of a text with a separator between those that are not empty. */
export function listed(parts: readonly string[], separator: string): string {
  return `TEXTJOIN(${quoted(separator)},TRUE,${parts.join(",")})`;
}

/** The months of a table as dates, whatever it calls them. */
export function datesOf(source: SeriesSource): string {
  return source.isDated ? periodsOf(source) : `TRADE.PARSE_PERIOD(${periodsOf(source)})`;
}

/**
 * Exports less imports and their months: of every row of the exports' table whose month has both.
 */
export function balanceArguments(exports: SeriesSource, imports: SeriesSource): string {
  return `${balanceFigures(exports, imports)},${periodsOf(exports)}`;
}

/** Exports less imports; none of a month that stands twice among the imports. */
export function balanceFigures(exports: SeriesSource, imports: SeriesSource): string {
  const [sold, bought] = [exports, imports].map(({ table, column }) => columnReference(table, column));
  const [months, others] = [exports, imports].map(datesOf);
  const isTwice = `IFNA(XMATCH(${months},${others})<>XMATCH(${months},${others},0,-1),FALSE)`;
  return `LET(bought,XLOOKUP(${months},${others},${bought},""),IF((${sold}="")+(bought="")+${isTwice},"",${sold}-bought))`;
}
