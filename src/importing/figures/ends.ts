import { PERIODS_PER_YEAR, type Frequency } from "../../analysis/time/Period";
import { median } from "./median";

type Values = ReadonlyMap<number, number>;

/**
 * Periods at the end in which every series is 0: months not yet published, in a table that has room for the whole year.
 * None where a series has a figure in them, nor where there is nothing but zeros.
 */
export function zerosAtEnd(all: readonly Values[], periods: readonly number[]): readonly number[] {
  const sorted = [...periods].sort((a, b) => a - b);
  const isZero = (ordinal: number) => {
    const found = all.map((values) => values.get(ordinal)).filter((value) => value !== undefined);
    return found.length > 0 && found.every((value) => value === 0);
  };
  let first = sorted.length;
  while (first > 0 && isZero(sorted[first - 1])) first--;
  return first === 0 ? [] : sorted.slice(first);
}

/** Trade of a whole period seldom falls so far below both the period before and the same one a year earlier. */
const LOW = 0.75;
const MOSTLY = 0.7;
const FEWEST = 3;

/**
 * How much of a whole period the last one looks to be, when nearly all series fall far below both the one before and the
 * same of the year before; undefined when it looks whole or the series are too few to tell.
 */
export function shareOfLast(all: readonly Values[], last: number, frequency: Frequency): number | undefined {
  const year = PERIODS_PER_YEAR[frequency];
  const shares: number[] = [];
  for (const values of all) {
    const value = values.get(last);
    const bases = [...new Set([last - 1, last - year])].map((ordinal) => values.get(ordinal));
    if (value === undefined || bases.some((base) => base === undefined || base <= 0)) continue;
    shares.push(Math.max(...bases.map((base) => value / (base as number))));
  }
  if (shares.length < FEWEST) return undefined;
  const low = shares.filter((share) => share < LOW).length;
  return low >= MOSTLY * shares.length ? median(shares) : undefined;
}

/** Whether monthly figures rise from January to December and fall back, year after year: then they may be running totals. */
export function looksCumulative(values: Values): boolean {
  let [rises, falls, januaries, lows] = [0, 0, 0, 0];
  for (const [ordinal, value] of values) {
    const before = values.get(ordinal - 1);
    if (before === undefined) continue;
    if (ordinal % 12 === 0) {
      januaries++;
      if (value < before / 3) lows++;
    } else if (value >= before) rises++;
    else falls++;
  }
  return januaries > 0 && lows === januaries && rises >= 10 && falls === 0;
}
