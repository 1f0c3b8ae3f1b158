import type { Cell } from "../readers/Book";
import type { Block } from "./blocks";
import { tidied } from "./grid";
import { type Period, PERIODS_PER_YEAR, yearOf } from "../../analysis/time/Period";
import { combine, isWholeYear, mentionIn, type PeriodFacts, periodIn, withYear } from "./periodIn";
import { monthsInOrder } from "./shortMonths";
import { figureIn } from "./numberIn";
import { firstDaysNamed } from "./firstDays";
import { withSettled } from "./unsettled";
import { withoutFootnote } from "./footnotes";
import { isUnitHeading, partsIn } from "./tradeWords";
import { type October, octobers, withOctober } from "./october";

/** What stands above a column. */
export interface Heading {
  /** From the top, each text once. */
  readonly texts: readonly string[];
  /** What the texts say besides the period. */
  readonly name: string;
  readonly facts?: PeriodFacts;
  /** What an entry written 2025.1 in it was taken for. */
  readonly october?: October;
}

/** The headings of all columns. An upper heading counts for the empty cells to its right: files lose their merges. */
export function headingsOf(block: Block, october?: "january" | "october"): readonly Heading[] {
  const lines = block.headerRows
    .map((r, level) => line(block, r, level === block.headerRows.length - 1))
    .filter((cells) => !saysNothing(cells))
    .map(asUnits);
  const facts = lines.map((cells) => withCorner(block, cells, factsOfLine(cells, october)));
  const found = Array.from({ length: block.width }, (_, column) => headingOf(lines, facts, column));
  return withSettled(withoutYearsOfMonths(found));
}

/** "당월 | | 누계 |" over "2025 | 2026 | 2025 | 2026": of a month of each year that nothing tells, and no years. */
function withoutYearsOfMonths(headings: readonly Heading[]): readonly Heading[] {
  const isMonth = ({ name, facts }: Heading) => isWholeYear(facts) && THIS_MONTH.test(name);
  if (!headings.some(isMonth)) return headings;
  return headings.map((one) => (isMonth(one) || RUNNING.test(one.name) ? { ...one, facts: undefined } : one));
}

function headingOf(lines: readonly (readonly Cell[])[], facts: readonly Found[], column: number): Heading {
  const texts: string[] = [];
  const names: string[] = [];
  const about: PeriodFacts[] = [];
  let taken: October | undefined;
  lines.forEach((cells, level) => {
    const text = tidied(cells[column] ?? null) || (facts[level][column] ? labelOfDay : "");
    if (text === "") return;
    const found = facts[level][column];
    if (found) about.push(found.facts);
    taken ??= found?.october;
    const name = withoutFootnote(found ? found.rest : text);
    if (name !== "" && names[names.length - 1] !== name) names.push(name);
    if (texts[texts.length - 1] !== text) texts.push(text);
  });
  const name = names.join(" ");
  const isOther = OTHER_TIMES.test(name) && firstDaysNamed(name) === undefined;
  const own = isOther ? undefined : combine(about);
  const isDated = own?.kind === "period" && own.period.frequency !== "year";
  const isToldBySpan = own?.kind === "span" && RUNNING.test(name);
  return {
    texts,
    name: (isDated && RELATIVE.test(name)) || isToldBySpan ? "" : name,
    facts: own,
    ...(taken && { october: taken }),
  };
}

/** "전년동월('24.9월)": its period says more. */
const RELATIVE =
  /^(?:당[월기해년]|당분기|금[월년]|전[월년기]|전분기|전년 ?동 ?[월기]|전년 ?동분기|올해|작년|지난해)$/;

const THIS_MONTH = /^(?:[당금]월|해당월|이달|(?:this|current) month)(?![가-힣a-z])/i;
/** "누계(1~9월)", "Jan-Sep YTD": the months say as much. */
const RUNNING = /^(?:연 ?)?(?:누계|누적)$|^(?:ytd|cumulative|year.to.date)$/i;

/** The year or month beside such words is not the period of the figures. */
const OTHER_TIMES = new RegExp(
  [
    // What is left of a period that was read in part: "9월 누계", "1~3분기", ".1Q~3Q".
    /\d ?(?:월|분기)|반기|[1-4I] ?Q? ?~ ?[1-4I]|^[.Q]* ?~|[1-4] ?~$/,
    /(?<![a-z])(?:w|weeks? ?)\d|(?<![a-z\d])T[1-3](?!\d)/,
    /(?<![가-힣])(?:제? ?\d+|첫|둘째|셋째|넷째|다섯째|마지막) ?주(?:차|간)?(?![가-힣])/,
    /(?<![a-z])FY(?![a-z])|fiscal|회계 ?연도/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "i",
);

/** A line of the headings that says the same of every column but its own: "변환, 원자료, 원자료". */
function saysNothing(cells: readonly Cell[]): boolean {
  const texts = cells.map((cell) => tidied(cell)).filter((text) => text !== "");
  return (
    texts.length > 2 && /^(?:변환|transformation)$/i.test(texts[0]) && new Set(texts.slice(1)).size === 1
  );
}

/** A line of units, in brackets as units stand in a heading. */
function asUnits(cells: readonly Cell[]): readonly Cell[] {
  const first = cells.findIndex((cell) => tidied(cell) !== "");
  if (first < 0 || !isUnitHeading(tidied(cells[first]))) return cells;
  return cells.map((cell, c) =>
    c > first && typeof cell === "string" && cell.trim() ? `(${cell.trim()})` : cell,
  );
}

/** A heading that is a date has no text of its own. */
const labelOfDay = " ";

function line(block: Block, r: number, isLowest: boolean): readonly Cell[] {
  const row = block.rows[r];
  const hasMerges = block.sheet.merges.some(
    ({ top, bottom, left, right }) => top <= r && r <= bottom && right > left,
  );
  if (isLowest || hasMerges) return row;
  const filled: Cell[] = [];
  for (let c = 0; c < block.width; c++) {
    const cell = row[c] ?? null;
    const isEmpty = tidied(cell) === "" && typeof cell !== "object";
    filled.push(
      cell === null || isEmpty ? (hasTextBelow(block, r, c) ? (filled[c - 1] ?? null) : null) : cell,
    );
  }
  return filled;
}

function hasTextBelow(block: Block, r: number, column: number): boolean {
  return block.headerRows.some((below) => below > r && tidied(block.rows[below][column] ?? null) !== "");
}

function factsOfLine(cells: readonly Cell[], october?: "january" | "october"): Found {
  const months = octobers(cells).map((month) => (month === "unknown" ? (october ?? month) : month));
  const found = cells.map((cell, i) => {
    const whole = withOctober(periodIn(cell), months[i]);
    if (whole) return { facts: whole, rest: "", ...(months[i] && { october: months[i] }) };
    return typeof cell === "string" ? mentionIn(cell) : undefined;
  });
  return countedParts(cells) ?? prefixedMonths(cells) ?? shortMonths(cells) ?? withYearBefore(found);
}

type Found = readonly ({ facts: PeriodFacts; rest: string; october?: October } | undefined)[];

/** A year in the corner, over the names of the rows, is that of the months beside it: "2023년, 1월, 2월". */
function withCorner(block: Block, cells: readonly Cell[], found: Found): Found {
  const corner = cells.findIndex((cell) => tidied(cell) !== "");
  const facts = corner < 0 ? undefined : (found[corner]?.facts ?? periodIn(cells[corner]));
  if (facts?.kind !== "period" || facts.period.frequency !== "year") return found;
  const others = found.filter((_, c) => c > corner).flatMap((one) => one?.facts ?? []);
  const isOverNames = block.dataRows.every(
    (r) => typeof figureIn(block.rows[r][corner] ?? null) !== "number",
  );
  if (!isOverNames || others.length === 0 || others.some(({ kind }) => kind === "period")) return found;
  const year = yearOf(facts.period);
  return found.map((one, c) => (c > corner && one ? { ...one, facts: withYear(one.facts, year) } : one));
}

/**
 * "2023.1/4, 2/4, 3/4, 4/4, 2024.1/4" and "2024년, 1월, 2월, 2025년, 1월": what has no year goes on with the one before it.
 * Behind years only where months stand behind each of several: behind the last of a row of years they may be of the next.
 */
function withYearBefore(found: Found): Found {
  const dated = found.flatMap((one) => one?.facts ?? []);
  const years = dated.filter(isWholeYear).length;
  const areYearsLed =
    years > 1 &&
    isWholeYear(dated[0]) &&
    dated.every((facts, i) => !isWholeYear(facts) || dated[i + 1]?.kind === "part");
  let last: Period | undefined;
  return found.map((one) => {
    const facts = one?.facts;
    if (facts?.kind === "period") last = facts.period;
    if (!one || !last || facts?.kind !== "part") return one;
    const isLed = last.frequency === "year" && areYearsLed;
    if (!isLed && facts.frequency !== last.frequency) return one;
    const next = withYear(facts, yearOf(last));
    if (next.kind !== "period" || (!isLed && next.period.ordinal <= last.ordinal)) return one;
    last = next.period;
    return { ...one, facts: next };
  });
}

/** 24.01, 24.02, 24.03: months where all are, one after the other; one alone is a figure. */
function shortMonths(cells: readonly Cell[]): Found | undefined {
  const periods = monthsInOrder(cells, true);
  return periods?.map((period) => period && { facts: { kind: "period", period }, rest: "" });
}

const PREFIXED = /^([A-Z]{1,3})[_ ]?(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|YR)$/i;
/** What one letter before a month says where both stand side by side. */
const FLOW_OF_LETTER: Readonly<Record<string, string>> = {
  I: "imports",
  E: "exports",
  M: "imports",
  X: "exports",
};

/** IJAN … IDEC, EJAN … EDEC: the months of imports, then of exports. */
function prefixedMonths(
  cells: readonly Cell[],
): readonly ({ facts: PeriodFacts; rest: string } | undefined)[] | undefined {
  const found = cells.map((cell) => PREFIXED.exec(tidied(cell)));
  if (found.filter(Boolean).length < 12) return undefined;
  return found.map((match) => {
    const facts = match ? periodIn(match[2]) : undefined;
    return match && facts ? { facts, rest: FLOW_OF_LETTER[match[1].toUpperCase()] ?? match[1] } : undefined;
  });
}

/** A row that counts the months from 1, or the quarters where it says so. */
function countedParts(
  cells: readonly Cell[],
): readonly ({ facts: PeriodFacts; rest: string } | undefined)[] | undefined {
  const numbers = cells.map((cell) => (/^\d{1,2}$/.test(tidied(cell)) ? Number(tidied(cell)) : undefined));
  const counted = numbers.filter((n) => n !== undefined);
  const frequency = cells.map((cell) => partsIn(tidied(cell))).find(Boolean) ?? "month";
  const size = PERIODS_PER_YEAR[frequency];
  if (counted.length < 4 || !counted.every((n, i) => n === (i % size) + 1)) return undefined;
  return numbers.map((n) =>
    n === undefined ? undefined : { facts: { kind: "part", frequency, index: n - 1 }, rest: "" },
  );
}
