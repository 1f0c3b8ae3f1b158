import { Absence } from "../AnalysisError";
import { fillGaps } from "../seasonal/fillGaps";
import { labelOf, PERIODS_PER_YEAR } from "../time/Period";
import { observed, type Series, tooFew } from "../time/Series";
import { neededObservations } from "./fitForecast";

/** A stretch of a series without gaps, in a unit of its own. */
export interface RegularSeries {
  /** Divided by `unit`, oldest first. */
  readonly values: Float64Array;
  /** The size of the largest observation. */
  readonly unit: number;
  readonly period: number;
  /** Ordinals. */
  readonly first: number;
  readonly last: number;
  /** How many of the values are not in the series. */
  readonly interpolated: number;
}

/** Older observations say little about the future and cost time. */
const LONGEST = 360;

/**
 * The latest stretch of a series that a forecast can start from: up to its last observation (or `until`), at most 360
 * periods, and back to the last gap of more than a quarter of a year. Shorter gaps are filled (see `fillGaps`).
 *
 * @returns Absence when it is shorter than `neededObservations`: "too-few-since-gap" where a gap cuts it off, else
 *   "too-few-observations".
 */
export function regularSeries(series: Series, until = Infinity): RegularSeries | Absence {
  const period = PERIODS_PER_YEAR[series.frequency];
  const widest = Math.max(1, Math.floor(period / 4));
  const all = observed(series);
  let end = all.length;
  while (end > 0 && all[end - 1] > until) end--;
  const last = all[end - 1];
  let start = end - 1;
  while (start > 0 && all[start] - all[start - 1] - 1 <= widest && last - all[start - 1] < LONGEST) start--;
  const first = all[start];
  const length = end === 0 ? 0 : last - first + 1;
  const needed = neededObservations(period);
  if (length < needed) {
    const withGap = end === 0 ? 0 : last - all[0] + 1;
    if (withGap < needed) return tooFew(series, needed, end);
    const label = (ordinal: number) => labelOf({ frequency: series.frequency, ordinal });
    const gap = `${label(all[start - 1] + 1)} … ${label(first - 1)}`;
    return new Absence("too-few-since-gap", { needed, found: length, gap });
  }

  const known = new Float64Array(length).fill(NaN);
  for (let i = start; i < end; i++) known[all[i] - first] = series.values.get(all[i]) as number;
  const values = fillGaps(known, period, known.some((x) => x <= 0) ? "additive" : "multiplicative");
  const unit = values.reduce((most, x) => Math.max(most, Math.abs(x)), 0) || 1;
  return {
    values: values.map((x) => rounded(x / unit)),
    unit,
    period,
    first,
    last,
    interpolated: length - (end - start),
  };
}

/** Multiplying by this and subtracting again leaves 33 of a number's 53 binary digits. */
const SPLITTER = 2 ** 20 + 1;

/**
 * Ten significant digits. A change of the unit of the series (million to billion) alters the last of sixteen, from
 * which a search for the best parameters may take another course; so it takes the same one.
 */
function rounded(x: number): number {
  const large = SPLITTER * x;
  return large - (large - x);
}
