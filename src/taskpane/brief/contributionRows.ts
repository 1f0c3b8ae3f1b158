import { sum } from "../../analysis/numeric/sum";
import { indexInYear } from "../../analysis/time/Period";
import type { TableInWorkbook } from "../../model/tableInWorkbook";

/** What a part added to the growth of the total. */
export interface ContributionRow {
  readonly code: string;
  readonly name: string;
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

export type Span = "month" | "yearToDate";

const MONTHS_OF_YEAR = 12;

interface Part {
  readonly code: string;
  readonly name: string;
  readonly values: ReadonlyMap<number, number>;
}

/**
 * What carried the total in a month, or in its year so far: of each part its change over the total of the year before.
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
  const series = tables
    .filter(({ table }) => table.frequency === "month")
    .flatMap(({ table }) => table.series.map(({ id, name, values }): Part => ({ code: id, name, values })));
  const months = span === "month" ? [month] : monthsSoFar(month);
  const whole = changeOf(
    series.find(({ code }) => code === total),
    months,
  );
  if (!whole || whole.before <= 0) return undefined;
  const parts = [
    ...new Map(series.filter(({ code }) => isPart(code)).map((part) => [part.code, part])).values(),
  ];
  const known = parts.flatMap((part) => {
    const change = changeOf(part, months);
    return change ? [{ part, ...change }] : [];
  });
  const rows = known
    .map(({ part: { code, name }, now, before }) => ({
      code,
      name,
      change: now - before,
      points: (now - before) / whole.before,
      growth: before > 0 ? now / before - 1 : undefined,
    }))
    .sort((a, b) => b.points - a.points);
  const growth = whole.now / whole.before - 1;
  const left = known.find(({ part }) => part.code === excluded);
  return {
    growth,
    rows,
    rest: growth - sum(rows.map(({ points }) => points)),
    missing: parts.filter((part) => known.every((one) => one.part !== part)).map(({ name }) => name),
    without:
      left && whole.before > left.before
        ? (whole.now - left.now) / (whole.before - left.before) - 1
        : undefined,
  };
}

/** Of all months together, this year and the year before; undefined where one is missing. */
function changeOf(
  part: Part | undefined,
  months: readonly number[],
): { now: number; before: number } | undefined {
  if (!part) return undefined;
  const of = (list: readonly number[]) => list.map((month) => part.values.get(month));
  const [now, before] = [of(months), of(months.map((month) => month - MONTHS_OF_YEAR))];
  const isWhole = [...now, ...before].every((value) => value !== undefined);
  return isWhole ? { now: sum(now as number[]), before: sum(before as number[]) } : undefined;
}

/** Ordinals of the months from January to this one. */
function monthsSoFar(month: number): number[] {
  const place = indexInYear({ frequency: "month", ordinal: month });
  return Array.from({ length: place + 1 }, (_, i) => month - place + i);
}
