import { MILLION_DOLLARS } from "../../src/importing/figures/convert";
import type { Table, TableSeries } from "../../src/importing/table/Table";

/** A series of amounts in million dollars, called by its id. */
export function amountSeries(
  id: string,
  step: number,
  values: ReadonlyMap<number, number>,
  provisional: readonly number[] = [],
): TableSeries {
  return {
    id,
    also: [],
    name: id,
    measure: "amount",
    isCumulative: false,
    unit: MILLION_DOLLARS,
    step,
    values,
    provisional: new Set(provisional),
  };
}

/** A table of such series by id, rounded to the tenth, from a month on; January 2026 unless another is said. */
export function amountTable(figures: Readonly<Record<string, readonly number[]>>, first = 2026 * 12): Table {
  const periods = Object.values(figures)[0].map((_, i) => first + i);
  return {
    frequency: "month",
    periods,
    series: Object.entries(figures).map(([id, own]) =>
      amountSeries(id, 0.1, new Map(own.map((value, i) => [first + i, value]))),
    ),
  };
}
