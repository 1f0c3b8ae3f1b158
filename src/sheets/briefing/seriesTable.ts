import type { BriefingWords } from "../../i18n/briefing";
import type { Language } from "../../i18n/language";
import type { Place } from "../../grid/a1";
import type { Content } from "../Draft";
import { FORMATS } from "../formats";
import { joined, quoted, rateInWords } from "../sentence";
import { newsOf, shortClaim, shortMonthClaim } from "./claims";
import { BELOW_ALL, ifNumbers, isZero, monthsFrom, NOTHING, orNothing, unbroken } from "../expressions";
import { BALANCE, GROWTH, moveInWords } from "../moves";
import type { Names } from "./names";
import { isOfImports, printedGrowth, printedMove, printedRun } from "./printedGrowth";
import { reachOf } from "./reach";
import type { SeriesRow } from "./seriesRow";
import { threshold } from "./threshold";
import { type WorkingColumn, type WorkingTable, workingTable } from "./workingTable";

const COLUMNS = [
  "name",
  "code",
  "level",
  "before",
  "calculated",
  "printed",
  "growth",
  "change",
  "share",
  "points",
  "yearToDate",
  "yearToDateGrowth",
  "run",
  "ended",
  "printedRun",
  "move",
  "ever",
  "everRun",
  "everShort",
  "monthRecord",
  "monthRun",
  "monthShort",
  "yearRecord",
  "reach",
  "whole",
  "news",
  "dailyGrowth",
  "threshold",
  "place",
  "rose",
  "fell",
] as const;
export type SeriesColumn = (typeof COLUMNS)[number];
type CellOf = (key: SeriesColumn, row?: number) => string;

export interface SeriesFacts {
  readonly names: Names;
  readonly words: BriefingWords;
  readonly language: Language;
  /** Level and change of the total that the series are parts of; none for the totals themselves. */
  readonly total?: { readonly level: string; readonly change: string };
}

/**
 * What a month of each series was, a row a series; figures in million US dollars.
 * @param wanted - What is read of the table: it has these columns, and those that they are calculated from.
 */
export function seriesTable<K extends SeriesColumn>(
  name: string,
  place: Place,
  rows: readonly SeriesRow[],
  wanted: readonly K[],
  facts: SeriesFacts,
): WorkingTable<K> {
  const contentOf = (key: SeriesColumn, row: number, cell: CellOf): Content => {
    if (key === "name" || key === "code") return rows[row][key];
    // Totals have their places; charts begin with such a number that does not wait for a calculation.
    if (key === "place" && !facts.total) return row + 1;
    return { formula: `=${formulaOf(key, rows[row], row, cell, facts)}` };
  };
  const needed = new Set<SeriesColumn>(wanted);
  const notes: CellOf = (key) => {
    needed.add(key);
    return "";
  };
  // What is added meanwhile comes as well.
  for (const key of needed) rows.forEach((_, row) => contentOf(key, row, notes));
  const columns = COLUMNS.filter((key) => needed.has(key)).map(
    (key): [SeriesColumn, WorkingColumn<SeriesColumn>] => [
      key,
      {
        header: facts.words.data.columns[key],
        format: FORMAT_OF[key] ?? FORMATS.text,
        width: WIDTH_OF[key],
        cell: (row, cell) => contentOf(key, row, cell),
      },
    ],
  );
  return workingTable(
    name,
    place,
    rows.length,
    Object.fromEntries(columns) as Record<SeriesColumn, WorkingColumn<SeriesColumn>>,
  );
}

const { amount, growth: rate, count } = FORMATS;
const FORMAT_OF: Readonly<Partial<Record<SeriesColumn, string>>> = {
  level: amount,
  before: amount,
  calculated: rate,
  printed: rate,
  growth: rate,
  change: FORMATS.change,
  share: FORMATS.share,
  points: rate,
  yearToDate: amount,
  yearToDateGrowth: rate,
  run: count,
  ended: count,
  printedRun: count,
  everRun: count,
  monthRun: count,
  whole: count,
  dailyGrowth: rate,
  place: count,
};

/** Points that the longest words take. */
const WIDTH_OF: Readonly<Partial<Record<SeriesColumn, number>>> = {
  name: 150,
  code: 190,
  move: 190,
  ever: 470,
  everShort: 270,
  monthRecord: 440,
  monthShort: 220,
  yearRecord: 330,
  reach: 220,
  news: 760,
  threshold: 480,
  rose: 210,
  fell: 210,
};

function formulaOf(
  key: Exclude<SeriesColumn, "name" | "code">,
  { code, series, figures, holidays, level, monthsAbove }: SeriesRow,
  row: number,
  cell: CellOf,
  { names, words, language, total }: SeriesFacts,
): string {
  const { asOf, date } = names;
  const isBalance = !level;
  const test = isBalance ? "surplus" : "yoy";
  const [now, before, growth, change] = [cell("level"), cell("before"), cell("growth"), cell("change")];
  const streak = (at: string, of = test, result = "run") =>
    `TRADE.STREAK(${series},${at},"${of}",,"${result}")`;
  const releases = () => ({ code: cell("code"), isImports: isOfImports(code) });
  const difference = (column: SeriesColumn) => {
    const [sold, bought] = [cell(column, row - 2), cell(column, row - 1)];
    return ifNumbers([sold, bought], `${sold}-${bought}`);
  };
  const verdict = (scope: string) => {
    const direction = isBalance ? `,IF(N(${now})<0,"low","high")` : "";
    return orNothing(`TRADE.RECORD_CHECK(${series},${asOf},"verdict","${scope}","${language}"${direction})`);
  };
  // As the headline has it: what rounds to 0.0 % neither rose nor fell.
  const isUnchanged = `IF(ISNUMBER(${growth}),ROUND(${growth},3)=0,FALSE)`;
  const moved = (side: string) => {
    const said = joined(words.sentences.growthOf, {
      name: cell("name"),
      rate: rateInWords(growth, language),
    });
    return `IF(ISNUMBER(${growth}),IF(ROUND(${growth},3)${side},${said},""),"")`;
  };
  switch (key) {
    case "level":
      return level ? level(date) : difference("level");
    case "before":
      return level ? level(monthsFrom(date, -12)) : difference("before");
    case "calculated":
      return isBalance ? NOTHING : orNothing(`TRADE.YOY(${series},${asOf})`);
    case "printed":
      return isBalance ? NOTHING : printedGrowth(releases(), asOf, now, before);
    case "growth":
      return ifNumbers(
        [cell("printed")],
        cell("printed"),
        ifNumbers([cell("calculated")], cell("calculated")),
      );
    case "change": {
      const exact = `${now}-${before}`;
      if (isBalance) return ifNumbers([now, before], exact);
      // Of levels too coarse for the growth that was printed the difference may have the wrong sign: then it is not said.
      const known = ifNumbers([growth], `IF((${exact})*${growth}<0,${NOTHING},${exact})`);
      return ifNumbers([now, before], known, ifNumbers([now, growth], `${now}-${now}/(1+${growth})`));
    }
    case "share":
      return total ? ifNumbers([now, total.level], `TRADE.SHARE(${now},${total.level})`) : NOTHING;
    case "points":
      return total
        ? ifNumbers([change, total.level, total.change], `${change}/(${total.level}-${total.change})`)
        : NOTHING;
    case "yearToDate":
      return isBalance ? difference("yearToDate") : orNothing(`TRADE.YTD(${series},${asOf})`);
    // In January the year is the month, whose growth may be one that was printed.
    case "yearToDateGrowth":
      return isBalance
        ? NOTHING
        : orNothing(
            `IF(MONTH(${date})=1,IF(ISNUMBER(${growth}),${growth},""),TRADE.YTD_YOY(${series},${asOf}))`,
          );
    case "run":
      return isBalance
        ? orNothing(streak(asOf))
        : `LET(run,${orNothing(streak(asOf))},IF(${isUnchanged},0,run))`;
    case "ended":
      return orNothing(streak(asOf, test, "ended"));
    case "printedRun":
      return isBalance ? NOTHING : orNothing(printedRun(releases(), asOf, cell("printed")));
    case "move": {
      const [run, ended] = [cell("run"), cell("ended")];
      if (isBalance) {
        const runBefore = (months: string) => orNothing(streak(`EOMONTH(${date},-${months})`));
        const said = orNothing(moveInWords({ run, ended, runBefore, sides: BALANCE[language] }, language));
        // STREAK knows no zero of the newest month: it may be a blank cell. The one that is made of two figures is none.
        return `IF(${isZero(now)},"${BALANCE[language].even}",${said})`;
      }
      // What is said is of the growth that stands beside it.
      const isOfGrowth = `IF(ISNUMBER(${growth}),${run}*${growth}>0,TRUE)`;
      const own = { series, dates: figures.dates, run, ended, isOfGrowth };
      const said = printedMove(releases(), asOf, date, cell("printedRun"), own, language);
      return `IF(${isUnchanged},"${GROWTH[language].even}",${orNothing(said)})`;
    }
    case "ever":
      return verdict("all");
    case "everRun":
      return orNothing(streak(asOf, "record"));
    case "everShort":
      return orNothing(shortClaim(cell("ever"), cell("everRun"), date, language));
    case "yearRecord":
      return verdict("year");
    case "monthRecord":
      return verdict("same_month");
    case "whole":
      return monthsAbove
        ? orNothing(
            `LET(months,${unbroken(series, asOf)},IF(${monthsAbove("0", date, BELOW_ALL)}=months,months,0))`,
          )
        : NOTHING;
    case "reach":
      return reachOf(figures, "all", names, language);
    case "monthRun":
      return orNothing(streak(asOf, "same_month_record"));
    case "monthShort":
      return orNothing(
        shortMonthClaim(
          { month: cell("monthRecord"), year: cell("yearRecord"), ever: cell("ever") },
          date,
          language,
        ),
      );
    case "news": {
      const { evers, monthly, customs } = words.sentences;
      const said = {
        evers: joined(evers, { run: cell("everRun") }),
        monthly: joined(monthly, { run: cell("monthRun") }),
        said: joined(customs, { name: cell("name") }),
      };
      const cells = {
        name: cell("name"),
        ever: cell("ever"),
        everRun: cell("everRun"),
        monthRun: cell("monthRun"),
        whole: cell("whole"),
      };
      return orNothing(newsOf(cells, said, language));
    }
    case "dailyGrowth":
      return isBalance
        ? NOTHING
        : ifNumbers([now, before], orNothing(`TRADE.DAILY_YOY(${series},${asOf}${holidays})`));
    case "threshold":
      return monthsAbove
        ? threshold({ level: now, name: cell("name"), series, monthsAbove }, names, words, language)
        : NOTHING;
    case "place": {
      const above = row === 0 ? "0" : `COUNT(${cell("place", 0)}:${cell("place", row - 1)})`;
      return `IF(ISNUMBER(${now})+ISNUMBER(${growth}),${above}+1,${quoted("")})`;
    }
    case "rose":
      return moved(">0");
    case "fell":
      return moved("<0");
  }
}
