import { Absence } from "../../analysis/AnalysisError";
import { comparedScope, type Direction, standing, verdict } from "../../analysis/records/record";
import { runs, type StreakTest as Test } from "../../analysis/records/streak";
import { workingDaysOf } from "../../analysis/calendar/workingDays";
import { dailyAverage } from "../../analysis/calendar/dailyAverage";
import { PERIODS_PER_YEAR } from "../../analysis/time/Period";
import { headlineFacts } from "../../analysis/text/headlineFacts";
import { parsePeriod } from "../../analysis/time/parsePeriod";
import { type Series, yearStart } from "../../analysis/time/Series";
import { readOne } from "../../functions/at";
import { choice, isLeftOut, readText, requireNumber } from "../../functions/cells";
import {
  DaysCovered,
  HeadlineKind,
  RankingScope,
  RecordDirection,
  RecordResult,
  RecordScope,
  StreakTest,
} from "../../functions/enums";
import { firstDays } from "../../functions/firstDays";
import { koreanCalendar } from "../../functions/koreanCalendar";
import { latestOf } from "../../functions/spill";
import { type Asked, spotAtLatest, spotByRow, spotOfCard, tableOf } from "./Asked";
import { type Fact, figureAt, figuresOf, spanOf } from "./Fact";
import { ofAll, yearBefore } from "./growth";

export function record(asked: Asked): Fact[] {
  const { args } = asked;
  const what = choice(args.result, RecordResult, "result");
  const spot = what === RecordResult.all ? spotOfCard(asked) : spotAtLatest(asked);
  if (!spot) return ofAll(asked);
  const { series, ordinal } = spot;
  const scope = comparedScope(series, ordinal, choice(args.scope, RecordScope, "scope"));
  const direction = choice(args.direction, RecordDirection, "direction");
  const isVerdict = what === RecordResult.all || what === RecordResult.verdict;
  // A verdict on all figures may be that of its month: highest May.
  const claim = isVerdict ? verdict(series, ordinal, scope, direction) : undefined;
  const scopes = !claim || claim instanceof Absence || claim.scope === scope ? [scope] : [scope, claim.scope];
  return [
    figureAt("figure", series, ordinal),
    ...scopes.flatMap((one) => againstEarlier(series, ordinal, one, direction)),
  ];
}

function againstEarlier(
  series: Series,
  ordinal: number,
  scope: `${RecordScope}`,
  direction: Direction,
): Fact[] {
  const found = standing(series, ordinal, scope, direction);
  if (found instanceof Absence) return [];
  const { previousHigh, previousPeriod, missing } = found;
  return [
    ...(previousHigh === undefined || previousPeriod === undefined
      ? []
      : [figureAt(direction === "high" ? "previousHigh" : "previousLow", series, previousPeriod)]),
    ...figuresOf(
      SCOPE_ROLES[scope],
      series,
      (one) => one <= ordinal && isWithin(one, ordinal, scope, series),
    ),
    { role: "missing", count: missing },
  ];
}

const SCOPE_ROLES = { all: "lookedAt", same_month: "lookedAtSame", year: "lookedAtYear" } as const;

function isWithin(one: number, ordinal: number, scope: `${RecordScope}`, { frequency }: Series): boolean {
  if (scope === "year") return one >= yearStart(frequency, ordinal);
  return scope === "all" || (ordinal - one) % PERIODS_PER_YEAR[frequency] === 0;
}

export function streak(asked: Asked): Fact[] {
  const spot = spotByRow(asked);
  if (!spot) return ofAll(asked);
  const { series, ordinal } = spot;
  const test = choice(asked.args.test, StreakTest, "test");
  const level = test === StreakTest.above ? requireNumber(asked.args.level, "level") : undefined;
  const run = runs(series, test, { level })(ordinal);
  const figure = figureAt("figure", series, ordinal);
  if (run instanceof Absence) return [figure, ...comparedWith(series, ordinal, test, level)];
  const length = Math.abs(run.length);
  const { frequency } = series;
  return [
    figure,
    ...comparedWith(series, ordinal, test, level),
    ...(length === 0
      ? []
      : [spanOf(run.isAtLeast ? "runAtLeast" : "run", frequency, ordinal - length + 1, ordinal)]),
    ...(run.ended
      ? [
          spanOf(
            run.ended.isAtLeast ? "endedRunAtLeast" : "endedRun",
            frequency,
            ordinal - run.ended.length,
            ordinal - 1,
          ),
        ]
      : []),
  ];
}

function comparedWith(series: Series, ordinal: number, test: Test, level: number | undefined): Fact[] {
  switch (test) {
    case "yoy":
      return [figureAt("base", series, ordinal - yearBefore(series))];
    case "mom":
      return [figureAt("base", series, ordinal - 1)];
    case "above":
      return [{ role: "level", value: level }];
    case "surplus":
      return [{ role: "level", value: 0 }];
    case "record":
      return againstEarlier(series, ordinal, "all", "high");
    case "same_month_record":
      return againstEarlier(series, ordinal, "same_month", "high");
  }
}

export function ranking(asked: Asked): Fact[] {
  const { args, answer, place } = asked;
  const table = tableOf(asked);
  const [series] = table.series;
  const until = readOne(args.at, table, "at") ?? latestOf(series);
  if (until instanceof Absence) return [];
  const scope = choice(args.scope, RankingScope, "scope");
  const period = place && answer[place.row][1];
  const shown = typeof period === "string" ? [figureAt("figure", series, parsePeriod(period).ordinal)] : [];
  return [
    ...shown,
    ...figuresOf(SCOPE_ROLES[scope], series, (one) => one <= until && isWithin(one, until, scope, series)),
  ];
}

/** What a sentence was made of: what it does not say is not here either. */
export function headline(asked: Asked): Fact[] {
  const { args } = asked;
  const spot = spotAtLatest(asked);
  if (!spot) return ofAll(asked);
  const { series, ordinal } = spot;
  const length = firstDays(args.days);
  const kind = readText(args.kind) === undefined ? undefined : choice(args.kind, HeadlineKind, "kind");
  const precision = isLeftOut(args.precision) ? 0 : requireNumber(args.precision, "precision");
  const calendar = koreanCalendar(args.holidays);
  const found = headlineFacts(series, calendar, { kind, firstDays: length, precision })(ordinal);
  const figure = figureAt("figure", series, ordinal, length);
  if (found instanceof Absence) return [figure];
  const before = ordinal - yearBefore(series);
  const days = [
    ...(found.daily ? [ordinal] : []),
    ...(found.daily?.daysBefore === undefined ? [] : [before]),
  ];
  return [
    figure,
    ...(found.before === undefined ? [] : [figureAt("base", series, before, length)]),
    ...figuresOf("lookedAt", series, (one) => one <= ordinal),
    ...daysOf(series, days, calendar, length),
  ];
}

export function perDay(isGrowth: boolean): (asked: Asked) => Fact[] {
  return (asked) => {
    const spot = spotByRow(asked);
    if (!spot) return ofAll(asked);
    const { series, ordinal } = spot;
    const length = firstDays(choice(asked.args.days, DaysCovered, "days"));
    const calendar = koreanCalendar(asked.args.holidays);
    const average = dailyAverage(series, calendar, length);
    const { frequency } = series;
    const ordinals = isGrowth ? [ordinal, ordinal - yearBefore(series)] : [ordinal];
    return ordinals.flatMap((one, i) => [
      figureAt(i === 0 ? "figure" : "base", series, one, length),
      ...daysOf(series, [one], calendar, length),
      ...(isGrowth
        ? [
            {
              role: "dailyAverage",
              period: { frequency, ordinal: one },
              firstDays: length,
              value: average(one),
            } as const,
          ]
        : []),
    ]);
  };
}

function daysOf(
  { frequency }: Series,
  ordinals: readonly number[],
  calendar: ReturnType<typeof koreanCalendar>,
  length: number | undefined,
): Fact[] {
  return ordinals.map((ordinal) => ({
    role: "workingDays",
    period: { frequency, ordinal },
    ...(length !== undefined && { firstDays: length }),
    value: workingDaysOf(frequency, calendar, length)(ordinal),
  }));
}
