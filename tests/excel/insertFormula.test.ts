/** @jest-environment ./tests/officeEnvironment.js */
// A formula that the pane has made, through Office.js.
import type { MemoryStore } from "../../playground/host/MemoryStore";
import type { FormulaPlace } from "../../src/excel/FormulaCells";
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { cell, emptyWorkbook, everything, failRequest, host, store, type } from "./workbook";

const FORMULA = '=TRADE.YOY(Exports[Cars],Exports[Period],"2024-02")';
const options = { signal: new AbortController().signal, onProgress: () => undefined };
let book = officeWorkbook();
let id: string;

beforeEach(() => {
  book = officeWorkbook();
  id = emptyWorkbook();
  [
    ["Period", "Cars", "Growth"],
    ["2024-01", 60],
    ["2024-02", 66],
  ].forEach((row, i) => row.forEach((value, j) => type(id, i, j, value)));
  store.addTable(id, "Exports", { row: 0, column: 0, rows: 3, columns: 3 }, "exports");
});

async function insertAt(row: number, column: number) {
  store.select(id, cell(row, column));
  const place = await book.placeToInsert();
  if (place.kind === "refused") return place;
  return book.insertFormula(FORMULA, place, options);
}

test("the place is the selected cell, with the table that it is in", async () => {
  store.select(id, { ...cell(5, 5), rows: 2 });
  expect(await book.placeToInsert()).toEqual({ kind: "place", address: "Sheet1!F6" });
  store.select(id, cell(2, 2));
  expect(await book.placeToInsert()).toEqual({ kind: "place", address: "Sheet1!C3", table: "Exports" });
  host.workbook.chartSelected();
  expect(await book.placeToInsert()).toEqual({ kind: "refused", obstacle: { kind: "no-cell-selected" } });
});

test.each([
  ["outside a table", 5, 5, "Sheet1!F6"],
  ["in a row of a table", 2, 2, "Sheet1!C3"],
])("a formula goes into a free cell %s, and nothing else changes", async (_, row, column, address) => {
  store.select(id, cell(row, column));
  const before = everything();
  expect(await insertAt(row, column)).toEqual({ kind: "inserted", address });
  expect(store.read(id, row, column).formula).toBe(FORMULA);
  store.clear(id, cell(row, column), "Contents");
  expect(everything()).toEqual(before);
});

test.each([
  ["a figure", 12],
  ["a formula that shows nothing", '=""'],
])("a cell with %s is left as it is", async (_, content) => {
  type(id, 5, 5, content);
  store.select(id, cell(5, 5));
  const before = everything();
  expect(await insertAt(5, 5)).toEqual({
    kind: "refused",
    obstacle: { kind: "cells-in-use", address: "F6" },
  });
  expect(everything()).toEqual(before);
});

test("a blank of an answer that has spilled is no free cell", async () => {
  type(id, 5, 5, "=TRADE.YOY(A1:A9)");
  (store as MemoryStore).answer(id, 5, 5, [[1], [""], [3]]);
  expect(await insertAt(6, 5)).toMatchObject({ kind: "refused", obstacle: { kind: "cells-in-use" } });
  expect(store.read(id, 6, 5).formula).toBeUndefined();
});

test("right beside a table nothing is written, since Excel would take it in", async () => {
  expect(await insertAt(1, 3)).toEqual({
    kind: "refused",
    obstacle: { kind: "beside-table", table: "Exports" },
  });
});

test("a protected sheet is left as it is", async () => {
  host.workbook.sheetById(id).protection.protect();
  expect(await insertAt(5, 5)).toEqual({
    kind: "refused",
    obstacle: { kind: "sheet-protected", sheet: "Sheet1" },
  });
  host.workbook.sheetById(id).protection.unprotect();
});

test.each<[string, FormulaPlace]>([
  ["another cell is selected by now", { kind: "place", address: "Sheet1!F6" }],
  ["the cell has come into a table", { kind: "place", address: "Sheet1!C3" }],
  ["the table has gone", { kind: "place", address: "Sheet1!C3", table: "Imports" }],
])("where %s nothing is written", async (_, place) => {
  store.select(id, cell(2, 2));
  const before = everything();
  expect(await book.insertFormula(FORMULA, place, options)).toEqual({
    kind: "refused",
    obstacle: { kind: "moved" },
  });
  expect(everything()).toEqual(before);
});

test("a write that Excel breaks off leaves nothing, whichever request it is", async () => {
  store.select(id, cell(5, 5));
  const place: FormulaPlace = { kind: "place", address: "Sheet1!F6" };
  const before = everything();
  for (let n = 0; n < 20; n++) {
    const undo = failRequest(n, "GeneralException");
    const { kind } = await book.insertFormula(FORMULA, place, options);
    undo();
    if (kind === "inserted") {
      expect(n).toBeGreaterThan(3);
      return;
    }
    expect([kind, everything()]).toEqual(["refused", before]);
  }
  throw new Error("It never came to be inserted.");
});

test("rows that come in meanwhile: it is told where the formula stands, or nothing is written", async () => {
  const told = new Set<string>();
  // The last request of the five lets the cell go.
  for (let n = 0; n < 5; n++) {
    id = emptyWorkbook();
    store.select(id, cell(5, 5));
    let count = 0;
    host.disturb = () => (count++ === n ? { meanwhile: async () => store.insertRows(id, 0, 2) } : undefined);
    const inserted = await book.insertFormula(FORMULA, { kind: "place", address: "Sheet1!F6" }, options);
    host.disturb = undefined;
    const where = [5, 7].filter((row) => store.read(id, row, 5).formula === FORMULA);
    const address = inserted.kind === "inserted" ? inserted.address : inserted.kind;
    expect(where).toEqual(inserted.kind === "inserted" ? [address === "Sheet1!F8" ? 7 : 5] : []);
    told.add(address);
  }
  expect([...told].sort()).toEqual(["Sheet1!F8", "refused"]);
});
