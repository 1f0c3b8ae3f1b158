import { labelOf, type Period, periodOf, yearOf } from "../../analysis/time/Period";
import type { Cell } from "../readers/Book";
import type { Block } from "./blocks";
import type { Text } from "./context";
import { nameOfFirstDays, periodOfFigures } from "./firstDays";
import { tidied } from "./grid";
import { periodIn } from "./periodIn";
import { yearInFull } from "./shortMonths";

/** 9.1~10, 9월 1~20일, 2026.9.1~20, '26.9.1~9.20. */
const SPAN =
  /^(?:['’]?((?:20)?\d\d)\s?[.년/-]\s?)?(0?[1-9]|1[0-2])\s?[.월/]\s?0?1일?\.?\s?[~∼〜–-]\s?(?:\2\s?[.월/]\s?)?([12]\d)일?\.?$/;
const FEWEST = 2;
/** From the first day up to here or beyond is the month. */
const WHOLE = 28;

/**
 * A block whose headings name the first days of months of different lengths, beside the months or not ("9.1~10 | 9.1~20 | 9월"):
 * each with its month and how many days of it, which are series of their own. Years that are missing are those of the title.
 */
export function withDaysInHeadings(block: Block): Block {
  const titles = [...block.above].reverse().map((text): Text => ({ place: "above", text }));
  const told = periodOfFigures(titles)?.facts;
  const around = told?.kind === "period" ? told.period : undefined;
  for (const r of block.headerRows) {
    const line = block.rows[r];
    const lengths = new Set(line.map((cell) => spanIn(cell, around)?.days).filter(Boolean));
    const hasMonths = line.some((cell) => monthIn(cell, around) !== undefined);
    // Of one length, and no whole month beside them: the table is of so many days.
    if (lengths.size + (hasMonths ? 1 : 0) < FEWEST || lengths.size === 0) continue;
    const spelled = line.map((cell): Cell => {
      const span = spanIn(cell, around);
      return span ? `${span.month} ${nameOfFirstDays(span.days)}` : (monthIn(cell, around) ?? cell);
    });
    return { ...block, rows: block.rows.map((row, i) => (i === r ? spelled : row)) };
  }
  return block;
}

function spanIn(cell: Cell, around: Period | undefined) {
  const [, said, month, days] = SPAN.exec(typeof cell === "string" ? tidied(cell) : "") ?? [];
  if (month === undefined || Number(days) >= WHOLE) return undefined;
  const index = Number(month) - 1;
  const year = said === undefined ? yearAround(around, index) : yearInFull(said.slice(-2));
  return year === undefined ? undefined : { month: monthLabel(year, index), days: Number(days) };
}

function monthIn(cell: Cell, around: Period | undefined): string | undefined {
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
