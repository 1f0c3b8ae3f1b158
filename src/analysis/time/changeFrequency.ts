import { AnalysisError } from "../AnalysisError";
import { type Frequency, PERIODS_PER_YEAR } from "./Period";
import type { Series } from "./Series";

export type AggregationMethod = "sum" | "mean" | "last";

/** The period of the lower frequency `to` that holds a period of `from`. */
export function periodHolding(from: Frequency, ordinal: number, to: Frequency): number {
  return Math.floor((ordinal * PERIODS_PER_YEAR[to]) / PERIODS_PER_YEAR[from]);
}

/**
 * The series at a lower frequency: quarters, halves or years of months, and so on.
 *
 * sum: flows such as exports · mean: rates and indices · last: stocks, the figure of the last period inside
 *
 * @param partial - Keep periods that are incomplete: some figure inside is missing, or the last one for `last`. They then
 *   stand for what there is.
 * @returns Holds no period without any figure.
 * @throws AnalysisError "frequency-not-lower" unless `to` is lower than the frequency of the series.
 */
export function changeFrequency(
  series: Series,
  to: Frequency,
  method: AggregationMethod,
  partial: boolean,
): Series {
  const { frequency: from } = series;
  const each = PERIODS_PER_YEAR[from] / PERIODS_PER_YEAR[to];
  if (each <= 1) throw new AnalysisError("frequency-not-lower", { from, to });
  const groups = new Map<number, Group>();
  for (const [ordinal, value] of series.values) {
    const holder = periodHolding(from, ordinal, to);
    const group = groups.get(holder);
    if (!group) groups.set(holder, { sum: value, count: 1, latest: ordinal });
    else {
      group.sum += value;
      group.count++;
      group.latest = Math.max(group.latest, ordinal);
    }
  }
  const values = new Map<number, number>();
  for (const [holder, { sum, count, latest }] of groups) {
    const isComplete = method === "last" ? latest === (holder + 1) * each - 1 : count === each;
    if (!isComplete && !partial) continue;
    const last = series.values.get(latest) as number;
    values.set(holder, method === "sum" ? sum : method === "mean" ? sum / count : last);
  }
  return { frequency: to, values };
}

interface Group {
  sum: number;
  count: number;
  latest: number;
}
