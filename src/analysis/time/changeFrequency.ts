import { Absence, AnalysisError } from "../AnalysisError";
import { totalOf } from "../numeric/sum";
import { type Frequency, labelOf, PERIODS_PER_YEAR } from "./Period";
import { type Series, tooFew } from "./Series";

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
    if (!group) groups.set(holder, { figures: [value], latest: ordinal });
    else {
      group.figures.push(value);
      group.latest = Math.max(group.latest, ordinal);
    }
  }
  const values = new Map<number, number>();
  for (const [holder, { figures, latest }] of groups) {
    const isComplete = method === "last" ? latest === (holder + 1) * each - 1 : figures.length === each;
    if (!isComplete && !partial) continue;
    if (method === "last") values.set(holder, series.values.get(latest) as number);
    else values.set(holder, method === "sum" ? totalOf(figures) : totalOf(figures) / figures.length);
  }
  return { frequency: to, values };
}

interface Group {
  figures: number[];
  latest: number;
}

/**
 * Why no period of the lower frequency is complete: what the fullest of them, the latest among equals, still lacks; a
 * zero that counts as missing is named as such.
 */
export function noCompletePeriod(series: Series, to: Frequency, method: AggregationMethod): Absence {
  const { frequency } = series;
  const counts = new Map<number, number>();
  for (const ordinal of series.values.keys()) {
    const holder = periodHolding(frequency, ordinal, to);
    counts.set(holder, (counts.get(holder) ?? 0) + 1);
  }
  const [fullest] = [...counts].sort(([a, m], [b, n]) => n - m || b - a);
  if (!fullest) return tooFew(series, 1);
  const [holder] = fullest;
  const each = PERIODS_PER_YEAR[frequency] / PERIODS_PER_YEAR[to];
  const first = method === "last" ? (holder + 1) * each - 1 : holder * each;
  const lacking = Array.from({ length: (holder + 1) * each - first }, (_, i) => first + i).filter(
    (ordinal) => !series.values.has(ordinal),
  );
  const told = lacking.find((ordinal) => series.reasons?.has(ordinal));
  if (told !== undefined) return series.reasons?.get(told) as Absence;
  return new Absence("no-complete-period", {
    to,
    period: labelOf({ frequency: to, ordinal: holder }),
    lacking: spansOf(lacking, frequency),
  });
}

/** Labels of ordinals, oldest first: runs of three or more by their ends. */
function spansOf(ordinals: readonly number[], frequency: Frequency): string {
  const runs: number[][] = [];
  for (const ordinal of ordinals) {
    const run = runs.at(-1);
    if (run && ordinal === run[run.length - 1] + 1) run.push(ordinal);
    else runs.push([ordinal]);
  }
  return runs
    .map((run) => run.map((ordinal) => labelOf({ frequency, ordinal })))
    .map((run) => (run.length > 2 ? `${run[0]} … ${run[run.length - 1]}` : run.join(", ")))
    .join(", ");
}
