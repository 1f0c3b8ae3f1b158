import { type Period, yearOf } from "../../analysis/time/Period";
import type { Book } from "../readers/Book";
import type { Block } from "./blocks";
import { type Column, columnsOf } from "./columns";
import { type Text, textsAround, yearAround } from "./context";
import { areWithinMonths, frequencyOf, type RowDate, rowDates, type RowDates, together } from "./dates";
import { firstDaysAround, periodOfFigures } from "./firstDays";
import { tidied } from "./grid";
import { headingsOf } from "./headings";
import type { Choices, Layout } from "./Layout";
import { decimalMarkOf } from "./numberIn";
import type { October } from "./october";
import { isWholeYear, type PeriodFacts } from "./periodIn";
import { periodAxisOf } from "./periodAxis";
import { profileOf, sampleOf } from "./profile";
import { publisherOf } from "./publishers";
import { areOfLessThanYear, withRelativePeriods } from "./relativePeriods";
import { isLoneText, isNote } from "./rowKinds";
import { isOfEarlierPeriod, partsIn } from "./tradeWords";
import { overTurn } from "./turnOfYear";
import { areWeeks } from "./weeks";
import { bracketedUnit, unitStatements } from "./unitStatements";
import { unitOf } from "./unitWords";

/** Reads a block of cells as a trade table, by what is there. */
export function recognise(book: Book, given: Block, choices: Choices = {}): Layout {
  const texts = textsAround(book, given);
  const block = withRelativePeriods(given, texts, choices.period);
  // A line of one text, below the figures or between them, says nothing of what a column holds.
  const sample = sampleOf(block.dataRows.filter((r) => !isLoneText(block.rows[r]) && !isNote(block.rows[r])));
  const decimal = choices.decimal ?? decimalMarkOf(sample.flatMap((r) => block.rows[r]));
  const headings = headingsOf(block, choices.october);
  const profiles = headings.map((_, column) => profileOf(block, column, sample, decimal));
  const axis = periodAxisOf(headings, profiles, choices.uses);
  const undated = columnsOf(block, headings, profiles, axis, choices.uses);
  const names = headings.map((heading) => heading.texts.join(" "));
  const read = rowDates(block, axis, partsIn(names[axis.part ?? -1] ?? "") ?? "month", choices.october);
  const turned = overTurn(block, axis, { dates: read.dates, columns: undated }, texts, choices.year);
  const isTurned = turned !== undefined && turned !== "unknown";
  const columns = isTurned ? turned.columns : undated;
  const dates = isTurned ? { ...read, dates: turned.dates } : read;
  const around = aroundOf();
  return {
    block,
    columns,
    axis,
    decimal,
    dates: withoutEarlier(block, columns, dates.dates),
    octobers: withHeadings(
      dates.octobers,
      axis.across.map((column) => headings[column].october),
    ),
    texts,
    statements: unitStatements([...corners(columns, names), ...texts]),
    around,
    areDays: areWeeks(block, axis) || areWithinMonths(periodsOf(dates, columns, around)),
    firstDays: block.firstDays ?? firstDaysAround(texts, block, columns),
    frequency:
      choices.frequency ??
      (isRunningTotals(dates, columns) ? undefined : frequencyOf(periodsOf(dates, columns, around))),
    publisher: publisherOf(names, [...texts.map(({ text }) => text), book.file]),
  };

  function aroundOf(): Layout["around"] {
    if (choices.period) return { facts: { kind: "period", period: choices.period }, place: "chosen" };
    if (turned === "unknown") return {};
    if (isTurned) return { year: turned.year, place: turned.place };
    const parts = axis.kind !== "around" && needsYear(dates, columns);
    if (axis.kind === "around") {
      const told = periodOfFigures(texts);
      return told && !(isWholeYear(told.facts) && areOfLessThanYear(block)) ? told : {};
    }
    if (choices.year !== undefined) return { year: choices.year, place: "chosen" };
    const corner = axis.part === undefined ? undefined : yearIn(headings[axis.part].facts);
    if (parts && corner !== undefined) return { year: corner, place: "heading" };
    return parts ? (yearAround(texts) ?? {}) : {};
  }
}

/** "구분 (단위: 백만달러)" or "US$ million" over the names or the periods speaks of the figures beside them. */
function corners(columns: readonly Column[], names: readonly string[]): readonly Text[] {
  return columns.flatMap(({ index, role }) => {
    const isOfOthers = ["key", "constant", "period"].includes(role);
    const text = names[index];
    return isOfOthers && (bracketedUnit(text) ?? unitOf(text)) ? [{ place: "heading", text } as const] : [];
  });
}

/** Rows that are named 전월 or 전년동월: their period is not the one that stands above them or around. */
function withoutEarlier(
  block: Block,
  columns: readonly Column[],
  dates: readonly RowDate[],
): readonly RowDate[] {
  const keys = columns.filter(({ role }) => role === "key");
  const last = keys.map(() => "");
  return dates.map((date, i) => {
    const row = block.rows[block.dataRows[i]];
    keys.forEach(({ index }, k) => (last[k] = tidied(row[index]) || last[k]));
    const text = last.find(isOfEarlierPeriod);
    return text === undefined ? date : { kind: "unreadable", text, isImpossible: false };
  });
}

function withHeadings(
  octobers: Layout["octobers"],
  headings: readonly (October | undefined)[],
): Layout["octobers"] {
  const counts = { ...octobers };
  for (const month of headings) if (month) counts[month]++;
  return counts;
}

/** "2023년" over a column of months. */
function yearIn(facts: PeriodFacts | undefined): number | undefined {
  return isWholeYear(facts) ? yearOf(facts.period) : undefined;
}

/** January, January to February, January to March: the first is as much a running total as the others. */
function isRunningTotals({ dates }: RowDates, columns: readonly Column[]): boolean {
  const facts = [...new Set(dates), ...columns.map((column) => column.facts)].filter(
    (one) => one !== undefined,
  );
  const spans = facts.filter(({ kind }) => kind === "span").length;
  // "2023, 2024, 2025.1~9" are years, and what there is of one.
  const years = facts.filter((one) => one.kind === "period" && one.period.frequency === "year").length;
  return spans > 0 && spans >= years && facts.every((one) => one.kind === "span" || isJanuaryOrYear(one));
}

function isJanuaryOrYear(facts: RowDate): boolean {
  if (facts?.kind === "part") return facts.frequency === "month" && facts.index === 0;
  if (facts?.kind !== "period") return true;
  const { frequency, ordinal } = facts.period;
  return frequency === "year" || (frequency === "month" && ordinal % 12 === 0);
}

function needsYear({ dates }: RowDates, columns: readonly Column[]): boolean {
  const rowHasYear = dates.some((date) => date?.kind === "period");
  const columnHasYear = columns.some(({ facts }) => facts?.kind === "period");
  return !rowHasYear && !columnHasYear;
}

/** Every period that rows and columns name together. */
function* periodsOf(
  { dates }: RowDates,
  columns: readonly Column[],
  around: Layout["around"],
): Generator<{ readonly period: Period; readonly day?: number }> {
  const figures = columns.filter(({ role }) => role === "figure");
  const ways = new Map(figures.map((column) => [JSON.stringify(column.facts ?? null), column]));
  for (const date of new Set(dates)) {
    if (date?.kind === "total" || date?.kind === "unreadable") continue;
    for (const column of ways.values()) {
      const facts = together(date, column, around);
      if (facts?.kind === "period") yield facts;
    }
  }
}
