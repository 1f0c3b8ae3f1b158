import { ENGLISH_MONTHS, monthIndex, yearIn } from "../layout/dateWords";
import { type About, isOwn } from "./about";
import { type DaySpan, daySpansIn } from "../layout/daySpans";
import type { Token } from "./tokens";

/** Which of the figures of a table's rows are the release's. */
export interface Columns {
  readonly count: number;
  /** Unknown where the heading names no column of the release's month. */
  readonly value?: number;
  readonly growth?: number;
}

type Column =
  | { readonly kind: "month"; readonly month: number; readonly year?: number }
  | { readonly kind: "days"; readonly span: DaySpan }
  /** This month's, in words: 당월, 금액. */
  | { readonly kind: "current" }
  | { readonly kind: "growth" }
  | { readonly kind: "other" };

/** Stands for days that a heading names. */
const DAYS = "\u00a4";
const COLUMN = new RegExp(
  [
    `(?<days>${DAYS})`,
    `(?<other>(?:1[0-2]|0?[1-9])\\s?월?\\s?[~∼–-]\\s?\\d{1,2}\\s?월(?:\\s?누계)?|[1-4]\\s?(?:\\/4)?\\s?분기|[상하]반기|누계|누적|연간|전월\\s?(?:대비|비|比)?(?:\\s?증[감가][률율]?)?|증감액|비중|점유율|순위|(?<![a-z])(?:share|rank|ytd|mom|m-o-m)(?![a-z]))`,
    "(?<growth>전년\\s?동?[월기]?\\s?(?:대비|비|比)(?:\\s?증[감가][률율]?)?|증[감가]\\s?[률율]|증감\\s?\\(%\\)|(?<![a-z])(?:growth(?: rate)?|y-?o-?y|(?:% )?change)(?![a-z]))",
    "(?<before>전년\\s?동?[월기]?)",
    "(?<year>['’]\\d\\d|(?:19|20)\\d\\d|\\d\\d(?=\\s?[.년]\\s?\\d{1,2}\\s?월))\\s?[.년/-]\\s?(?<month>1[0-2]|0?[1-9])(?!\\d)\\s?월?",
    "(?<!\\d)(?<bare>1[0-2]|0?[1-9])\\s?월",
    `(?<![a-z])(?<enMonth>${ENGLISH_MONTHS})[a-z]*\\.?(?:[\\s-]?(?<enYear>['’]?\\d\\d(?!\\d)|(?:19|20)\\d\\d))?(?![a-z])`,
    "(?<whole>(?:19|20)\\d\\d\\s?년?)",
    "(?<current>당월|금월|금액|[출입]액|실적|(?<![a-z])(?:value|amount)(?![a-z]))",
    "(?<unknown>증감)",
  ].join("|"),
  "giu",
);
/** 9월 1~30일 is 9월. */
const WHOLE_MONTH = /(?<=월\s?\(?)1일?\s?[~∼–-]\s?(?:\d{1,2}월\s?)?(?:2[89]|3[01])일/g;
/** What else may stand in a line of headings. */
const LABELS =
  /구\s?분|품\s?목\s?명?|국\s?가|지\s?역|항\s?목|단위|억\s?달러|백만\s?달러|\([^()]*\)|(?<![a-z])(?:item|region|country|market|product)s?(?![a-z])|[\s:|·,*%'’/]|(?<![a-z])p(?![a-z])/gi;

/** "구분 전월말 당월말": which of the figures below is meant is not known. */
const UNKNOWN_HEADING = /^(?:구\s?분|품\s?목|국\s?가|지\s?역|항\s?목)\s[^\d]*$/;
/** Where figures stand that nobody can place. */
export const UNKNOWN_COLUMNS: Columns = { count: 0 };

/** The columns of a line that holds nothing but headings, two at least. */
export function columnsIn(line: string, about: About): Columns | undefined {
  const columns = columnsOf(line);
  return columns && columns.length > 1 ? chosen(columns, about) : undefined;
}

/** Those of a heading in words that are not known. */
export function unknownColumnsIn(line: string): Columns | undefined {
  return UNKNOWN_HEADING.test(line) && (columnsOf(line)?.length ?? 2) > 1 ? UNKNOWN_COLUMNS : undefined;
}

/** Whether a line holds nothing but headings. */
export function isHeading(line: string): boolean {
  return (columnsOf(line)?.length ?? 0) > 0;
}

/** What a label names, where rows are what columns are elsewhere: one thing, or nothing known. */
export function columnNamed(label: string): Column | undefined {
  return columnsOf(label)?.[0];
}

function columnsOf(heading: string): Column[] | undefined {
  const spans = [...daySpansIn(heading)];
  const line = spans
    .reduceRight((rest, { index, end }) => `${rest.slice(0, index)} ${DAYS} ${rest.slice(end)}`, heading)
    .replace(WHOLE_MONTH, "");
  if (line.replace(COLUMN, "").replace(LABELS, "") !== "") return undefined;
  return [...line.matchAll(COLUMN)].map(({ groups = {} }): Column => {
    const span = groups.days && spans.shift();
    if (span) return { kind: "days", span };
    const { month, year, bare, enMonth, enYear, growth, current } = groups;
    if (growth) return { kind: "growth" };
    if (current) return { kind: "current" };
    if (enMonth) {
      return { kind: "month", month: monthIndex(enMonth), ...(enYear && { year: yearIn(enYear) }) };
    }
    if (month) return { kind: "month", month: Number(month) - 1, year: yearIn(year) };
    return bare ? { kind: "month", month: Number(bare) - 1 } : { kind: "other" };
  });
}

/** The newest month of a heading that names several, each with its year. */
export function newestIn(line: string): number | undefined {
  const months = (columnsOf(line) ?? []).filter((column) => column.kind === "month");
  const ordinals = months.flatMap(({ month, year }) => (year === undefined ? [] : [year * 12 + month]));
  return ordinals.length > 1 && ordinals.length === months.length ? Math.max(...ordinals) : undefined;
}

export function chosen(columns: readonly Column[], about: About): Columns {
  const { period } = about;
  const count = columns.length;
  const days = columns.flatMap((column, i) => (column.kind === "days" ? [{ ...column, i }] : []));
  // Where some columns are of first days, a month beside them is a whole one.
  const isOfDays = about.firstDays !== undefined && days.length > 0;
  const months = columns.flatMap((column, i) => (column.kind === "month" ? [{ ...column, i }] : []));
  const fitting = isOfDays
    ? days.filter(({ span }) => isOwn(span, about))
    : months.filter(
        ({ month, year }) =>
          period !== undefined &&
          month === period.ordinal % 12 &&
          (year === undefined || year === Math.floor(period.ordinal / 12)),
      );
  const current = columns.flatMap(({ kind }, i) => (kind === "current" ? [i] : []));
  const found = isOfDays || months.length > 0 ? fitting.map(({ i }) => i) : current;
  if (found.length !== 1) return { count };
  const [value] = found;
  const growth = columns.findIndex(({ kind }, i) => kind === "growth" && i > value);
  return { count, value, ...(growth >= 0 && { growth }) };
}

/**
 * Where figure and growth stand among the cells of a row. Without a heading two are a figure and its growth; of more
 * nobody can tell which is whose.
 */
export function placed(
  cells: readonly Token[],
  columns: Columns | undefined,
): { readonly value: number; readonly growth?: number } | undefined {
  if (!columns) {
    if (cells.length > 2) return undefined;
    const value = cells.findIndex(({ kind }) => kind === "number");
    return { value, ...(cells.length === 2 && { growth: 1 - value }) };
  }
  const { count, value, growth } = columns;
  return count === cells.length && value !== undefined
    ? { value, ...(growth !== undefined && { growth }) }
    : undefined;
}
