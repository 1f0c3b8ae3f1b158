import { Absence, type NumberOutcome } from "../AnalysisError";
import { rateOn } from "../growth/growthRate";
import { dateOfSerial, labelOf, lastDay, periodOf, shift } from "../time/Period";
import { observation, observed, type Series } from "../time/Series";
import { bridge, type BridgeMethod, type BridgePair } from "./bridge";
import { type WorkingCalendar, workingDaysIn } from "./workingDays";

/** Monthly histories; the flash uses only months before its own (and the same span a year earlier). */
export interface FlashHistory {
  /** Totals of whole months. */
  readonly totals?: Series;
  /** Totals of the same first days of those months, e.g. the first 20. */
  readonly firstDays?: Series;
}

/** What the first days of a month say. Amounts in the unit of the figure given. */
export interface FlashEstimate {
  /** Ordinal of the month. */
  readonly ordinal: number;
  /** The whole month. */
  readonly month: number;
  /** 80 % prediction interval of a regression, lowest and highest ratio seen otherwise; Absence without a range. */
  readonly low: NumberOutcome;
  readonly high: NumberOutcome;
  /** The whole month at the average ratio of the history, beside the regression. */
  readonly at_mean_ratio: NumberOutcome;
  /** The month's growth on the same month a year earlier. */
  readonly month_yoy: NumberOutcome;
  /** Per working day so far. */
  readonly daily_average: number;
  /** Its growth on the same span of the year before. */
  readonly daily_yoy: NumberOutcome;
  readonly method: BridgeMethod | "complete";
  /** Months of history used. */
  readonly pairs: number;
  /** Working days so far, and in the whole month. */
  readonly days: number;
  readonly month_days: number;
}

const LEAST_DAYS = 3;
const MOST_PAIRS = 60;
const NO_SERIES: Series = { frequency: "month", values: new Map() };

/**
 * Nowcast of a month from the figure of its first days.
 *
 * With 12 to 60 earlier months whose first days and total are known (the latest 60 count):
 * ln(month's daily average) = α + β ln(first days' daily average) + u by least squares, times the month's working days.
 * With 1 to 11, the geometric mean of the ratios of the two daily averages. With none, the pace so far. On the month's
 * last day the figure itself.
 *
 * The month's second part is busier than its first, so that working days alone (the pace) estimate too low. Months whose
 * span has fewer than 3 working days are left out of the history. The months of the 2020 pandemic are *not* left out:
 * which months are unusual is the analyst's decision, made by the range given.
 *
 * @param cumulative - From the first of the month to `through`; above zero.
 * @param through - Excel serial number of the last day included; the same day of the month ends the span in every month of
 *   `firstDays`.
 * @returns Absence "too-few-working-days" with fewer than 3 so far; "outside-calendar".
 * @see Baffigi, Golinelli and Parigi (2004), Bridge models to forecast the euro area GDP, Int. J. Forecasting 20.
 */
export function flashEstimate(
  cumulative: number,
  through: number,
  { totals = NO_SERIES, firstDays = NO_SERIES }: FlashHistory,
  calendar: WorkingCalendar,
): FlashEstimate | Absence {
  const date = dateOfSerial(through);
  const period = periodOf("month", date.getUTCFullYear(), date.getUTCMonth());
  const { ordinal } = period;
  const wholeDays = (month: number) => workingDaysIn({ frequency: "month", ordinal: month }, calendar);
  const spanDays = (month: number) =>
    workingDaysIn({ frequency: "month", ordinal: month }, calendar, date.getUTCDate());
  const [days, monthDays] = [spanDays(ordinal), wholeDays(ordinal)];
  if (days instanceof Absence) return days;
  if (monthDays instanceof Absence) return monthDays;
  if (days < LEAST_DAYS) return new Absence("too-few-working-days", { needed: LEAST_DAYS, found: days });

  const daily_average = cumulative / days;
  const isOver = through === lastDay(period);
  const pairs = isOver ? [] : pairsBefore(ordinal, totals, firstDays, wholeDays, spanDays);
  const estimate = isOver ? complete(daily_average) : bridge(daily_average, pairs);
  // On the last day the figure itself, not what a division and a multiplication leave of it.
  const whole = (average: number) => (isOver ? cumulative : average * monthDays);
  const inMonth = (average: NumberOutcome) => (average instanceof Absence ? average : whole(average));
  const month = whole(estimate.average);
  const onYear = (now: number, before: NumberOutcome) =>
    before instanceof Absence ? before : rateOn(now, before, () => labelOf(shift(period, -12)));
  return {
    ordinal,
    month,
    low: inMonth(estimate.low),
    high: inMonth(estimate.high),
    at_mean_ratio: inMonth(estimate.atMeanRatio),
    month_yoy: onYear(month, observation(totals, ordinal - 12)),
    daily_average,
    daily_yoy: onYear(daily_average, perDay(observation(firstDays, ordinal - 12), spanDays(ordinal - 12))),
    method: estimate.method,
    pairs: pairs.length,
    days,
    month_days: monthDays,
  };
}

/** Nothing is left to estimate. */
function complete(average: number) {
  return { average, low: average, high: average, atMeanRatio: average, method: "complete" } as const;
}

function perDay(value: NumberOutcome, days: NumberOutcome): NumberOutcome {
  if (value instanceof Absence) return value;
  if (days instanceof Absence) return days;
  return days === 0 ? new Absence("no-working-days", {}) : value / days;
}

/** The latest pairs of months before `ordinal`, oldest first. */
function pairsBefore(
  ordinal: number,
  totals: Series,
  firstDays: Series,
  wholeDays: (month: number) => NumberOutcome,
  spanDays: (month: number) => NumberOutcome,
): BridgePair[] {
  const pairs: BridgePair[] = [];
  for (const month of observed(totals)) {
    const days = spanDays(month);
    if (month >= ordinal || days instanceof Absence || days < LEAST_DAYS) continue;
    const early = perDay(observation(firstDays, month), days);
    const whole = perDay(observation(totals, month), wholeDays(month));
    if (early instanceof Absence || whole instanceof Absence || early <= 0 || whole <= 0) continue;
    pairs.push({ firstDays: Math.log(early), month: Math.log(whole) });
  }
  return pairs.slice(-MOST_PAIRS);
}
