import { Absence, type NumberOutcome } from "../AnalysisError";
import { firstDay, lastDay, type Period, PERIODS_PER_YEAR, shift } from "../time/Period";
import { type WorkingCalendar, workingDays, workingDaysIn } from "./workingDays";

/** One day of a month; `weight` is what it counts as a working day: 1, 0.5 or 0. */
export interface DayOfMonth {
  readonly serial: number;
  readonly day: number;
  readonly weight: number;
}

/** Working days of a month and of its first days, and of the same days a year earlier. */
export interface MonthView {
  readonly days: readonly DayOfMonth[];
  readonly counts: Readonly<Record<"first10" | "first20" | "month", DaysOfBothYears>>;
}

export interface DaysOfBothYears {
  readonly now: number;
  /** Absent where the calendar does not reach a year further back. */
  readonly before: NumberOutcome;
}

const FIRST_10 = 10;
const FIRST_20 = 20;

/**
 * A month as the calendar has it.
 * @returns Absence "outside-calendar" for a month whose holidays are not known.
 */
export function monthView(month: Period, calendar: WorkingCalendar): MonthView | Absence {
  const [first, last] = [firstDay(month), lastDay(month)];
  const weights = Array.from({ length: last - first + 1 }, (_, i) =>
    workingDays(first + i, first + i, calendar),
  );
  const outside = weights.find((weight) => weight instanceof Absence);
  if (outside) return outside;
  const earlier = shift(month, -PERIODS_PER_YEAR.month);
  const count = (length?: number): DaysOfBothYears => ({
    now: workingDaysIn(month, calendar, length) as number,
    before: workingDaysIn(earlier, calendar, length),
  });
  return {
    days: weights.map((weight, i) => ({ serial: first + i, day: i + 1, weight: weight as number })),
    counts: { first10: count(FIRST_10), first20: count(FIRST_20), month: count() },
  };
}
