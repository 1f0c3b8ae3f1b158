// The formulas that README gives to paste, in a real formula engine.
import fs from "node:fs";
import path from "node:path";
import { MemoryStore } from "../../playground/host/MemoryStore";
import { calculate } from "./calculate";

const readme = fs.readFileSync(path.join(__dirname, "../../README.md"), "utf8");
const formulas = readme.split("\n").filter((line) => line.startsWith("=TRADE.") || line.startsWith("=LET("));

test("each of them gives what README says", () => {
  const store = new MemoryStore();
  const [sheet] = store.sheetIds();
  formulas.forEach((formula, i) =>
    store.write(sheet, { row: 0, column: 3 * i, rows: 1, columns: 1 }, [[{ formula }]]),
  );
  const calculated = calculate(store);
  const [period, sentence, odds] = formulas.map((_, i) => calculated(sheet, 0, 3 * i));
  expect(formulas).toHaveLength(3);
  expect(period).toMatch(/^\d{4}-\d{2}$/);
  expect(readme.replace(/\s+/g, " ")).toContain(`_${sentence}_`);
  expect(odds).toBeGreaterThan(0.1);
  expect(odds).toBeLessThan(0.5);
});
