import { Absence, type NumberOutcome } from "../AnalysisError";
import { dailyAverage, dailyAverageGrowth } from "../calendar/dailyAverage";
import type { WorkingCalendar } from "../calendar/workingDays";
import { yearOnYear } from "../growth/onPeriod";
import { type Standing, standing } from "../records/record";
import { streaks } from "../records/streak";
import type { Period } from "../time/Period";
import { observation, observed, type Series } from "../time/Series";

/** What a headline says about one period. What is undefined is not said. */
export interface HeadlineFacts {
  readonly period: Period;
  readonly value: number;
  /** Change on the same period a year earlier: a rate, or for a balance an amount. */
  readonly growth: number | undefined;
  readonly change: number | undefined;
  readonly run: Run | undefined;
  readonly record: Standing | undefined;
  readonly daily: { readonly average: number; readonly growth: number | undefined } | undefined;
}

/** Periods in a row, two or more, that end at the period. */
export interface Run {
  readonly of: "rises" | "falls" | "surpluses" | "deficits";
  readonly length: number;
  /** The data do not show where the run began. */
  readonly isAtLeast: boolean;
}

/** A rank is news down to this place, and in the top tenth of the data only: the third of three is the lowest. */
const LAST_RANK = 3;
const OBSERVATIONS_A_RANK = 10;

/**
 * The facts of a press sentence, from the series up to the period only: level, on-year change, run of rises or falls,
 * record, daily average.
 *
 * A series that has been negative is a balance. A growth rate or a value per working day of a balance has no meaning,
 * and a smaller deficit is no record: the change is then an amount, the run is one of surpluses or deficits, and
 * records are of surpluses only.
 *
 * @param calendar - Working days; outside its years there is no daily average.
 * @returns For an ordinal, the facts; Absence when the period has no observation.
 */
export function headlineFacts(
  series: Series,
  calendar: WorkingCalendar,
): (ordinal: number) => HeadlineFacts | Absence {
  const growth = yearOnYear(series, "percent");
  const change = yearOnYear(series, "difference");
  const average = dailyAverage(series, calendar);
  const averageGrowth = dailyAverageGrowth(series, calendar);
  const growthRun = streaks(series, "yoy");
  const balanceRun = streaks(series, "surplus");
  const ordinals = observed(series);
  const firstNegative = ordinals.find((ordinal) => (series.values.get(ordinal) as number) < 0);
  const places = new Map(ordinals.map((ordinal, place) => [ordinal, place]));

  return (ordinal) => {
    const value = observation(series, ordinal);
    if (value instanceof Absence) return value;
    const isBalance = firstNegative !== undefined && firstNegative <= ordinal;
    const perDay = isBalance ? undefined : known(average(ordinal));
    return {
      period: { frequency: series.frequency, ordinal },
      value,
      growth: isBalance ? undefined : known(growth(ordinal)),
      change: isBalance ? known(change(ordinal)) : undefined,
      run: isBalance
        ? runOf(balanceRun, ordinal, "surpluses", "deficits")
        : runOf(growthRun, ordinal, "rises", "falls"),
      record: value > 0 ? newsworthy(series, ordinal, (places.get(ordinal) as number) + 1) : undefined,
      daily: perDay === undefined ? undefined : { average: perDay, growth: known(averageGrowth(ordinal)) },
    };
  };
}

function known(outcome: NumberOutcome): number | undefined {
  return outcome instanceof Absence || !Number.isFinite(outcome) ? undefined : outcome;
}

function runOf(
  lengthAt: (ordinal: number) => NumberOutcome,
  ordinal: number,
  up: Run["of"],
  down: Run["of"],
): Run | undefined {
  const signed = known(lengthAt(ordinal)) ?? 0;
  const length = Math.abs(signed);
  if (length < 2) return undefined;
  return {
    of: signed > 0 ? up : down,
    length,
    isAtLeast: lengthAt(ordinal - length) instanceof Absence,
  };
}

/** @param count - Observations up to the period. */
function newsworthy(series: Series, ordinal: number, count: number): Standing | undefined {
  const found = standing(series, ordinal, "all");
  if (found instanceof Absence || found.verdict.kind === "first") return undefined;
  const { verdict, rank } = found;
  if (verdict.kind !== "rank") return found;
  return rank <= LAST_RANK && rank * OBSERVATIONS_A_RANK <= count ? found : undefined;
}
