import { dateOfSerial, labelOf, lastDay, type Period, periodOf, yearOf } from "../../analysis/time/Period";
import type { Cell } from "../readers/Book";
import type { Block } from "./blocks";
import type { Text } from "./context";
import { daySpansIn } from "./daySpans";
import { firstDaysIn, nameOfFirstDays, periodOfFigures } from "./firstDays";
import { areRecords, tidied } from "./grid";
import { periodIn } from "./periodIn";
import { yearInFull } from "./shortMonths";

/** 2026-09-01~10, 2026.9.1 ~ 2026.9.10, 2026년 9월 1~10일, 9월(1~20일), '26.9.1~9.20, 9.1~30; 9-1-20 is a day. */
const SPAN =
  /^(?!\d\d?-\d)(?:['’]?((?:19|20)?\d\d)\s?[-./년]\s?)?(0?[1-9]|1[0-2])\s?[-./월]\s?\(?\s?0?1일?\.?\s?[~∼〜–-]\s?(?:\1\s?[-./년]\s?)?(?:(0?[1-9]|1[0-2])\s?[-./월]\s?)?([12]\d|3[01])일?\.?\)?$/;
/** 8월 전체, 8월(월간): beside first days, the month to its end. */
const WHOLE_MONTH = /\s?\(?(?:전체|월간|한\s?달|(?:full|whole) month)\)?$/i;
const FEWEST = 2;
/** Spans end with the tenth, the twentieth or thereabouts, or with the month. */
const WHOLE = 28;

/** A month that a cell names; of how many of its first days where it says so. */
interface MonthNamed {
  readonly month: Period;
  readonly days?: number;
  /** That it is the whole month is said. */
  readonly isWhole?: true;
}

/** The month of the title, whose year is that of months without one, and the days that the title names. */
interface Around {
  readonly period?: Period;
  readonly days?: number;
}

/**
 * A block whose periods are the first days of months, with these months. Where all are of so many days, `firstDays` says how many;
 * headings of different lengths, or beside whole months ("9.1~10 | 9.1~20 | 9월"), name their days, which are series of their own.
 * Rows of different lengths are left: ten days and twenty are no one series.
 */
export function withMonthsOfDays(block: Block): Block {
  if (areRecords(block.dataRows)) return block;
  const around = aroundOf(block);
  for (const r of block.headerRows) {
    const named = namedIn(block.rows[r], around);
    if (new Set(named.flatMap((one) => (one ? [one.days] : []))).size < FEWEST) continue;
    const spelled = block.rows[r].map((cell, c) => (named[c] ? spelledOut(named[c]) : cell));
    return { ...block, rows: block.rows.map((row, i) => (i === r ? spelled : row)) };
  }
  return withDaysOfAll(block, around);
}

/** Of one length down a column or along the headings. */
function withDaysOfAll(block: Block, around: Around): Block {
  const { headerRows, dataRows, width } = block;
  const places = [
    ...headerRows.map((r) => Array.from({ length: width }, (_, c) => [r, c] as const)),
    ...Array.from({ length: width }, (_, c) => dataRows.map((r) => [r, c] as const)),
  ];
  for (const line of places) {
    const found = line.flatMap(([r, c]) => {
      const span = spanIn(block.rows[r][c], around);
      return span ? [{ r, c, ...span }] : [];
    });
    const [first] = found;
    if (found.length < FEWEST || found.some(({ days }) => days !== first.days)) continue;
    const rows = [...block.rows];
    for (const { r, c, month } of found)
      rows[r] = rows[r].map((cell, i) => (i === c ? labelOf(month) : cell));
    return { ...block, rows, ...(first.days !== undefined && { firstDays: first.days }) };
  }
  return block;
}

/** Beside a month that is said to be whole, the others are of the days that the title names. */
function namedIn(line: readonly Cell[], around: Around): readonly (MonthNamed | undefined)[] {
  const found = line.map((cell) => spanIn(cell, around) ?? monthIn(cell, around));
  if (!found.some((one) => one?.isWhole)) return found;
  return found.map((one) => (one && !one.isWhole && !one.days ? { ...one, days: around.days } : one));
}

function spelledOut({ month, days }: MonthNamed): string {
  return days === undefined ? labelOf(month) : `${labelOf(month)} ${nameOfFirstDays(days)}`;
}

function aroundOf({ above }: Block): Around {
  const titles = [...above].reverse().map((text): Text => ({ place: "above", text }));
  const facts = periodOfFigures(titles)?.facts;
  return { ...(facts?.kind === "period" && { period: facts.period }), days: firstDaysIn(titles) };
}

/** 9.1~10, 9월 1~20일: no year is the period of such figures. */
export function isOfDays(cell: Cell): boolean {
  return typeof cell === "string" && (SPAN.test(tidied(cell)) || daySpansIn(cell).length > 0);
}

function spanIn(cell: Cell | undefined, around: Around): MonthNamed | undefined {
  const [, year, part, to, last] = SPAN.exec(typeof cell === "string" ? tidied(cell) : "") ?? [];
  if (part === undefined || (to !== undefined && Number(to) !== Number(part))) return undefined;
  const index = Number(part) - 1;
  const inFull = year?.length === 4 ? Number(year) : year && yearInFull(year);
  const month = inFull ? periodOf("month", inFull, index) : monthAround(around, index);
  if (!month) return undefined;
  const end = dateOfSerial(lastDay(month)).getUTCDate();
  const days = Number(last);
  if (days > end || (days >= WHOLE && days < end)) return undefined;
  return { month, ...(days < end ? { days } : { isWhole: true }) };
}

function monthIn(cell: Cell, around: Around): MonthNamed | undefined {
  const isWhole = typeof cell === "string" && WHOLE_MONTH.test(cell.trim());
  const facts = periodIn(isWhole ? tidied(cell).replace(WHOLE_MONTH, "") : cell);
  if (!facts) return undefined;
  const isMonth = facts.kind === "period" && facts.period.frequency === "month";
  const isPart = facts.kind === "part" && facts.frequency === "month";
  const month = isMonth ? facts.period : isPart ? monthAround(around, facts.index) : undefined;
  return month && { month, ...(isWhole && { isWhole }) };
}

/** Behind January, December may be that of the year before: nothing tells. */
function monthAround({ period }: Around, index: number): Period | undefined {
  if (!period || (period.frequency === "month" && index > period.ordinal % 12)) return undefined;
  return periodOf("month", yearOf(period), index);
}
