// The growth that releases printed, beside the growth that the workbook's figures give. Formulas know it by the code of the
// series.
import type { Language } from "../../i18n/language";
import { ifNumbers, monthLabel, orNothing } from "../expressions";
import { GROWTH, monthsOfMove, moveFrom } from "../moves";

/** Half of what a release rounds growth to, and a little for arithmetic. */
const HALF_STEP = 0.000500001;
/** Half of what it rounds levels to, million US dollars. */
const HALF_LEVEL = 5;
/** As much the year before may have been revised since. */
const REVISED = 0.0015;

/** The growth that was printed, and its months as labels. */
const PRINTED = "INDEX(printed,,2),INDEX(printed,,1)";

/** A series that releases may print: the cell with its code, and whether it is one of imports. */
export interface Printed {
  readonly code: string;
  readonly isImports: boolean;
}

/**
 * The growth that a release printed for the month, where it belongs to the workbook's figures: where the growth that they
 * give is the same but for their rounding, or, of the figure that was first printed, but for a small revision of the year
 * before; and where that year is missing, if the workbook has the figure first printed, or none is known. Levels rounded to 10 million dollars give growth more coarsely than it
 * is printed, and may turn its sign.
 */
export function printedGrowth(of: Printed, asOf: string, level: string, before: string): string {
  const growth = (vintage: string) =>
    orNothing(`INDEX(TRADE.PUBLISHED_GROWTH(${argumentsOf(of, asOf, asOf)},"${vintage}"),1,2)`);
  const read = of.isImports ? "IMPORTS" : "EXPORTS";
  const first = orNothing(`INDEX(TRADE.${read}(${of.code},,${asOf},${asOf},,"first"),1,2)`);
  const step = (figure: string) => `IF(MOD(${figure},100)=0,100,IF(MOD(${figure},10)=0,10,1))`;
  const rounding = `(${HALF_STEP}+(${step(level)}+${step(before)}*${level}/${before})/2/${before})`;
  const isFirst = `ABS(${level}-once)<=${HALF_LEVEL}`;
  const allowed = `IF(ISNUMBER(once),IF(${isFirst},MAX(${rounding},${REVISED}),${rounding}),${rounding})`;
  const isNear = (rate: string) => `ABS(${level}/${before}-1-${rate})<=${allowed}`;
  const fits = (rate: string) =>
    `IF(ISNUMBER(${rate}),${ifNumbers([level, before], isNear(rate), ifNumbers([level, "once"], isFirst, "TRUE"))},FALSE)`;
  return orNothing(
    `LET(early,${growth("first")},late,${growth("latest")},once,${first},IF(${fits("early")},early,IF(${fits("late")},late,"")))`,
  );
}

/**
 * The months of printed growth, or decline, in a row; "" where the month's was not printed. What is asked of the releases
 * waits for nothing: a spreadsheet asks a function of ours once for all that is known, and each further time costs.
 */
export function printedRun(of: Printed, asOf: string, growth: string): string {
  return `LET(printed,${history(of, asOf)},${ifNumbers([growth], streak(asOf))})`;
}

/** The workbook's own figures and their months as dates, and the run that they give, with the one that it ended. */
interface OwnMove {
  readonly series: string;
  readonly dates: string;
  readonly run: string;
  readonly ended: string;
  /** A formula: whether it is of the growth that stands beside it. */
  readonly isOfGrowth: string;
}

/**
 * The move that was printed, or the workbook's own. Both are runs of the same growth, and neither is longer than it was: the
 * longer one tells more, unless a month of it is known to be another.
 * @param run - The cell with the printed run.
 */
export function printedMove(
  of: Printed,
  asOf: string,
  date: string,
  run: string,
  own: OwnMove,
  language: Language,
): string {
  const isOther = `IF(${run}*${own.run}>0,ABS(${run})>ABS(${own.run}),TRUE)`;
  const isLonger = `IF(ISNUMBER(${run}),${ifNumbers([own.run], isOther, "TRUE")},FALSE)`;
  const months = monthsOfMove({ run, ended: "turned" });
  const ownRun = ifNumbers([own.run], `IF(${own.isOfGrowth},${own.run},"")`);
  const move = { run: "run", ended: "ended", sides: GROWTH[language] };
  const before = (month: string, runs: string) =>
    orNothing(`LET(day,EOMONTH(${date},0-months),XLOOKUP(${month},${runs},""))`);
  // Runs of all months are asked for, and what was earlier is found among them: nothing is asked that hangs on what was
  // answered to another question than the one about the releases.
  const named: readonly (readonly [string, string])[] = [
    ["printed", history(of, asOf)],
    ["runs", orNothing(`TRADE.STREAK(${PRINTED},,"surplus")`)],
    ["turned", orNothing(streak(asOf, "ended"))],
    ["own", orNothing(`TRADE.STREAK(${own.series})`)],
    ["isLonger", isLonger],
    ["isPrinted", `IF(isLonger,${isBorneOut(run, months, date, own.dates)},FALSE)`],
    ["run", `IF(isPrinted,${run},${ownRun})`],
    ["ended", `IF(isPrinted,turned,${own.ended})`],
    ["months", monthsOfMove(move)],
    [
      "earlier",
      `IF(isPrinted,${before(monthLabel("day"), "INDEX(printed,,1),runs")},${before("day", `${own.dates},own`)})`,
    ],
  ];
  return `LET(${named.flat().join(",")},${moveFrom(move, language)})`;
}

/**
 * Whether no month of the run, or of the one that it ended, is known to the workbook's figures as another. The month itself
 * was held against them before.
 */
function isBorneOut(run: string, months: string, date: string, dates: string): string {
  const side = `IF(ISNUMBER(turned),-${run},${run})`;
  const isBetween = `(${dates}>EOMONTH(${date},-${months}))*(${dates}<${date})`;
  const isOther = `(IF(ISNUMBER(own),own,0)*${side}<=0)`;
  return `SUMPRODUCT(ISNUMBER(own)*${isBetween}*${isOther})=0`;
}

function history(of: Printed, asOf: string): string {
  return orNothing(`TRADE.PUBLISHED_GROWTH(${argumentsOf(of, "", asOf)})`);
}

function streak(at: string, result = "run"): string {
  return `TRADE.STREAK(${PRINTED},${at},"surplus",,"${result}")`;
}

/** Series, partner, from, to and flow, as PUBLISHED_GROWTH takes them. */
function argumentsOf({ code, isImports }: Printed, from: string, to: string): string {
  return `${code},,${from},${to},"${isImports ? "imports" : "exports"}"`;
}

export function isOfImports(code: string): boolean {
  return /^(imports|from)\b/.test(code);
}
