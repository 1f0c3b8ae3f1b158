import { labelOf, periodOf } from "../../analysis/time/Period";
import type { Cell } from "../readers/Book";
import type { Block } from "./blocks";
import { tidied } from "./grid";
import { isOfOne, joinedMonths, yearInFull, yearsInOrder } from "./shortMonths";
import { isPeriodHeading, isRowsHeading, isYearHeading, partsIn } from "./tradeWords";

const FISCAL = /^((?:19|20)(\d\d))[-/–](\d\d)$/;
const SHORT = /^['’‘]?(\d\d)[./-](\d{1,2})월?$/;
const PADDED = /^['’‘]?\d\d[./-](?:0[1-9]|1[0-2])$/;
/** 24-Aug, 24년: with those above, all that a column of such periods holds. */
const MAY_BE = [FISCAL, SHORT, /^['’]?\d\d[/-][a-z]{3}/i, /^['’‘]?\d\d ?년/];
const FEWEST = 3;
const SAMPLE = 100;

/**
 * A block whose periods are spelled out where one entry alone could be something else: 24.1 below 월 is a month, and
 * 2010-11 above 2011-12 no November but a year that ends in the next.
 */
export function withSpelledPeriods(block: Block): Block {
  const rows = block.rows.map((row) => row);
  let isChanged = false;
  for (const r of block.headerRows) {
    const spelled = fiscalYears(rows[r]);
    if (spelled) [rows[r], isChanged] = [spelled, true];
  }
  for (let c = 0; c < block.width; c++) {
    const heading = block.headerRows.map((r) => tidied(block.rows[r][c])).join(" ");
    // Most columns of a long table tell at once that they hold no such periods.
    const first = block.dataRows.slice(0, SAMPLE).map((r) => tidied(block.rows[r][c]));
    if (!first.some((text) => MAY_BE.some((form) => form.test(text)))) continue;
    const cells = block.dataRows.map((r) => block.rows[r][c] ?? null);
    const isHeaded = isPeriodHeading(heading) || partsIn(heading) === "month";
    const mayBePeriods = isHeaded || (c === 0 && isOverRows(heading));
    const spelled =
      fiscalYears(cells) ??
      (mayBePeriods
        ? (shortMonths(cells, isHeaded) ?? monthsJoined(cells) ?? yearsSpelled(cells))
        : undefined);
    if (!spelled) continue;
    isChanged = true;
    block.dataRows.forEach((r, i) => {
      rows[r] = [...rows[r]];
      (rows[r] as Cell[])[c] = spelled[i];
    });
  }
  return isChanged ? { ...block, rows } : block;
}

/**
 * Years that end in the next one, as India and Australia count: no month of ours, and so told as not read. FY10/11 names
 * no month either.
 */
function fiscalYears(cells: readonly Cell[]): readonly Cell[] | undefined {
  const found = new Set<string>();
  for (const cell of cells) {
    const [text, year, , next] = (typeof cell === "string" && FISCAL.exec(cell.trim())) || [];
    if (text === undefined) continue;
    if ((Number(year) + 1) % 100 !== Number(next)) return undefined;
    found.add(text);
  }
  if (found.size < 2) return undefined;
  return cells.map((cell) =>
    typeof cell === "string" && found.has(cell.trim()) ? cell.trim().replace(FISCAL, "FY$2/$3") : cell,
  );
}

/** 25-09 above 26-08, and nothing else but notes. */
function monthsJoined(cells: readonly Cell[]): readonly Cell[] | undefined {
  const texts = cells.map(tidied);
  const periods = joinedMonths(texts);
  const others = texts.filter((text, i) => text !== "" && !periods?.[i]);
  if (!periods || others.length * 2 > texts.length) return undefined;
  return cells.map((cell, i) => {
    const period = periods[i];
    return period ? labelOf(period) : cell;
  });
}

/** 24년 above 25년. */
function yearsSpelled(cells: readonly Cell[]): readonly Cell[] | undefined {
  const years = yearsInOrder(cells.map(tidied));
  return years && cells.map((cell, i) => years[i] ?? cell);
}

function isOverRows(heading: string): boolean {
  return heading.trim() === "" || isRowsHeading(heading.replace(/\s/g, "")) || isYearHeading(heading);
}

/** 24.01, or 24.9, 24.1, 24.11 one after the other; `isHeaded` below a heading that says months. */
function shortMonths(cells: readonly Cell[], isHeaded: boolean): readonly Cell[] | undefined {
  const texts = cells.map(tidied);
  const entries = texts.filter((text) => text !== "" && SHORT.test(text));
  // Without such a heading only where nothing but months stands there, one after the other.
  if (!isHeaded) return entries.length === texts.length ? consecutive(texts) : undefined;
  if (entries.length < FEWEST || entries.length * 2 < texts.filter((text) => text !== "").length)
    return undefined;
  const months = entries.every((text) => PADDED.test(text)) ? entries.map(ordinalOf) : inOrder(entries);
  if (!months) return undefined;
  let at = 0;
  return cells.map((cell, i) =>
    SHORT.test(texts[i]) ? labelOf({ frequency: "month", ordinal: months[at++] }) : cell,
  );
}

function consecutive(texts: readonly string[]): readonly Cell[] | undefined {
  if (texts.length < 2) return undefined;
  const months = inOrder(texts) ?? yearsApart(texts);
  return months?.map((ordinal) => labelOf({ frequency: "month", ordinal }));
}

/** The same month of one year after the other; 24.1 may be January or October. */
function yearsApart(texts: readonly string[]): readonly number[] | undefined {
  const months = texts.map(ordinalOf);
  const step = 12 * Math.sign(months[1] - months[0]);
  const isTold = step !== 0 && months.every((month, i) => month === months[0] + i * step);
  return isTold && !texts.some(isOfOne) ? months : undefined;
}

/** Months that follow each other; 24.1 is October where it lies behind September. */
function inOrder(entries: readonly string[]): readonly number[] | undefined {
  for (const step of [1, -1]) {
    for (const october of [0, 9]) {
      const first = ordinalOf(entries[0]) + (isOfOne(entries[0]) ? october : 0);
      const months = entries.map((_, i) => first + i * step);
      const isTold = entries.every(
        (text, i) => ordinalOf(text) === months[i] || (isOfOne(text) && ordinalOf(text) + 9 === months[i]),
      );
      if (isTold) return months;
    }
  }
  return undefined;
}

function ordinalOf(text: string): number {
  const [, year, month] = SHORT.exec(text) ?? [];
  return periodOf("month", yearInFull(year), Number(month) - 1).ordinal;
}
