import { MILLION_DOLLARS } from "../../src/importing/figures/convert";
import type { TableSeries } from "../../src/importing/table/Table";

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
