import { Absence } from "../analysis/AnalysisError";
import { labelOf } from "../analysis/time/Period";
import type { CalendarValues } from "../analysis/time/CalendarValues";
import type { Series } from "../analysis/time/Series";
import { isNull, isOneCell } from "./cells";

/** A series as its cells were read, with its zeros still to be settled. */
export interface ReadSeries extends Series {
  readonly values: CalendarValues;
  readonly reasons: Map<number, Absence>;
  readonly doubtful: Set<number>;
  /** Periods whose cell is 0. */
  readonly zeros: number[];
  /** First and last period with another figure; none: Infinity and −Infinity. */
  first: number;
  last: number;
}

/**
 * Blank is not zero, and zero is not blank: settles which zeros are figures.
 *
 * Excel hands a blank cell over as null, but its older desktops as 0. A null in any range of the call shows which Excel
 * it is, and every 0 is a zero. Without one, by calendar:
 *
 * - after the last figure of its series a 0 is missing, not yet published;
 * - before the first it is a zero beside another series' figure, else missing;
 * - inside it is a zero, but doubtful;
 * - in a series of zeros only it is a zero.
 *
 * @param all - Every series of the call.
 * @param tellsBlanks - A range of the call holds a null.
 * @param canVanish - Series whose 0 after the last figure is a zero too beside another series' figure: parts of a whole.
 */
export function settleZeros(
  all: readonly ReadSeries[],
  tellsBlanks: boolean,
  canVanish: (series: ReadSeries) => boolean,
): void {
  if (all.every(({ zeros }) => zeros.length === 0)) return;
  let beside: Set<number> | undefined;
  const isBesideFigure = (ordinal: number) => (beside ??= periodsWithFigure(all)).has(ordinal);
  for (const series of all) {
    const { frequency, first, last, values, reasons, doubtful } = series;
    if (first > last) continue;
    for (const ordinal of series.zeros) {
      const isInside = first < ordinal && ordinal < last;
      const isZero =
        tellsBlanks || isInside || ((ordinal < first || canVanish(series)) && isBesideFigure(ordinal));
      if (isZero) {
        // Zeros before the first figure are no history that a claim could reach back over, blank or not.
        if (ordinal < first || (isInside && !tellsBlanks)) doubtful.add(ordinal);
        continue;
      }
      values.delete(ordinal);
      const code = ordinal < first ? "zero-before-first" : "zero-not-published";
      reasons.set(ordinal, new Absence(code, { period: labelOf({ frequency, ordinal }) }));
    }
  }
}

/** Whether a range of more than one cell holds a null; a single one is an argument left out. */
export function holdsNull(range: unknown): boolean {
  if (!Array.isArray(range) || isOneCell(range)) return false;
  return range.some((row) => (Array.isArray(row) ? row.some(isNull) : isNull(row)));
}

/** Periods in which some series has a figure: not 0, or a 0 among its figures. */
function periodsWithFigure(all: readonly ReadSeries[]): Set<number> {
  const periods = new Set<number>();
  for (const { values, first, last } of all) {
    for (const ordinal of values.keys()) if (first <= ordinal && ordinal <= last) periods.add(ordinal);
  }
  return periods;
}
