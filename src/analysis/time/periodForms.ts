import type { Frequency } from "./Period";

/** What stands in an entry, not yet held against the calendar. `part` is the number within the year, from 1. */
export interface WrittenPeriod {
  readonly frequency: Frequency;
  readonly year: number;
  readonly part: number;
  readonly day?: number;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** A month in English, whole or in short. */
export const MONTH_NAME =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

const { raw } = String;
const YEAR = raw`(?<year>\d{4}|'?\d\d)`;
const LONG_YEAR = raw`(?<year>\d{4})`;
const SEPARATOR = "[-./ ]";
const OF_YEAR = `(?: ?년 ?|${SEPARATOR})`;
/** Where a slash follows: after another one it would be a date. */
const OF_YEAR_NO_SLASH = "(?: ?년 ?|[-. ])";

const WEEKDAY = raw`(?:[일월화수목금토](?: ?요일)?|[日月火水木金土]|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b)`;
const CLOCK = raw`(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?`;
const KOREAN_CLOCK = raw`(?:[01]?\d|2[0-3])시(?: ?[0-5]?\d분(?: ?[0-5]?\d초)?)?`;
const TIME = raw`(?:(?:오전|오후|[ap]m) ?)?(?:${CLOCK}|${KOREAN_CLOCK})(?: ?[ap]\.?m\.?)?(?:Z|[-+]\d\d:?\d\d)?`;
/** What may stand behind a day: a dot, a weekday, a time of day. */
const AFTER_DAY = raw`(?:\.?|[ .T]${TIME}|(?:\.? ?\(${WEEKDAY}\)|[ .]${WEEKDAY})(?: ?${TIME})?)`;

/**
 * Every form of an entry. Groups are year, part (of the year) and day, and the letter where that tells the frequency.
 * Only a name or a letter may stand before the year.
 */
const FORMS: readonly (readonly [Frequency | "by-letter", string])[] = [
  // 2024-05, 2024. 5., 24.5, '24.5월
  ["month", raw`${YEAR}${SEPARATOR}(?<part>\d\d?)(?: ?월|\.)?`],
  // 2024-05-01, 2024. 5. 1., '24.5.1(수): one separator, for 2024.1-5 is a span and 2024.1/4 a quarter
  ["month", raw`(?<year>\d{4}|'\d\d)(?<mark>${SEPARATOR})(?<part>\d\d?)\k<mark>(?<day>\d\d?)${AFTER_DAY}`],
  // 202405
  ["month", raw`${LONG_YEAR}(?<part>\d\d)`],
  // 2024, 2024년
  ["year", raw`${LONG_YEAR}(?: ?년)?`],
  // 2024년 5월, 24년 5월
  ["month", raw`${YEAR} ?년 ?(?<part>\d\d?) ?월`],
  // 2024년 2분기, 2024 2/4분기
  ["quarter", raw`${YEAR}${OF_YEAR}(?<part>\d)(?:/4)? ?분기`],
  // 2024년 상반기
  ["half", raw`${YEAR}${OF_YEAR}?(?<part>[상하]) ?반기`],
  // 2024Q2, 2024-Q2, 24Q2
  ["by-letter", raw`${YEAR}${OF_YEAR}?(?<letter>[QH])(?<part>\d)`],
  // '24년 5
  ["month", raw`(?<year>'\d\d)년 ?(?<part>\d\d?)`],
  // 2024M05
  ["month", raw`${LONG_YEAR}${SEPARATOR}?M(?<part>\d\d?)`],
  // May 2024, May-24, May '24
  ["month", raw`(?<part>${MONTH_NAME})(?:[-./, ]+|(?='))${YEAR}`],
  // 2024 May
  ["month", raw`${LONG_YEAR}[-./, ]+(?<part>${MONTH_NAME})\b\.?`],
  // 2024년 5월 1일, 2024.5월 1일
  ["month", raw`${YEAR}${OF_YEAR}(?<part>\d\d?) ?월 ?(?<day>\d\d?)(?: ?일)?${AFTER_DAY}`],
  // 20240501
  ["month", raw`${LONG_YEAR}(?<part>\d\d)(?<day>\d\d)${AFTER_DAY}`],
  // '24.2Q
  ["by-letter", raw`${YEAR}${OF_YEAR}(?<part>\d)(?<letter>[QH])`],
  // 2Q24
  ["by-letter", raw`(?<part>\d)(?<letter>[QH])${SEPARATOR}?${YEAR}`],
  // Q2 2024
  ["by-letter", raw`(?<letter>[QH])(?<part>\d)(?:${SEPARATOR}|(?='))${YEAR}`],
  // 2024.2/4, 2024 2/4
  ["quarter", raw`${YEAR}${OF_YEAR_NO_SLASH}(?<part>[1-4])/4`],
  // 2024.1/2
  ["half", raw`${YEAR}${OF_YEAR_NO_SLASH}(?<part>[12])/2`],
];

/** Provisional, estimated, revised: what publishers put behind a period. */
export const PUBLISHERS_MARK = raw`(?: ?(?:[per]\)?|\([per]\)|\*))?`;

const PATTERNS = FORMS.map(([frequency, form]) => ({
  frequency,
  whole: new RegExp(`^${form}${PUBLISHERS_MARK}$`, "i"),
  start: new RegExp(raw`^${form}(?!\d)`, "i"),
}));

/** Reads a folded text that is, from end to end, one of the forms. */
export function matchPeriod(text: string): WrittenPeriod | undefined {
  for (const { frequency, whole } of PATTERNS) {
    const groups = whole.exec(text)?.groups;
    if (!groups) continue;
    const { year, part, day, letter } = groups;
    return {
      frequency: frequency === "by-letter" ? (/q/i.test(letter) ? "quarter" : "half") : frequency,
      year: yearNumber(year),
      part: partNumber(part),
      day: day === undefined ? undefined : Number(day),
    };
  }
  return undefined;
}

/** Whether a folded text begins as a period does, whatever follows. */
export function startsAsPeriod(text: string): boolean {
  return PATTERNS.some(({ start }) => start.test(text));
}

function yearNumber(text: string): number {
  return text.length === 4 ? Number(text) : yearOfTwoDigits(Number(text.replace("'", "")));
}

/** 00–49 are of this century, 50–99 of the last. */
export function yearOfTwoDigits(digits: number): number {
  return digits < 50 ? 2000 + digits : 1900 + digits;
}

function partNumber(text: string | undefined): number {
  if (text === undefined) return 1;
  if (text === "상" || text === "하") return text === "상" ? 1 : 2;
  const digits = Number(text);
  return Number.isNaN(digits) ? MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1 : digits;
}
