import { MemoryStore } from "../../playground/host/MemoryStore";
import type { CellValue } from "../../playground/host/CellStore";
import { calculate } from "../../tests/excel/calculate";

/** What a spreadsheet gives for each formula, every one in a cell of its own. */
export function answersOf(formulas: readonly string[]): ReadonlyMap<string, CellValue> {
  const store = new MemoryStore();
  const [sheet] = store.sheetIds();
  formulas.forEach((formula, row) =>
    store.write(sheet, { row, column: 0, rows: 1, columns: 1 }, [[{ formula }]]),
  );
  const calculated = calculate(store);
  return new Map(formulas.map((formula, row) => [formula, calculated(sheet, row, 0)]));
}
