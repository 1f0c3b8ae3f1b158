import { Absence, type NumberOutcome } from "../AnalysisError";
import { rememberedWith } from "../rememberedWith";
import { leftBeside, RunningSum, sum } from "../numeric/sum";
import { observation, observed, type Series, unreadable } from "../time/Series";

export type RollingMethod = "sum" | "mean";

/**
 * Trailing total or mean over the `window` calendar periods that end at each period (12개월 이동합계, 이동평균).
 * A gap inside makes it missing: no rate is spread over fewer periods.
 * @param window - Whole number of periods, 1 or more.
 */
export function rolling(
  series: Series,
  window: number,
  method: RollingMethod,
): (ordinal: number) => NumberOutcome {
  const sumAt = trailingSums(series, window);
  return (ordinal) => {
    const total = sumAt(ordinal);
    return total instanceof Absence || method === "sum" ? total : total / window;
  };
}

/**
 * All trailing sums in time proportional to the calendar: it is cut into blocks as long as a window, which then is the
 * rest of one block and the beginning of the next. Taking away again what leaves a running total would keep the rounding
 * of a large figure for ever.
 *
 * @see van Herk (1992), Pattern Recognition Letters 13, 517–521, who does so for minima and maxima.
 */
const trailingSums = rememberedWith(
  (series: Series, window: number): ((ordinal: number) => NumberOutcome) => {
    const ordinals = observed(series);
    const [first, last] = [ordinals[0] ?? 0, ordinals[ordinals.length - 1] ?? -1];
    const gapFrom = firstGaps(series, first, last);
    const fromStart = partialSums(series, first, last, 1, (place) => place % window === 0);
    const toEnd = partialSums(series, first, last, -1, (place) => place % window === window - 1);
    return (ordinal) => {
      const start = ordinal - window + 1;
      const gap = start < first || start > last ? start : gapFrom[start - first];
      if (gap <= ordinal) return unreadable(series, start, ordinal) ?? observation(series, gap);
      const beginning = fromStart(ordinal - first);
      if ((start - first) % window === 0) return leftBeside(beginning.largest, sum(beginning.parts));
      const rest = toEnd(start - first);
      return leftBeside(Math.max(rest.largest, beginning.largest), sum([...rest.parts, ...beginning.parts]));
    };
  },
);

/** For each period of the calendar, the first from it on that has no figure. */
function firstGaps(series: Series, first: number, last: number): Int32Array {
  const gaps = new Int32Array(last - first + 1);
  for (let ordinal = last, gap = last + 1; ordinal >= first; ordinal--) {
    if (!series.values.has(ordinal)) gap = ordinal;
    gaps[ordinal - first] = gap;
  }
  return gaps;
}

/** The total and what it lost, and the size of the largest term. */
interface PartialSum {
  readonly parts: readonly [total: number, lost: number];
  readonly largest: number;
}

/** For each place of the calendar, the sum of its block from the block's edge up to it. */
function partialSums(
  series: Series,
  first: number,
  last: number,
  direction: 1 | -1,
  isEdge: (place: number) => boolean,
): (place: number) => PartialSum {
  const length = last - first + 1;
  const [totals, losses, sizes] = [0, 1, 2].map(() => new Float64Array(length));
  let running = new RunningSum();
  let largest = 0;
  for (let i = 0; i < length; i++) {
    const place = direction > 0 ? i : length - 1 - i;
    if (isEdge(place)) [running, largest] = [new RunningSum(), 0];
    const term = series.values.get(first + place) ?? 0;
    running.add(term);
    largest = Math.max(largest, Math.abs(term));
    totals[place] = running.total;
    losses[place] = running.lost;
    sizes[place] = largest;
  }
  return (place) => ({ parts: [totals[place], losses[place]], largest: sizes[place] });
}
