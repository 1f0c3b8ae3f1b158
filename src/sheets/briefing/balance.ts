import { joined } from "../sentence";
import type { Context } from "./Context";
import { balanceFigures, listed, monthInWords, monthsFrom, orNothing, periodsOf } from "../expressions";
import { totalFact } from "./facts";
import { heading, type Rows, textLine } from "./grid";
import { within } from "./reach";

/** The balance so far, and its highest and lowest months before; the month itself stands in the summary. */
export function balanceSection(context: Context): Rows[] {
  const { words, names, language, sources, tables } = context;
  const { exports, imports } = sources;
  if (!imports) return [];
  const series = `balance,${periodsOf(exports)}`;
  const { sentences, sections, lines } = words;
  const amount = (of: string) => `TRADE.PRESS_TEXT(${of},,,"${language}")`;
  const record = (result: string, direction: string) =>
    `TRADE.RECORD_CHECK(${series},${names.asOf},"${result}","all",,"${direction}")`;
  const before = (direction: "high" | "low") => ({
    month: monthInWords(`TRADE.PARSE_PERIOD(${record("previous_period", direction)})`, language),
    value: amount(record("previous_high", direction)),
  });
  const parts = {
    sum: amount(totalFact("balance", "yearToDate", tables.totals)),
    // The rolling sum of a year at the month: that of this year and what the last year had after it.
    year: amount(
      `TRADE.YTD(${series},${names.asOf})+TRADE.YTD(${series},YEAR(${names.date})-1&"-12")-TRADE.YTD(${series},${monthsFrom(names.date, -12)})`,
    ),
  };
  const separator = language === "ko" ? ", " : "; ";
  const records = [
    orNothing(joined(sentences.balanceBest, before("high"))),
    orNothing(joined(sentences.balanceWorst, before("low"))),
  ];
  const reach = totalFact("balance", "reach", tables.totals);
  return [
    heading(sections.balance, []),
    textLine(
      lines.balanceRecords,
      {
        formula: `=LET(balance,${balanceFigures(exports, imports)},${listed(
          [
            orNothing(joined(sentences.balanceSoFar, parts)),
            // A zero may be a blank cell to RECORD_CHECK: beside one the highest or lowest before may be that zero.
            `IF(ISNUMBER(XMATCH(0,balance)),"",${orNothing(within(listed(records, separator), reach, language))})`,
          ],
          separator,
        )})`,
      },
      1,
    ),
  ];
}
