import type { Composition } from "./composition";

/**
 * Fills the gaps of a seasonal series by its change on the same period a year earlier: that change runs in a straight
 * line across the gap, is added to the value a year earlier and taken from the value a year later, and the two answers
 * are averaged. Where neither year has a value: a straight line between the neighbours. On logarithms when the
 * components multiply.
 *
 * @param values - NaN where there is none; neither the first nor the last.
 * @param period - Observations a year.
 * @example A gap in a straight line with a stable season is filled exactly.
 */
export function fillGaps(values: Float64Array, period: number, composition: Composition): Float64Array {
  if (!values.some(Number.isNaN)) return values;
  const isLog = composition === "multiplicative";
  const y = isLog ? values.map(Math.log) : values;
  const change = acrossGaps(y.map((x, t) => (t < period ? NaN : x - y[t - period])));
  const line = acrossGaps(y);
  return values.map((x, t) => {
    if (!Number.isNaN(x)) return x;
    const fromYearBefore = t >= period ? y[t - period] + change[t] : NaN;
    const fromYearAfter = t + period < y.length ? y[t + period] - change[t + period] : NaN;
    const answers = [fromYearBefore, fromYearAfter].filter((answer) => !Number.isNaN(answer));
    const filled = answers.length > 0 ? answers.reduce((sum, a) => sum + a, 0) / answers.length : line[t];
    return isLog ? Math.exp(filled) : filled;
  });
}

/** Straight lines across the gaps; beyond the first and the last value, that value. */
function acrossGaps(values: Float64Array): Float64Array {
  const there = [...values.keys()].filter((t) => !Number.isNaN(values[t]));
  let next = 0;
  return values.map((x, t) => {
    while (next < there.length && there[next] < t) next++;
    if (there[next] === t || there.length === 0) return x;
    const before = there[next - 1];
    const after = there[next];
    if (before === undefined) return values[after];
    if (after === undefined) return values[before];
    return values[before] + ((values[after] - values[before]) * (t - before)) / (after - before);
  });
}
