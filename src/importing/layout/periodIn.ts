import { AnalysisError } from "../../analysis/AnalysisError";
import { foldPeriod } from "../../analysis/time/foldPeriod";
import { parseEntry } from "../../analysis/time/parsePeriod";
import {
  FIRST_YEAR,
  type Frequency,
  LAST_YEAR,
  type Period,
  periodOf,
  yearOf,
} from "../../analysis/time/Period";
import { type Cell, isDay } from "../readers/Book";
import { ENGLISH_MONTHS, monthIndex } from "./dateWords";
import { withQuartersInDigits } from "./romanQuarters";
import { yearInFull } from "./shortMonths";

/** What a cell or a header says about time. */
export type PeriodFacts = (
  | { readonly kind: "period"; readonly period: Period; readonly day?: number }
  /** A month, quarter or half without its year. */
  | { readonly kind: "part"; readonly frequency: Exclude<Frequency, "year">; readonly index: number }
  /** Several months together, January to May: the last of them. */
  | { readonly kind: "span"; readonly year?: number; readonly from: number; readonly to: number }
) & { readonly isProvisional?: boolean };

/** A period within a longer text, and what else it says. */
export interface Mention {
  readonly facts: PeriodFacts;
  readonly rest: string;
}

/** Not settled: first results, and what is only expected. */
const PROVISIONAL =
  /(?<=[\d월년기QH])\s*(?:\(?[pef]\)|[pef](?![a-z\d])|ᵖ\)?|[([]?\s?(?:(?:잠정|속보|전망|예상|추정|예측)치?|est\.?|estimated?|forecasts?|prelim(?:inary|\.)?|provisional)\s?[)\]]?)(?<month>\s*월)?\s*$/i;
/** Footnotes and revisions, which say nothing about time. */
const MARK =
  /(?<=[\d월년기])\s*(?:\(?r\)|\((?:확정|수정|정정)치?\)|\([A-D]\)|\*+\)?|†|[¹²³⁴⁵⁶⁷⁸⁹]\)?|\s\d\)|(?<=[월년기]\s?)(?:주\s?\d{0,2}|\d{1,2})\))(?<month>)\s*$/i;
const memo = new Map<string, PeriodFacts | undefined>();
const MOST_REMEMBERED = 50_000;

/** What the cell says about time, if that is all it says. A number is a date only where the file calls it one. */
export function periodIn(cell: Cell): PeriodFacts | undefined {
  if (typeof cell === "string") {
    if (cell.length > 40) return undefined;
    if (memo.has(cell)) return memo.get(cell);
    const facts = inText(cell);
    if (memo.size >= MOST_REMEMBERED) memo.clear();
    memo.set(cell, facts);
    return facts;
  }
  if (isDay(cell)) return entry(cell.day);
  if (typeof cell !== "number") return undefined;
  if (!Number.isInteger(cell)) return decimalMonth(String(cell));
  return isYear(cell) || (isYear(Math.floor(cell / 100)) && cell < 220_000) ? entry(cell) : undefined;
}

function inText(given: string): PeriodFacts | undefined {
  let text = foldPeriod(withQuartersInDigits(given).replace(/^['’]\s*(?=(?:19|20)\d\d)/, ""));
  const isProvisional = PROVISIONAL.test(text);
  text = text
    .replace(isProvisional ? PROVISIONAL : MARK, "$<month>")
    .replace(/^\((.*)\)$/, "$1")
    .replace(/^((?:19|20)\d\d)(?: ?년)? ?(?:연간|계|합계|전체)$/, "$1")
    .replace(
      /^((?:19|20)\d\d)\. ?(\d{1,2})\. ?(\d{1,2})\.?$/,
      (_, year, month, day) => `${year}-${two(month)}-${two(day)}`,
    )
    .replace(/^((?:(?:19|20)\d\d|['’]\d\d)\.?) ?년? ?([상하])$/, "$1 $2반기")
    .replace(/^((?:19|20)\d\d)-?S([12])$/i, "$1H$2")
    .replace(/월[말분중]$/, "월")
    .replace(/^(\d{1,2} ?월|[1-4] ?(?:\/4)? ?분기|[상하] ?반기) ?\(('\d\d|(?:19|20)\d\d)년?\)$/, "$2 $1")
    .replace(/^'(\d\d)(?=(?: ?년|\.)[ (]*\d{1,2} ?월? ?~)/, (_, year: string) => String(yearInFull(year)))
    .replace(/^(\d\d)(?=(?: ?년|\.) ?\d{1,2} ?월? ?[-~∼] ?\d{1,2} ?월)/, (_, year: string) =>
      String(yearInFull(year)),
    )
    .replace(/^'?(\d\d)(?= ?년 ?(?:연 ?)?누[계적] ?\()/, (_, year: string) => String(yearInFull(year)))
    .replace(/(?<=[a-z]\.?)'(?=\d\d$)/i, " '")
    .replace(/'(\d\d)$/, (whole, year: string, at: number) => (at > 0 ? String(yearInFull(year)) : whole))
    .replace(/^((?:19|20)\d\d):(0[1-9]|1[0-2])$/, "$1-$2")
    .replace(/^'(\d\d) ?년?$/, (_, year: string) => String(yearInFull(year)))
    .replace(/^(0?[1-9]|1[0-2])[/.-]((?:19|20)\d\d)$/, "$2-$1");
  const facts = spanIn(text) ?? partIn(text) ?? wholeIn(text);
  return facts && isProvisional ? { ...facts, isProvisional } : facts;
}

const two = (digits: string) => digits.padStart(2, "0");

/** A bare number is a period only with a year in four digits: 24.5 is more often a figure than May 2024. */
function wholeIn(text: string): PeriodFacts | undefined {
  if (/^[\d.,]+$/.test(text) && !/^(?:19|20|21)\d\d(?:[.]?\d\d?|[.]?\d\d[.]?\d\d)?\.?$/.test(text))
    return undefined;
  if (/^\d{1,2}[-/ ]\d/.test(text) || !/\d\d|\d[QH]|[QH]\d/i.test(text)) return undefined;
  return entry(text);
}

function entry(given: string | number): PeriodFacts | undefined {
  try {
    const { period, day } = parseEntry(given);
    return { kind: "period", period, ...(day !== undefined && { day }) };
  } catch (error) {
    if (error instanceof AnalysisError) return undefined;
    throw error;
  }
}

/** Whether a text is written as a period but is in no calendar, as a thirteenth month. */
export function isImpossiblePeriod(cell: Cell): boolean {
  if (typeof cell !== "string" || cell.length > 40 || !/^\s*(?:19|20)\d\d\D?\d/.test(cell)) return false;
  try {
    parseEntry(cell);
    return false;
  } catch (error) {
    return error instanceof AnalysisError && error.code === "no-such-period";
  }
}

/** 2024.05 that a spreadsheet took for a number. */
function decimalMonth(text: string): PeriodFacts | undefined {
  return /^(?:19|20|21)\d\d\.(?:0[1-9]|1[0-2]?)$/.test(text) ? entry(text) : undefined;
}

const PART_FORMS: readonly (readonly [Exclude<Frequency, "year">, RegExp])[] = [
  ["month", /^(?:M|0)?(\d{1,2}) ?월(?:분|중)?$|^M(\d\d)$/i],
  ["quarter", /^(?:제 ?)?([1-4]) ?(?:\/4)? ?(?:분기|Q|사분기)$|^(?:Q([1-4])|([1-4])\/4)$/i],
  ["half", /^([12]) ?반기$|^H([12])$/i],
];
const MONTH_NAME = new RegExp(`^(${ENGLISH_MONTHS})(?:[a-z]{1,6})?\\.?$`, "i");
const FULL_MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|sept|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\.?$/i;

function partIn(text: string): PeriodFacts | undefined {
  for (const [frequency, form] of PART_FORMS) {
    const found = form.exec(text);
    const index = found && Number(found[1] ?? found[2] ?? found[3]) - 1;
    if (index !== null && index >= 0 && index < 12) return { kind: "part", frequency, index };
  }
  const half = /^([상하]) ?반기$/.exec(text);
  if (half) return { kind: "part", frequency: "half", index: half[1] === "상" ? 0 : 1 };
  const name = FULL_MONTHS.test(text) && MONTH_NAME.exec(text);
  return name ? { kind: "part", frequency: "month", index: monthIndex(name[1]) } : undefined;
}

const SPANS = [
  /^(?:(?<year>(?:19|20)\d\d)(?: ?년)?[ .(]*)?(?<from>\d{1,2}) ?월? ?[-~∼] ?(?<to>\d{1,2}) ?월\)?(?: ?\(?(?:누계|누적|합계|소?계)\)?)?$/,
  /^(?:(?<year>(?:19|20)\d\d)(?: ?년)? ?)?(?:연 ?)?(?:누계|누적) ?\((?<from>0?1) ?월? ?[-~∼] ?(?<to>\d{1,2}) ?월?\)$/,
  /^(?<year>(?:19|20)\d\d)\.(?<from>0?1)\.? ?[-~∼] ?(?<to>\d{1,2})(?: ?월)?\.?$/,
  /^(?<year>(?:19|20)\d\d)(?: ?년)? ?\((?<from>0?1) ?[-~∼] ?(?<to>\d{1,2})\)$/,
  /^(?:(?<year>(?:19|20)\d\d)(?: ?년)?[ .(]*)(?<from2>)(?<to>\d{1,2}) ?월?[ )]*(?:까지|누계|누적)\)?$/,
  /^(?:(?<year>(?:19|20)\d\d) ?년 ?\()(?<to>\d{1,2}) ?월\)$/,
];
const ENGLISH_SPAN = new RegExp(
  `^(?:(?<before>\\d{4}),? ?)?(?<from>${ENGLISH_MONTHS})[a-z]{0,6}\\.? ?[-~] ?(?<to>${ENGLISH_MONTHS})[a-z]{0,6}\\.?(?:,? ?(?<year>\\d{4}))?$`,
  "i",
);

/** 2024년 1~5월, 1월~5월, 2025년(1월~10월), 2025년(10월), Jan-May 2024. */
function spanIn(text: string): PeriodFacts | undefined {
  for (const form of SPANS) {
    const found = form.exec(text)?.groups;
    if (found) return span(found.year, Number(found.from || 1), Number(found.to));
  }
  const found = ENGLISH_SPAN.exec(text)?.groups;
  return found && span(found.year ?? found.before, monthIndex(found.from) + 1, monthIndex(found.to) + 1);
}

function span(year: string | undefined, from: number, to: number): PeriodFacts | undefined {
  if (from < 1 || to > 12 || from >= to) {
    return from === 1 && to === 1 && year ? { kind: "span", year: Number(year), from: 0, to: 0 } : undefined;
  }
  if (year && from === 1 && to === 12) return { kind: "period", period: periodOf("year", Number(year)) };
  return { kind: "span", ...(year && { year: Number(year) }), from: from - 1, to: to - 1 };
}

/** Most telling first; each with its own end, so that no longer number is cut. */
const MENTIONS = [
  /(?:(?:19|20)\d\d|'\d\d)\.? ?년?[ (]*\d{1,2} ?월? ?[-~∼] ?\d{1,2} ?월\)?/,
  /(?<!\d)\d\d(?:\.| ?년 ?)\d{1,2} ?월? ?[-~∼] ?\d{1,2} ?월/,
  new RegExp(
    `(?:(?<!\\d)\\d{4},? ?)?\\b(?:${ENGLISH_MONTHS})[a-z]{0,6}\\.? ?[-~] ?(?:${ENGLISH_MONTHS})[a-z]{0,6}\\.?(?:,? ?(?:(?:19|20)\\d\\d(?!\\d)|'\\d\\d))?`,
    "i",
  ),
  /(?:19|20)\d\d ?년 ?\d{1,2} ?월(?:[말분중](?![가-힣]))?/,
  /(?<!\d)'\d\d(?: ?년 ?|[./-] ?)(?:\d{1,2} ?월(?:[말분중](?![가-힣]))?|[1-4] ?(?:\/4 ?)?분기)/,
  /(?<=\( ?)'\d\d[./] ?\d{1,2}\.?(?= ?\))/,
  /(?:19|20)\d\d ?년? ?[1-4] ?(?:\/4)? ?분기/,
  /(?:19|20)\d\d ?년? ?[상하] ?반기/,
  /(?:19|20)\d\d[-./ ]?[MQH]\d{1,2}(?!\d)/i,
  /[1-4]Q[-./ ]?(?:19|20)\d\d|Q[1-4][-./ ](?:19|20)\d\d/i,
  new RegExp(`\\b(?:${ENGLISH_MONTHS})[a-z]{0,6}\\.?[-, ]{0,2}(?:19|20)\\d\\d(?!\\d)`, "i"),
  new RegExp(`(?<![\\d-] ?)\\b(?:${ENGLISH_MONTHS})[a-z]{0,6}\\.?(?:-'?| ?')\\d\\d(?!\\d)`, "i"),
  /(?<![\d.])(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])(?![\d./-]| ?[QH](?![a-z]))(?: ?월(?:[말분중](?![가-힣]))?(?![가-힣]))?/i,
  /(?<![\d.'])\d\d(?:\.| ?년 ?)\d{1,2} ?월(?:[말분중](?![가-힣]))?(?![가-힣])/,
  /(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?!\d)/,
  /(?:19|20)\d\d ?년(?:도)?/,
  /(?<![\d=]|\d[.,])(?:19|20)\d\d(?!\d|[.,]\d|\s*=)/,
  /(?<![\d.년] ?)\d{1,2} ?월? ?[-~∼] ?\d{1,2} ?월(?![가-힣])/,
  /(?<!\d)\d{1,2} ?월(?![가-힣])|[1-4] ?(?:\/4)? ?분기|[상하] ?반기/,
  new RegExp(`(?<![a-z])(?:${ENGLISH_MONTHS})(?![a-z])`, "i"),
];

/** The period that a longer text names: "Exported value in 2024-M02", "2024년 5월 수출액". */
export function mentionIn(text: string): Mention | undefined {
  if (text.length > 300) return undefined;
  const folded = foldPeriod(withQuartersInDigits(text));
  for (const form of MENTIONS) {
    const found = form.exec(folded);
    const facts = found && inText(found[0].replace(/(년)도$/, "$1"));
    if (!found || !facts) continue;
    const rest = `${folded.slice(0, found.index)} ${folded.slice(found.index + found[0].length)}`;
    return { facts, rest: tidy(rest) };
  }
  return undefined;
}

/** What is left of a text without its period: no empty brackets, no joining words at the ends. */
function tidy(text: string): string {
  return text
    .replace(/\(\s*\)|\[\s*\]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s,:_/\-–]+|[\s,:_/\-–]+$/g, "")
    .replace(/\s(?:in|for|of|at|to)$/i, "")
    .trim();
}

/** Whether they are those of a whole year. */
export function isWholeYear(
  facts: PeriodFacts | undefined,
): facts is Extract<PeriodFacts, { kind: "period" }> {
  return facts?.kind === "period" && facts.period.frequency === "year";
}

/** Several texts about one column, from the top: a year above and a month below are a month. */
export function combine(all: readonly PeriodFacts[]): PeriodFacts | undefined {
  let year: number | undefined;
  let result: PeriodFacts | undefined;
  for (const facts of all) {
    if (isWholeYear(facts)) year = yearOf(facts.period);
    if (!result || finer(facts, result)) result = facts;
  }
  if (!result) return undefined;
  const isProvisional = all.some((facts) => facts.isProvisional);
  const whole = year === undefined ? result : withYear(result, year);
  return isProvisional ? { ...whole, isProvisional } : whole;
}

function finer(a: PeriodFacts, b: PeriodFacts): boolean {
  const rank = (facts: PeriodFacts) =>
    facts.kind === "span" ? 3 : facts.kind === "part" ? 2 : facts.period.frequency === "year" ? 0 : 1;
  return rank(a) > rank(b);
}

/** A month without its year, in that year; other facts unchanged. */
export function withYear(facts: PeriodFacts, year: number): PeriodFacts {
  if (facts.kind === "part") {
    return { ...facts, kind: "period", period: periodOf(facts.frequency, year, facts.index) };
  }
  if (facts.kind !== "span" || facts.year !== undefined) return facts;
  return facts.from === 0 && facts.to === 11
    ? { kind: "period", period: periodOf("year", year) }
    : { ...facts, year };
}

export function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR;
}
