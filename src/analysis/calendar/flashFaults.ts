import { Absence } from "../AnalysisError";
import { compare } from "../numeric/sum";
import { labelOf } from "../time/Period";
import { type DaysOfMonth, type FlashMonth, LEAST_DAYS } from "./flashHistory";

/** First days above their month cannot be: the two ranges are exchanged. */
export function exchangedRanges(months: readonly FlashMonth[]): Absence | undefined {
  const above = months.find(({ firstDays, total }) => compare(firstDays, total) > 0);
  if (!above) return undefined;
  const period = labelOf({ frequency: "month", ordinal: above.ordinal });
  return new Absence("first-days-above-month", { period });
}

/** Days of the month up to which the customs service publishes first days; the last stands for whole months. */
const PUBLISHED = [10, 20, 31];
/**
 * First days have less of their month than of its working days: in logarithms about 0.2 times the share of working days
 * still to come. Exports of 2016 to 2026: 0.13 (10 days) and 0.07 (20 days); their ten customs items −0.03 to 0.32 and
 * −0.03 to 0.16.
 */
const SLOW_START = 0.2;
/** By how much another span must be the nearer one, in logarithms. In a few months chance moves first days as far. */
const leastMargin = (months: number) => Math.max(0.12, Math.min(0.3, 2 / months));

/**
 * Tells a history of other first days than the first `day` by the shares that they have of their months: a published span
 * fits these better. What is compared is the median distance between the logarithms of the shares that the first days have
 * and that they usually have.
 *
 * No 10 or 20 days of total exports from 2016 to 2026 are taken for others, and every exchange of the two is seen, from one
 * month of history up. Of the ten customs items none is refused from four months up, while single months of irregular ones
 * (ships above all) can be; an exchange is seen in most from one month up, in all from five years. Spans a day or two apart,
 * such as 20 and 21 days, cannot be told from each other.
 */
export function otherFirstDays(
  months: readonly FlashMonth[],
  day: number,
  days: DaysOfMonth,
): Absence | undefined {
  for (const other of PUBLISHED) {
    const shares = months.flatMap(({ ordinal, firstDays, total }) => {
      const [own, others, whole] = [days(ordinal, day), days(ordinal, other), days(ordinal)];
      if (own instanceof Absence || others instanceof Absence || whole instanceof Absence) return [];
      if (own < LEAST_DAYS || others === 0) return [];
      return [{ found: firstDays / total, own: own / whole, other: others / whole }];
    });
    if (shares.length === 0) continue;
    const distance = (span: "own" | "other") =>
      median(shares.map((share) => Math.abs(Math.log(share.found) - usual(share[span]))));
    if (distance("own") - distance("other") <= leastMargin(shares.length)) continue;
    return new Absence("other-first-days", {
      day,
      ofMonth: percent(shares.map(({ found }) => found)),
      ofDays: percent(shares.map(({ own }) => own)),
    });
  }
  return undefined;
}

/** ln of the share of the month that first days have as a rule, by their share of its working days. */
function usual(share: number): number {
  return Math.log(share) - SLOW_START * (1 - share);
}

function percent(shares: readonly number[]): number {
  return Math.round(100 * median(shares));
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
