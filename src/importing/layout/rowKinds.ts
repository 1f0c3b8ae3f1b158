import { type Frequency, type Period, PERIODS_PER_YEAR } from "../../analysis/time/Period";
import type { Cell } from "../readers/Book";
import { distinctTexts, isBlank, tidied } from "./grid";
import { figureIn, isFigure } from "./numberIn";
import { octobers, withOctober } from "./october";
import { isWholeYear, periodIn } from "./periodIn";
import { monthsInOrder } from "./shortMonths";
import { isTitleLine } from "./titleLines";
import {
  isDimensionHeading,
  isPeriodHeading,
  isUnitHeading,
  isYearHeading,
  tradeWordsIn,
} from "./tradeWords";

type Row = readonly Cell[];

export function isBlankRow(row: Row): boolean {
  return row.every(isBlank);
}

/** A row with a figure in it; a row of years above the figures is none. */
export function hasFigures(row: Row): boolean {
  return row.some(isFigure) && !isRowOfPeriods(row);
}

/**
 * Whether the numbers of a row are the periods of the columns below: all are years or months, in order, or count the
 * months from 1.
 */
export function isRowOfPeriods(row: Row): boolean {
  if (monthsInOrder(row)) return true;
  const ordinals: number[] = [];
  const frequencies = new Set<Frequency>();
  const numbers: number[] = [];
  const months = octobers(row);
  for (const [c, cell] of row.entries()) {
    const figure = figureIn(cell);
    if (typeof figure !== "number") continue;
    const facts = withOctober(periodIn(cell), months[c]);
    numbers.push(figure);
    if (facts?.kind === "period") {
      ordinals.push(firstMonth(facts.period));
      frequencies.add(facts.period.frequency);
    } else if (!countsMonths(figure)) return false;
  }
  // A month and beside it 2000 are a period and its figure.
  const fewest = frequencies.size > 1 ? 4 : 2;
  if (ordinals.length === numbers.length) return ordinals.length >= fewest && isOrdered(ordinals);
  return (
    ordinals.length === 0 && numbers.length >= 4 && numbers.every((n, i) => n === ((i % 12) as number) + 1)
  );
}

/**
 * Whether a row whose numbers look like years, or count 1, 2, 3, 4, holds figures all the same: the rows above tell its
 * columns apart, and it has a name or a period where theirs have a heading.
 */
export function isBelowHeadings(row: Row, rowsAbove: readonly Row[]): boolean {
  const left = row.findIndex((cell) => !isBlank(cell));
  const above = rowsAbove.filter((one) => !isTitleLine(one, row, left, row.length));
  const headingOf = (c: number) => above.flatMap((one) => (isBlank(one[c]) ? [] : [shown(one[c])])).join(" ");
  const columns = row.flatMap((cell, c) => (typeof figureIn(cell) === "number" ? [c] : []));
  const headings = columns.map(headingOf);
  if (headings.length === 0 || headings.includes("") || new Set(headings).size < headings.length)
    return false;
  const labels = row.flatMap((cell, c) => (c < columns[0] && !isBlank(cell) ? [c] : []));
  if (labels.length === 0) {
    const nearest = shown(above[above.length - 1][columns[0]]);
    return isPeriodHeading(nearest) || isYearHeading(nearest);
  }
  return labels.every((c) => {
    const label = shown(row[c]);
    return headingOf(c) !== "" && !isDimensionHeading(label) && !above.some((one) => shown(one[c]) === label);
  });
}

function shown(cell: Cell | undefined): string {
  return cell && typeof cell === "object" && "day" in cell ? String(cell.day) : tidied(cell);
}

/** "| 26.8 | 26.9" over rows that have names where it has none. */
export function areMonthsOverNames(row: Row, next: Row): boolean {
  const months = monthsInOrder(row, true);
  const first = months?.findIndex((month) => month !== undefined) ?? 0;
  return row.slice(0, first).some((cell, c) => isBlank(cell) && !isBlank(next[c]) && !isFigure(next[c]));
}

function firstMonth({ frequency, ordinal }: Period): number {
  return (ordinal * 12) / PERIODS_PER_YEAR[frequency];
}

function countsMonths(figure: number): boolean {
  return Number.isInteger(figure) && figure >= 1 && figure <= 12;
}

/** Rising or falling, the whole row or each of several equal stretches; repeated where a heading spans columns. */
function isOrdered(ordinals: readonly number[]): boolean {
  const distinct = [...new Set(ordinals)];
  if (distinct.length < 2) return false;
  const steps = distinct.slice(1).map((ordinal, i) => ordinal - distinct[i]);
  return steps.every((step) => step > 0) || steps.every((step) => step < 0);
}

const NOTE =
  /^\s*(?:\d{1,2}\)\s|[*†]\s)|^\s*[[(（※*]?\s*(?:단위|자료|출처|주\s*\d*\s*[:)：]|주석|비고|참고|조회|통계\s*구분|기준일|작성|생성|검색|source|note|unit|data source|last updated|©|copyright|https?:)/i;
const LONG = 60;

/**
 * Whether a row above the figures is a heading of columns rather than a title or a note.
 * @param left - The first column that the table fills, where titles begin.
 */
export function isHeading(row: Row, left: number, width: number, isNearest: boolean): boolean {
  const texts = row.slice(0, width).map(tidied);
  const distinct = new Set(texts.filter((text) => text !== ""));
  const first = texts.find((text) => text !== "");
  if (first === undefined) return row.some((cell) => periodIn(cell));
  if (namesColumns(texts)) return true;
  if (distinct.size <= 2 && (NOTE.test(first) || /[:：]$/.test(first) || first.length > LONG)) return false;
  if (isRowOfPeriods(row)) return true;
  const tells = texts.some(
    (text, column) => column > left && text !== "" && speaksOfColumns(text, row[column]),
  );
  if (distinct.size === 1) return texts[left] === "" && (tells || isNearest);
  return isNearest || tells || distinct.size >= Math.max(2, (width - left) / 2);
}

/**
 * Whether a row tells headings right below it apart that stand there again and again: "중국 | | 미국 |" over "금액 | 증감률 | 금액 | 증감률".
 * @param left - The first column that the table fills; what stands in it is a title or heads the names.
 */
export function tellsApart(row: Row, below: Row, left: number, width: number): boolean {
  const headings = below.slice(0, width).map(tidied);
  const isAgain = (c: number) => headings.indexOf(headings[c]) !== headings.lastIndexOf(headings[c]);
  const again = headings.flatMap((text, c) => (c > left && text !== "" && isAgain(c) ? [c] : []));
  let upper = "";
  const both = headings.map((text, c) => {
    if (c > left) upper = tidied(row[c]) || upper;
    return upper && `${upper}\u0001${text}`;
  });
  const told = again.map((c) => both[c]);
  return told.length > 0 && !told.includes("") && new Set(told).size === told.length;
}

/** "단위" and beside it the unit of every column: a line of the headings, where "단위: 천불" alone is a note. */
function namesColumns(texts: readonly string[]): boolean {
  const at = texts.findIndex((text) => text !== "");
  const others = texts.slice(at + 1).filter((text) => text !== "");
  return others.length >= 2 && isUnitHeading(texts[at]);
}

function speaksOfColumns(text: string, cell: Cell): boolean {
  if (text.length > LONG) return false;
  const { flow, measure } = tradeWordsIn(text);
  return periodIn(cell) !== undefined || flow !== undefined || measure !== undefined;
}

/** A heading whose only number is a year, above figures that are none, or above its months, over each of them or once: "국가명, 2022". */
export function isLoneYear(row: Row, next: Row): boolean {
  const numbers = row.flatMap((cell, column) => (typeof figureIn(cell) === "number" ? [column] : []));
  const [column] = numbers;
  const isOne = new Set(numbers.map((c) => figureIn(row[c]))).size === 1;
  if (!isOne || !periodIn(row[column]) || isBlankRow(next)) return false;
  if (numbers.length > 1)
    return numbers.every((c) => !isBlank(next[c]) && !isFigure(next[c]) && periodIn(next[c]));
  if (next.filter((cell, c) => c >= column && periodIn(cell)).length > 1) return true;
  const below = next[column] ?? null;
  const isNamed = row.every((cell, c) => c === column || isBlank(cell) || figureIn(cell) === undefined);
  return (
    isNamed &&
    row.some((cell, c) => c < column && !isBlank(cell)) &&
    typeof figureIn(below) === "number" &&
    !periodIn(below)
  );
}

/** 2026 and 2026 right below August and September: the year of each. */
export function areYearsOfMonths(row: Row, above: Row): boolean {
  const numbers = row.flatMap((cell, c) => (typeof figureIn(cell) === "number" ? [c] : []));
  const isMonth = (c: number) => ["part", "span"].includes(periodIn(above[c] ?? null)?.kind ?? "");
  return numbers.length > 1 && numbers.every((c) => isWholeYear(periodIn(row[c])) && isMonth(c));
}

/** A note is a line with little else in it: a row of a table may well begin with an address. */
export function isNote(row: Row): boolean {
  const texts = distinctTexts(row);
  if (texts.length === 1 && texts[0].startsWith("※")) return true;
  return texts.length > 0 && texts.length <= 2 && NOTE.test(texts[0]);
}

/** One text that is no period and no figure, alone in its row. */
export function isLoneText(row: Row): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length === 1 && typeof filled[0] === "string" && !periodIn(filled[0]) && !isFigure(filled[0]);
}
