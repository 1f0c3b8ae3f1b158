import { type Period, periodOf } from "../../analysis/time/Period";
import { ENGLISH_MONTHS, monthIndex, yearIn } from "../layout/dateWords";
import { newestIn } from "./columns";

const EN_MONTH = `(?<![a-z])(?:${ENGLISH_MONTHS})(?:t?\\.|[a-z]{1,6})?`;
const YEAR = "(?:(?:19|20)\\d\\d|(?<!\\d)['’]\\d\\d)";
const DAY = "(?:[12]\\d|3[01]|0?[1-9])(?!\\d)(?!\\s?일?\\s?[~∼])";
const MENTION = new RegExp(
  [
    // Dates with a day; the first of a range of days is of the month.
    `(?<dated>(?<dYear>${YEAR})\\s?(?:년|[.\\-/])\\s?(?<dMonth>1[0-2]|0?[1-9])(?:\\s?월\\s?${DAY}\\s?일|\\s?[.\\-/]\\s?${DAY}(?:\\s?일)?))`,
    `(?<enDated>(?<enDMonth>${EN_MONTH})\\s(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?,?\\s(?<enDYear>(?:19|20)\\d\\d)|(?:[12]\\d|3[01]|0?[1-9])\\s(?<enDMonth2>${EN_MONTH}),?\\s(?<enDYear2>(?:19|20)\\d\\d))`,
    `(?<yearless>(?<!\\d)(?:1[0-2]|0?[1-9])월\\s?(?:[12]\\d|3[01]|0?[1-9])(?!\\d)(?!\\s?일?\\s?[~∼])\\s?일|${EN_MONTH}\\s(?:[12]\\d|3[01]|0?[1-9])(?!\\d))`,
    `(?<span>(?:${YEAR}\\s?년?\\s?)?(?<![\\d.])(?:1[0-2]|0?[1-9])\\s?월?\\s?[~∼–-]\\s?\\d{1,2}\\s?월|\\d{1,2}월부터\\s?\\d{1,2}월)`,
    `(?<full>(?<year>${YEAR}|(?<!\\d)\\d\\d(?=년|\\.\\s?\\d{1,2}월))\\s?(?:년|[.\\-/]\\s?M?)\\s?(?<month>1[0-2]|0?[1-9])(?!\\d|[.,]\\d|\\s?(?:\\/4)?\\s?분기)\\s?월?)`,
    `(?<enFull>(?<enMonth>${EN_MONTH})[-,\\s]{1,2}(?<enYear>(?:19|20)\\d\\d)(?!\\d))`,
    "(?<!\\d)(?<bare>1[0-2]|0?[1-9])월(?![가-힣]{2})|(?<!\\d)(?<bare2>1[0-2]|0?[1-9])월(?=중)",
    `(?<enBare>${EN_MONTH})(?![a-z])`,
  ].join("|"),
  "giu",
);
/** What is compared with, not spoken of. */
const COMPARED =
  /^\s?\)?\s?(?:\([^()]*\)\s?|[\d.,]+\s?억[^가-힣]{0,3}달러\s?)?(?:[을를]\s?(?:넘|경신|웃|제치)|이후|이래|부터|까지|대비|보다|에\s?이어|에\s?기록|의\s?종전)|^ ?\((?!\s?(?:단위|잠정|확정|정정|수정|속보|종합))/;
const COMPARED_BEFORE =
  /(?:(?:gains?|rises?|falls?|drops?|declines?|increases?|growth|surge|jump)\s(?:in|for)\s$)|(?:compar|after|follow|versus|than|from)[^.]{0,40}\sin\s$|(?:최대였던|최고였던|종전|기존|이전|직전)\s?\(?$|(?:since|from|until|than|after|versus|vs\.?|compared with)\s$/i;
const BELONGS =
  /^\s?(?:\(?(?:잠정치?|p)\)?\s?)?(?:중\s?|의\s?|우리나라\s?|한국의?\s?|월간\s?|및\s?[^\n]{0,12}?|1\s?일?\s?[~∼-]\s?[12]0일\s?)?(?:총\s?)?(?:수출|수입|무역|exports?|imports?|trade)/i;
const BELONGS_BEFORE = /(?:수출|수입|무역수지|exports?|imports?|trade)(?:[^\n.]|\.\d){0,60}\bin\s$/i;
/** Further down a release speaks of many other months. */
const HEAD = 1500;

/** What a text says of the month that it is about. */
export interface SaidMonth {
  readonly period?: Period;
  /** From 0: named, though not of which year. */
  readonly month?: number;
  /** The year of a month that is news on the day that the text names. */
  readonly yearOf: (month: number) => number | undefined;
}

interface Found {
  readonly month: number;
  readonly year?: number;
  readonly belongs: boolean;
}

/**
 * The month that a release is about. A day makes a date of publication, which only says of which year "9월 수출" is; the
 * month that stands with exports counts before any other. No period where that leaves a doubt.
 */
export function releaseMonth(text: string): SaidMonth {
  const head = text.slice(0, HEAD);
  const heading = head
    .split("\n")
    .map(newestIn)
    .find((ordinal) => ordinal !== undefined);
  const found: Found[] = [];
  let published: Found | undefined;
  for (const match of head.matchAll(MENTION)) {
    const groups = match.groups ?? {};
    const [before, behind] = [head.slice(0, match.index), head.slice(match.index + match[0].length)];
    if (groups.yearless || groups.span) continue;
    const belongs = BELONGS.test(behind) || BELONGS_BEFORE.test(before) || isAlone(before, behind);
    const mention = mentionOf(groups, belongs);
    if (groups.dated || groups.enDated) published ??= mention;
    else if (!COMPARED.test(behind) && !COMPARED_BEFORE.test(before)) found.push(mention);
  }
  const full = found.filter(({ year }) => year !== undefined);
  const own = found.find(({ belongs }) => belongs);
  const first = own ?? (heading === undefined ? (full[0] ?? (published ? found[0] : undefined)) : undefined);
  const yearOf = (month: number) => yearOfNews(month, published);
  if (!first) {
    if (heading !== undefined) return { period: { frequency: "month", ordinal: heading }, yearOf };
    return { ...(found.length > 0 && { month: found[0].month }), yearOf };
  }
  const { month } = first;
  const year = first.year ?? yearOf(month) ?? (full[0]?.month === month ? full[0].year : undefined);
  return { month, ...(year !== undefined && { period: periodOf("month", year, month) }), yearOf };
}

/** A month on a line of its own is a title. */
function isAlone(before: string, behind: string): boolean {
  return /(?:^|\n)[\s(<[〈]*$/.test(before) && /^[\s)>\]〉]*(?:\n|$)/.test(behind);
}

/** Of news: the last such month before it. */
function yearOfNews(month: number, published: Found | undefined): number | undefined {
  return published?.year === undefined ? undefined : published.year - (month > published.month ? 1 : 0);
}

function mentionOf(groups: Readonly<Record<string, string | undefined>>, belongs: boolean): Found {
  const year = groups.dYear ?? groups.enDYear ?? groups.enDYear2 ?? groups.year ?? groups.enYear;
  const name = groups.enDMonth ?? groups.enDMonth2 ?? groups.enMonth ?? groups.enBare;
  const digits = groups.dMonth ?? groups.month ?? groups.bare ?? groups.bare2;
  const month = name ? monthIndex(name) : Number(digits) - 1;
  return { month, belongs, ...(year && { year: yearIn(year) }) };
}
