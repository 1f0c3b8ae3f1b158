import type { Absence } from "../../analysis/AnalysisError";
import type { Frequency, Period } from "../../analysis/time/Period";
import { observation, observed, type Series, sumOf } from "../../analysis/time/Series";
import type { FactRole } from "../../i18n/explain";

/** One thing that went into an answer: a figure with its period, a sum over a span, a count. */
export interface Fact {
  readonly role: FactRole;
  /** Which argument or item it is, where the role leaves that open. */
  readonly of?: string;
  readonly period?: Period;
  /** The last period of a span that begins with `period`. */
  readonly until?: Period;
  /** The figure is of the first so many days of its month. */
  readonly firstDays?: number;
  /** Why there is none where there should be one. */
  readonly value?: number | string | boolean | Absence;
  /** How many figures are behind it. */
  readonly count?: number;
}

export function figureAt(role: FactRole, series: Series, ordinal: number, firstDays?: number): Fact {
  return {
    role,
    period: { frequency: series.frequency, ordinal },
    ...(firstDays !== undefined && { firstDays }),
    value: observation(series, ordinal),
  };
}

export function sumFact(role: FactRole, series: Series, first: number, last: number): Fact {
  return { ...spanOf(role, series.frequency, first, last), value: sumOf(series, first, last) };
}

export function spanOf(
  role: FactRole,
  frequency: Frequency,
  first: number,
  last: number,
  count = last - first + 1,
): Fact {
  return { role, period: { frequency, ordinal: first }, until: { frequency, ordinal: last }, count };
}

/** The figures of a series: how many, from when to when. */
export function figuresOf(
  role: FactRole,
  series: Series,
  isMeant: (ordinal: number) => boolean = () => true,
): Fact[] {
  const ordinals = observed(series).filter(isMeant);
  const [first, last] = [ordinals.at(0), ordinals.at(-1)];
  if (first === undefined || last === undefined) return [{ role, count: 0 }];
  return [spanOf(role, series.frequency, first, last, ordinals.length)];
}
