import { type Composition, withPart } from "../composition";
import type { SigmaLimits } from "./irregularWeights";
import { upToExtremes, upToTrend } from "./iteration";
import { chooseSeasonalAverage } from "./movingSeasonality";
import type { SeasonalAverage } from "./seasonalAverage";
import { x11Steps } from "./steps";

export interface X11Options {
  /** Observations a year. */
  readonly period: 12 | 4;
  readonly composition: Composition;
  /** Place of the first observation in its calendar year, from 0. The years of the sigma limits are calendar years. */
  readonly firstIndex: number;
  /** One average for all seasonal factors; left out: 3×3, then 3×5, and for D10 the one that the MSR chooses. */
  readonly seasonalAverage?: SeasonalAverage;
  /** Terms of the Henderson average (monthly 9, 13 or 23, quarterly 5 or 7); left out: by the I/C ratio. */
  readonly hendersonLength?: number;
  readonly sigmaLimits?: SigmaLimits;
}

type Tables<Part extends string, N extends number> = Readonly<Record<`${Part}${N}`, Float64Array>>;

/** The tables of X-11 by their names. Tables 2, 3 and 4 lack half a year at each end. */
export type X11Tables = Tables<"b", 2 | 3 | 5 | 6 | 7 | 8 | 10 | 11 | 13 | 17 | 20> &
  Tables<"c", 1 | 2 | 4 | 5 | 6 | 7 | 10 | 11 | 13 | 17 | 20> &
  Tables<"d", 1 | 2 | 4 | 5 | 6 | 7 | 8 | 10 | 11 | 12 | 13> & {
    /** Replacements of the extreme SI ratios; null where there was none. */
    readonly d9: readonly (number | null)[];
  };

export interface X11Result {
  readonly tables: X11Tables;
  /** What was used for D10 and D12. */
  readonly seasonalAverage: SeasonalAverage;
  readonly hendersonLength: number;
}

/**
 * Seasonal adjustment by the X-11 core: no ARIMA model, no forecasts, no trading days; the ends are X-11's own
 * asymmetric averages.
 *
 * Trend and season are estimated in turns, each from the series without the other, in three parts: B finds extreme
 * irregular values, C finds them again in the series that B has freed of them, D gives the result. Within a part: trend
 * by a centred average (2), season (5), adjusted series (6), trend by Henderson (7), season (10), adjusted series (11).
 *
 * series = D10 × D11 = D10 × D12 × D13, or their sums: seasonal, adjusted; trend, irregular.
 *
 * @param series - At least three years without a gap; above zero when multiplicative.
 * @see Ladiray & Quenneville (2001), Seasonal Adjustment with the X-11 Method; the tables' names are the book's.
 */
export function x11(series: readonly number[] | Float64Array, options: X11Options): X11Result {
  const { period, composition, firstIndex } = options;
  const first = options.seasonalAverage ?? "3x3";
  const second = options.seasonalAverage ?? "3x5";
  const steps = x11Steps(options);
  const b1 = Float64Array.from(series);

  const b = upToTrend(b1, first, steps);
  const b10 = steps.factorsWithoutExtremes(b.si, second);
  const { next: c1, ...afterB } = upToExtremes(b1, b10, b.t7, steps);

  const c = upToTrend(c1, first, steps, b);
  const c10 = steps.factorsOf(c.si, second);
  const { next: d1, ...afterC } = upToExtremes(b1, c10, c.t7, steps);

  const d = upToTrend(d1, first, steps, c);
  const seasonalAverage =
    options.seasonalAverage ?? chooseSeasonalAverage(d.si, firstIndex, period, composition);
  const d10 = steps.factorsOf(d.si, seasonalAverage);
  const { trend: d12, length: hendersonLength } = steps.trendOf(steps.remove(d1, d10), d.trend);
  const d11 = steps.remove(b1, d10);

  return {
    seasonalAverage,
    hendersonLength,
    tables: {
      ...{ b2: b.t2, b3: b.t4, b5: b.t5, b6: b.t6, b7: b.t7, b8: b.si, b10 },
      ...{ b11: afterB.t11, b13: afterB.t13, b17: afterB.t17, b20: afterB.t20 },
      ...{ c1, c2: c.t2, c4: c.t4, c5: c.t5, c6: c.t6, c7: c.t7, c10 },
      ...{ c11: afterC.t11, c13: afterC.t13, c17: afterC.t17, c20: afterC.t20 },
      ...{ d1, d2: d.t2, d4: d.t4, d5: d.t5, d6: d.t6, d7: d.t7 },
      d8: withPart(d.si, afterC.t20, composition),
      d9: Array.from(d.si, (replacement, t) => (afterC.t17[t] < 1 ? replacement : null)),
      ...{ d10, d11, d12, d13: steps.remove(d11, d12) },
    },
  };
}
