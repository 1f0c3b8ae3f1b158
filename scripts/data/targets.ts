import { ITEM_NAMES } from "../../src/dataset/names";
import type { ShippedTarget } from "../../src/dataset/shipped";
import type { Row } from "./csv";

/** The sum of a meeting's table of goals by region: on the same day the government announced a round figure. */
const TABLE_SUMS: ReadonlySet<string> = new Set(["MOTIE_global_market_strategy_meeting"]);

/**
 * The government's announced annual targets, for all exports (scope "") and for items: for a year and a scope the
 * latest announcement, of one day the first row. Outlooks are not targets; goals for regions are left out.
 */
export function headlineTargets(rows: readonly Row[]): ShippedTarget[] {
  const best = new Map<string, Row>();
  for (const row of rows) {
    const isHeadline = row.kind === "target" && !TABLE_SUMS.has(row.label);
    if (!isHeadline || (row.scope && !(row.scope in ITEM_NAMES))) continue;
    const key = `${row.year}|${row.scope}`;
    const other = best.get(key);
    if (!other || row.vintage > other.vintage) best.set(key, row);
  }
  return [...best.values()].map(({ year, scope, value_musd, vintage, source }) => [
    Number(year),
    scope,
    Number(value_musd),
    vintage,
    source,
  ]);
}
