import type { CellStore } from "../../playground/host/CellStore";
import type { MemoryStore } from "../../playground/host/MemoryStore";
import { type Calculated, calculate } from "./calculate";

/** Calculates a workbook and puts the answers into its cells, as Excel would. */
export function answered(store: CellStore): Calculated {
  const calculated = calculate(store);
  for (const id of store.sheetIds()) {
    const used = store.used(id, true);
    for (let row = used?.row ?? 0; used && row < used.row + used.rows; row++)
      for (let column = used.column; column < used.column + used.columns; column++)
        if (store.read(id, row, column).formula)
          (store as MemoryStore).answer(id, row, column, [[calculated(id, row, column)]]);
  }
  return calculated;
}
