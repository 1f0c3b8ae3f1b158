import { Absence, type NumberOutcome } from "../AnalysisError";
import type { Design } from "../statistics/leastSquares";
import { type Frequency, indexInYear, labelOf } from "../time/Period";
import { observed, type Series } from "../time/Series";

/** What is asked of an event study. */
export interface EventQuestion {
  /** Ordinal of the first period under the event. */
  readonly event: number;
  /** Let the trend change with the event too. */
  readonly slope: boolean;
  /** Working days of a period; Absence where the calendar does not know. Left out: not controlled for. */
  readonly workingDays?: (ordinal: number) => NumberOutcome;
}

/** The regression of an event study: logarithms of the observations, and what may explain them. */
export interface EventDesign {
  /** Periods with an observation, oldest first. */
  readonly ordinals: readonly number[];
  readonly logs: readonly number[];
  /** Constant, trend, step, the change of trend if asked, a dummy a period of the year but one, ln working days. */
  readonly columns: Design;
  /** Places in `columns` of what the event may have changed: the step, and the change of trend if asked. */
  readonly eventColumns: readonly number[];
  readonly hasWorkingDays: boolean;
  readonly before: number;
  readonly after: number;
}

/**
 * Observations needed before the event and from it on. Before: two years of months, so that the season is known
 * without the event, or at least 8 (Penfold and Zhang 2013); after: enough for a mean with an error. Twice as many
 * after when the trend may change.
 */
const NEEDED: Readonly<Record<Frequency, { readonly before: number; readonly after: number }>> = {
  month: { before: 24, after: 6 },
  quarter: { before: 12, after: 4 },
  half: { before: 8, after: 4 },
  year: { before: 8, after: 4 },
};

/**
 * Sets up ln x_t = β₀ + β₁ t + β₂ step_t [+ β₃ since_t] + season_t [+ γ ln days_t] + u_t.
 *
 * step is 1 from the event on; since is 0 in the event's first period and then counts 1, 2, …; working days are used for
 * months and quarters when the calendar knows every period observed.
 *
 * @returns Absence "event-outside-data" with too few observations on a side; "not-positive-figure" where there is no
 *   logarithm.
 * @see Bernal, Cummins and Gasparrini (2017), Interrupted time series regression for the evaluation of public health
 *   interventions: a tutorial, Int. J. Epidemiology 46, 348–355; Penfold and Zhang (2013), Academic Pediatrics 13.
 */
export function eventDesign(series: Series, question: EventQuestion): EventDesign | Absence {
  const { event, slope } = question;
  const { frequency } = series;
  const ordinals = observed(series);
  const values = ordinals.map((ordinal) => series.values.get(ordinal) as number);
  const before = ordinals.filter((ordinal) => ordinal < event).length;
  const after = ordinals.length - before;
  const needed = { before: NEEDED[frequency].before, after: NEEDED[frequency].after * (slope ? 2 : 1) };
  if (before < needed.before || after < needed.after) {
    return new Absence("event-outside-data", {
      event: labelOf({ frequency, ordinal: event }),
      before,
      after,
      neededBefore: needed.before,
      neededAfter: needed.after,
    });
  }
  const bad = ordinals.find((_, t) => !(values[t] > 0));
  if (bad !== undefined) {
    return new Absence("not-positive-figure", { period: labelOf({ frequency, ordinal: bad }) });
  }
  const days = logWorkingDays(ordinals, frequency, question.workingDays);
  const columnOf = (f: (ordinal: number) => number) => ordinals.map(f);
  const columns = [
    columnOf(() => 1),
    columnOf((ordinal) => ordinal - ordinals[0] + 1),
    columnOf((ordinal) => (ordinal < event ? 0 : 1)),
    ...(slope ? [columnOf((ordinal) => Math.max(0, ordinal - event))] : []),
    ...seasonDummies(ordinals, frequency),
    ...(days ? [days] : []),
  ];
  return {
    ordinals,
    logs: values.map(Math.log),
    columns,
    eventColumns: slope ? [2, 3] : [2],
    hasWorkingDays: days !== undefined,
    before,
    after,
  };
}

/** One column a period of the year that occurs, but for the first of them. */
function seasonDummies(ordinals: readonly number[], frequency: Frequency): number[][] {
  const places = ordinals.map((ordinal) => indexInYear({ frequency, ordinal }));
  const [, ...others] = [...new Set(places)].sort((a, b) => a - b);
  return others.map((index) => places.map((place) => (place === index ? 1 : 0)));
}

function logWorkingDays(
  ordinals: readonly number[],
  frequency: Frequency,
  workingDays: EventQuestion["workingDays"],
): number[] | undefined {
  if (!workingDays || (frequency !== "month" && frequency !== "quarter")) return undefined;
  const days = ordinals.map(workingDays);
  const isKnown = (x: NumberOutcome): x is number => typeof x === "number" && x > 0;
  return days.every(isKnown) ? days.map(Math.log) : undefined;
}
