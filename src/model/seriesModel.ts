import { converted } from "../importing/figures/convert";
import type { Difference } from "../importing/table/difference";
import type { Table, TableSeries } from "../importing/table/Table";
import type { Change } from "../importing/table/Update";
import type { TableInWorkbook } from "./tableInWorkbook";
import type { ModelToBe, SeriesModel } from "./WorkbookModel";

/** Where figures come from, and on which day: 2026-10-01. */
export interface From {
  readonly source: string;
  readonly day: string;
}

/**
 * @param headers - Of all columns, that of the periods first.
 * @param note - The source line above it.
 */
export function modelOfTable(table: Table, headers: readonly string[], from: From, note?: string): ModelToBe {
  return {
    frequency: table.frequency,
    periodHeader: headers[0],
    ...(note !== undefined && { note }),
    series: Object.fromEntries(table.series.map((one, i) => [headers[i + 1], seriesModel(one, from)])),
  };
}

export function seriesModel(series: TableSeries, { source, day }: From): SeriesModel {
  const { id, also, name, flow, measure, isCumulative, unit, step, provisional } = series;
  return {
    id,
    also,
    name,
    ...(flow && { flow }),
    measure,
    isCumulative,
    ...(unit && { unit }),
    step,
    provisional: ascending(provisional),
    source,
    came: day,
  };
}

/** What is known of a table after an update: which figures are provisional now, how fine they are, whence and when. */
export function modelAfter(
  { cells, model }: TableInWorkbook,
  { update, matches }: Difference,
  from: From,
): ModelToBe {
  const changes = new Map<string, Change[]>();
  for (const change of update.changes) {
    const own = changes.get(change.series);
    if (own) own.push(change);
    else changes.set(change.series, [change]);
  }
  const headerOf = (id: number) => headerIn(cells, id);
  const series = model.columns.map(({ column, ...known }): [string, SeriesModel] => {
    const own = changes.get(known.id);
    if (!own) return [headerOf(column), known];
    const provisional = new Set(known.provisional);
    for (const { ordinal, isProvisional } of own) {
      if (isProvisional) provisional.add(ordinal);
      else provisional.delete(ordinal);
    }
    const match = matches.find(({ there }) => there.id === known.id);
    // Only where every figure was given again are all of them as fine as the new ones.
    const isWhole =
      match && [...match.there.values.keys()].every((ordinal) => match.coming.values.has(ordinal));
    const { unit } = known;
    const step =
      isWhole && unit && match.coming.unit && converted(match.coming.step, match.coming.unit, unit);
    return [
      headerOf(column),
      {
        ...known,
        ...(step && { step: Math.min(step, known.step) }),
        provisional: ascending(provisional),
        source: from.source,
        came: from.day,
      },
    ];
  });
  return {
    frequency: model.frequency,
    periodHeader: headerOf(model.periodColumn),
    series: Object.fromEntries(series),
    was: seriesByHeader(cells, model),
  };
}

/** What is known of a table whose figures stay those that they are. */
export function modelAsItIs({ cells, model }: TableInWorkbook): ModelToBe {
  const series = seriesByHeader(cells, model);
  return {
    frequency: model.frequency,
    periodHeader: headerIn(cells, model.periodColumn),
    ...(model.note !== undefined && { note: model.note }),
    series,
    was: series,
  };
}

function seriesByHeader(
  cells: TableInWorkbook["cells"],
  { columns }: TableInWorkbook["model"],
): ModelToBe["series"] {
  return Object.fromEntries(columns.map(({ column, ...series }) => [headerIn(cells, column), series]));
}

function headerIn({ columns }: TableInWorkbook["cells"], id: number): string {
  return columns.find((column) => column.id === id)?.header ?? "";
}

/** Where the series of a table come from: the newest source first, and from which period on figures are provisional. */
export function sourcesOf({ series }: ModelToBe): {
  readonly sources: readonly string[];
  readonly provisionalFrom?: number;
} {
  const all = Object.values(series).sort((a, b) => (a.came > b.came ? -1 : a.came < b.came ? 1 : 0));
  const provisional = all.flatMap((one) => one.provisional);
  return {
    sources: [...new Set(all.map(({ source }) => source))].filter((source) => source !== ""),
    ...(provisional.length > 0 && { provisionalFrom: provisional.reduce((a, b) => Math.min(a, b)) }),
  };
}

const ascending = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b);
