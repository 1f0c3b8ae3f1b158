import type { BridgePair, MonthSoFar } from "../../src/analysis/calendar/bridge";
import { leastSquares } from "../../src/analysis/statistics/leastSquares";
import { studentTQuantile } from "../../src/analysis/statistics/distributions/studentT";
import { predict } from "../../src/analysis/statistics/predict";
import { ridge } from "../../src/analysis/statistics/ridge";

/** A month, with ln of its first days' daily average and of their working days beside what FLASH_ESTIMATE looks at. */
export type Origin = MonthSoFar & { readonly early: number; readonly span: number };
export type Past = Origin & BridgePair;

/** ln of the month's daily average, and the ends of its 80 % interval. */
interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export type Method = (now: Origin, past: readonly Past[]) => Estimate;

const LEVEL = 0.8;
const MOST_PAIRS = 60;

/** What a spreadsheet's FORECAST does: the month's total on the total of its first days. */
export const lineThroughTotals: Method = (now, past) => {
  const firstDays = ({ early, span }: Origin) => Math.exp(early + span);
  const total = ({ early, ratio, days }: Past) => Math.exp(early + ratio + days);
  return each(
    predicted(past.slice(-MOST_PAIRS), (x) => [1, firstDays(x)], total, now),
    (x) => Math.log(x) - now.days,
  );
};

/** What FLASH_ESTIMATE did before: ln of the month's daily average on ln of its first days'. */
export const regressionOfLevels: Method = (now, past) =>
  predicted(
    past.slice(-MOST_PAIRS),
    ({ early }) => [1, early],
    ({ early, ratio }) => early + ratio,
    now,
  );

/** What it still does with a short history. */
export const ratioOfTwelve: Method = (now, past) =>
  each(
    predicted(
      past.slice(-12),
      () => [1],
      ({ ratio }) => ratio,
      now,
    ),
    (x) => now.early + x,
  );

/** The ratio by ordinary least squares on the working days of the span and of the month, deviation and momentum. */
export const ratioByLeastSquares: Method = (now, past) => {
  const known = past.filter(({ deviation }) => deviation !== undefined).slice(-MOST_PAIRS);
  const regressors = ({ span, days, deviation = NaN, momentum = NaN }: Origin) => [
    1,
    span,
    days,
    deviation,
    momentum,
  ];
  return each(
    predicted(known, regressors, ({ ratio }) => ratio, now),
    (x) => now.early + x,
  );
};

/** As FLASH_ESTIMATE, but nothing of the latest months' residuals is carried on. */
export const ratioByRidge: Method = (now, past) => {
  const known = past.filter(({ deviation }) => deviation !== undefined).slice(-MOST_PAIRS);
  const regressors = ({ ordinal, days, deviation = NaN, momentum = NaN }: Origin) => [
    ...[1, days, deviation, momentum],
    ...Array.from({ length: 12 }, (_, month) => Number(ordinal % 12 === month)),
  ];
  const rows = known.map(regressors);
  const weights = known.map(({ ordinal }) => 0.5 ** ((now.ordinal - ordinal) / 24));
  const x = regressors(now);
  const { coefficients, leaveOneOut, effectiveCoefficients } = ridge(
    x.map((_, j) => rows.map((row) => row[j])),
    known.map(({ ratio }) => ratio),
    weights,
    x.map((_, j) => (j < 4 ? 0 : 1)),
  );
  const sum = (terms: readonly number[]) => terms.reduce((total, term) => total + term, 0);
  const mean = now.early + sum(x.map((value, j) => value * coefficients[j]));
  const meanSquare = sum(leaveOneOut.map((e, i) => weights[i] * e * e)) / sum(weights);
  const half =
    1.05 * studentTQuantile((1 + LEVEL) / 2, known.length - effectiveCoefficients) * Math.sqrt(meanSquare);
  return { mean, low: mean - half, high: mean + half };
};

function predicted(
  past: readonly Past[],
  regressors: (month: Origin) => number[],
  response: (month: Past) => number,
  now: Origin,
): Estimate {
  const rows = past.map(regressors);
  const fit = leastSquares(
    rows[0].map((_, j) => rows.map((row) => row[j])),
    past.map(response),
  );
  const { mean, prediction } = predict(fit, regressors(now), LEVEL);
  return { mean, ...prediction };
}

function each({ mean, low, high }: Estimate, change: (x: number) => number): Estimate {
  return { mean: change(mean), low: change(low), high: change(high) };
}
