import { Absence } from "../../analysis/AnalysisError";
import { yearOnYear } from "../../analysis/growth/onPeriod";
import { yearToDate } from "../../analysis/growth/yearToDate";
import { difference } from "../../analysis/numeric/sum";
import { contributions } from "../../analysis/structure/contribution";
import { excluding } from "../../analysis/structure/excluding";
import type { Span } from "../../sheets/carried/carriedDraft";
import { PERIODS_PER_YEAR } from "../../analysis/time/Period";
import type { Series } from "../../analysis/time/Series";
import { isMillionDollars } from "../../sheets/Sources";
import { type CellPlace, placeIn, type TableInWorkbook } from "../../model/tableInWorkbook";

/** What a part added to the growth of the total. */
export interface ContributionRow {
  readonly code: string;
  readonly name: string;
  readonly place: CellPlace;
  /** Million US dollars. */
  readonly change: number;
  /** Of the total's growth, a fraction: the points that it stands for. */
  readonly points: number;
  readonly growth: number | undefined;
}

export interface Contributions {
  readonly growth: number;
  /** Those that added most first. */
  readonly rows: readonly ContributionRow[];
  /** What the parts leave unexplained, and of which parts a figure is missing. */
  readonly rest: number;
  readonly missing: readonly string[];
  /** Growth of the total less the part named; undefined where it has no figure. */
  readonly without: number | undefined;
}

interface Part {
  readonly code: string;
  readonly name: string;
  readonly place: CellPlace | undefined;
  readonly series: Series;
}

/**
 * What carried the total in a month, or in its year so far: of each part its change over the total of the year before.
 * Other tables may have the same series in another unit, or as running totals: these are no part.
 * @param isPart - Which series are parts.
 * @param excluded - Code of the part without which growth is told too.
 * @returns undefined where the total lacks a figure.
 */
export function contributionRows(
  tables: readonly TableInWorkbook[],
  month: number,
  span: Span,
  {
    total,
    isPart,
    excluded,
  }: { readonly total: string; readonly isPart: (code: string) => boolean; readonly excluded: string },
): Contributions | undefined {
  const all = tables
    .filter(({ table }) => table.frequency === "month")
    .flatMap((inWorkbook) =>
      inWorkbook.table.series.filter(isMillionDollars).map(({ id, name, values }): Part => ({
        code: id,
        name,
        place: placeOf(inWorkbook, id, month),
        series: over(span, values, month),
      })),
    );
  const whole = all.find(({ code }) => code === total)?.series;
  const growth = whole && growthIn(whole, month);
  if (!whole || growth === undefined) return undefined;
  const parts = [
    ...new Map(all.filter(({ code }) => isPart(code)).map((part) => [part.code, part])).values(),
  ];
  const isKnown = ({ series: { values } }: Part) =>
    values.has(month) && values.has(month - PERIODS_PER_YEAR.month);
  const known = parts.filter(isKnown);
  const points = contributions(
    known.map(({ series }) => series),
    whole,
    "points",
  )(month) as number[];
  const rows = known.map(({ code, name, place, series }, i) => ({
    code,
    name,
    place: place as CellPlace,
    change: difference(figure(series, month), figure(series, month - PERIODS_PER_YEAR.month)),
    points: points[i],
    growth: growthIn(series, month),
  }));
  const left = known.find(({ code }) => code === excluded);
  return {
    growth,
    rows: rows.sort((a, b) => b.points - a.points),
    rest: points[known.length],
    missing: parts.filter((part) => !isKnown(part)).map(({ name }) => name),
    without: left && growthIn(excluding(whole, [left.series]), month),
  };
}

/** Where the figure of the month stands. */
function placeOf(inWorkbook: TableInWorkbook, id: string, month: number): CellPlace | undefined {
  const { cells, model, rows } = inWorkbook;
  const known = model.columns.find((one) => one.id === id);
  const row = rows.get(month);
  return row === undefined
    ? undefined
    : placeIn(
        inWorkbook,
        row,
        cells.columns.findIndex((one) => one.id === known?.column),
      );
}

/** The series itself, or its year so far, for the month and the one a year before. */
function over(span: Span, values: Series["values"], month: number): Series {
  const series: Series = { frequency: "month", values };
  if (span === "month") return series;
  const soFar = yearToDate(series);
  const sums = [month, month - PERIODS_PER_YEAR.month].map((ordinal) => [ordinal, soFar(ordinal)] as const);
  return {
    frequency: "month",
    values: new Map(sums.filter((sum): sum is [number, number] => typeof sum[1] === "number")),
  };
}

function growthIn(series: Series, month: number): number | undefined {
  const growth = yearOnYear(series, "percent")(month);
  return growth instanceof Absence ? undefined : growth;
}

const figure = ({ values }: Series, ordinal: number) => values.get(ordinal) as number;
