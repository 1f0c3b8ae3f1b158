import { labelOf, type Period, periodOf, PERIODS_PER_YEAR, yearOf } from "../../analysis/time/Period";
import type { Cell, Sheet } from "../readers/Book";
import { areRecords, isBlank, tidied, withMergesFilled } from "./grid";
import { isFigure } from "./numberIn";
import { isWholeYear, periodIn } from "./periodIn";
import { yearInFull, yearsInOrder } from "./shortMonths";
import { partsIn } from "./tradeWords";

type Row = readonly Cell[];

const WHOLE = /^['’‘]?((?:19|20)?\d\d)[./-](\d{1,2})월?$/;
const BARE = /^(?:[1-9]|0[1-9]|1[0-2])$/;
const FEWEST = 3;

/**
 * A sheet whose headings name a year only where it is new, with each period spelled out: "'24.11, 12, '25.1, 2", or
 * 10, 11, 12 and 1 below 2024 and 2025; and "24년, 25년" in full. Months only above figures, and where the periods follow each other: elsewhere such
 * numbers are figures.
 */
export function withContinuedPeriods(sheet: Sheet): Sheet {
  if (areRecords(sheet.rows)) return sheet;
  const spelled = new Map<number, Row>();
  sheet.rows.forEach((row, r) => {
    const years = yearsInOrder(row.map(tidied));
    if (years)
      return void spelled.set(
        r,
        row.map((cell, c) => years[c] ?? cell),
      );
    const parts = row.flatMap((cell, c) => (BARE.test(tidied(cell)) ? [c] : []));
    if (parts.length === 0 || !isAboveFigures(row, sheet.rows[r + 1] ?? [], parts)) return;
    const found = followingMonths(row) ?? belowYears(row, withMergesFilled(sheet)[r - 1] ?? []);
    if (found)
      spelled.set(
        r,
        row.map((cell, c) => labelled(found.get(c)) ?? cell),
      );
  });
  return spelled.size === 0 ? sheet : { ...sheet, rows: sheet.rows.map((row, r) => spelled.get(r) ?? row) };
}

function labelled(period: Period | undefined): string | undefined {
  return period && labelOf(period);
}

function isAboveFigures(row: Row, below: Row, parts: readonly number[]): boolean {
  const figures = parts.filter((c) => isFigure(below[c] ?? null));
  return figures.length * 2 > parts.length && !row.some((cell, c) => goOnBelow(cell, below[c]));
}

/** 2024.11 above 2024.12: a column of months, with figures beside them. */
function goOnBelow(cell: Cell, below: Cell | undefined): boolean {
  const [month, next] = [cell, below].map((one) => {
    const [, year, index] = WHOLE.exec(tidied(one)) ?? [];
    return year === undefined ? NaN : wholeMonth(year, index);
  });
  return Math.abs((next ?? NaN) - (month ?? NaN)) <= 12;
}

/** Of months with their year, and months that follow the one before them. */
function followingMonths(row: Row): ReadonlyMap<number, Period> | undefined {
  const found = new Map<number, Period>();
  let last: number | undefined;
  let named = 0;
  for (const [c, cell] of row.entries()) {
    const text = tidied(cell);
    const [, year, month] = WHOLE.exec(text) ?? [];
    const next: number | undefined = last === undefined ? undefined : last + 1;
    let ordinal: number | undefined;
    if (year !== undefined) {
      named++;
      ordinal = wholeMonth(year, month, next);
    } else if (BARE.test(text)) {
      ordinal = next !== undefined && Number(text) === (next % 12) + 1 ? next : undefined;
    } else if (!isFigure(cell)) continue;
    if (ordinal === undefined || (last !== undefined && ordinal <= last)) return undefined;
    found.set(c, { frequency: "month", ordinal });
    last = ordinal;
  }
  return found.size >= FEWEST && (named > 1 || found.size > FEWEST) ? found : undefined;
}

/** 25.1 is January, or October without its zero where that comes next. */
function wholeMonth(year: string, month: string, next?: number): number | undefined {
  const inFull = year.length === 2 ? yearInFull(year) : Number(year);
  const index = Number(month) - 1;
  if (index < 0 || index > 11) return undefined;
  const { ordinal } = periodOf("month", inFull, index);
  return month === "1" && next === ordinal + 9 ? next : ordinal;
}

/** Of months, or quarters, that go on from one year above them to the next. */
function belowYears(row: Row, above: Row): ReadonlyMap<number, Period> | undefined {
  const years = yearsOver(above, row.length);
  const parts: { readonly column: number; readonly year: number; readonly index: number }[] = [];
  for (const [column, cell] of row.entries()) {
    const year = years[column];
    const isPart = BARE.test(tidied(cell));
    if (isPart && year !== undefined) parts.push({ column, year, index: Number(tidied(cell)) - 1 });
    else if (isPart || isFigure(cell)) return undefined;
  }
  if (parts.length < FEWEST || new Set(parts.map(({ year }) => year)).size === parts.length) return undefined;
  const said = [...above, ...row].map((cell) => partsIn(tidied(cell))).find(Boolean);
  for (const frequency of said ? [said] : (["month", "quarter"] as const)) {
    if (parts.some(({ index }) => index >= PERIODS_PER_YEAR[frequency])) continue;
    const periods = parts.map(({ year, index }) => periodOf(frequency, year, index));
    if (periods.every(({ ordinal }, i) => i === 0 || ordinal === periods[i - 1].ordinal + 1))
      return new Map(parts.map(({ column }, i) => [column, periods[i]]));
  }
  return undefined;
}

/** The year over each column: one counts for the empty cells to its right. */
function yearsOver(above: Row, width: number): readonly (number | undefined)[] {
  let year: number | undefined;
  return Array.from({ length: width }, (_, c) => {
    const cell = above[c] ?? null;
    const facts = isBlank(cell) ? undefined : periodIn(cell);
    if (isWholeYear(facts)) year = yearOf(facts.period);
    else if (!isBlank(cell)) year = undefined;
    return year;
  });
}
