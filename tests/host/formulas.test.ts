import { createHost } from "../../playground/host/Host";
import { MemoryStore } from "../../playground/host/MemoryStore";

test("a formula of more than 8,192 characters is refused, as Excel refuses it", () => {
  const store = new MemoryStore();
  const { workbook } = createHost({ store, send: () => undefined });
  const [sheet] = store.sheetIds();
  const range = workbook.sheet(store.sheetName(sheet)).getRange("A1");
  const formula = (length: number) => `="${"x".repeat(length - 3)}"`;
  expect(() => (range.formulas = [[formula(8193)]])).toThrow("invalid");
  expect(store.read(sheet, 0, 0).formula).toBeUndefined();
  range.formulas = [[formula(8192)]];
  expect(store.read(sheet, 0, 0).formula).toHaveLength(8192);
});
