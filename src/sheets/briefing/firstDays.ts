import { columnReference } from "../../grid/structuredReference";
import { joined, rateInWords } from "../sentence";
import type { Context } from "./Context";
import { levelAt, monthName, monthsFrom, orNothing, periodsOf, seriesArguments } from "./expressions";
import { heading, noteLine, type Rows, textLine } from "./grid";

const DAYS = 20;

/** The first days of the month after, while it is open: what they say of the whole. */
export function firstDaysSection(context: Context): Rows[] {
  const { words, names, sources, language } = context;
  const { sections, missing, sentences, unit, lines } = words;
  const { first20, exports } = sources;
  if (!first20?.isDated || !exports.isDated) return [noteLine(`${sections.firstDays}: ${missing.firstDays}`)];
  const next = monthsFrom(names.date, 1);
  const through = `${names.date}+${DAYS}`;
  const now = levelAt(first20, next);
  // The first days of the months of the exports' table, in its order.
  const history = `SUMIFS(${columnReference(first20.table, first20.column)},${periodsOf(first20)},${periodsOf(exports)})`;
  const estimate = (result: string) =>
    `TRADE.FLASH_ESTIMATE(${now},${through},${seriesArguments(exports)},IF(${history}=0,"",${history}),"${result}")`;
  const amount = (of: string) => `FIXED((${of})/${unit.divisor},${language === "ko" ? 1 : 2})`;
  const parts = {
    month: monthName(next, language),
    value: amount(now),
    daily: amount(`TRADE.DAILY_AVERAGE(${now},${next},,,"first20")`),
    growth: rateInWords(`TRADE.DAILY_YOY(${seriesArguments(first20)},${next},,"first20")`, language),
    estimate: amount(estimate("month")),
    low: amount(estimate("low")),
    high: amount(estimate("high")),
  };
  const isOpen = `ISNUMBER(${now})*(ISNUMBER(${levelAt(exports, next)})=FALSE)`;
  return [
    heading(sections.firstDays, []),
    textLine(
      lines.estimate,
      { formula: `=IF(${isOpen},${orNothing(joined(sentences.estimate, parts))},"${missing.firstDays}")` },
      2,
    ),
  ];
}
