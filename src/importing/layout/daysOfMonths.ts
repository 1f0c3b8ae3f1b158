import { dateOfSerial, labelOf, lastDay, periodOf } from "../../analysis/time/Period";
import type { Cell } from "../readers/Book";
import type { Block } from "./blocks";
import { areRecords, tidied } from "./grid";

/** 2026-09-01~10, 2026.9.1 ~ 2026.9.10, 2026년 9월 1~10일. */
const SPAN =
  /^((?:19|20)\d\d)\s?[-./년]\s?(0?[1-9]|1[0-2])\s?[-./월]\s?0?1일?\.?\s?[~∼〜–-]\s?(?:\1\s?[-./년]\s?)?(?:(0?[1-9]|1[0-2])\s?[-./월]\s?)?(\d\d)일?\.?$/;
const FEWEST_DAYS = 2;
/** Spans end with the tenth, the twentieth or thereabouts, or with the month. */
const WHOLE = 28;

/**
 * A block whose periods are the first days of months, the same number of each, with these months; `firstDays` says how many.
 * Spans that end with their months are the months. Of several kinds none is read: ten days and twenty are no one series.
 */
export function withMonthsOfDays(block: Block): Block {
  if (areRecords(block.dataRows)) return block;
  const { headerRows, dataRows, width } = block;
  const places = [
    ...headerRows.map((r) => Array.from({ length: width }, (_, c) => [r, c] as const)),
    ...Array.from({ length: width }, (_, c) => dataRows.map((r) => [r, c] as const)),
  ];
  for (const line of places) {
    const found = line.flatMap(([r, c]) => {
      const span = spanIn(block.rows[r][c]);
      return span ? [{ r, c, ...span }] : [];
    });
    const [first] = found;
    if (found.length < FEWEST_DAYS || found.some(({ days }) => days !== first.days)) continue;
    const rows = [...block.rows];
    for (const { r, c, month } of found) rows[r] = rows[r].map((cell, i) => (i === c ? month : cell));
    return { ...block, rows, ...(first.days !== undefined && { firstDays: first.days }) };
  }
  return block;
}

function spanIn(cell: Cell | undefined): { readonly month: string; readonly days?: number } | undefined {
  const [, year, month, to, last] = SPAN.exec(typeof cell === "string" ? tidied(cell) : "") ?? [];
  if (year === undefined || (to !== undefined && Number(to) !== Number(month))) return undefined;
  const whole = periodOf("month", Number(year), Number(month) - 1);
  const end = dateOfSerial(lastDay(whole)).getUTCDate();
  const days = Number(last);
  if (days > end || (days >= WHOLE && days < end)) return undefined;
  return { month: labelOf(whole), ...(days < end && { days }) };
}
