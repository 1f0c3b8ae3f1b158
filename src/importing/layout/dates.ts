import {
  dateOfSerial,
  type Frequency,
  type Period,
  periodOf,
  PERIODS_PER_YEAR,
  yearOf,
} from "../../analysis/time/Period";
import type { Cell } from "../readers/Book";
import type { Block } from "./blocks";
import type { Column } from "./columns";
import { isBlank, tidied } from "./grid";
import { type October, octobers, withOctober } from "./october";
import type { PeriodAxis } from "./periodAxis";
import { isImpossiblePeriod, type PeriodFacts, periodIn, withYear } from "./periodIn";
import { isTotalWord } from "./tradeWords";

/** What a row says about time: facts; that it adds up all periods, or those of a year; a text that is no period; nothing. */
export type RowDate =
  | PeriodFacts
  | { readonly kind: "total"; readonly year?: number }
  | { readonly kind: "unreadable"; readonly text: string; readonly isImpossible: boolean }
  | undefined;

type Part = Extract<PeriodFacts, { kind: "part" }>;

/** One for each data row. `octobers` counts entries written 2025.1 by what they were taken for. */
export interface RowDates {
  readonly dates: readonly RowDate[];
  readonly octobers: Readonly<Record<October, number>>;
}

/** @param counted - What bare numbers in the column of parts count. */
export function rowDates(
  block: Block,
  axis: PeriodAxis,
  counted: Part["frequency"],
  october?: "january" | "october",
): RowDates {
  const counts = { january: 0, october: 0, unknown: 0 };
  if (axis.down === undefined && axis.part === undefined) {
    return { dates: block.dataRows.map(() => undefined), octobers: counts };
  }
  const cells = (column: number | undefined) =>
    block.dataRows.map((r) => (column === undefined ? null : (block.rows[r][column] ?? null)));
  const [main, parts] = [cells(axis.down ?? axis.part), axis.down === undefined ? [] : cells(axis.part)];
  const months = octobers(main);
  let previous: RowDate;
  let year: number | undefined;
  const dates = main.map((cell, i) => {
    const month = months[i] === "unknown" ? (october ?? "unknown") : months[i];
    if (month) counts[month]++;
    let facts = isBlank(cell) ? previous : dateOf(cell, counted, month);
    if (isBlank(cell) && facts?.kind !== "period" && facts?.kind !== "part") facts = undefined;
    if (!isBlank(cell)) previous = facts;
    if (facts?.kind === "period") year = yearOf(facts.period);
    if (facts?.kind === "part" && axis.down !== undefined && year !== undefined)
      facts = withYear(facts, year);
    return axis.part === undefined || axis.down === undefined ? facts : withPart(facts, parts[i], counted);
  });
  return { dates, octobers: counts };
}

function dateOf(cell: Cell, counted: Part["frequency"], month?: October): RowDate {
  const facts = withOctober(periodIn(cell), month) ?? countedPart(cell, counted);
  if (facts) return facts;
  const text = tidied(cell);
  return isTotalWord(text)
    ? { kind: "total" }
    : { kind: "unreadable", text, isImpossible: isImpossiblePeriod(cell) };
}

/** A bare 1 to 12 where a column of months stands, to 4 where one of quarters does. */
function countedPart(cell: Cell, frequency: Part["frequency"]): PeriodFacts | undefined {
  const text = tidied(cell);
  const number = Number(text);
  const isPart = /^\d{1,2}$/.test(text) && number >= 1 && number <= PERIODS_PER_YEAR[frequency];
  return isPart ? { kind: "part", frequency, index: number - 1 } : undefined;
}

/** The month beside the year. A total there adds up the year. */
function withPart(facts: RowDate, cell: Cell, counted: Part["frequency"]): RowDate {
  if (facts?.kind !== "period") return facts;
  const part = dateOf(cell, counted);
  if (part?.kind === "total") return { ...part, year: yearOf(facts.period) };
  if (part?.kind === "unreadable") return part;
  if (part?.kind === "period") return part.period.frequency === "year" ? facts : part;
  return part ? withYear(part, yearOf(facts.period)) : facts;
}

/** What a row and a column say together, and what the texts around add. */
export function together(
  row: PeriodFacts | undefined,
  column: Column,
  around: { readonly facts?: PeriodFacts; readonly year?: number },
): PeriodFacts | undefined {
  const facts = column.facts;
  if (row && facts) {
    const isProvisional = row.isProvisional || facts.isProvisional;
    const [part, whole] = facts.kind === "part" ? [facts, row] : [row, facts];
    const both =
      whole.kind === "period" && part.kind === "part" ? withYear(part, yearOf(whole.period)) : facts;
    return isProvisional ? { ...both, isProvisional } : both;
  }
  const own = facts ?? row;
  if (!own) return around.facts;
  return around.year !== undefined && own.kind !== "period" ? withYear(own, around.year) : own;
}

/**
 * The frequency of a table and the period of each of its dates. Where all entries are days, their distances tell: the
 * first or last day of each quarter is a table of quarters.
 *
 * @param periods - Every period that the table names, with the day where it is a date.
 */
export function frequencyOf(
  periods: Iterable<{ readonly period: Period; readonly day?: number }>,
): Frequency | undefined {
  const counts = new Map<Frequency, Set<number>>();
  let areDays = true;
  for (const { period, day } of periods) {
    const found = counts.get(period.frequency) ?? new Set<number>();
    counts.set(period.frequency, found.add(period.ordinal));
    areDays &&= day !== undefined;
  }
  const months = [...(counts.get("month") ?? [])].sort((a, b) => a - b);
  if (areDays && counts.size === 1 && months.length > 2) return spacing(months);
  let best: Frequency | undefined;
  for (const [frequency, found] of counts) {
    if (!best || outnumbers(frequency, found.size, best, counts.get(best)?.size ?? 0)) best = frequency;
  }
  return best;
}

/** Among months, lines for years are totals, however many months there are. */
function outnumbers(frequency: Frequency, count: number, best: Frequency, bestCount: number): boolean {
  const isFiner = PERIODS_PER_YEAR[frequency] > PERIODS_PER_YEAR[best];
  return isFiner ? count * 2 >= bestCount : count > bestCount * 2;
}

/** Whether a table goes day by day or week by week: its months have several dates each. */
export function areWithinMonths(
  periods: Iterable<{ readonly period: Period; readonly day?: number }>,
): boolean {
  const [months, days] = [new Set<number>(), new Set<number>()];
  for (const { period, day } of periods) {
    if (day === undefined) return false;
    months.add(period.ordinal);
    days.add(day);
  }
  return days.size >= SEVERAL && days.size > 1.5 * months.size;
}

/** Two dates in one month may be a slip. */
const SEVERAL = 3;

function spacing(months: readonly number[]): Frequency {
  const steps = months.slice(1).map((month, i) => month - months[i]);
  for (const [frequency, step] of [
    ["year", 12],
    ["half", 6],
    ["quarter", 3],
  ] as const) {
    if (steps.every((s) => s % step === 0)) return frequency;
  }
  return "month";
}

/** The period of the table's frequency that a date lies in; undefined for a period of another frequency. */
export function inFrequency(
  { period, day }: { readonly period: Period; readonly day?: number },
  frequency: Frequency,
): Period | undefined {
  if (period.frequency === frequency) return period;
  if (day === undefined) return undefined;
  const date = dateOfSerial(day);
  const each = 12 / PERIODS_PER_YEAR[frequency];
  return periodOf(frequency, date.getUTCFullYear(), Math.floor(date.getUTCMonth() / each));
}
