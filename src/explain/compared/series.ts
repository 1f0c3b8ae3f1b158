import { dateOfSerial, lastDay, periodOf, PERIODS_PER_YEAR } from "../../analysis/time/Period";
import type { Series } from "../../analysis/time/Series";
import { daysOfMonth, type FlashHistory, monthsOf } from "../../analysis/calendar/flashHistory";
import { parseHoliday } from "../../analysis/time/parseDate";
import { parsePeriod } from "../../analysis/time/parsePeriod";
import { readOne } from "../../functions/at";
import { choice, isLeftOut, orUndefined, readEntry, rectangle } from "../../functions/cells";
import { FlashResult, OutlookResult, SeasonalResult } from "../../functions/enums";
import { koreanCalendar } from "../../functions/koreanCalendar";
import { readTables } from "../../functions/table";
import { type Asked, elementOf, spotByRow, tableOf } from "./Asked";
import { elements } from "./elements";
import { type Fact, figureAt, figuresOf } from "./Fact";
import { ofAll } from "./growth";
import { sample } from "./targets";

export function outlook(asked: Asked): Fact[] {
  const { args, answer, place } = asked;
  const table = tableOf(asked);
  const [series] = table.series;
  const isTable = choice(args.result, OutlookResult, "result") === OutlookResult.table;
  const label = isTable && place && (table.isAcross ? answer[0][place.column] : answer[place.row][0]);
  return [
    ...sample(series),
    ...(typeof label === "string" ? [{ role: "forecast", period: parsePeriod(label) } as const] : []),
  ];
}

export function seasonal(asked: Asked): Fact[] {
  const isTable = choice(asked.args.result, SeasonalResult, "result") === SeasonalResult.all;
  const spot = isTable ? undefined : spotByRow(asked);
  if (!spot) return ofAll(asked);
  const { series, ordinal } = spot;
  return [figureAt("figure", series, ordinal), ...figuresOf("lookedAt", series)];
}

/** The figures before an event and from it on. */
export function aroundEvent(asked: Asked): Fact[] {
  const { args, place } = asked;
  const { values: table } = readTables(
    { values: args.values, comparison: orUndefined(args.comparison) },
    args.periods,
  );
  const event = readOne(args.event, table, "event");
  const series = table.series.at(
    table.series.length === 1 || !place ? 0 : table.isAcross ? place.row : place.column,
  );
  if (event === undefined || !series || (table.series.length > 1 && !place)) return [];
  return [
    { role: "event", period: { frequency: table.frequency, ordinal: event } },
    ...figuresOf("before", series, (one) => one < event),
    ...figuresOf("after", series, (one) => one >= event),
  ];
}

/** A month so far, its working days, and what each answer holds it against: earlier months, or the same days a year ago. */
export function monthSoFar(asked: Asked): Fact[] {
  const { args, place } = asked;
  if (!place) return elements(asked);
  const day = parseHoliday(readEntry(elementOf(args.through, place)));
  const date = dateOfSerial(day);
  const month = periodOf("month", date.getUTCFullYear(), date.getUTCMonth());
  const daysOf = daysOfMonth(koreanCalendar(args.holidays));
  const upTo = date.getUTCDate();
  const isOver = day === lastDay(month);
  const workingDays = (ordinal: number, firstDays?: number): Fact => {
    const period = { frequency: month.frequency, ordinal };
    return { role: "workingDays", period, firstDays, value: daysOf(ordinal, firstDays) };
  };
  const { totals, firstDays } = historyOf(asked);
  const yearAgo = month.ordinal - PERIODS_PER_YEAR.month;
  const ofMonth = [
    workingDays(month.ordinal),
    ...(totals && firstDays && !isOver ? earlierMonths(totals, firstDays, month.ordinal) : []),
  ];
  const what = choice(args.result, FlashResult, "result");
  const isAverage = what === FlashResult.daily_average || what === FlashResult.daily_yoy;
  const isOnYear = what === FlashResult.daily_yoy || what === FlashResult.all;
  return [
    ...elements(asked),
    workingDays(month.ordinal, upTo),
    ...(isAverage ? [] : ofMonth),
    ...(what === FlashResult.all && totals && !isOver ? [figureAt("base", totals, yearAgo)] : []),
    ...(isOnYear ? sameDays(yearAgo) : []),
  ];

  /** Of the same days, or of the whole month once that is over. */
  function sameDays(ordinal: number): Fact[] {
    if (isOver && totals?.values.has(ordinal))
      return [figureAt("base", totals, ordinal), workingDays(ordinal)];
    if (!firstDays) return [];
    return [figureAt("base", firstDays, ordinal, upTo), workingDays(ordinal, upTo)];
  }
}

function historyOf({ args }: Asked): Partial<FlashHistory> {
  if (isLeftOut(args.values) && isLeftOut(args.first_days)) return {};
  const { values, first_days } = readTables(
    { values: orUndefined(args.values), first_days: orUndefined(args.first_days) },
    args.periods,
    [args.cumulative, args.through, args.holidays],
  );
  return { totals: values.series.at(0), firstDays: first_days.series.at(0) };
}

function earlierMonths(totals: Series, firstDays: Series, before: number): Fact[] {
  const known = new Set(monthsOf({ totals, firstDays }).map(({ ordinal }) => ordinal));
  return figuresOf("history", totals, (one) => one < before && known.has(one));
}

/** What was looked through: so many rows of so many series. */
export function checked({ args }: Asked): Fact[] {
  const block = rectangle(args.values);
  const periods = rectangle(args.periods);
  const isAcross = periods.length === 1 && periods[0].length > 1;
  const [rows, series] = isAcross ? [block[0].length, block.length] : [block.length, block[0].length];
  return [
    { role: "rowsChecked", count: rows },
    { role: "seriesChecked", count: series },
  ];
}
