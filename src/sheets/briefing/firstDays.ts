import { joined, rateInWords } from "../sentence";
import type { Context } from "./Context";
import {
  holidaysAfter,
  levelAt,
  listed,
  monthName,
  monthsFrom,
  orNothing,
  periodsOf,
  seriesArguments,
} from "../expressions";
import { heading, noteLine, type Rows, textLine } from "./grid";
import type { SeriesSource } from "../Sources";
import { unlessDoubled } from "./unlessDoubled";

/** The first days of the month after, while it is open: what they say of the whole. */
export function firstDaysSection(context: Context): Rows[] {
  const { words, names, sources } = context;
  const { sections, missing, lines } = words;
  const { first10, first20, exports } = sources;
  // The longer span says more.
  const spans = [
    { source: first20, days: 20 as const },
    { source: first10, days: 10 as const },
  ].flatMap(({ source, days }) => (source?.isDated && exports.isDated ? [{ source, days }] : []));
  if (spans.length === 0) return [noteLine(`${sections.firstDays}: ${missing.firstDays}`)];
  const next = monthsFrom(names.date, 1);
  const said = spans.reduceRight(
    (otherwise, { source, days }) =>
      `IF(ISNUMBER(${levelAt(source, next)}),${sayings(source, days, context)},${otherwise})`,
    unlessDoubled(
      spans.map(({ source }) => source),
      `"${missing.firstDays}"`,
      context,
    ),
  );
  return [
    heading(sections.firstDays, []),
    textLine(
      lines.estimate,
      { formula: `=IF(ISNUMBER(${levelAt(exports, next)}),"${missing.firstDays}",${said})` },
      2,
    ),
  ];
}

/** Level, average and estimate of a span, each as far as it is known. */
function sayings(span: SeriesSource, days: 10 | 20, { words, names, sources, language }: Context): string {
  const { sentences, unit } = words;
  const { exports } = sources;
  const next = monthsFrom(names.date, 1);
  const now = levelAt(span, next);
  const of = `"first${days}"`;
  const { holidays = "" } = span;
  // The first days of the months of the exports' table, in its order; none of a month that stands twice.
  const history = levelAt(span, periodsOf(exports));
  const estimate = (result: string) =>
    `TRADE.FLASH_ESTIMATE(${now},${names.date}+${days},${seriesArguments(exports)},${history},"${result}"${holidaysAfter(exports)})`;
  const amount = (figure: string) => `FIXED((${figure})/${unit.divisor},${language === "ko" ? 1 : 2})`;
  const bracket = (growth: string) =>
    orNothing(`"${language === "ko" ? "(" : " ("}"&${rateInWords(growth, language)}&")"`);
  const level = joined(sentences.firstDays, {
    month: monthName(next, language),
    days: `"${days}"`,
    value: amount(now),
  });
  const average = joined(sentences.firstDaysAverage, {
    value: amount(`TRADE.DAILY_AVERAGE(${now},${next},,${holidays},${of})`),
  });
  const month = joined(sentences.estimate, { value: amount(estimate("month")) });
  const interval = joined(sentences.estimateInterval, {
    low: amount(estimate("low")),
    high: amount(estimate("high")),
  });
  const series = seriesArguments(span);
  return listed(
    [
      `${level}&${bracket(`TRADE.YOY(${series},${next})`)}`,
      orNothing(`${average}&${bracket(`TRADE.DAILY_YOY(${series},${next},${holidays},${of})`)}`),
      orNothing(`${month}&${orNothing(interval)}`),
    ],
    ", ",
  );
}
