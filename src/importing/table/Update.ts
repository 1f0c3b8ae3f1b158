import type { Table, TableSeries } from "./Table";

/** One figure before and after; undefined where there is none. */
export interface Change {
  readonly series: string;
  readonly ordinal: number;
  readonly before?: number;
  readonly after?: number;
  readonly wasProvisional: boolean;
  readonly isProvisional: boolean;
}

/** What turns one table into another. */
export interface Update {
  readonly changes: readonly Change[];
  readonly periodsAdded: readonly number[];
  readonly periodsRemoved: readonly number[];
  readonly seriesAdded: readonly TableSeries[];
  /** By id. */
  readonly seriesRemoved: readonly TableSeries[];
}

export function updated(table: Table, update: Update): Table {
  const { changes, periodsAdded, periodsRemoved, seriesAdded, seriesRemoved } = update;
  const removed = new Set(seriesRemoved.map(({ id }) => id));
  const gone = new Set(periodsRemoved);
  const bySeries = new Map<string, Change[]>();
  for (const change of changes) {
    const own = bySeries.get(change.series);
    if (own) own.push(change);
    else bySeries.set(change.series, [change]);
  }
  const kept = table.series.filter(({ id }) => !removed.has(id));
  return {
    frequency: table.frequency,
    periods: [...new Set([...table.periods, ...periodsAdded])]
      .filter((o) => !gone.has(o))
      .sort((a, b) => a - b),
    series: [...kept.map((one) => changed(one, bySeries.get(one.id) ?? [])), ...seriesAdded],
  };
}

function changed(series: TableSeries, changes: readonly Change[]): TableSeries {
  if (changes.length === 0) return series;
  const values = new Map(series.values);
  const provisional = new Set(series.provisional);
  for (const { ordinal, after, isProvisional } of changes) {
    if (after === undefined) values.delete(ordinal);
    else values.set(ordinal, after);
    if (isProvisional) provisional.add(ordinal);
    else provisional.delete(ordinal);
  }
  return { ...series, values, provisional };
}

/** The update that puts everything back. */
export function reversed(update: Update): Update {
  return {
    changes: update.changes.map(({ before, after, wasProvisional, isProvisional, ...place }) => ({
      ...place,
      ...(after !== undefined && { before: after }),
      ...(before !== undefined && { after: before }),
      wasProvisional: isProvisional,
      isProvisional: wasProvisional,
    })),
    periodsAdded: update.periodsRemoved,
    periodsRemoved: update.periodsAdded,
    seriesAdded: update.seriesRemoved,
    seriesRemoved: update.seriesAdded,
  };
}
