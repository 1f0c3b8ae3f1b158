import type { Content } from "../Draft";
import { achievedInWords, joined, quoted, rateInWords, shareInWords } from "../sentence";
import type { Context } from "./Context";
import {
  cellsOf,
  datesOf,
  durationInWords,
  figuresOf,
  holidaysAfter,
  ifNumbers,
  isZero,
  levelAt,
  listed,
  monthInWords,
  monthName,
  monthsFrom,
  NOTHING,
  orNothing,
  periodsOf,
  seriesArguments,
  unbroken,
  verdict,
} from "../expressions";
import { atLeast, GROWTH } from "../moves";
import { dailyFigures, dailySeries, totalFact } from "./facts";
import { type Rows, textLine } from "./grid";
import { totalLine, totalsHeading } from "./lines";
import { type Figures, isOfAllTime, reachOf, within, withReach } from "./reach";
import { claims } from "./summary";
import { runAbove } from "./threshold";

const HIGHEST = 4;
const HIGHEST_OF_MONTH = 3;
/** Thresholds of exports are whole multiples of 10 billion dollars, in million. */
const THRESHOLD = 10_000;
/** 10 billion dollars a month. */
const QUARTER_THRESHOLD = 3 * THRESHOLD;
/** Growth that is shown as 10.0 %. */
const DOUBLE_DIGITS = 0.0995;

/** A day's average, working days, the quarter, the target; records, thresholds and the year in a line each. */
export function exportsSection(context: Context): Rows[] {
  const { words, names, sources, tables, language } = context;
  const { lines, sections } = words;
  const text = (label: Content, formula: string, count = 1) =>
    textLine(label, { formula: `=${orNothing(formula)}` }, count);
  const { exports } = sources;
  const series = seriesArguments(exports);
  const figures = { values: figuresOf(exports), periods: periodsOf(exports), dates: datesOf(exports) };
  const reach = totalFact("exports", "reach", tables.totals);
  const ofMonth = (of: Figures, format: string) =>
    withReach(
      ranked(`${of.values},${of.periods}`, HIGHEST_OF_MONTH, "same_month", format, context),
      reachOf(of, "same_month", names, language),
      language,
    );
  return [
    totalsHeading(sections.exports, context),
    totalLine(dailyLine(context), context),
    totalLine(workdaysLine(context), context),
    totalLine(quarterLine(context), context),
    totalLine(targetLine(context), context),
    text(
      lines.previous,
      listed(
        [within(previousHigh(context), reach, language), lastHigher(context), runBegan(context)].map(
          orNothing,
        ),
        language === "ko" ? ", " : "; ",
      ),
      2,
    ),
    text(lines.thresholds, thresholds(context)),
    text(
      { formula: `=IF(${isOfAllTime(reach)},${quoted(lines.highest)},${quoted(lines.highestInData)})` },
      withReach(ranked(series, HIGHEST, "all", words.unit.format, context), reach, language),
    ),
    text(lines.highestOfMonth, ofMonth(figures, words.unit.format)),
    text(lines.highestDaily, ofMonth({ ...figures, values: dailyFigures(sources.exports) }, words.unit.fine)),
    text(lines.chain, `TEXTJOIN(" → ",TRUE,${tables.year.column("said")})`, 2),
  ];
}

function dailyLine(context: Context) {
  const { words, names, sources, language } = context;
  const { asOf, date } = names;
  const series = seriesArguments(sources.exports);
  const before = monthsFrom(date, -12);
  const holidays = holidaysAfter(sources.exports);
  const average = (at: string) => `TRADE.DAILY_AVERAGE(${series},${at}${holidays})`;
  const soFar = (end: string) =>
    `TRADE.YTD(${series},${end})/TRADE.WORKDAYS(DATE(YEAR(${end}),1,1),${end}${holidays})`;
  const daily = dailySeries(sources.exports);
  return {
    label: words.lines.daily,
    level: average(asOf),
    change: `${average(asOf)}-${average(before)}`,
    growth: `TRADE.DAILY_YOY(${series},${asOf}${holidays})`,
    before: average(before),
    yearToDate: soFar(date),
    yearToDateGrowth: `TRADE.GROWTH_RATE(${soFar(date)},${soFar(before)})`,
    words: claims(
      [NOTHING, verdict(daily, asOf, "all", language), verdict(daily, asOf, "same_month", language)],
      date,
      language,
    ),
  };
}

function workdaysLine({ words, names, sources }: Context) {
  const holidays = holidaysAfter(sources.exports, 2);
  const [now, before] = [names.asOf, monthsFrom(names.date, -12)].map(
    (at) => `TRADE.WORKDAYS(${at}${holidays})`,
  );
  return { label: words.lines.workdays, level: now, change: `${now}-${before}`, before, format: "0.0" };
}

/** The quarter that the month closes. */
function quarterLine(context: Context) {
  const { words, names, sources, language } = context;
  const { date } = names;
  const quarters = `TRADE.CHANGE_FREQUENCY(${seriesArguments(sources.exports)},"quarter")`;
  const [values, periods] = ["INDEX(quarters,,2)", "INDEX(quarters,,1)"];
  const closed = (formula: string, otherwise: string) =>
    `IF(MOD(MONTH(${date}),3)=0,LET(quarters,${quarters},${formula}),${otherwise})`;
  const closing = (formula: string) => closed(formula, "NA()");
  const label = (years: number) => `(YEAR(${date})-${years})&"Q"&MONTH(${date})/3`;
  const level = (years: number) => `1*INDEX(${values},MATCH(${label(years)},${periods},0))`;
  const record = (scope: string) => verdict(`${values},${periods}`, label(0), scope, language);
  const floor = `${QUARTER_THRESHOLD}*INT(${level(0)}/${QUARTER_THRESHOLD})`;
  // Where no earlier quarter is higher and none is missing.
  const isRecord = `LEFT(${record("all")},${language === "ko" ? 5 : 8})="${language === "ko" ? "역대 최대" : "All-time"}"`;
  const before = `TRADE.RECORD_CHECK(${values},${periods},${label(0)},"previous_high")`;
  const passed = joined(words.sentences.aboveFirst, { level: `FIXED((${floor})/${words.unit.divisor},0)` });
  const quarter = joined(words.sentences.quarter, { quarter: `MONTH(${date})/3` });
  const said = listed(
    [
      claims([quarter, record("all"), record("same_month")], date, language),
      orNothing(`IF((${isRecord})*(${before}<${floor}),${passed},"")`),
    ],
    language === "ko" ? ", " : "; ",
  );
  return {
    label: words.lines.quarter,
    level: closing(level(0)),
    change: closing(`${level(0)}-${level(1)}`),
    growth: closing(`1*TRADE.YOY(${values},${periods},${label(0)})`),
    before: closing(level(1)),
    words: closed(said, quoted(words.sentences.quarterOpen)),
  };
}

/** The announced target of the year, how far the year has come, and what it takes and how likely it is. */
function targetLine(context: Context) {
  const { words, names, sources, language } = context;
  const { sentences, unit } = words;
  const { asOf, date, target } = names;
  const series = seriesArguments(sources.exports);
  const pace = (result: string) => `TRADE.TARGET_PACE(${series},${target},${asOf},"${result}")`;
  const odds = (result: string) => `TRADE.TARGET_ODDS(${series},${target},${asOf},"${result}")`;
  const amount = (formula: string, decimals = 1) => `FIXED((${formula})/${unit.divisor},${decimals})`;
  const isDecember = `MONTH(${date})=12`;
  const [above, below] = language === "ko" ? ["상회", "하회"] : ["ahead of", "behind"];
  // What is not seen in the figure as it is shown is not said as one.
  const shown = joined(sentences.targetDistance, { amount: amount("ABS(ahead)") });
  const distance = `IF(ROUND(ahead/${unit.divisor},1)=0,${quoted(sentences.targetNear)},${shown})`;
  const parts = {
    achieved: achievedInWords("part"),
    distance,
    side: `IF(ahead<0,"${below}","${above}")`,
    left: pace("months_left"),
    average: `LET(need,${pace("required_average")},IF(ROUND(need/${unit.divisor},1)=0,${quoted(sentences.targetLittle)},${joined(sentences.targetDistance, { amount: amount("need") })}))`,
    needed: rateInWords(pace("required_growth"), language),
    odds: shareInWords(odds("probability"), 0),
    low: amount(odds("low"), 0),
    high: amount(odds("high"), 0),
  };
  type Key = `target${"" | "OnPath" | "Passed" | "Missed" | "Met" | "Left" | "LeftOfDecember"}` | "odds";
  const say = (key: Key) => joined(sentences[key], parts);
  // At its end the path is the target.
  const apart = `IF(${isDecember},IF(ahead<0,${say("targetMissed")},${say("targetPassed")}),${say("target")})`;
  const level = `IF(${isDecember},${say("targetMet")},${say("targetOnPath")})`;
  // Both are asked at once, since a branch that asked for the second would wait for another answer. Noise of adding up makes no
  // part of a whole.
  const part = `ROUND(${pace("ytd")}/${target},11)`;
  const soFar = orNothing(`LET(ahead,${pace("ahead")},part,${part},IF(ROUND(ahead,6)=0,${level},${apart}))`);
  const left = orNothing(`IF(MONTH(${date})=11,${say("targetLeftOfDecember")},${say("targetLeft")})`);
  // Of a year that is over there is nothing to forecast.
  const outlook = orNothing(`IF(${isDecember},"",${say("odds")})`);
  return {
    label: words.lines.target,
    level: target,
    words: `IF(ISNUMBER(${target}),${listed([soFar, left, outlook], language === "ko" ? ", " : "; ")},"${sentences.noTarget}")`,
  };
}

/** The highest month before: passed after so long, equalled, or still ahead by so much. */
function previousHigh(context: Context): string {
  const { words, names, sources, language } = context;
  const { sentences, unit } = words;
  const record = (result: string) =>
    `TRADE.RECORD_CHECK(${seriesArguments(sources.exports)},${names.asOf},"${result}")`;
  const decimals = language === "ko" ? 1 : 2;
  const amount = (of: string) => `FIXED((${of})/${unit.divisor},${decimals})`;
  const parts = { month: "month", value: "value", margin: amount("ABS(margin)") };
  const month = monthInWords(`TRADE.PARSE_PERIOD(${record("previous_period")})`, language);
  const value = amount(record("previous_high"));
  // What is not seen in the figures as they are shown is not said: a month after one is none to wait for, 0.0 no margin.
  const isSeen = `ROUND(margin/${unit.divisor},${decimals})<>0`;
  const after = `LET(months,${record("elapsed")},IF(months>1,${joined(sentences.beatenAfter, { after: durationInWords("months", language) })},""))`;
  const by = `IF(${isSeen},${joined(sentences.beatenBy, parts)},"")`;
  const beaten = joined(sentences.beaten, { ...parts, after, by });
  const below = `IF(${isSeen},${joined(sentences.below, parts)},${joined(sentences.justBelow, parts)})`;
  const notBeaten = `IF(ROUND(margin,6)=0,${joined(sentences.equalled, parts)},${below})`;
  return `LET(margin,${record("margin")},month,${month},value,${value},IF(${record("is_record")},${beaten},${notBeaten}))`;
}

/** The last month before that was higher, where that is not the highest and can be known; of a record there is none. */
function lastHigher({ words, names, sources, tables, language }: Context): string {
  const { exports } = sources;
  if (!exports.isDated) return NOTHING;
  const [months, level] = [periodsOf(exports), totalFact("exports", "level", tables.totals)];
  const month = `MAXIFS(${months},${months},"<"&${names.date},${cellsOf(exports)},">"&${level})`;
  const said = joined(words.sentences.lastHigher, {
    month: monthInWords("month", language),
    value: `FIXED(${levelAt(exports, "month")}/${words.unit.divisor},${language === "ko" ? 1 : 2})`,
  });
  const series = seriesArguments(exports);
  const highest = `TRADE.PARSE_PERIOD(TRADE.RECORD_CHECK(${series},${names.asOf},"previous_period"))`;
  // A month without a figure between the two could have been higher.
  const isUnbroken = `month>EOMONTH(${names.date},-${unbroken(series, names.asOf)})`;
  return `LET(month,${month},IF(month>0,IF(month=${highest},"",IF(${isUnbroken},${said},"")),""))`;
}

/** The turn with which a run of growth or decline began. */
function runBegan({ words, names, sources, tables, language }: Context): string {
  const run = totalFact("exports", "run", tables.totals);
  const series = seriesArguments(sources.exports);
  const [rise, fall] = GROWTH[language].to;
  const said = joined(words.sentences.began, {
    month: monthInWords("first", language),
    after: `${atLeast("ISNUMBER(earlier)", language)}&LET(months,ended+1,${durationInWords("months", language)})`,
    side: `IF(run>0,"${rise}","${fall}")`,
  });
  const first = `EOMONTH(${names.date},1-ABS(run))`;
  // What was before the run that ended is found among the runs of all months: it hangs on how long that one was.
  const runs = orNothing(`TRADE.STREAK(${series})`);
  const ended = `TRADE.STREAK(${series},first,"yoy",,"ended")`;
  const earlier = orNothing(`XLOOKUP(EOMONTH(first,-(ended+1)),${datesOf(sources.exports)},runs)`);
  const known = `LET(earlier,${earlier},IF(${isZero("earlier")},"",${said}))`;
  return `LET(run,${run},IF(ABS(run)>1,LET(first,${first},ended,${ended},runs,${runs},${ifNumbers(["ended"], known)}),""))`;
}

/** Round levels: for how many months, or for the first time where the data go back without a gap; double-digit growth. */
function thresholds(context: Context): string {
  const { words, names, sources, tables, language } = context;
  const { sentences, unit } = words;
  const { asOf, date } = names;
  const series = seriesArguments(sources.exports);
  const level = totalFact("exports", "level", tables.totals);
  const floor = `${THRESHOLD}*INT(${level}/${THRESHOLD})`;
  const high = (scope: string) => `TRADE.RECORD_CHECK(${series},${asOf},"previous_high","${scope}")`;
  const [ever, month] = [
    totalFact("exports", "ever", tables.totals),
    totalFact("exports", "monthRecord", tables.totals),
  ];
  // Then no earlier month is higher, and none is missing.
  const [isRecord, isRecordOfMonth] =
    language === "ko"
      ? [
          `LEFT(${ever},5)="역대 최대"`,
          `ISNUMBER(FIND("역대 "&${monthName(date, "ko")}&" 중 최대",${month}))`,
        ]
      : [`LEFT(${ever},8)="All-time"`, `ISNUMBER(FIND("Highest "&${monthName(date, "en")}&" (",${month}))`];
  const parts = { level: `FIXED((${floor})/${unit.divisor},0)`, month: monthName(date, language) };
  const rates = `TRADE.YOY(${series}),${periodsOf(sources.exports)}`;
  const inYear = tables.year.column("growth");
  // The first of the year only where the growth of every month before is known.
  const tens = `TRADE.STREAK(${rates},${asOf},"above",${DOUBLE_DIGITS})`;
  return listed(
    [
      orNothing(
        `IF((${isRecord})*(${high("all")}<${floor}),${joined(sentences.aboveFirst, parts)},IF(${isRecordOfMonth}*(${high("same_month")}<${floor}),${joined(sentences.aboveFirstOfMonth, parts)},""))`,
      ),
      // Below the first level a month is at no level: 0 is none.
      orNothing(
        `IF(${level}<${THRESHOLD},"",${runAbove(series, asOf, floor, (months) => joined(sentences.above, { ...parts, months }), language)})`,
      ),
      orNothing(
        `IF((COUNTIF(${inYear},">="&${DOUBLE_DIGITS})=1)*(${tens}=1)*(MONTH(${date})>1)*(COUNT(${inYear})=MONTH(${date})),"${sentences.firstDoubleDigits}","")`,
      ),
      orNothing(
        runAbove(
          rates,
          asOf,
          String(DOUBLE_DIGITS),
          (months) => joined(sentences.doubleDigits, { months }),
          language,
        ),
      ),
    ],
    language === "ko" ? ", " : "; ",
  );
}

/** "1위 659.5(2025년 9월), 2위 …". */
function ranked(series: string, count: number, scope: string, format: string, context: Context): string {
  const { words, names, language } = context;
  const decimals = /0\.(0+)/.exec(format)?.[1].length ?? 0;
  const ranking = `TRADE.RANKING(${series},${count},${names.asOf},"${scope}")`;
  const places = Array.from({ length: count }, (_, i) => {
    const cell = (column: number) => `INDEX(ranking,${i + 1},${column})`;
    return orNothing(
      joined(words.sentences.ranked, {
        rank: cell(1),
        value: `FIXED(${cell(3)}/${words.unit.divisor},${decimals})`,
        month: monthInWords(`TRADE.PARSE_PERIOD(${cell(2)})`, language),
      }),
    );
  });
  return `LET(ranking,${ranking},${listed(places, language === "ko" ? ", " : "; ")})`;
}
