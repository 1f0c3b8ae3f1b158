import type { Injector } from "@univerjs/core";
import { IFormulaRuntimeService } from "@univerjs/engine-formula";
import { TableManager } from "@univerjs/sheets-table";

interface Range {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}
type IsBlocked = (unit: string, sheet: string, row: number, column: number, spill: Range) => boolean;

/** Univer 0.25.1 lets a formula spill within a table and into one: in Excel that is #SPILL!. */
export function refuseSpillsInTables(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService) as unknown as {
    _checkIfArrayFormulaRangeHasData: IsBlocked;
  };
  const tables = injector.get(TableManager);
  const original = runtime._checkIfArrayFormulaRangeHasData;
  if (typeof original !== "function") throw new Error("Univer changed: look at FormulaRuntimeService again");
  runtime._checkIfArrayFormulaRangeHasData = (unit, sheet, row, column, spill) => {
    const touched = tables.getTableList(unit).some(({ id }) => {
      const table = tables.getTableById(unit, id);
      return table?.getSubunitId() === sheet && overlap(table.getRange(), spill);
    });
    return touched || original.call(runtime, unit, sheet, row, column, spill);
  };
}

function overlap(a: Range, b: Range): boolean {
  const inRows = a.startRow <= b.endRow && b.startRow <= a.endRow;
  return inRows && a.startColumn <= b.endColumn && b.startColumn <= a.endColumn;
}
