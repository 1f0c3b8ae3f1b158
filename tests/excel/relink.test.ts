/** @jest-environment ./tests/officeEnvironment.js */
// Formulas that go back into a copy from its appendix.
import type { MemoryStore } from "../../playground/host/MemoryStore";
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { targetDrafts } from "../../src/sheets/target/targetDrafts";
import { makeCopy } from "../../src/taskpane/share/makeCopy";
import { putFormulasBack } from "../../src/taskpane/share/putFormulasBack";
import { isWhole, sampleOf } from "../sample";
import { serveHelp } from "../taskpane/formulaCells";
import { answered } from "./answered";
import { cellsHeld, copyByDefault, newestAppendix, requestsOf } from "./shareCopies";
import { emptyWorkbook, everything, failRequest, host, options, sheetIdOf, store, type } from "./workbook";

beforeAll(serveHelp);

const COPIES = ["2024 target (copy)", "Data (copy)"];
const valuesOf = (name: string) =>
  cellsHeld(sheetIdOf(name)).flatMap(({ row, column, value }) =>
    value === "" ? [] : [[row, column, value]],
  );

async function copiedTarget(): Promise<void> {
  emptyWorkbook();
  await officeWorkbook().writeSheets(targetDrafts("en"), options());
  answered(store);
  await copyByDefault("en");
  answered(store);
}

test("every formula comes back and gives the same, though the original sheets are gone", async () => {
  await copiedTarget();
  const formulas = ["2024 target", "Data"].map((name) =>
    cellsHeld(sheetIdOf(name)).filter(({ formula }) => formula),
  );
  const before = COPIES.map(valuesOf);
  for (const name of ["2024 target", "Data"]) host.workbook.sheet(name).delete();
  const result = await putFormulasBack(officeWorkbook(), await newestAppendix(), options());
  expect(result).toMatchObject({ kind: "relinked", formulas: formulas.flat().length, left: [] });
  const places = (cells: (typeof formulas)[number]) => cells.map(({ row, column }) => [row, column]);
  const now = COPIES.map((name) => cellsHeld(sheetIdOf(name)).filter(({ formula }) => formula));
  expect(now.map(places)).toEqual(formulas.map(places));
  answered(store);
  expect(COPIES.map(valuesOf)).toEqual(before);
});

/** A small workbook of the test's own: a table, a spill, native formulas, a name, and a sheet that is not copied. */
async function smallCopy(rate = "Rates!$A$1"): Promise<void> {
  const id = emptyWorkbook();
  const memory = store as MemoryStore;
  const other = store.addSheet("Rates");
  type(other, 0, 0, 1300);
  ["Year", "Cars", "Growth"].forEach((text, column) => type(id, 2, column, text));
  [
    [2023, 100],
    [2024, 120],
  ].forEach((line, i) => line.forEach((value, column) => type(id, 3 + i, column, value)));
  store.addTable(id, "Sales", { row: 2, column: 0, rows: 3, columns: 3 }, "sales");
  const formula = (row: number, column: number, text: string, answer: (string | number)[][]) => {
    type(id, row, column, text);
    memory.answer(id, row, column, answer);
  };
  formula(4, 2, "=TRADE.GROWTH_RATE([@Cars],Sales[[#Headers],[Cars]])", [["#N/A"]]);
  formula(7, 0, "=TRADE.YOY(Sales[Cars],Sales[Year])", [[""], [0.2]]);
  formula(7, 3, `=SUM($B4:B5)*${rate}`, [[286000]]);
  formula(8, 3, '=LET(x,A8#,"YOY(A1) "&MAX(x)&Best)', [["YOY(A1) 0.2120"]]);
  store.setName({ name: "Best", formula: "Sheet1!$B$5", comment: "" });
  store.setName({ name: "Rate", formula: "Rates!$A$1", comment: "" });
  expect(await makeCopy(officeWorkbook(), [id], "en", options())).toEqual({
    kind: "built",
    sheet: "Sheet1 (copy)",
  });
  const appendix = sheetIdOf("Appendix to the copy");
  // Excel would calculate what holds the cells.
  for (const { row, column, formula } of cellsHeld(appendix))
    if (formula) memory.answer(appendix, row, column, [[0]]);
}

const formulasOf = (id: string) =>
  Object.fromEntries(
    cellsHeld(id).flatMap(({ row, column, formula }) => (formula ? [[`${row},${column}`, formula]] : [])),
  );

const again = async () => putFormulasBack(officeWorkbook(), await newestAppendix(), options());

test("what is copied is read from the copy, in tables and names too, what is not from where it was", async () => {
  await smallCopy();
  const copy = sheetIdOf("Sheet1 (copy)");
  expect(formulasOf(copy)).toEqual({});
  expect(await again()).toMatchObject({ kind: "relinked", formulas: 4, left: [] });
  expect(formulasOf(copy)).toEqual({
    "4,2": "=TRADE.GROWTH_RATE($B$5,$B$3)",
    "7,0": "=TRADE.YOY($B$4:$B$5,$A$4:$A$5)",
    "7,3": "=SUM($B4:B5)*Rates!$A$1",
    "8,3": '=LET(x,A8#,"YOY(A1) "&MAX(x)&$B$5)',
  });
  // Room for the answer of two cells.
  expect(store.read(copy, 8, 0)).toMatchObject({ value: "" });
});

test("rows come in, sheets are renamed: each formula goes to its cell, and reads the cells that it read", async () => {
  await smallCopy();
  const copy = sheetIdOf("Sheet1 (copy)");
  store.insertRows(copy, 4, 2);
  store.renameSheet(copy, "For the minister's office");
  const appendix = sheetIdOf("Appendix to the copy");
  store.insertRows(appendix, 6, 1);
  store.renameSheet(appendix, "Why");
  expect(await again()).toMatchObject({ kind: "relinked", formulas: 4, left: [] });
  expect(formulasOf(copy)).toEqual({
    "6,2": "=TRADE.GROWTH_RATE($B$7,$B$3)",
    "9,0": "=TRADE.YOY($B$4:$B$7,$A$4:$A$7)",
    "9,3": "=SUM($B4:B7)*Rates!$A$1",
    "10,3": '=LET(x,A10#,"YOY(A1) "&MAX(x)&$B$7)',
  });
});

test("what somebody has typed over stays, be it a value among those of an answer, or a formula", async () => {
  await smallCopy();
  const copy = sheetIdOf("Sheet1 (copy)");
  type(copy, 8, 0, 0.21);
  type(copy, 7, 3, "=1+1");
  type(copy, 8, 3, "another text");
  const result = await again();
  expect(result).toMatchObject({ kind: "relinked", formulas: 1 });
  expect(result.kind === "relinked" && result.left).toEqual([
    { why: "changed", cell: "'Sheet1 (copy)'!A8:A9" },
    { why: "changed", cell: "'Sheet1 (copy)'!D8" },
    { why: "changed", cell: "'Sheet1 (copy)'!D9" },
  ]);
  expect(formulasOf(copy)).toEqual({ "4,2": "=TRADE.GROWTH_RATE($B$5,$B$3)", "7,3": "=1+1" });
  expect([store.read(copy, 8, 0).value, store.read(copy, 8, 3).value]).toEqual([0.21, "another text"]);
});

test("a formula that reads a sheet which is neither there nor copied stays a value, and so does one whose cells are gone", async () => {
  await smallCopy();
  const copy = sheetIdOf("Sheet1 (copy)");
  host.workbook.sheet("Rates").delete();
  store.deleteCells(copy, { row: 2, column: 1, rows: 1, columns: 1 });
  const result = await again();
  expect(result.kind === "relinked" && result.left).toEqual([
    { why: "lost", cell: "'Sheet1 (copy)'!C5", to: ["Sales[[#Headers],[Cars]]"] },
    { why: "elsewhere", cell: "'Sheet1 (copy)'!D8", to: ["Rates!$A$1"] },
  ]);
});

test("a name leads somewhere as long as its cells are there", async () => {
  await smallCopy("Rate");
  store.setName({ name: "Rate", formula: "Rates!#REF!", comment: "" });
  expect(await again()).toMatchObject({
    left: [{ why: "elsewhere", cell: "'Sheet1 (copy)'!D8", to: ["Rate"] }],
  });
  store.setName({ name: "Rate", formula: "Rates!$A$1", comment: "" });
  expect(await again()).toMatchObject({ formulas: 1 });
  expect(formulasOf(sheetIdOf("Sheet1 (copy)"))).toMatchObject({ "7,3": "=SUM($B4:B5)*Rate" });
});

test("a cell that still waits is not said to give another value", async () => {
  await smallCopy();
  const copy = sheetIdOf("Sheet1 (copy)");
  const stop = new AbortController();
  const onProgress = (done: number) => {
    if (done < 1) return;
    const memory = store as MemoryStore;
    memory.answer(copy, 4, 2, [["#BUSY!"]]);
    memory.answer(copy, 7, 0, [[""], [0.2]]);
    memory.answer(copy, 7, 3, [[1]]);
    memory.answer(copy, 8, 3, [["YOY(A1) 0.2120"]]);
    stop.abort();
  };
  const how = options({ onProgress, signal: stop.signal });
  expect(await putFormulasBack(officeWorkbook(), await newestAppendix(), how)).toMatchObject({
    kind: "relinked",
    different: ["'Sheet1 (copy)'!D8"],
    waiting: ["'Sheet1 (copy)'!C5"],
  });
});

test("what is linked already is left as it is", async () => {
  await smallCopy();
  await again();
  const now = everything();
  expect(await again()).toMatchObject({
    kind: "relinked",
    formulas: 0,
    left: [{ why: "linked" }, { why: "linked" }, { why: "linked" }, { why: "linked" }],
  });
  expect(everything()).toEqual(now);
});

test("whatever request fails, every cell is as it was, those of a spill as well", async () => {
  await smallCopy();
  const appendix = await newestAppendix();
  const all = await requestsOf(() => putFormulasBack(officeWorkbook(), appendix, options()));
  let failed = 0;
  for (const n of sampleOf([...Array(all).keys()], 4)) {
    await smallCopy();
    const before = everything();
    const end = failRequest(n, "GeneralException");
    const { kind } = await putFormulasBack(officeWorkbook(), appendix, options());
    end();
    // What Excel is asked when the formulas are back may fail.
    if (kind === "relinked") continue;
    failed++;
    expect([n, kind]).toEqual([n, "refused"]);
    expect(everything()).toEqual(before);
  }
  expect(failed).toBeGreaterThan(isWhole ? 9 : 4);
});
