import { Absence, type NumberOutcome } from "../AnalysisError";
import { dailyAverage, dailyAverageGrowth } from "../calendar/dailyAverage";
import { type WorkingCalendar, workingDaysOf } from "../calendar/workingDays";
import { yearOnYear } from "../growth/onPeriod";
import { rememberedWith } from "../rememberedWith";
import { compare } from "../numeric/sum";
import { type Run, runs } from "../records/streak";
import { type Period, PERIODS_PER_YEAR } from "../time/Period";
import { observation, observed, type Series } from "../time/Series";
import { type HeadlineClaim, headlineClaims } from "./headlineClaims";
import { percentDigits } from "./pressDigits";

/** What a headline says about one period. What is undefined is not said. */
export interface HeadlineFacts {
  readonly period: Period;
  /** The figures are those of a month's first so many days. */
  readonly firstDays: number | undefined;
  readonly value: number;
  /** Undefined for a flow. */
  readonly balance: Side | undefined;
  /** The value a year earlier. */
  readonly before: number | undefined;
  readonly balanceBefore: Side | undefined;
  /** Growth on it: a plain fraction, of a flow only. */
  readonly growth: number | undefined;
  /** The change on it is within what the figures are rounded to, and so has no sign. */
  readonly isRounded: boolean;
  readonly move: Move | undefined;
  readonly claims: readonly HeadlineClaim[];
  readonly daily: DailyFacts | undefined;
}

/** What a claim of a headline is about: its figure, or the daily average. */
export type ClaimedFigure = Pick<HeadlineFacts, "period" | "value"> &
  Partial<Pick<HeadlineFacts, "firstDays">>;

/** Of a balance; even too where rounding hides which of the two it is. */
export type Side = "surplus" | "deficit" | "even";

/** How the period goes on, or turns: periods in a row, two or more, or how long ago there was the like of it. */
export interface Move {
  readonly kind: "run" | "turn";
  readonly of: "rise" | "fall" | "surplus" | "deficit";
  readonly length: number;
  /** The data do not show where it began. */
  readonly isAtLeast: boolean;
}

export interface DailyFacts {
  readonly average: number;
  readonly days: number;
  /** Working days of the same period a year earlier. */
  readonly daysBefore: number | undefined;
  readonly growth: number | undefined;
  readonly isRounded: boolean;
  readonly claim: HeadlineClaim | undefined;
}

export interface HeadlineOptions {
  /** Left out: a balance from the first figure below zero on. */
  readonly kind?: "flow" | "balance";
  readonly firstDays?: number;
  /** What the figures are rounded to, in their unit. */
  readonly precision?: number;
}

/**
 * The facts of a press sentence, from the series up to the period only: level, on-year change, turn or run, records,
 * daily average.
 *
 * A growth rate or a value per working day of a balance has no meaning: it is compared with the amount a year earlier,
 * runs are of surpluses or deficits, and records are the largest of either.
 *
 * @param calendar - Working days; outside its years there is no daily average.
 * @returns For an ordinal, the facts; Absence when the period has no observation.
 */
export function headlineFacts(
  given: Series,
  calendar: WorkingCalendar,
  { kind, firstDays, precision = 0 }: HeadlineOptions = {},
): (ordinal: number) => HeadlineFacts | Absence {
  return factsOf(given, calendar, kind, firstDays, precision);
}

const factsOf = rememberedWith(factsFrom);

function factsFrom(
  given: Series,
  calendar: WorkingCalendar,
  kind: HeadlineOptions["kind"],
  firstDays: number | undefined,
  precision: number,
): (ordinal: number) => HeadlineFacts | Absence {
  const series = withoutDoubtful(given);
  const { frequency } = series;
  const year = PERIODS_PER_YEAR[frequency];
  const growth = yearOnYear(series, "percent");
  const growthRun = runs(series, "yoy", { precision });
  const balanceRun = runs(series, "surplus", { precision });
  const average = dailyAverage(series, calendar, firstDays);
  const averageGrowth = dailyAverageGrowth(series, calendar, firstDays);
  const daysOf = workingDaysOf(frequency, calendar, firstDays);
  const firstNegative = observed(series).find((ordinal) => (series.values.get(ordinal) as number) < 0);
  let averages: Series | undefined;

  return (ordinal) => {
    const value = observation(given, ordinal);
    if (value instanceof Absence) return value;
    const isBalance = kind ? kind === "balance" : firstNegative !== undefined && firstNegative <= ordinal;
    const before = series.values.has(ordinal) ? series.values.get(ordinal - year) : undefined;
    const facts = {
      period: { frequency, ordinal },
      firstDays,
      value,
      before,
      isRounded: before !== undefined && isWithin(value - before, precision),
    };
    if (isBalance) return { ...facts, ...balanceFacts(ordinal, value, before) };
    const rate = known(growth(ordinal));
    // Beside a change that rounds to 0.0 % a rise would read as a contradiction.
    const hasSign = rate !== undefined && percentDigits(rate).sign !== 0;
    return {
      ...facts,
      balance: undefined,
      balanceBefore: undefined,
      growth: rate,
      move: hasSign ? moveOf(growthRun(ordinal), "rise", "fall") : undefined,
      claims: value > 0 ? headlineClaims(given, ordinal, "high", precision) : [],
      daily: daily(ordinal),
    };
  };

  function balanceFacts(ordinal: number, value: number, before: number | undefined) {
    const side = sideOf(value, precision);
    return {
      balance: side,
      balanceBefore: before === undefined ? undefined : sideOf(before, precision),
      growth: undefined,
      move: side === "even" ? undefined : moveOf(balanceRun(ordinal), "surplus", "deficit"),
      claims: side === "even" ? [] : headlineClaims(given, ordinal, value > 0 ? "high" : "low", precision),
      daily: undefined,
    };
  }

  function daily(ordinal: number): DailyFacts | undefined {
    // A table of one month of each year may hold the figures of whole years, dated by that month.
    if ((series.step ?? 1) > 1 && firstDays === undefined) return undefined;
    const [perDay, days] = [known(average(ordinal)), known(daysOf(ordinal))];
    if (perDay === undefined || days === undefined) return undefined;
    const daysBefore = known(daysOf(ordinal - year));
    const before = known(average(ordinal - year));
    const within = daysBefore ? (precision / 2) * (1 / days + 1 / daysBefore) : 0;
    // The working days of the past are counted only where a record of the average can be told.
    const canTell = firstDays === undefined && precision === 0 && perDay > 0;
    if (canTell) averages ??= { ...series, values: valuesOf(series, average) };
    return {
      average: perDay,
      days,
      daysBefore,
      growth: known(averageGrowth(ordinal)),
      isRounded: before !== undefined && isWithin(perDay - before, within),
      claim: canTell && averages ? headlineClaims(averages, ordinal, "high", 0).at(-1) : undefined,
    };
  }
}

/** Zeros that may be blank cells are no news, and neither is what changed on them. */
function withoutDoubtful(series: Series): Series {
  if (!series.doubtful || series.doubtful.size === 0) return series;
  const values = new Map([...series.values].filter(([ordinal]) => !series.doubtful?.has(ordinal)));
  return { ...series, values };
}

function valuesOf(series: Series, answer: (ordinal: number) => NumberOutcome): Map<number, number> {
  const values = new Map<number, number>();
  for (const ordinal of observed(series)) {
    const value = known(answer(ordinal));
    if (value !== undefined) values.set(ordinal, value);
  }
  return values;
}

/** Half a dollar, in million dollars: what prints as $0 is neither. */
const NOTHING = 0.5e-6;

function sideOf(balance: number, precision: number): Side {
  if (Math.abs(balance) < NOTHING || isWithin(balance, precision / 2)) return "even";
  return balance > 0 ? "surplus" : "deficit";
}

/** Too small to tell from an effect of rounding; nothing is, where the figures are exact. */
function isWithin(change: number, precision: number): boolean {
  return precision > 0 && compare(Math.abs(change), precision) <= 0;
}

function known(outcome: NumberOutcome): number | undefined {
  return outcome instanceof Absence || !Number.isFinite(outcome) ? undefined : outcome;
}

function moveOf(run: Run | Absence, up: Move["of"], down: Move["of"]): Move | undefined {
  if (run instanceof Absence || run.length === 0) return undefined;
  const { turned, isAtLeast } = run;
  const of = run.length > 0 ? up : down;
  if (turned) return { kind: "turn", of, length: turned.after, isAtLeast: turned.isAtLeast };
  const length = Math.abs(run.length);
  return length < 2 ? undefined : { kind: "run", of, length, isAtLeast };
}
