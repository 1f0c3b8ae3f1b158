import { dateOfSerial, lastDay, periodOf } from "../../analysis/time/Period";
import { daysOfMonth, monthsOf } from "../../analysis/calendar/flashHistory";
import { parseHoliday } from "../../analysis/time/parseDate";
import { parsePeriod } from "../../analysis/time/parsePeriod";
import { readOne } from "../../functions/at";
import { choice, isLeftOut, orUndefined, readEntry, rectangle } from "../../functions/cells";
import { OutlookResult, SeasonalResult } from "../../functions/enums";
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

/** A month so far: its working days, and the months that it was held against. */
export function monthSoFar(asked: Asked): Fact[] {
  const { args, place } = asked;
  if (!place) return elements(asked);
  const day = parseHoliday(readEntry(elementOf(args.through, place)));
  const date = dateOfSerial(day);
  const month = periodOf("month", date.getUTCFullYear(), date.getUTCMonth());
  const daysOf = daysOfMonth(koreanCalendar(args.holidays));
  const upTo = date.getUTCDate();
  return [
    ...elements(asked),
    { role: "workingDays", period: month, firstDays: upTo, value: daysOf(month.ordinal, upTo) },
    { role: "workingDays", period: month, value: daysOf(month.ordinal) },
    ...(day === lastDay(month) ? [] : history(asked, month.ordinal)),
  ];
}

function history({ args }: Asked, before: number): Fact[] {
  if (isLeftOut(args.values) || isLeftOut(args.first_days)) return [];
  const { values, first_days } = readTables(
    { values: args.values, first_days: args.first_days },
    args.periods,
    [args.cumulative, args.through, args.holidays],
  );
  const months = monthsOf({ totals: values.series[0], firstDays: first_days.series[0] });
  const known = new Set(months.map(({ ordinal }) => ordinal));
  return figuresOf("history", values.series[0], (one) => one < before && known.has(one));
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
