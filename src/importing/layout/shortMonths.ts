import { type Period, periodOf } from "../../analysis/time/Period";
import type { Cell } from "../readers/Book";
import { ENGLISH_MONTHS, monthIndex } from "./dateWords";
import { tidied } from "./grid";
import { isNamesHeading } from "./tradeWords";

const SHORT = /^['’]?(\d\d)[./-](0?[1-9]|1[0-2])$/;
const UNPADDED = /^['’]?\d\d[./-][1-9]$/;
const FEWEST = 3;
/** 20.1, 20.2, 20.3 may be figures; 25.8, 25.9, 25.10, 25.11 are none. */
const FEWEST_UNPADDED = 4;

/** 24 is 2024, 97 is 1997. */
export function yearInFull(twoDigits: string): number {
  return (Number(twoDigits) > 50 ? 1900 : 2000) + Number(twoDigits);
}

/** A month further, a year, or one with the other: 25.9, 26.8, 26.9. */
const STEPS: readonly number[] = [1, 11, 12, 13];
/** 24.1: January, or October without its zero. */
export function isOfOne(text: string): boolean {
  return /\D1$/.test(text);
}

/**
 * The months that cells name as 24.01, 24.02, 24.03; undefined unless three at least stand one after the other and no
 * other number stands among them: 24.05 alone is a figure. Beside what heads the names ("구분 | 25.9 | 26.9") two are enough.
 * @param isHeading - The cells are known to head columns.
 */
export function monthsInOrder(
  cells: readonly Cell[],
  isHeading = false,
): readonly (Period | undefined)[] | undefined {
  const texts = cells.map((cell) => tidied(cell));
  const joined = joinedMonths(texts);
  if (joined && !texts.some((text, c) => !joined[c] && /^[\d.,]+$/.test(text))) return joined;
  const periods = texts.map((text, c) => shortMonth(text, texts.slice(0, c)));
  if (texts.some((text, c) => !periods[c] && /^['’]?[\d.,]+$/.test(text))) return undefined;
  // A month over several columns stands over each of them.
  const at = texts.flatMap((_, c) => (periods[c] ? [c] : []));
  const told = at.map((c) => texts[c]).filter((text, i, all) => text !== all[i - 1]);
  const ordinals = at.flatMap((c) => periods[c]?.ordinal ?? []).filter((o, i, all) => o !== all[i - 1]);
  if (ordinals.length < 2) return undefined;
  const isHeaded = isHeading || isNamesHeading(texts.find((text) => text !== "") ?? "");
  if (isHeaded && areSteps(ordinals, told)) return periods;
  if (ordinals.length < FEWEST) return undefined;
  const unpadded = told.filter((text) => UNPADDED.test(text)).length;
  if (unpadded > 0 && (unpadded === ordinals.length || ordinals.length < FEWEST_UNPADDED)) return undefined;
  const step = ordinals[1] - ordinals[0];
  const isInOrder = Math.abs(step) === 1 && ordinals.every((o, i) => i === 0 || o - ordinals[i - 1] === step);
  return isInOrder ? periods : undefined;
}

/** Behind 26.9, 26.1 is October, which a cell of numbers writes without its zero. */
function shortMonth(text: string, before: readonly string[]): Period | undefined {
  const [, year, month] = SHORT.exec(text) ?? [];
  if (!year) return undefined;
  const last = before.filter((one) => SHORT.test(one) && one !== text).pop();
  const isOctober = isOfOne(text) && last?.replace(/^['’]/, "") === `${year}.9`;
  return periodOf("month", yearInFull(year), isOctober ? 9 : Number(month) - 1);
}

/** 23/9, 24/9 may be days. */
function areSteps(ordinals: readonly number[], texts: readonly string[]): boolean {
  if (!texts.every((text) => text.includes("."))) return false;
  const steps = ordinals.slice(1).map((ordinal, i) => ordinal - ordinals[i]);
  const isTold = steps.every((step) => Math.abs(step) === 1) || !texts.some(isOfOne);
  return steps.length > 0 && isTold && steps.every((step) => STEPS.includes(step * Math.sign(steps[0])));
}

const JOINED = new RegExp(
  `^['’]?(\\d\\d)[/-](?:(0?[1-9]|1[0-2])월?|(${ENGLISH_MONTHS})[a-z]{0,6}\\.?)$`,
  "i",
);
/** What stands first can be no month of 09/25. */
const FIRST_YEAR = 13;

/**
 * The months that texts name as 25-09, 26/8, 26/9, rising or falling: behind a dash or a slash they are no figures. Several of one
 * month alone may be its days, and 24-Aug is one unless 24-Sep follows it.
 */
export function joinedMonths(texts: readonly string[]): readonly (Period | undefined)[] | undefined {
  let areNamed = false;
  const periods = texts.map((text) => {
    const [, year, month, name] = JOINED.exec(text) ?? [];
    if (year === undefined || Number(year) < FIRST_YEAR) return undefined;
    areNamed ||= name !== undefined;
    return periodOf("month", yearInFull(year), name === undefined ? Number(month) - 1 : monthIndex(name));
  });
  const ordinals = [...new Set(periods.flatMap((period) => (period ? [period.ordinal] : [])))];
  if (ordinals.length < 2) return undefined;
  const steps = ordinals.slice(1).map((ordinal, i) => ordinal - ordinals[i]);
  const isInOrder = steps.every((step) => step > 0) || steps.every((step) => step < 0);
  const mayBeDays = areNamed
    ? steps.some((step) => Math.abs(step) !== 1)
    : steps.length > 1 && steps.every((step) => step % 12 === 0);
  return isInOrder && !mayBeDays ? periods : undefined;
}

const SHORT_YEAR = /^['’]?(\d\d) ?년도?$/;

/** 24년, 25년, 26년 in full, where they follow each other: 10년 and 30년 are terms. */
export function yearsInOrder(texts: readonly string[]): readonly (string | undefined)[] | undefined {
  const years = texts.map((text) => {
    const [, year] = SHORT_YEAR.exec(text) ?? [];
    return year === undefined ? undefined : yearInFull(year);
  });
  const distinct = [...new Set(years.filter((year) => year !== undefined))];
  const steps = distinct.slice(1).map((year, i) => year - distinct[i]);
  const isInOrder = steps.length > 0 && Math.abs(steps[0]) === 1 && steps.every((step) => step === steps[0]);
  return isInOrder ? years.map((year) => (year === undefined ? undefined : `${year}년`)) : undefined;
}
