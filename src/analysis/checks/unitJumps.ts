import { type Frequency, PERIODS_PER_YEAR } from "../time/Period";
import type { CalendarRow, CheckedCell, ColumnPlace, Finding } from "./Finding";

/** A step of a unit is at least a hundredfold; trade does not move fiftyfold within a few periods. */
const JUMP = 50;
/** Figures looked at on each side. Odd, so that their median is one of them. */
const SIDE = 5;
/** With fewer figures than this on its only side, the end of a series cannot be judged. */
const LEAST = 3;

interface Figure extends CalendarRow {
  readonly value: number;
}

/**
 * Figures that look as if they were in another unit, such as thousand among million dollars.
 *
 * A figure is an outlier when it is 50 times or more, or 1/50 or less, of the median of up to 5 figures on each side,
 * of both sides in the same direction, and of the same period in the two years before and after, where there are such.
 * Of the other figures, a level changes where the median of the 5 before and of the 5 from there on differ so, and the
 * two figures at the seam stand on their sides. Neighbours lie within two years or five periods. Where a column has
 * negative figures it is a balance, for which a figure near zero is ordinary: only the large ones are outliers, and no
 * level is told.
 */
export function unitJumps(
  cells: readonly CheckedCell[],
  column: ColumnPlace,
  calendar: readonly CalendarRow[],
  frequency: Frequency,
): Finding[] {
  const figures: Figure[] = [];
  for (const place of calendar) {
    const value = cells[place.row];
    if (typeof value === "number" && value !== 0) figures.push({ ...place, value });
  }
  const year = PERIODS_PER_YEAR[frequency];
  const reach = Math.max(2 * year, SIDE);
  const isBalance = figures.some(({ value }) => value < 0);
  const sizes = new Map(figures.map(({ ordinal, value }) => [ordinal, Math.abs(value)]));

  const findings: Finding[] = [];
  const settled = figures.filter((figure, i) => {
    const ratio = outlierRatio(figure, i);
    if (ratio === undefined) return true;
    findings.push(finding("outlier", figure, ratio));
    return false;
  });
  for (let i = 1; i < settled.length && !isBalance; i++) {
    const ratio = levelRatio(i);
    if (ratio !== undefined) findings.push(finding("level", settled[i], ratio));
  }
  return findings;

  function finding(kind: "outlier" | "level", { row, ordinal, value }: Figure, ratio: number): Finding {
    return { kind, row, period: { frequency, ordinal }, column, value, ratio };
  }

  function outlierRatio({ ordinal, value }: Figure, i: number): number | undefined {
    if (!differsFromAny(i)) return undefined;
    const before = sideOf(figures, i - 1, -1, ordinal);
    const after = sideOf(figures, i + 1, 1, ordinal);
    const size = Math.abs(value);
    if (before.length === 0 || after.length === 0) {
      const side = before.length > 0 ? before : after;
      // Two wrong figures at an end are a level of their own: the nearest neighbour must differ too.
      if (side.length < LEAST || direction(size / side[0]) === 0) return undefined;
    }
    const sameSeason = [-2, -1, 1, 2]
      .map((years) => sizes.get(ordinal + years * year))
      .filter((found) => found !== undefined);
    const ratios = [before, after, year > 1 ? sameSeason : []]
      .filter((group) => group.length > 0)
      .map((group) => size / median(group));
    if (ratios.length === 0) return undefined;
    const way = direction(ratios[0]);
    if (way === 0 || ratios.some((ratio) => direction(ratio) !== way)) return undefined;
    if (isBalance && way < 0) return undefined;
    return size / median([...before, ...after]);
  }

  function levelRatio(i: number): number | undefined {
    const here = settled[i];
    const last = settled[i - 1];
    const way = direction(here.value / last.value);
    if (way === 0) return undefined;
    const before = sideOf(settled, i - 1, -1, here.ordinal);
    const after = sideOf(settled, i, 1, here.ordinal);
    if (before.length === 0 || before.length + after.length <= LEAST) return undefined;
    const [old, young] = [median(before), median(after)];
    const ratio = young / old;
    const isSeam =
      direction(ratio) === way &&
      direction(Math.abs(last.value) / old) === 0 &&
      direction(Math.abs(here.value) / young) === 0;
    return isSeam ? ratio : undefined;
  }

  /** Spares the medians of an ordinary figure, as nearly all are: a long table then takes a third of the time. */
  function differsFromAny(i: number): boolean {
    const last = Math.min(i + SIDE, figures.length - 1);
    for (let j = Math.max(0, i - SIDE); j <= last; j++) {
      if (direction(figures[i].value / figures[j].value) !== 0) return true;
    }
    return false;
  }

  /** Sizes of up to `SIDE` figures from place `from` on, nearest first. */
  function sideOf(among: readonly Figure[], from: number, step: 1 | -1, ordinal: number): number[] {
    const found: number[] = [];
    for (let i = from; i >= 0 && i < among.length && found.length < SIDE; i += step) {
      if (Math.abs(among[i].ordinal - ordinal) > reach) break;
      found.push(Math.abs(among[i].value));
    }
    return found;
  }
}

/** 1 for a jump up, −1 for a jump down, 0 for none. */
function direction(ratio: number): -1 | 0 | 1 {
  const size = Math.abs(ratio);
  return size >= JUMP ? 1 : size <= 1 / JUMP ? -1 : 0;
}

/** Of an even number, the geometric mean of the middle two: levels are compared by ratios. */
function median(sizes: readonly number[]): number {
  const sorted = [...sizes].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : Math.sqrt(sorted[middle - 1]) * Math.sqrt(sorted[middle]);
}
