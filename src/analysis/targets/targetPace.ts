import { Absence, type NumberOutcome } from "../AnalysisError";
import { rateOn } from "../growth/growthRate";
import { difference } from "../numeric/sum";
import { labelOf } from "../time/Period";
import { type Series, sumOf, yearStart } from "../time/Series";

/** Where the year of a month stands on its way to an annual target. All amounts in the unit of the series. */
export interface TargetPace {
  /** January to the month. */
  readonly ytd: NumberOutcome;
  /** Still to come to reach the target; 0 once it is met. */
  readonly remaining: NumberOutcome;
  readonly months_left: number;
  /** What each remaining month must bring. */
  readonly required_average: NumberOutcome;
  /** How much the remaining months must grow on the same months of last year: a plain fraction. */
  readonly required_growth: NumberOutcome;
  /** Target × last year's share of the year by this month: the target's path, in last year's pattern. */
  readonly expected: NumberOutcome;
  /** ytd − expected. */
  readonly ahead: NumberOutcome;
}

/**
 * Pace towards an annual target, from monthly data up to and including the month.
 *
 * required_growth = (target − ytd) / Σ(same remaining months last year) − 1
 *
 * @param series - Monthly.
 * @param ordinal - The as-of month.
 * @param target - Above zero.
 */
export function targetPace(series: Series, ordinal: number, target: number): TargetPace {
  const january = yearStart("month", ordinal);
  const december = january + 11;
  const months_left = december - ordinal;
  const period = labelOf({ frequency: "month", ordinal });

  const ytd = sumOf(series, january, ordinal);
  const remaining = map(ytd, (sum) => Math.max(0, difference(target, sum)));
  const isMet = remaining === 0;
  const yearOver = new Absence("year-over", { period });

  const expected = map2(
    sumOf(series, january - 12, ordinal - 12),
    sumOf(series, january - 12, december - 12),
    (byNow, lastYear) =>
      lastYear > 0
        ? (target * byNow) / lastYear
        : new Absence("no-rate", { period: spanLabel(january - 12, december - 12) }),
  );
  return {
    ytd,
    remaining,
    months_left,
    required_average: map(remaining, (amount) =>
      isMet ? 0 : months_left > 0 ? amount / months_left : yearOver,
    ),
    required_growth: map(remaining, (amount) => {
      if (isMet) return new Absence("already-reached", { period });
      if (months_left === 0) return yearOver;
      return map(sumOf(series, ordinal - 11, december - 12), (base) =>
        rateOn(amount, base, () => spanLabel(ordinal - 11, december - 12)),
      );
    }),
    expected,
    ahead: map2(ytd, expected, difference),
  };
}

function spanLabel(first: number, last: number): string {
  const [from, to] = [first, last].map((ordinal) => labelOf({ frequency: "month", ordinal }));
  return from === to ? from : `${from} … ${to}`;
}

function map(x: NumberOutcome, f: (x: number) => NumberOutcome): NumberOutcome {
  return x instanceof Absence ? x : f(x);
}

function map2(x: NumberOutcome, y: NumberOutcome, f: (x: number, y: number) => NumberOutcome): NumberOutcome {
  return map(x, (a) => map(y, (b) => f(a, b)));
}
