import { balanceCheck } from "../../importing/figures/sumChecks";
import type { TableInWorkbook } from "../../model/tableInWorkbook";
import { placeOf } from "./checkedCells";
import { isTotal } from "./seriesKinds";
import type { PlacedFault } from "./TableFinding";

/**
 * A balance that is not exports less imports, where a table has one of each and most of its periods agree. Of several of
 * a flow, such as items beside the total, it is the total.
 */
export function balanceFaults(there: TableInWorkbook): readonly PlacedFault[] {
  const { model, table, rows } = there;
  const of = (flow: string) => {
    const own = model.columns.filter(
      (column) => column.flow === flow && column.measure === "amount" && !column.isCumulative,
    );
    const [found, ...others] = own.length === 1 ? own : own.filter(isTotal);
    return others.length === 0 ? found : undefined;
  };
  const [balance, exports, imports] = [of("balance"), of("exports"), of("imports")];
  if (!balance || !exports || !imports) return [];
  const units = new Set([balance, exports, imports].map(({ unit }) => JSON.stringify(unit)));
  if (units.size > 1) return [];
  const valuesOf = (id: string) => table.series.find((one) => one.id === id)?.values ?? new Map();
  const check = balanceCheck(
    { balance: valuesOf(balance.id), exports: valuesOf(exports.id), imports: valuesOf(imports.id) },
    model.frequency,
  );
  if (check?.code !== "balance" || check.agreeing < check.differing.length) return [];
  return check.differing.map(({ period, printed, sum }) => ({
    fault: { kind: "balance", period, printed, sum },
    row: rows.get(period.ordinal),
    column: placeOf(there, balance.column),
  }));
}
