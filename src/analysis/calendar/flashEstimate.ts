import { Absence, type NumberOutcome } from "../AnalysisError";
import { rateOn } from "../growth/growthRate";
import { dateOfSerial, labelOf, lastDay, periodOf, shift } from "../time/Period";
import { observation, type Series } from "../time/Series";
import { rememberedWith } from "../rememberedWith";
import { bridge, type BridgeMethod, type BridgePair } from "./bridge";
import { exchangedRanges, otherFirstDays } from "./flashFaults";
import {
  type DaysOfMonth,
  type FlashHistory,
  LEAST_DAYS,
  MonthReader,
  monthsOf,
  perDay,
} from "./flashHistory";

/** The whole month, in the unit of the figure given. */
interface WholeMonth {
  readonly month: number;
  /** 80 % prediction interval; Absence without one. */
  readonly low: NumberOutcome;
  readonly high: NumberOutcome;
  /** At the mean ratio of the latest months, beside the regression. */
  readonly at_mean_ratio: NumberOutcome;
  readonly method: BridgeMethod | "complete";
  /** Months of history used. */
  readonly pairs: number;
}

/** What the first days of a month say. */
export interface FlashEstimate extends WholeMonth {
  /** Ordinal of the month. */
  readonly ordinal: number;
  /** The month's growth on the same month a year earlier. */
  readonly month_yoy: NumberOutcome;
  /** Per working day so far. */
  readonly daily_average: number;
  /** Its growth on the same span of the year before. */
  readonly daily_yoy: NumberOutcome;
  /** Working days so far, and in the whole month. */
  readonly days: number;
  readonly month_days: number;
}

const NO_SERIES: Series = { frequency: "month", values: new Map() };

/**
 * Nowcast of a month from the figure of its first days: `bridge` leads from their daily average to the month's, which is
 * multiplied by the month's working days. On the month's last day the figure itself.
 *
 * The month's second part is busier than its first, so that working days alone (the pace, without a history) estimate too
 * low. Months whose span has fewer than 3 working days are left out of the history. The months of the 2020 pandemic are
 * *not* left out: which months are unusual is the analyst's decision, made by the range given. What is shipped stays
 * shipped: neither the estimate nor an end of its interval lies below `cumulative`.
 *
 * @param cumulative - From the first of the month to `through`; above zero.
 * @param through - Excel serial number of the last day included; the same day of the month ends the span in every month of
 *   `firstDays`.
 * @returns Absence "too-few-working-days" with fewer than 3 so far; "outside-calendar"; "first-days-above-month" or
 *   "other-first-days" for a history that is not what it should be.
 * @see Baffigi, Golinelli and Parigi (2004), Bridge models to forecast the euro area GDP, Int. J. Forecasting 20.
 */
export function flashEstimate(
  cumulative: number,
  through: number,
  { totals = NO_SERIES, firstDays = NO_SERIES }: Partial<FlashHistory>,
  daysOf: DaysOfMonth,
): FlashEstimate | Absence {
  const date = dateOfSerial(through);
  const period = periodOf("month", date.getUTCFullYear(), date.getUTCMonth());
  const { ordinal } = period;
  const isOver = through === lastDay(period);
  const upTo = date.getUTCDate();

  const [days, monthDays] = [daysOf(ordinal, upTo), daysOf(ordinal)];
  if (days instanceof Absence) return days;
  if (monthDays instanceof Absence) return monthDays;
  if (days < LEAST_DAYS) return new Absence("too-few-working-days", { needed: LEAST_DAYS, found: days });
  const { reader, faultsBefore, pairsBefore } = historyOf(totals, firstDays, daysOf);
  const fault = faultsBefore(ordinal, upTo, isOver);
  if (fault) return fault;

  const daily_average = cumulative / days;
  const whole = isOver ? complete(cumulative) : estimated();
  const onYear = (now: number, before: NumberOutcome) =>
    before instanceof Absence ? before : rateOn(now, before, () => labelOf(shift(period, -12)));
  return {
    ...whole,
    ordinal,
    month_yoy: onYear(whole.month, observation(totals, ordinal - 12)),
    daily_average,
    daily_yoy: onYear(daily_average, dailyAverageBefore()),
    days,
    month_days: monthDays,
  };

  function estimated(): WholeMonth {
    const pairs = pairsBefore(ordinal, upTo);
    const now = reader.read(ordinal, daily_average, monthDays as number);
    const { average, low, high, atMeanRatio, ...how } = bridge(daily_average, now, pairs);
    const inMonth = (perDay: number) => Math.max(cumulative, perDay * (monthDays as number));
    const ifAny = (perDay: NumberOutcome) => (perDay instanceof Absence ? perDay : inMonth(perDay));
    return {
      month: inMonth(average),
      low: ifAny(low),
      high: ifAny(high),
      at_mean_ratio: ifAny(atMeanRatio),
      ...how,
    };
  }

  /** A year earlier: of the same days, or once the month is over of the whole month, whatever first days are given. */
  function dailyAverageBefore(): NumberOutcome {
    const before = ordinal - 12;
    return isOver && totals.values.has(before)
      ? perDay(observation(totals, before), daysOf(before))
      : perDay(observation(firstDays, before), daysOf(before, upTo));
  }
}

/** What a history says before each month: the same for every item of a list, and worked out once. */
const historyOf = rememberedWith((totals: Series, firstDays: Series, daysOf: DaysOfMonth) => {
  const months = monthsOf({ totals, firstDays });
  const reader = new MonthReader(totals, daysOf);
  const before = (ordinal: number) => months.filter((month) => month.ordinal < ordinal);
  const exchanged = byKey((ordinal) => exchangedRanges(before(ordinal)));
  const otherDays = byKey((ordinal, upTo) => otherFirstDays(before(ordinal), upTo, daysOf));
  const allPairs = byKey((_, upTo) =>
    months.map((month) => reader.readPair(month, upTo)).filter((pair) => pair !== undefined),
  );
  return {
    reader,
    faultsBefore: (ordinal: number, upTo: number, isOver: boolean) =>
      exchanged(ordinal, 0) ?? (isOver ? undefined : otherDays(ordinal, upTo)),
    pairsBefore: byKey((ordinal, upTo): readonly BridgePair[] =>
      allPairs(0, upTo).filter((pair) => pair.ordinal < ordinal),
    ),
  };
});

/** Remembers an answer for each month and day of the month. */
function byKey<R>(answer: (ordinal: number, day: number) => R): (ordinal: number, day: number) => R {
  const known = new Map<number, { readonly answer: R }>();
  return (ordinal, day) => {
    const key = ordinal * 32 + day;
    let found = known.get(key);
    if (!found) known.set(key, (found = { answer: answer(ordinal, day) }));
    return found.answer;
  };
}

/** Nothing is left to estimate. */
function complete(month: number): WholeMonth {
  return { month, low: month, high: month, at_mean_ratio: month, method: "complete", pairs: 0 };
}
