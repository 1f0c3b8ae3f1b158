import type { Absence } from "../AnalysisError";
import { rememberedWith } from "../rememberedWith";
import { compare, leftBeside } from "../numeric/sum";
import { CalendarValues } from "../time/CalendarValues";
import { PERIODS_PER_YEAR } from "../time/Period";
import { missing, observation, observed, type Series } from "../time/Series";

export type StreakTest = "yoy" | "mom" | "surplus" | "record" | "same_month_record" | "above";

/** The run that ends at a period (N개월 연속). */
export interface Run {
  /** Positive for rises, negative for falls, 0 when unchanged; of records and levels 0 where there is none. */
  readonly length: number;
  /** The data do not show where it began: a gap or the first figure stands before it. */
  readonly isAtLeast: boolean;
  /** The run of the other sign that this period ended; undefined where there is no turn. */
  readonly ended: { readonly length: number; readonly isAtLeast: boolean } | undefined;
  /**
   * Of a turn, how many periods ago the last of this sign was (12 falls, then a rise: 13개월 만에 전환). Periods without a
   * change may lie before the run that it ended, so that this is more than its length and one.
   */
  readonly turned: { readonly after: number; readonly isAtLeast: boolean } | undefined;
}

export interface StreakOptions {
  /** For `above`: what counts as reached. */
  readonly level?: number;
  /** What the figures are rounded to: a difference within it has no sign that is known. */
  readonly precision?: number;
}

/**
 * yoy, mom: sign of the difference, so that a negative base is no obstacle · surplus: sign of the value ·
 * record, same_month_record: highs of all earlier periods, or of those of the same month · above: at or above `level`.
 * A comparison that is missing ends the run. Figures that are equal as printed are unchanged, and what adding up leaves of
 * nothing (7E-12 of a balance in thousands) is nothing: beside the largest figure so far, since no later one may change
 * what was said.
 */
export function runs(
  series: Series,
  test: StreakTest,
  { level = 0, precision = 0 }: StreakOptions = {},
): (ordinal: number) => Run | Absence {
  const signed = signedLengths(series, test, level, precision);
  const countsOnly = test === "record" || test === "same_month_record" || test === "above";
  const lag = test === "yoy" ? PERIODS_PER_YEAR[series.frequency] : test === "mom" ? 1 : 0;

  return (ordinal) => {
    const length = signed.get(ordinal);
    if (length === undefined) {
      if (!series.values.has(ordinal)) return observation(series, ordinal) as Absence;
      // The first figure is no record, although there is nothing to compare it with.
      if (countsOnly) return { length: 0, isAtLeast: false, ended: undefined, turned: undefined };
      const earlier = observation(series, ordinal - lag);
      return typeof earlier === "number" ? missing(series.frequency, ordinal) : earlier;
    }
    const before = signed.get(ordinal - Math.max(1, Math.abs(length)));
    const isTurn = Math.abs(length) === 1 && before !== undefined && Math.sign(before) === -length;
    return {
      length: countsOnly ? Math.max(0, length) : length,
      isAtLeast: before === undefined,
      ended: isTurn
        ? { length: Math.abs(before), isAtLeast: !signed.has(ordinal - 1 - Math.abs(before)) }
        : undefined,
      turned: isTurn ? turnedAt(ordinal, length) : undefined,
    };
  };

  function turnedAt(ordinal: number, sign: number): Run["turned"] {
    let last = ordinal - 1;
    while (signed.has(last) && Math.sign(signed.get(last) as number) !== sign) last--;
    return { after: ordinal - last, isAtLeast: !signed.has(last) };
  }
}

/** Length of the run that ends at each period, by its sign; nothing where the comparison is missing. */
const signedLengths = rememberedWith(
  (series: Series, test: StreakTest, level: number, precision: number): CalendarValues => {
    const ordinals = observed(series);
    const signed = new CalendarValues(ordinals[0] ?? 0, ordinals[ordinals.length - 1] ?? -1);
    const signAt = comparison(series, test, level, precision);
    for (const ordinal of ordinals) {
      const sign = signAt(ordinal);
      if (sign === undefined) continue;
      const before = signed.get(ordinal - 1) ?? 0;
      signed.set(ordinal, sign !== 0 && Math.sign(before) === sign ? before + sign : sign);
    }
    return signed;
  },
);

/** Sign of what the run counts; asked oldest first. Undefined where the comparison is missing. */
function comparison(
  series: Series,
  test: StreakTest,
  level: number,
  precision: number,
): (ordinal: number) => number | undefined {
  let largest = 0;
  const value = (ordinal: number) => {
    const figure = series.values.get(ordinal) as number;
    largest = Math.max(largest, Math.abs(figure));
    return leftBeside(largest, figure);
  };
  const year = PERIODS_PER_YEAR[series.frequency];
  switch (test) {
    case "surplus":
      return (ordinal) => certainSign(value(ordinal), 0, precision / 2);
    case "above":
      return (ordinal) => (compare(value(ordinal), level) >= 0 ? 1 : -1);
    case "record":
    case "same_month_record": {
      const highs = new Map<number, number>();
      return (ordinal) => {
        const group = test === "record" ? 0 : ordinal % year;
        const [figure, high] = [value(ordinal), highs.get(group)];
        if (high === undefined || figure > high) highs.set(group, figure);
        return high === undefined ? undefined : compare(figure, high) > 0 ? 1 : -1;
      };
    }
    default: {
      const lag = test === "yoy" ? year : 1;
      return (ordinal) => {
        const figure = value(ordinal);
        const earlier = series.values.get(ordinal - lag);
        return earlier === undefined
          ? undefined
          : certainSign(figure, leftBeside(largest, earlier), precision);
      };
    }
  }
}

/** Sign of a − b; undefined when it may be an effect of rounding. */
function certainSign(a: number, b: number, within: number): number | undefined {
  const sign = compare(a, b);
  return within > 0 && compare(Math.abs(a - b), within) <= 0 ? undefined : sign;
}
