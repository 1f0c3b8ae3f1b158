import { type Period, periodOf } from "../../analysis/time/Period";
import type { Cell } from "../readers/Book";
import { tidied } from "./grid";

const SHORT = /^['’]?(\d\d)[./-](0[1-9]|1[0-2])$/;
const FEWEST = 3;

/** 24 is 2024, 97 is 1997. */
export function yearInFull(twoDigits: string): number {
  return (Number(twoDigits) > 50 ? 1900 : 2000) + Number(twoDigits);
}

/**
 * The months that cells name as 24.01, 24.02, 24.03; undefined unless three at least stand one after the other and no
 * other number stands among them: 24.05 alone is a figure.
 */
export function monthsInOrder(cells: readonly Cell[]): readonly (Period | undefined)[] | undefined {
  const texts = cells.map((cell) => tidied(cell));
  const periods = texts.map((text) => {
    const [, year, month] = SHORT.exec(text) ?? [];
    return year ? periodOf("month", yearInFull(year), Number(month) - 1) : undefined;
  });
  const ordinals = periods.flatMap((period) => (period ? [period.ordinal] : []));
  if (ordinals.length < FEWEST) return undefined;
  if (texts.some((text, c) => !periods[c] && /^[\d.,]+$/.test(text))) return undefined;
  const step = ordinals[1] - ordinals[0];
  const isInOrder = Math.abs(step) === 1 && ordinals.every((o, i) => i === 0 || o - ordinals[i - 1] === step);
  return isInOrder ? periods : undefined;
}
