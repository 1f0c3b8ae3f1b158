import { observed, type Series } from "../time/Series";
import { PERIODS_PER_YEAR } from "../time/Period";
import type { Direction } from "./record";
import { asPrinted } from "../numeric/asPrinted";

/** A figure and its place among the others; ties share a rank. */
export interface Ranked {
  readonly rank: number;
  readonly ordinal: number;
  readonly value: number;
}

/**
 * The n highest (lowest) figures up to a period, highest first, of equal ones the older first: it was there before the
 * other came up to it (역대 1~3위).
 *
 * @param scope - `same_month` ranks the figures of the period's month (quarter, half) only.
 */
export function ranking(
  series: Series,
  ordinal: number,
  n: number,
  scope: "all" | "same_month",
  direction: Direction,
): readonly Ranked[] {
  const apart = scope === "all" ? 1 : PERIODS_PER_YEAR[series.frequency];
  const ordinals = observed(series).filter((one) => one <= ordinal && (ordinal - one) % apart === 0);
  const sign = direction === "high" ? -1 : 1;
  const weakness = asPrinted(Float64Array.from(ordinals, (one) => sign * (series.values.get(one) as number)));
  const order = ordinals.map((_, place) => place).sort((a, b) => weakness[a] - weakness[b] || a - b);
  let rank = 0;
  return order.slice(0, n).map((place, i) => {
    if (i === 0 || weakness[place] > weakness[order[i - 1]]) rank = i + 1;
    return { rank, ordinal: ordinals[place], value: series.values.get(ordinals[place]) as number };
  });
}
