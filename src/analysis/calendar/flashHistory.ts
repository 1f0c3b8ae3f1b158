import { Absence, type NumberOutcome } from "../AnalysisError";
import { rememberedWith } from "../rememberedWith";
import { observation, observed, type Series } from "../time/Series";
import type { BridgePair, MonthSoFar } from "./bridge";
import { type WorkingCalendar, workingDaysOf } from "./workingDays";

/** Monthly histories; a flash uses only months before its own. */
export interface FlashHistory {
  /** Totals of whole months. */
  readonly totals: Series;
  /** Totals of the same first days of those months, e.g. the first 20. */
  readonly firstDays: Series;
}

/** A month whose first days and total are both above zero. */
export interface FlashMonth {
  readonly ordinal: number;
  readonly firstDays: number;
  readonly total: number;
}

/** Working days of a month up to a day of it; left out, of the whole month. */
export type DaysOfMonth = (ordinal: number, upTo?: number) => NumberOutcome;

/** The same function for the same calendar. */
export const daysOfMonth = rememberedWith(
  (calendar: WorkingCalendar): DaysOfMonth =>
    (ordinal, upTo) =>
      workingDaysOf("month", calendar, upTo)(ordinal),
);

/** Working days that first days must have to say something. */
export const LEAST_DAYS = 3;
/** Of the three months whose mean is taken, one may be missing. */
const LEAST_OF_THREE = 2;

/** Months that have both figures, oldest first. */
export function monthsOf({ totals, firstDays }: FlashHistory): FlashMonth[] {
  const months: FlashMonth[] = [];
  for (const month of observed(totals)) {
    const [early, total] = [observation(firstDays, month), observation(totals, month)];
    if (early instanceof Absence || total instanceof Absence) continue;
    if (early > 0 && total > 0) months.push({ ordinal: month, firstDays: early, total });
  }
  return months;
}

/** A figure for each working day. */
export function perDay(value: NumberOutcome, days: NumberOutcome): NumberOutcome {
  if (value instanceof Absence) return value;
  if (days instanceof Absence) return days;
  return days === 0 ? new Absence("no-working-days", {}) : value / days;
}

/** Says of a month what `bridge` wants to know, by the totals of the months before it. */
export class MonthReader {
  private readonly levels = new Map<number, number | undefined>();

  constructor(
    private readonly totals: Series,
    private readonly days: DaysOfMonth,
  ) {}

  /**
   * @param early - Daily average of the first days.
   * @param monthDays - Working days of the month.
   */
  read(ordinal: number, early: number, monthDays: number): MonthSoFar {
    const [before, earlier] = [this.levelOfThree(ordinal - 1), this.levelOfThree(ordinal - 4)];
    const days = Math.log(monthDays);
    if (before === undefined || earlier === undefined) return { ordinal, days };
    return { ordinal, days, deviation: Math.log(early) - before, momentum: before - earlier };
  }

  /** A past month; undefined when its first days, up to the day `upTo`, had fewer than 3 working days. */
  readPair({ ordinal, firstDays }: FlashMonth, upTo: number): BridgePair | undefined {
    const [span, monthDays, level] = [this.days(ordinal, upTo), this.days(ordinal), this.level(ordinal)];
    if (span instanceof Absence || monthDays instanceof Absence || level === undefined) return undefined;
    if (span < LEAST_DAYS) return undefined;
    const early = firstDays / span;
    return { ...this.read(ordinal, early, monthDays), ratio: level - Math.log(early) };
  }

  private levelOfThree(last: number): number | undefined {
    const levels = [last, last - 1, last - 2]
      .map((month) => this.level(month))
      .filter((x) => x !== undefined);
    return levels.length < LEAST_OF_THREE ? undefined : levels.reduce((sum, x) => sum + x, 0) / levels.length;
  }

  /** ln of the daily average of a whole month. */
  private level(ordinal: number): number | undefined {
    if (!this.levels.has(ordinal)) {
      const average = perDay(observation(this.totals, ordinal), this.days(ordinal));
      this.levels.set(ordinal, typeof average === "number" && average > 0 ? Math.log(average) : undefined);
    }
    return this.levels.get(ordinal);
  }
}
