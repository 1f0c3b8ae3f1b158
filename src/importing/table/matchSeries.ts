import { converted, convertible } from "../figures/convert";
import { isShipped } from "../../dataset/indicators";
import { mostlySame } from "../figures/identify";
import type { Table, TableSeries } from "./Table";

/** A series that comes in and the one of the table that it is. */
export interface Match {
  readonly there: TableSeries;
  readonly coming: TableSeries;
  /** names: nothing but the names agrees, so that a person must confirm it. */
  readonly by: "id" | "figures" | "names";
}

/** @param chosen - Set by hand: the id in the table for an id that comes in; null for none. */
export function matchSeries(
  there: Table,
  coming: Table,
  chosen: Readonly<Record<string, string | null>> = {},
): readonly Match[] {
  const byId = new Map(there.series.map((series) => [series.id, series]));
  const byAlias = new Map<string, { series: TableSeries; by: Match["by"] }>();
  for (const series of there.series) {
    for (const { id, by } of series.also) if (!byAlias.has(id)) byAlias.set(id, { series, by });
  }
  const taken = new Set<TableSeries>();
  const found: Match[] = [];
  // The surest first, so that a weaker likeness never takes another's place.
  for (const way of [byChoice, bySureId, byFigures, byNames]) {
    for (const one of coming.series) {
      if (taken.has(one) || chosen[one.id] === null) continue;
      const match = way(one);
      if (!match || taken.has(match.there)) continue;
      taken.add(match.there).add(one);
      found.push(match);
    }
  }
  const order = new Map(coming.series.map((series, i) => [series, i]));
  return found.sort((a, b) => (order.get(a.coming) as number) - (order.get(b.coming) as number));

  function byChoice(one: TableSeries): Match | undefined {
    const series = byId.get(chosen[one.id] ?? "");
    return series && { there: series, coming: one, by: "id" };
  }

  function bySureId(one: TableSeries): Match | undefined {
    const series = byId.get(one.id);
    return series && alike(series, one, "id");
  }

  function byFigures(one: TableSeries): Match | undefined {
    return likeness(one, "figures");
  }

  function byNames(one: TableSeries): Match | undefined {
    return likeness(one, "names");
  }

  /** An id of the one is another id of the other, or they share another id; as sure as the weaker of both. */
  function likeness(one: TableSeries, wanted: "figures" | "names"): Match | undefined {
    for (const { id, by } of [{ id: one.id, by: "figures" as const }, ...one.also]) {
      const own = byId.get(id);
      if (own && by === wanted) return alike(own, one, wanted);
      const other = byAlias.get(id);
      const sureness = by === "names" || other?.by === "names" ? "names" : "figures";
      if (other && sureness === wanted) return alike(other.series, one, wanted);
    }
    return undefined;
  }
}

/**
 * An amount is no weight, a running total no month, and two series that figures told apart are two, whatever their names
 * say: an item of customs is not the ministry's. What names suggest, figures of common periods may confirm.
 */
function alike(there: TableSeries, coming: TableSeries, by: Match["by"]): Match | undefined {
  if (there.id !== coming.id && isShipped(there.id) && isShipped(coming.id)) return undefined;
  if (there.measure !== coming.measure || there.isCumulative !== coming.isCumulative) return undefined;
  return { there, coming, by: by === "names" && haveSameFigures(there, coming) ? "figures" : by };
}

function haveSameFigures(there: TableSeries, coming: TableSeries): boolean {
  if (!there.unit || !coming.unit || !convertible(coming.unit, there.unit)) return false;
  const inCommon = new Map<number, number>();
  for (const [ordinal, value] of coming.values) {
    if (there.values.has(ordinal)) inCommon.set(ordinal, converted(value, coming.unit, there.unit));
  }
  const coarser = Math.max(there.step, converted(coming.step, coming.unit, there.unit));
  return inCommon.size > 0 && mostlySame(inCommon, there.values, coarser);
}
