import { Absence } from "../../analysis/AnalysisError";
import { yearOnYear } from "../../analysis/growth/onPeriod";
import type { Claim } from "../../analysis/records/claim";
import { verdict } from "../../analysis/records/record";
import { type Run, runs } from "../../analysis/records/streak";
import { thresholdPassed } from "../../analysis/records/threshold";
import { compare } from "../../analysis/numeric/sum";
import { percentDigits } from "../../analysis/text/pressDigits";
import { PERIODS_PER_YEAR } from "../../analysis/time/Period";
import type { Series } from "../../analysis/time/Series";
import { extremeOf, thresholdInWords, verdictInWords } from "../../i18n/claims";
import { figureText } from "../../i18n/figureText";
import type { Language } from "../../i18n/language";
import { FALL, roundAmountText } from "../../i18n/pressText";
import { runInWords } from "../../i18n/records";
import { unitBehind, unitInWords } from "../../i18n/importing/units";
import { type CellPlace, placeIn, type TableInWorkbook } from "../../model/tableInWorkbook";
import { anySource, type SeriesSource } from "../../sheets/Sources";

/** What a series of the workbook was in a month, for a list. */
export interface RecordRow {
  /** Unique in the list. */
  readonly key: string;
  readonly name: string;
  readonly place: CellPlace;
  readonly source: SeriesSource;
  /** In words. */
  readonly unit: string;
  /** Of amounts of US dollars: the power of ten that they are multiplied by. */
  readonly power?: number;
  /** Exports less imports: below zero a deficit. */
  readonly isBalance: boolean;
  readonly value: number;
  readonly growth: number | undefined;
  /** Of all time, of the month, of the year: what may be said, each once. */
  readonly claims: readonly string[];
  /** The round level that it is the first to reach. */
  readonly threshold?: string;
  readonly move: string | undefined;
  /** A gap keeps the strongest claim from being one of all time. */
  readonly isLimited: boolean;
  readonly weight: number;
}

const UNCHANGED: Run = { length: 0, isAtLeast: false, ended: undefined, turned: undefined };
const SCOPES = ["all", "same_month", "year"] as const;

/** All monthly amounts of the workbook that have a figure in the month, the greatest news first. */
export function recordRows(
  tables: readonly TableInWorkbook[],
  month: number,
  language: Language,
): RecordRow[] {
  return tables
    .filter(({ table }) => table.frequency === "month")
    .flatMap((table) => rowsOf(table, month, language))
    .sort((a, b) => b.weight - a.weight || b.value - a.value);
}

function rowsOf(inWorkbook: TableInWorkbook, month: number, language: Language): RecordRow[] {
  const { cells, model, table, rows } = inWorkbook;
  const row = rows.get(month);
  if (row === undefined) return [];
  return table.series.flatMap(({ id, name, flow, measure, isCumulative, values, unit }): RecordRow[] => {
    const value = values.get(month);
    const source = anySource(inWorkbook, id);
    const known = model.columns.find((one) => one.id === id);
    const column = cells.columns.findIndex((one) => one.id === known?.column);
    if (value === undefined || measure !== "amount" || isCumulative || !source) return [];
    const series: Series = { frequency: "month", values };
    const isBalance = flow === "balance";
    // Of a balance the deficit is what grows: the highest of its deficits is no record, and no per cent of it is growth.
    const direction = isBalance && value < 0 ? "low" : "high";
    const claims = SCOPES.map((scope) => verdict(series, month, scope, direction)).filter(isClaim);
    const news = claims.filter((claim) => isNews(claim, month));
    const growth = isBalance ? undefined : yearOnYear(series, "percent")(month);
    // What is said is of the growth that stands beside it: one shown as 0.0 % is neither rise nor fall.
    const isUnchanged = typeof growth === "number" && percentDigits(growth).sign === 0;
    const run = isUnchanged ? UNCHANGED : runs(series, isBalance ? "surplus" : "yoy")(month);
    const period = { frequency: "month", ordinal: month } as const;
    const said = news.map((claim) => verdictInWords(claim, period, extremeOf(value, direction), language));
    const power = unit?.kind === "money" && unit.currency === "USD" ? unit.power : undefined;
    const words = unit ? unitInWords(unit, language) : "";
    const passed = thresholdPassed(series, month);
    // As the press writes a round level, whatever unit the pane tells amounts in: nobody writes 60십억 달러 or
    // $60,000 million, and a level is news for the words that it is told in.
    const amountOf = (level: number) =>
      power === undefined ? inItsUnit(level, words, language) : roundAmountText(level, power, language);
    return [
      {
        key: `${cells.id} ${id}`,
        name,
        place: placeIn(inWorkbook, row, column),
        source,
        unit: words,
        ...(power !== undefined && { power }),
        value,
        isBalance,
        growth: growth instanceof Absence ? undefined : growth,
        claims: [...new Set(said)],
        ...(passed && {
          threshold: thresholdInWords(
            passed.claim,
            period,
            amountOf(passed.level),
            compare(value, passed.level) > 0,
            language,
          ),
        }),
        move:
          run instanceof Absence ? undefined : runInWords(run, language, isBalance ? "balance" : "growth"),
        isLimited: claims.length > 0 && !claims[0].isWhole,
        weight: weightOf(news, run instanceof Absence ? undefined : run),
      },
    ];
  });
}

/** A figure that is no amount of dollars, as its table has it: "1,234 thousand tons", 1,234천 톤; alone where its unit is not known. */
export function inItsUnit(figure: number, unit: string, language: Language): string {
  const sign = figure < 0 ? FALL[language] : "";
  return `${sign}${figureText(Math.abs(figure))}${unitBehind(unit, language)}`;
}

function isClaim(found: Claim | Absence): found is Claim {
  return !(found instanceof Absence);
}

/** The first figure is no news, nor is a place beyond the third or in the lower half: the second of two is the lowest. */
function isNews({ kind, rank, scope, start }: Claim, month: number): boolean {
  const figures = (month - start) / (scope === "same_month" ? PERIODS_PER_YEAR.month : 1) + 1;
  return kind !== "first" && (kind !== "rank" || (rank <= LAST_PLACE && 2 * rank <= figures + 1));
}

const LAST_PLACE = 3;
/** Of a claim: of all time, of its month, of its year; halved where a gap limits it. */
const WEIGHT = { all: 100, same_month: 40, year: 10 } as const;
/** Of a best since a time ago, and of a second or third place, against a record. */
const LESSER = { since: 0.5, rank: 0.6, tie: 0.8, best: 1 } as const;
const TURN = 15;
const LONGEST_RUN = 12;

/** The strongest claim, and a little for a turn or a long run: a scale for sorting and nothing else. */
function weightOf(news: readonly Claim[], run: Run | undefined): number {
  const strongest = news.map(({ scope, kind, rank, isWhole }) => {
    if (kind === "first") return 0;
    const place = kind === "rank" ? LESSER.rank / (rank - 1) : LESSER[kind];
    return WEIGHT[scope] * place * (isWhole ? 1 : 0.5);
  });
  const move = !run ? 0 : run.ended ? TURN : Math.min(LONGEST_RUN, Math.abs(run.length)) / 2;
  return Math.max(0, ...strongest) + move;
}
