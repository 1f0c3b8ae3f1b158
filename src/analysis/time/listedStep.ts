import { type Frequency, PERIODS_PER_YEAR } from "./Period";

/** Two periods a year apart may be two months of many; three in a row of their kind are a table of one for each year. */
const FEWEST = 3;

/**
 * How far apart the periods of a table lie: a year when it lists one month (quarter, half) of each year only, as annual
 * figures dated 31 December do and a list of all Mays; else 1.
 *
 * @param ordinals - Every period that the table lists, with a figure or without; undefined for a blank row.
 */
export function listedStep(ordinals: readonly (number | undefined)[], frequency: Frequency): number {
  const year = PERIODS_PER_YEAR[frequency];
  let count = 0;
  let first: number | undefined;
  for (const ordinal of ordinals) {
    if (ordinal === undefined) continue;
    first ??= ordinal;
    if ((ordinal - first) % year !== 0) return 1;
    count++;
  }
  return count >= FEWEST ? year : 1;
}
