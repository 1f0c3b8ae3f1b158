import { ENGLISH_MONTHS, monthIndex, yearIn } from "./dateWords";

/** Days of a month, or from one month into another, as a text names them. */
export interface DaySpan {
  readonly index: number;
  readonly end: number;
  /** From 0, where it is said. */
  readonly month?: number;
  readonly year?: number;
  /** Of a span from the first day on within one month. */
  readonly lastDay?: number;
}

const EN_MONTH = `(?:${ENGLISH_MONTHS})[a-z]{0,6}\\.?`;
const TO = "\\s?(?:[~∼〜–—-]|부터|에서)\\s?";
const EN_TO = "\\s?(?:[~–—-]|to|through)\\s?";
const DAY = "(?:[12]\\d|3[01]|0?[1-9])";
const TRADE =
  "\\s?(?:동안|중|간)?\\s?(?:의\\s?)?(?:누적\\s?|누계\\s?)?(?:총\\s?)?(?:(?!추석|설(?:날|\\s)|연휴|명절|휴[일무]|파업)[가-힣A-Za-z對·]{1,10}\\s){0,2}?(?:수출|수입|무역)";
/** A month with or without its year before it; digits before it would make it another number. */
const monthPattern = (name: string) =>
  `(?:(?<y${name}>(?:19|20)\\d\\d|['’\`]\\d\\d)\\s?(?:년|[.\\-/])\\s?|(?<![\\d.]))(?<m${name}>1[0-2]|0?[1-9])`;
const SPAN = new RegExp(
  [
    // 9월 1~20일, 9월(1~20일), 9월 1일 ~ 9월 20일, 9.1~20일, 9월 11~20일
    `${monthPattern("1")}\\s?(?:월|[./])\\s?\\(?\\s?(?<f1>${DAY})\\s?일?${TO}(?:(?:19|20)\\d\\d\\s?년\\s?)?(?:(?<n1>1[0-2]|0?[1-9])\\s?(?:월|[./])\\s?)?(?<d1>${DAY})\\s?일(?:까지)?`,
    // 9.1.~9.20., 1.1~9.30
    `${monthPattern("2")}\\s?[./]\\s?(?<f2>${DAY})\\.?\\s?[~∼〜–]\\s?(?:(?:(?:19|20)\\d\\d|['’\`]\\d\\d)[./])?(?<n2>1[0-2]|0?[1-9])\\s?[./]\\s?(?<d2>${DAY})(?![\\d%])(?!\\.\\d)`,
    // (9.1~20), (9.1~20, 억 달러)
    `(?<=\\(\\s?(?:['’\`]\\d\\d\\s?[.년]\\s?)?)(?<m3>1[0-2]|0?[1-9])\\s?[./]\\s?(?<f3>0?1)\\s?[~∼〜–-]\\s?(?<d3>[12]\\d)(?=\\s?[),])`,
    // 1~20일, 1일부터 20일까지: of the month that is spoken of
    `(?<![\\d.월]\\s?)(?<f4>0?1)\\s?일?${TO}(?<d4>[12]\\d|3[01])\\s?일(?:까지)?`,
    `(?:${monthPattern("5")}\\s?월\\s?|(?<![가-힣])(?=초순|상순|중순|하순))(?:(?<early>초순|상순)|(?<mid>중순\\s?까지)|(?:중순|하순)(?=${TRADE}))`,
    `(?:${monthPattern("6")}\\s?월\\s?(?:들어\\s?)?|(?:이달|이번\\s?달|들어)\\s?(?:들어\\s?)?)(?<d6>${DAY})\\s?일까지(?=${TRADE})`,
    `지난\\s?달\\s?${DAY}\\s?일까지`,
    `(?<=(?:수출|수입|수출입|무역수지)액?[은이가는]?\\s)(?<d12>10|20)일까지`,
    `(?<![\\d-])(?<d13>10|20)-day(?=\\s(?:exports?|imports?|trade|shipments|period))|(?<![\\d~∼월]\\s?)(?<d14>10|20)일간(?=${TRADE})`,
    `(?<![가-힣])첫\\s?(?<d7>10|20|열흘|스무날)\\s?일?간?`,
    `(?<![a-z])first[\\s-](?<d8>10|20|ten|twenty)[\\s-](?:calendar\\s)?days?(?:\\s(?:of|in)\\s(?<m8>${EN_MONTH})(?:\\s(?<y8>(?:19|20)\\d\\d))?)?`,
    `(?<![a-z])(?<m9>${EN_MONTH})\\s(?<f9>${DAY})(?:st|nd|rd|th)?${EN_TO}(?:(?<n9>${EN_MONTH})\\s)?(?<d9>${DAY})(?:st|nd|rd|th)?(?![\\d.]\\d|\\d)`,
    `(?<!\\d)(?<f10>0?1)(?:st)?${EN_TO}(?:the\\s)?(?<d10>[12]\\d|3[01])(?:st|th)?(?:\\s(?:of\\s)?(?<m10>${EN_MONTH})(?![a-z])|\\s(?=period))`,
    `(?<![a-z])(?:through|up to)\\s(?<m11>${EN_MONTH})\\s(?<d11>[12]\\d)(?:st|nd|rd|th)?(?!\\d)`,
  ].join("|"),
  "giu",
);
const NAMED_DAYS: Readonly<Record<string, number>> = { 열흘: 10, 스무날: 20, ten: 10, twenty: 20 };
/** From the first day up to here or beyond is the month. */
const WHOLE = 28;

/** The spans of days in a text that are no whole month; none of a holiday, which begins on another day and has no trade. */
export function daySpansIn(text: string): readonly DaySpan[] {
  return [...text.matchAll(SPAN)].flatMap((match): DaySpan[] => {
    const said = (letter: string) => saidBy(match.groups ?? {}, letter);
    const { early, mid } = match.groups ?? {};
    const [month, to, first, day, year] = ["m", "n", "f", "d", "y"].map(said);
    const end = match.index + match[0].length;
    const place = {
      index: match.index,
      end,
      ...(month !== undefined && { month: monthOf(month) }),
      ...(year !== undefined && { year: yearIn(year) }),
    };
    if (month !== undefined && to !== undefined && monthOf(to) !== monthOf(month)) return [place];
    const lastDay = early ? 10 : mid ? 20 : day === undefined ? undefined : (NAMED_DAYS[day] ?? Number(day));
    if (lastDay === undefined) return [place];
    if (first !== undefined && Number(first) !== 1)
      return new RegExp(`^(?:\\s?기준)?${TRADE}`).test(text.slice(end)) ? [place] : [];
    return lastDay >= WHOLE ? [] : [{ ...place, lastDay }];
  });
}

function saidBy(groups: Readonly<Record<string, string | undefined>>, letter: string): string | undefined {
  return Object.entries(groups).find(
    ([name, value]) => value !== undefined && new RegExp(`^${letter}\\d+$`).test(name),
  )?.[1];
}

function monthOf(text: string): number {
  return /\d/.test(text) ? Number(text) - 1 : monthIndex(text);
}

/** A text in which the days that it names are blank, so that their digits are no figures of it. */
export function withoutDays(text: string): string {
  return daySpansIn(text).reduce(
    (rest, { index, end }) => rest.slice(0, index) + " ".repeat(end - index) + rest.slice(end),
    text,
  );
}
