import { labelOf, type Period, periodOf, yearOf } from "../../analysis/time/Period";
import type { Cell } from "../readers/Book";
import type { Block } from "./blocks";
import type { Text } from "./context";
import { daySpansIn } from "./daySpans";
import { nameOfFirstDays, periodOfFigures } from "./firstDays";
import { tidied } from "./grid";
import { periodIn } from "./periodIn";
import { yearInFull } from "./shortMonths";

/** 9.1~10, 9월 1~20일, 9월(1~20일), 2026.9.1~20, '26.9.1~9.20, 9.1~30. */
const SPAN =
  /^(?:['’]?((?:20)?\d\d)\s?[.년/-]\s?)?(0?[1-9]|1[0-2])\s?[.월/]\s?\(?\s?0?1일?\.?\s?[~∼〜–-]\s?(?:\2\s?[.월/]\s?)?([12]\d|3[01])일?\.?\)?$/;
/** 8월 전체, 8월(월간): beside first days, the month to its end. */
const WHOLE_MONTH = /\s?\(?(?:전체|월간|한\s?달|(?:full|whole) month)\)?$/i;
const FEWEST = 2;
/** From the first day up to here or beyond is the month. */
const WHOLE = 28;

/** A month of a heading; of how many of its first days where they are named. */
interface MonthNamed {
  readonly month: string;
  readonly days?: number;
  /** That it is the whole month is said. */
  readonly isWhole?: true;
}

/**
 * A block whose headings name the first days of months of different lengths, or beside whole months ("9.1~10 | 9.1~20 | 9월"):
 * each with its month and how many days of it, which are series of their own. Years that are missing are those of the title,
 * and beside a month that is said to be whole the others are of the days that the title names.
 */
export function withDaysInHeadings(block: Block): Block {
  const titles = [...block.above].reverse().map((text): Text => ({ place: "above", text }));
  const told = periodOfFigures(titles)?.facts;
  const around = told?.kind === "period" ? told.period : undefined;
  const [daysAround] = titles.flatMap(({ text }) => daySpansIn(text).flatMap(({ lastDay }) => lastDay ?? []));
  for (const r of block.headerRows) {
    const line = block.rows[r];
    const found = line.map((cell) => spanIn(cell, around) ?? monthIn(cell, around));
    const isWholeSaid = found.some((one) => one?.isWhole);
    const named = found.map((one) =>
      one && !one.days && !one.isWhole && isWholeSaid ? { ...one, days: daysAround } : one,
    );
    const lengths = new Set(named.flatMap((one) => (one ? [one.days] : [])));
    // Of one length, and no whole month beside them: the table is of so many days.
    if (lengths.size < FEWEST) continue;
    const spelled = line.map((cell, c): Cell => {
      const { month, days } = named[c] ?? {};
      return month === undefined ? cell : days === undefined ? month : `${month} ${nameOfFirstDays(days)}`;
    });
    return { ...block, rows: block.rows.map((row, i) => (i === r ? spelled : row)) };
  }
  return block;
}

function spanIn(cell: Cell, around: Period | undefined): MonthNamed | undefined {
  const [, said, month, last] = SPAN.exec(typeof cell === "string" ? tidied(cell) : "") ?? [];
  if (month === undefined) return undefined;
  const index = Number(month) - 1;
  const year = said === undefined ? yearAround(around, index) : yearInFull(said.slice(-2));
  if (year === undefined) return undefined;
  const days = Number(last);
  return { month: monthLabel(year, index), ...(days < WHOLE ? { days } : { isWhole: true }) };
}

function monthIn(cell: Cell, around: Period | undefined): MonthNamed | undefined {
  const isWhole = typeof cell === "string" && WHOLE_MONTH.test(cell.trim());
  const month = monthLabelIn(isWhole ? tidied(cell).replace(WHOLE_MONTH, "") : cell, around);
  return month === undefined ? undefined : { month, ...(isWhole && { isWhole }) };
}

function monthLabelIn(cell: Cell, around: Period | undefined): string | undefined {
  const facts = periodIn(cell);
  if (facts?.kind === "period" && facts.period.frequency === "month") return labelOf(facts.period);
  if (facts?.kind !== "part" || facts.frequency !== "month") return undefined;
  const year = yearAround(around, facts.index);
  return year === undefined ? undefined : monthLabel(year, facts.index);
}

/** Behind January, December may be that of the year before: nothing tells. */
function yearAround(around: Period | undefined, index: number): number | undefined {
  if (!around || (around.frequency === "month" && index > around.ordinal % 12)) return undefined;
  return yearOf(around);
}

function monthLabel(year: number, index: number): string {
  return labelOf(periodOf("month", year, index));
}
