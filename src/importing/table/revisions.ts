import { labelOf } from "../../analysis/time/Period";
import type { Unit } from "../layout/unitWords";
import type { Difference } from "./difference";
import type { Table } from "./Table";

/** A row of the table of revisions: what was revised, by how much. */
export interface Revision {
  readonly series: string;
  readonly name: string;
  readonly period: string;
  readonly before: number;
  readonly after: number;
  readonly unit?: Unit;
  /** The figure was only given with more digits. */
  readonly isRefined: boolean;
  /** Excel serial number of the day. */
  readonly when: number;
  /** The file, or what else it came from. */
  readonly from: string;
}

/** The rows that an update adds to the table of revisions, oldest period first. */
export function revisionsOf(
  table: Table,
  difference: Difference,
  when: number,
  from: string,
): readonly Revision[] {
  const byId = new Map(table.series.map((series) => [series.id, series]));
  const { frequency } = table;
  const refined = new Set(difference.refined);
  return [...difference.revised, ...difference.refined]
    .sort((a, b) => a.ordinal - b.ordinal)
    .map((change): Revision => {
      const { series: id, ordinal, before = NaN, after = NaN } = change;
      const { name = id, unit } = byId.get(id) ?? {};
      return {
        series: id,
        name,
        period: labelOf({ frequency, ordinal }),
        before,
        after,
        ...(unit && { unit }),
        isRefined: refined.has(change),
        when,
        from,
      };
    });
}
