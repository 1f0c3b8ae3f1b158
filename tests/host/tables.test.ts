// What Excel does around a table, in the host: it grows with what is typed beside it, and holds no spill.
import { createHost } from "../../playground/host/Host";
import { MemoryStore } from "../../playground/host/MemoryStore";
import { calculate } from "../excel/calculate";

const ROWS = [
  ["Period", "Exports"],
  ["2023-05", 100],
  ["2024-05", 110],
] as const;

/** A table in A3:B5, as typed by a user. */
function workbook() {
  const store = new MemoryStore();
  createHost({ store, send: () => undefined });
  const [sheet] = store.sheetIds();
  const type = (row: number, column: number, content: string | number) => {
    const isFormula = typeof content === "string" && content.startsWith("=");
    const cell = isFormula ? { formula: content } : { value: content };
    store.write(sheet, { row, column, rows: 1, columns: 1 }, [[cell]]);
  };
  ROWS.forEach((row, i) => row.forEach((content, j) => type(2 + i, j, content)));
  store.addTable(sheet, "T", { row: 2, column: 0, rows: 3, columns: 2 }, "t");
  const size = () => {
    const { row, column, rows, columns } = store.tables()[0].rect;
    return { row, column, rows, columns };
  };
  return { store, sheet, type, size };
}

test("what is typed right of a table becomes a column of it, which gets a header", async () => {
  const { store, sheet, type, size } = workbook();
  type(4, 2, "=B5*2");
  await Promise.resolve();
  expect(size()).toEqual({ row: 2, column: 0, rows: 3, columns: 3 });
  expect(store.read(sheet, 2, 2).value).toBe("Column1");
  type(2, 3, "Note");
  await Promise.resolve();
  expect(size().columns).toBe(4);
  expect(store.read(sheet, 2, 3).value).toBe("Note");
});

test("what is typed under a table becomes a row of it", async () => {
  const { type, size } = workbook();
  type(5, 0, "2025-05");
  await Promise.resolve();
  expect(size()).toEqual({ row: 2, column: 0, rows: 4, columns: 2 });
});

test("a cell that does not touch it, one emptied, one the add-in writes, and a neighbouring table leave it alone", async () => {
  const { store, sheet, type, size } = workbook();
  const before = size();
  type(4, 3, 1); // a column is free between
  type(1, 0, "Title");
  type(5, 2, 1); // at the corner
  type(6, 0, 1);
  type(4, 2, "");
  store.asAddin(() => type(3, 2, 1));
  await Promise.resolve();
  expect(size()).toEqual(before);
  store.addTable(sheet, "Next", { row: 2, column: 3, rows: 3, columns: 1 }, "next");
  store.addTable(sheet, "Under", { row: 5, column: 1, rows: 2, columns: 1 }, "under");
  type(5, 0, 1); // to grow downwards it would have to take a table in
  await Promise.resolve();
  expect(size()).toEqual(before);
});

test("a formula that spills is #SPILL! in a table and where it reaches one, and spills beside a free column", () => {
  const { store, sheet, type } = workbook();
  const spill = "=TRADE.YOY(T[Exports],T[Period])";
  store.resizeTable("t", { row: 2, column: 0, rows: 3, columns: 3 });
  type(2, 2, "Growth");
  type(3, 2, spill);
  type(3, 4, spill);
  type(9, 0, "x");
  type(1, 5, "=TRADE.YOY(T[Exports],T[Period])");
  store.addTable(sheet, "Below", { row: 2, column: 5, rows: 2, columns: 1 }, "below");
  type(7, 0, '=TRADE.YOY(T[Exports],T[Period],"2024-05")');
  const value = calculate(store);
  expect([value(sheet, 3, 2), value(sheet, 3, 4), value(sheet, 1, 5), value(sheet, 7, 0)]).toEqual([
    "#SPILL!",
    "",
    "#SPILL!",
    110 / 100 - 1,
  ]);
});

// Excel writes [@Period] for it.
test("in a column of the table the period of the row gives one answer a cell", () => {
  const { store, sheet, type } = workbook();
  store.resizeTable("t", { row: 2, column: 0, rows: 3, columns: 3 });
  type(2, 2, "Growth");
  type(4, 2, "=TRADE.YOY(T[Exports],T[Period],T[[#This Row],[Period]])");
  expect(calculate(store)(sheet, 4, 2)).toBe(110 / 100 - 1);
});
