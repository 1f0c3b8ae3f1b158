import { labelOf, type Period, PERIODS_PER_YEAR, yearOf } from "../../analysis/time/Period";
import type { Cell, Rows } from "../readers/Book";
import type { Block } from "./blocks";
import type { Text } from "./context";
import { isOfDays } from "./daysOfMonths";
import { periodOfFigures } from "./firstDays";
import { isBlank, tidied } from "./grid";
import { figureIn } from "./numberIn";
import { isWholeYear, periodIn } from "./periodIn";

type Kind = "this" | "before" | "year-before" | "running";

const WORDS: readonly (readonly [Kind, RegExp])[] = [
  [
    "running",
    /^(?:당(?:월|해|년)|금년|올해)?\s?(?:까지\s?)?(?:누계|누적)|^(?:year to date|cumulative)(?![a-z])/i,
  ],
  ["this", /^(?:[당금]월|해당월|이달|당분기|당기|(?:this|current) (?:month|quarter))(?![가-힣a-z])/i],
  ["before", /^(?:전월|전달|전분기|(?:previous|prior|preceding|last) (?:month|quarter))(?![가-힣a-z])/i],
  [
    "year-before",
    /^(?:전년\s?동(?:월|기|분기)|(?:a )?year (?:ago|earlier)|same (?:month|quarter) (?:last|of (?:the )?(?:previous|last)) year)(?![가-힣a-z])/i,
  ],
];
/** What may stand behind such a word, so that it still heads figures of that time and no growth against it. */
const BEHIND = /^\s?(?:실적|금액|액|누계|누적)?\s?(?:\([A-Z]\))?$/;

/**
 * A block whose headings, or whose rows, say 당월, 전월 and 전년동월 where the texts around it name the month: with these months
 * spelled out. 누계 beside them runs from January to that month.
 */
export function withRelativePeriods(block: Block, texts: readonly Text[], chosen?: Period): Block {
  const told = periodOfFigures(texts)?.facts;
  const period = chosen ?? (told?.kind === "period" ? told.period : undefined);
  if (!period || (period.frequency !== "month" && period.frequency !== "quarter")) return block;
  const rows = [...block.rows];
  const dated = block.headerRows.flatMap((r) => rows[r].flatMap((cell) => periodIn(cell) ?? []));
  if (dated.length > 0)
    return dated.every(isWholeYear) ? { ...block, rows: ofEachYear(block, period) } : block;
  for (const r of block.headerRows) {
    const spelled = spelledOut(rows[r], period);
    if (spelled) rows[r] = spelled;
  }
  const column = columnOfNames(block);
  const names = block.dataRows.map((r) => block.rows[r][column] ?? null);
  const spelled = names.every((cell) => kindOf(cell)) ? spelledOut(names, period) : undefined;
  if (spelled) block.dataRows.forEach((r, i) => (rows[r] = withCell(rows[r], column, spelled[i])));
  return { ...block, rows };
}

/** "당월 | | 누계 |" over "2025 | 2026 | 2025 | 2026": of each year that month, and January to that month. */
function ofEachYear({ rows, headerRows }: Block, { frequency, ordinal }: Period): Rows {
  if (frequency !== "month") return rows;
  const month = (ordinal % 12) + 1;
  const label = { this: `${month}월`, running: `1~${month}월`, before: undefined, "year-before": undefined };
  const isSaid = headerRows.some((r) => rows[r].some((cell) => kindOf(cell) === "this"));
  if (!isSaid) return rows;
  return rows.map((row, r) => {
    if (!headerRows.includes(r)) return row;
    return row.map((cell) => label[kindOf(cell) ?? "before"] ?? cell);
  });
}

/** Whether figures are said to be of this month or quarter, or of days: of no year, whatever the texts around name. */
export function areOfLessThanYear(block: Block): boolean {
  const column = columnOfNames(block);
  const cells = [
    ...block.headerRows.flatMap((r) => block.rows[r]),
    ...block.dataRows.map((r) => block.rows[r][column]),
  ];
  return cells.some((cell) => (kindOf(cell) === "this" && !/^당기/.test(tidied(cell))) || isOfDays(cell));
}

function withCell(row: readonly Cell[], column: number, cell: Cell): readonly Cell[] {
  return row.map((own, c) => (c === column ? cell : own));
}

function columnOfNames({ rows, dataRows }: Block): number {
  return rows[dataRows[0]]?.findIndex((cell) => !isBlank(cell) && figureIn(cell) === undefined) ?? -1;
}

/** Only where one of them is this month, and another one another time. */
function spelledOut(cells: readonly Cell[], period: Period): readonly Cell[] | undefined {
  const kinds = cells.map(kindOf);
  if (!kinds.includes("this") || new Set(kinds.filter(Boolean)).size < 2) return undefined;
  let isRunning = false;
  return cells.map((cell, i) => {
    const kind = kinds[i];
    if (!kind) return cell;
    const text = tidied(cell);
    // "누계 | 전년동기": of the same months a year before.
    const isOfRunning =
      kind === "running" || (kind === "year-before" && (isRunning || /누[계적]$/.test(text)));
    if (kind !== "year-before") isRunning = kind === "running";
    const label = isOfRunning
      ? runningTo(period, kind === "year-before" ? 1 : 0)
      : labelOf({ ...period, ordinal: period.ordinal - back(kind, period) });
    return label ?? cell;
  });
}

function back(kind: Kind, { frequency }: Period): number {
  return kind === "before" ? 1 : kind === "year-before" ? PERIODS_PER_YEAR[frequency] : 0;
}

function runningTo(period: Period, yearsBack: number): string | undefined {
  if (period.frequency !== "month") return undefined;
  const last = { ...period, ordinal: period.ordinal - 12 * yearsBack };
  return `${yearOf(last)}년 1~${(last.ordinal % 12) + 1}월`;
}

function kindOf(cell: Cell | undefined): Kind | undefined {
  const text = typeof cell === "string" ? tidied(cell) : "";
  return WORDS.find(([, word]) => {
    const [found] = word.exec(text) ?? [];
    return found !== undefined && BEHIND.test(text.slice(found.length));
  })?.[0];
}
