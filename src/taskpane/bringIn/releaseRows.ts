import type { Period } from "../../analysis/time/Period";
import { findIndicator } from "../../dataset/indicators";
import { readSeries } from "../../dataset/seriesQuery";
import type { Language } from "../../i18n/language";
import { MILLION_DOLLARS } from "../../importing/figures/convert";
import { firstDaysNamed } from "../../importing/layout/firstDays";
import type { Release, ReleaseFigure } from "../../importing/release/readRelease";
import type { TradeFlow } from "../../importing/layout/tradeWords";
import type { TableSeries } from "../../importing/table/Table";
import type { TableInWorkbook } from "../../model/tableInWorkbook";
import { nameOfCode } from "./releaseTable";

/** A series that a release may have a figure of. */
export interface ReleaseRow {
  /** Of the workbook's series, or the code of a shipped one. */
  readonly id: string;
  readonly name: string;
  readonly flow: TradeFlow;
  /** Codes under which the text of a release names it. */
  readonly codes: readonly string[];
}

/**
 * The monthly dollars that the workbook's tables hold: totals, the balance, items, partners, then what else there is. Two
 * of one name, such as an item of the ministry and one of customs, are told apart by their sheets.
 */
export function rowsOfWorkbook(
  tables: readonly TableInWorkbook[],
  language: Language,
): readonly ReleaseRow[] {
  const found = new Map<string, { readonly row: ReleaseRow; readonly sheet: string }>();
  for (const table of tables) {
    for (const series of monthlyDollars(table)) {
      const row = rowOf(series, language);
      if (!found.has(series.id)) found.set(series.id, { row, sheet: table.cells.sheet });
    }
  }
  const all = [...found.values()];
  return all
    .map(({ row, sheet }) =>
      all.filter((other) => other.row.name === row.name && other.row.flow === row.flow).length > 1
        ? { ...row, name: `${row.name} (${sheet})` }
        : row,
    )
    .sort((a, b) => rankOf(a) - rankOf(b));
}

/** Those of the workbook, and behind them what else a release names. */
export function withOthers(
  rows: readonly ReleaseRow[],
  figures: readonly Pick<ReleaseFigure, "code">[],
  language: Language,
): readonly ReleaseRow[] {
  const known = new Set(rows.flatMap(({ codes }) => codes));
  const others = figures.filter(({ code }) => !known.has(code)).map(({ code }) => code);
  return [...rows, ...others.map((code) => rowOfCode(code, language))];
}

export function rowOfCode(code: string, language: Language): ReleaseRow {
  const flow = code === "balance" ? "balance" : (readSeries({ item: code })?.flow ?? "exports");
  return { id: code, name: nameOfCode(code, language), flow, codes: [code] };
}

/**
 * The newest month of the workbook, as long as series that end right before it still wait for it; else the one behind it.
 * The first days of a month are out before it is over: they count only for a release of first days, or alone.
 * @param release - What its text says; undefined where it names another month, though not of which year.
 */
export function nextMonth(
  tables: readonly TableInWorkbook[],
  { month: named, firstDays }: Pick<Release, "month" | "firstDays"> = {},
): Period | undefined {
  const series = tables.flatMap(monthlyDollars).filter(({ values }) => values.size > 0);
  const meant = series.filter((one) => firstDaysOf(one) === firstDays);
  const ends = (meant.length > 0 ? meant : series).map(({ values }) => endOf(values));
  if (ends.length === 0) return undefined;
  const newest = ends.reduce((a, b) => Math.max(a, b));
  const ordinal = ends.includes(newest - 1) ? newest : newest + 1;
  return named === undefined || named === ordinal % 12 ? { frequency: "month", ordinal } : undefined;
}

/** Of how many first days of a month its figures are: by the code of a shipped series, or by the names in its key. */
function firstDaysOf({ id }: TableSeries): number | undefined {
  const [days] = id.split(/[|@]/).flatMap((name) => firstDaysNamed(name) ?? []);
  return days ?? readSeries({ item: id })?.firstDays;
}

function endOf(values: ReadonlyMap<number, number>): number {
  return [...values.keys()].reduce((a, b) => Math.max(a, b));
}

function monthlyDollars({ table }: TableInWorkbook): readonly TableSeries[] {
  if (table.frequency !== "month") return [];
  return table.series.filter(
    ({ unit, measure, isCumulative }) =>
      measure === "amount" &&
      !isCumulative &&
      unit?.kind === "money" &&
      unit.currency === MILLION_DOLLARS.currency,
  );
}

function rowOf(series: TableSeries, language: Language): ReleaseRow {
  const { id, also, name, flow = "exports" } = series;
  // What only a name says is no code: it would have to be confirmed.
  const codes = [id, ...also.filter(({ by }) => by === "figures").map((alias) => alias.id)];
  const code = codes.find((one) => findIndicator({ item: one })?.code === one);
  return {
    id,
    name: code ? nameOfCode(code, language) : name,
    flow,
    codes: isBalance(series) ? ["balance", ...codes] : codes,
  };
}

/** Of all trade: its key names nothing but flow and measure. */
function isBalance({ id, also, flow }: TableSeries): boolean {
  return (
    flow === "balance" &&
    [id, ...also.map((alias) => alias.id)].some((one) => /^balance(?:\|amount)?(?:\|total)?$/.test(one))
  );
}

const TOTALS = ["exports", "imports"];
function rankOf({ codes, flow }: ReleaseRow): number {
  const total = TOTALS.findIndex((code) => codes.includes(code));
  if (total >= 0) return total;
  if (flow === "balance") return 2;
  const indicator = codes.map((code) => findIndicator({ item: code })).find(Boolean);
  return indicator?.item ? 3 : indicator?.partner ? 4 : 5;
}
