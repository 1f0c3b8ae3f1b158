import { labelOf, type Period } from "../../src/analysis/time/Period";
import { converted } from "../../src/importing/figures/convert";
import type { ImportedSeries, Understanding } from "../../src/importing/figures/Figures";
import type { Question } from "../../src/importing/layout/Layout";
import type { Book } from "../../src/importing/readers/Book";
import type { Expected, Spot } from "./Expected";
import { seriesNamed } from "./seriesNamed";

/** What was found beside what was expected. */
export interface Verdict {
  readonly found: readonly string[];
  readonly asked: readonly string[];
  readonly wrong: readonly string[];
}

export function found(book: Book, read: Understanding): readonly string[] {
  const [layout] = read.layouts;
  return [
    [book.container, book.text?.encoding].filter(Boolean).join(" "),
    `headings ${layout.block.headerRows.map((r) => r + 1).join()}`,
    `${read.frequency} ${spanOf(read).map(labelOf).join("..")}`,
    `${seriesCount(read)} series`,
    unitsOf(read.series).join(", ") || "no unit",
  ];
}

export function judge(expected: Expected, book: Book, read: Understanding): Verdict {
  const asked = read.questions.map(({ code }) => code);
  const wrong = [
    ...compare("container", containerIn(expected.container), book.container),
    ...encoding(expected, book),
    ...headings(expected, book, read),
    ...unit(expected, read),
    ...compare("frequency", FREQUENCIES[expected.frequency], read.frequency),
    ...compare("first period", ordinalOf(expected.first_period), spanOf(read)[0].ordinal),
    ...compare("last period", ordinalOf(expected.last_period), spanOf(read)[1].ordinal),
    ...compare("series", expected.n_series, seriesCount(read)),
    ...expected.spot.flatMap((spot) => spotCheck(spot, read)),
    ...provisional(expected, read),
    ...read.questions
      .filter((question) => !isExpected(question, expected))
      .map(({ code }) => `asked without need: ${code}`),
    ...missedQuestions(expected, read),
  ];
  return { found: found(book, read), asked, wrong };
}

const FREQUENCIES = { M: "month", Q: "quarter", H: "half", A: "year" } as const;

function compare(what: string, expected: unknown, given: unknown): string[] {
  return JSON.stringify(expected) === JSON.stringify(given)
    ? []
    : [`${what} ${String(given)}, not ${String(expected)}`];
}

function containerIn(words: string): string {
  if (/^BIFF8/i.test(words)) return "xls";
  if (/^tsv/i.test(words)) return "csv";
  return /^[a-z]+/i.exec(words)?.[0].toLowerCase() ?? words;
}

const ENCODINGS: readonly (readonly [RegExp, string])[] = [
  [/UTF-?16LE/i, "utf-16le"],
  [/UTF-?16BE/i, "utf-16be"],
  [/CP949|EUC-KR/i, "euc-kr"],
  [/windows-1252|latin/i, "windows-1252"],
  [/UTF-?8|ASCII/i, "utf-8"],
];

function encoding({ encoding: words = "" }: Expected, { text }: Book): string[] {
  if (!text) return [];
  const wanted = ENCODINGS.find(([form]) => form.test(words))?.[1];
  return wanted ? compare("encoding", wanted, text.encoding) : [];
}

/** XML has no rows; of several tables in a page the rows are counted within the one. */
function headings(
  { header_rows: wanted = [], table_used }: Expected,
  { container }: Book,
  { layouts }: Understanding,
): string[] {
  if (container === "xml") return [];
  const given = layouts[0].block.headerRows.map((r) => r + 1);
  return table_used
    ? compare("number of headings", wanted.length, given.length)
    : compare("headings", wanted, given);
}

/** An unknown unit must be asked for; a known one have the power of ten that the words say. */
function unit({ unit: words }: Expected, { series, questions }: Understanding): string[] {
  const isAsked = questions.some(({ code, isNeeded }) => code === "unit" && isNeeded);
  if (words === null) return isAsked ? [] : ["the unit was not asked for"];
  const [power] = POWERS.find(([, form]) => form.test(words)) ?? [0];
  if (!/불|달러|dollar|\$|원|won/i.test(words)) return [];
  const given = series.flatMap(({ origin }) => (origin.given?.kind === "money" ? [origin.given.power] : []));
  return compare("power of ten of the unit", [power], [...new Set(given)]);
}

const POWERS: readonly (readonly [number, RegExp])[] = [
  [9, /십억|billion/i],
  [8, /억/],
  [6, /백만|million/i],
  [3, /천|thousand/i],
];

/** Every period that the table names, but for those left out as not yet published. */
function spanOf({ frequency, periods }: Understanding): readonly [Period, Period] {
  const at = (ordinal: number): Period => ({ frequency, ordinal });
  return [at(periods[0]), at(periods[periods.length - 1])];
}

/**
 * As other programs count, by rows and columns: with growth that became a check, lines that only repeat others and
 * lines without a figure.
 */
function seriesCount({ series, done }: Understanding): number {
  return done.reduce((sum, step) => {
    if (step.code === "growth-left-out") return sum + step.series;
    return step.code === "repeated-rows" || step.code === "named-blank" ? sum + step.count : sum;
  }, series.length);
}

function unitsOf(series: readonly ImportedSeries[]): string[] {
  return [...new Set(series.map(({ origin, measure }) => `${measure} ${unitText(origin.given)}`))];
}

function unitText(unit: ImportedSeries["unit"]): string {
  if (!unit) return "?";
  if (unit.kind === "money") return `${unit.currency}e${unit.power}`;
  return unit.kind === "weight" ? `kg e${unit.power}` : unit.kind;
}

function spotCheck(
  { series: name, period, value }: Spot,
  { series, checks, frequency }: Understanding,
): string[] {
  const candidates = seriesNamed(name, series);
  const ordinal = ordinalOf(period);
  const given = candidates.map((one) => inFile(one, one.values.get(ordinal)));
  if (given.some((one) => one !== undefined && Math.abs(one - value) <= 1e-12 * Math.abs(value))) return [];
  // Growth is no series of the table: it must agree with what the figures give.
  if (/증감률|growth/.test(name)) {
    const differing = checks.flatMap((check) => (check.code === "growth" ? check.differing : []));
    return differing.length === 0 ? [] : [`growth differs in ${differing.length} ${frequency}s`];
  }
  return [
    `${name} ${period}: ${given.slice(0, 3).join() || "none"}, not ${value} (${candidates[0]?.name ?? ""})`,
  ];
}

/** Back in the unit of the file, where it was converted. */
function inFile({ unit, origin }: ImportedSeries, value: number | undefined): number | undefined {
  if (value === undefined || !unit || !origin.given) return value;
  const back = converted(value, unit, origin.given);
  return Number(back.toPrecision(15));
}

function ordinalOf(text: string): number {
  const [, year, part, index] = /^(\d{4})(?:-([QH]?)(\d+))?$/.exec(text) ?? [];
  if (!index) return Number(year);
  const each = part === "Q" ? 4 : part === "H" ? 2 : 12;
  return Number(year) * each + Number(index) - 1;
}

function provisional({ provisional: wanted }: Expected, { series }: Understanding): string[] {
  if (!wanted) return [];
  const given = new Set(series.flatMap((one) => [...one.provisional]));
  return compare("provisional", wanted.map(ordinalOf).sort(), [...given].sort());
}

/** Which questions the words of an expected one may mean. */
const QUESTIONS: readonly (readonly [RegExp, readonly Question["code"][]])[] = [
  [/^unit/i, ["unit", "conflicting-units"]],
  [/part of|to date/i, ["last-period", "cumulative"]],
  [/not yet published/i, ["zeros"]],
  [/measure|which of/i, ["measures"]],
  [/total|aggregate|parent|region codes/i, ["totals"]],
  [/which sheet/i, ["tables"]],
  [/forecast/i, ["forecasts"]],
];

function meant(words: string): readonly Question["code"][] {
  return QUESTIONS.find(([form]) => form.test(words))?.[1] ?? [];
}

function isExpected({ code }: Question, { ask }: Expected): boolean {
  return ask.some((words) => meant(words).includes(code));
}

/** One sheet is no choice among sheets. */
function missedQuestions({ ask }: Expected, { questions }: Understanding): string[] {
  return ask
    .filter((words) => !/sheet\(s\)/.test(words))
    .filter((words) => !meant(words).some((code) => questions.some((question) => question.code === code)))
    .map((words) => `not asked: ${words}`);
}
