/** @jest-environment ./tests/officeEnvironment.js */
// A formula that was taken up from a cell and is put back into it, through Office.js.
import type { MemoryStore } from "../../playground/host/MemoryStore";
import type { SelectedFormula } from "../../src/excel/FormulaCells";
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { homeTarget } from "../../src/taskpane/panels/formula/formulaTarget";
import { cell, emptyWorkbook, everything, failRequest, host, store, type } from "./workbook";

const FORMER = "=TRADE.YOY(A1:A3,B1:B3)";
const CHANGED = '=TRADE.YOY(A1:A3,B1:B3,,"log")';
const options = { signal: new AbortController().signal, onProgress: () => undefined };
let book = officeWorkbook();
let id: string;

/** The answer of F6 fills F6 to F8; one of its blanks is selected. */
beforeEach(() => {
  book = officeWorkbook();
  id = emptyWorkbook();
  type(id, 5, 5, FORMER);
  (store as MemoryStore).answer(id, 5, 5, [[1], [""], [3]]);
  store.select(id, cell(6, 5));
});

async function taken(): Promise<SelectedFormula> {
  const found = await book.selectedCell();
  if (found.kind !== "formula") throw new Error(found.kind);
  return found;
}

async function putBack(
  former: SelectedFormula,
  onReplaced: (now: SelectedFormula) => void = () => undefined,
) {
  const { look, write } = homeTarget(book, former, onReplaced);
  const place = await look();
  return place.kind === "refused" ? place : write(CHANGED, place, options);
}

test("the formula of a spilled answer is changed in its own cell, whatever is selected by then", async () => {
  const former = await taken();
  store.select(id, cell(0, 0));
  const told: SelectedFormula[] = [];
  expect(await putBack(former, (now) => told.push(now))).toEqual({ kind: "inserted", address: "Sheet1!F6" });
  expect(store.read(id, 5, 5).formula).toBe(CHANGED);
  // The new answer has the room of the former one.
  expect([6, 7].map((row) => store.read(id, row, 5).value)).toEqual(["", ""]);
  expect(told).toMatchObject([{ formula: CHANGED, home: former.home }]);
});

test("nothing else changes: looks, format, selection and names stay", async () => {
  type(id, 5, 5, FORMER);
  store.setStyle(id, cell(5, 5), { bold: true });
  store.setNumberFormats(id, cell(5, 5), [["0.0%"]]);
  store.select(id, cell(5, 5));
  const before = everything();
  await putBack(await taken());
  store.write(id, cell(5, 5), [[{ formula: FORMER }]]);
  expect(everything()).toEqual(before);
});

test.each<[string, () => void]>([
  ["holds another formula", () => type(id, 5, 5, "=SUM(A1:A3)")],
  ["holds a figure", () => type(id, 5, 5, 12)],
  ["has gone down a row", () => store.insertRows(id, 0, 1)],
])("a cell that %s by now is left as it is", async (_, change) => {
  const former = await taken();
  change();
  const before = everything();
  expect(await putBack(former)).toEqual({ kind: "refused", obstacle: { kind: "formula-moved" } });
  expect(everything()).toEqual(before);
});

test("a cell that somebody changes while it is written is left as it is", async () => {
  const former = await taken();
  for (let n = 0; ; n++) {
    type(id, 5, 5, FORMER);
    let count = 0;
    const meanwhile = async () => type(id, 5, 5, 12);
    host.disturb = () => (count++ === n ? { meanwhile } : undefined);
    const { kind } = await putBack(former);
    host.disturb = undefined;
    if (count <= n) return;
    expect([kind, store.read(id, 5, 5).value]).toEqual([expect.stringMatching(/refused|inserted/), 12]);
  }
});

test("of a sheet that has gone it is told so; a protected one is left as it is", async () => {
  const former = await taken();
  host.workbook.sheetById(id).protection.protect();
  expect(await putBack(former)).toEqual({
    kind: "refused",
    obstacle: { kind: "sheet-protected", sheet: "Sheet1" },
  });
  host.workbook.sheetById(id).protection.unprotect();
  store.activateSheet(store.addSheet("Other"));
  host.workbook.sheetById(id).delete();
  expect(await putBack(former)).toEqual({ kind: "refused", obstacle: { kind: "sheet-gone" } });
});

test("in a table the table is known", async () => {
  type(id, 0, 0, "Growth");
  type(id, 1, 0, FORMER);
  store.addTable(id, "Exports", { row: 0, column: 0, rows: 2, columns: 1 }, "exports");
  store.select(id, cell(1, 0));
  const place = await homeTarget(book, await taken(), () => undefined).look();
  expect(place).toEqual({ kind: "place", address: "Sheet1!A2", table: "Exports" });
});

test("a write that Excel breaks off leaves the former formula, whichever request it is", async () => {
  const former = await taken();
  let refused = 0;
  for (let n = 0; n < 12; n++) {
    type(id, 5, 5, FORMER);
    const before = everything();
    const undo = failRequest(n, "GeneralException");
    const { kind } = await putBack(former);
    undo();
    // What is asked before and when all is done, such as what the cell holds then, may fail.
    if (kind === "inserted") continue;
    refused++;
    expect([kind, everything()]).toEqual(["refused", before]);
  }
  expect(refused).toBeGreaterThan(4);
});
