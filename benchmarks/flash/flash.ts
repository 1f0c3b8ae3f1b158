import { daysOfMonth, MonthReader } from "../../src/analysis/calendar/flashHistory";
import { parsePeriod } from "../../src/analysis/time/parsePeriod";
import { koreanCalendar } from "../../src/functions/koreanCalendar";
import { milliseconds } from "../measure";
import type { Call } from "../shippedFunctions";
import { ms, printTable } from "../table";
import {
  lineThroughTotals,
  type Method,
  type Origin,
  type Past,
  ratioByLeastSquares,
  ratioByRidge,
  ratioOfTwelve,
  regressionOfLevels,
} from "./otherMethods";

const SPANS = [
  ["2019-01", "2023-12"],
  ["2024-01", "2026-09"],
] as const;
const DAYS = [20, 10] as const;

/** A month estimated from those before it. */
interface Estimate {
  readonly month: string;
  readonly actual: number;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** How far estimates of total exports from their first days were off: every month from those before it. */
export function benchmarkFlash(call: Call): void {
  const others: readonly (readonly [string, Method])[] = [
    ["line through totals (FORECAST), 60 months", lineThroughTotals],
    ["regression of levels, 60 months (before)", regressionOfLevels],
    ["ratio, last 12 months", ratioOfTwelve],
    ["ratio by least squares", ratioByLeastSquares],
    ["ratio by ridge regression", ratioByRidge],
  ];
  const score = (estimates: readonly Estimate[]) => SPANS.map((span) => scoreIn(span, estimates));
  printTable(
    "A month's exports from its first days (aims: covered 75 to 87 %; missed by 2.5 and 3.8 % from 2024)",
    ["missed by / covered by the 80 % interval", ...DAYS.flatMap((day) => SPANS.map(titleOf(day)))],
    [
      ...others.map(([name, method]) => [name, ...DAYS.flatMap((day) => score(byOther(call, day, method)))]),
      ["FLASH_ESTIMATE: the same, residuals carried on", ...DAYS.flatMap((day) => score(byOurs(call, day)))],
    ],
  );
  const { figures, months, histories } = shipped(call, 20);
  const last = figures.length - 1;
  let nudge = 0;
  const time = (rows: number) =>
    milliseconds(() => {
      const asked = figures.slice(-rows).map((figure) => [figure + ++nudge / 1e6]);
      call(
        "FLASH_ESTIMATE",
        asked,
        months.slice(-rows).map((month) => [`${month}-20`]),
        ...histories,
      );
    });
  printTable(
    `FLASH_ESTIMATE with ${last + 1} months of history`,
    ["", "time"],
    [
      ["one month", ms(time(1))],
      ["60 months in one call", ms(time(60))],
    ],
  );
}

function titleOf(day: number): (span: readonly [string, string]) => string {
  return ([first, last]) => `${day} days ${first.slice(0, 4)}–${last.slice(2, 4)}`;
}

function scoreIn([first, last]: readonly [string, string], estimates: readonly Estimate[]): string {
  const inSpan = estimates.filter(({ month }) => month >= first && month <= last);
  const share = (numbers: readonly number[]) =>
    (100 * numbers.reduce((sum, x) => sum + x, 0)) / inSpan.length;
  const missed = share(inSpan.map(({ estimate, actual }) => Math.abs(estimate / actual - 1)));
  const covered = share(inSpan.map(({ low, high, actual }) => Number(low <= actual && actual <= high)));
  return `${missed.toFixed(2)} / ${covered.toFixed(0)} %`;
}

/** First days and totals of the same months, as the data hold them. */
function shipped(call: Call, day: 10 | 20) {
  const [totals, firstDays] = [null, `first${day}`].map((name) =>
    call("EXPORTS", name, null, "2016-01", "2026-09"),
  );
  const months = totals.map(([month]) => String(month));
  const column = (rows: unknown[][]) => rows.map(([, figure]) => [figure]);
  return {
    months,
    figures: firstDays.map(([, figure]) => figure as number),
    actual: totals.map(([, figure]) => figure as number),
    histories: [column(totals), months.map((month) => [month]), column(firstDays)] as const,
  };
}

function byOurs(call: Call, day: 10 | 20): Estimate[] {
  const { months, figures, actual, histories } = shipped(call, day);
  const asked = months.flatMap((month, i) => (month < SPANS[0][0] ? [] : [i]));
  const [estimate, low, high] = ["month", "low", "high"].map((result) =>
    call(
      "FLASH_ESTIMATE",
      asked.map((i) => [figures[i]]),
      asked.map((i) => [`${months[i]}-${day}`]),
      ...histories,
      result,
    ),
  );
  return asked.map((i, row) => ({
    month: months[i],
    actual: actual[i],
    estimate: estimate[row][0] as number,
    low: low[row][0] as number,
    high: high[row][0] as number,
  }));
}

/** What is shipped stays shipped for them too. */
function byOther(call: Call, day: 10 | 20, method: Method): Estimate[] {
  const { months, figures, actual } = shipped(call, day);
  const daysOf = daysOfMonth(koreanCalendar());
  const ordinals = months.map((month) => parsePeriod(month).ordinal);
  const totals = { frequency: "month", values: new Map(ordinals.map((x, i) => [x, actual[i]])) } as const;
  const reader = new MonthReader(totals, daysOf);
  const past: Past[] = [];
  return months.flatMap((month, i) => {
    const [ordinal, firstDays] = [ordinals[i], figures[i]];
    const [days, span] = [daysOf(ordinal), daysOf(ordinal, day)] as [number, number];
    const early = Math.log(firstDays / span);
    const now: Origin = { ...reader.read(ordinal, firstDays / span, days), early, span: Math.log(span) };
    const before = [...past];
    const pair = reader.readPair({ ordinal, firstDays, total: actual[i] }, day);
    if (pair) past.push({ ...now, ...pair });
    if (month < SPANS[0][0]) return [];
    const logs = method(now, before);
    const [estimate, low, high] = [logs.mean, logs.low, logs.high].map((x) =>
      Math.max(firstDays, Math.exp(x) * days),
    );
    return [{ month, actual: actual[i], estimate, low, high }];
  });
}
