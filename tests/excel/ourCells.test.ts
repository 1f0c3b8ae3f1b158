/** @jest-environment ./tests/officeEnvironment.js */
// The workbook's cells of ours: found wherever they stand, in blocks as they were filled, and calculated anew.
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import type { OurBlock, OursFound } from "../../src/excel/OurCells";
import { callsOurs } from "../../src/grid/callsOurs";
import {
  cell,
  emptyWorkbook,
  everything,
  failRequest,
  host,
  options,
  sheetIdOf,
  store,
  type,
} from "./workbook";
import type { MemoryStore } from "../../playground/host/MemoryStore";

let sheet: string;
const workbook = officeWorkbook();

async function found(): Promise<OursFound> {
  const result = await workbook.findOurs(options());
  if (result.kind !== "found") throw new Error(JSON.stringify(result));
  return result;
}
const blocks = async (): Promise<readonly OurBlock[]> => (await found()).sheets.flatMap((one) => one.blocks);

/** What a calculation would put there. */
const shows = (row: number, column: number, value: string | number) =>
  (store as MemoryStore).answer(sheet, row, column, [[value]]);

beforeEach(() => {
  sheet = emptyWorkbook();
});

test.each([
  ["=TRADE.YOY(A1:A13,B1:B13)", true],
  ['=IF(TRADE.YOY(A2)>0,"up","down")', true],
  ["=-trade.ytd(A1)", true],
  ["=LET(x,_xlfn.TRADE.RECORD(A:A),x)", true],
  ['="TRADE.YOY(A1)"', false],
  ["='TRADE.YOY'!A1", false],
  ["=MYTRADE.YOY(1)", false],
  ["TRADE.YOY(A1)", false],
  [7, false],
])("%s calls a function of ours: %s", (formula, isOurs) => {
  expect(callsOurs(formula)).toBe(isOurs);
});

test("three hundred formulas filled down are one line, with its errors counted and the first of them known", async () => {
  for (let row = 1; row <= 300; row++) {
    type(sheet, row, 2, `=TRADE.YOY(A${row + 1},B${row + 1})`);
    shows(row, 2, row <= 12 ? "#N/A" : row / 100);
  }
  const [block, ...others] = await blocks();
  expect(others).toEqual([]);
  expect(block).toMatchObject({
    rect: { row: 1, column: 2, rows: 300, columns: 1 },
    formula: "=TRADE.YOY(A2,B2)",
    errors: 12,
    firstError: { row: 0, column: 0 },
  });
  expect(block.texts[299]).toBe("3");
});

test("formulas filled across are one block with those below; one that differs ends it", async () => {
  for (const row of [1, 2]) for (const column of [3, 4]) type(sheet, row, column, "=TRADE.YTD($A$1)");
  type(sheet, 3, 3, "=TRADE.YTD($A$2)");
  expect((await blocks()).map(({ rect }) => rect)).toEqual([
    { row: 1, column: 3, rows: 2, columns: 2 },
    { row: 3, column: 3, rows: 1, columns: 1 },
  ]);
});

test("every visible sheet is looked at, and a hidden one is named", async () => {
  type(sheet, 0, 0, "=TRADE.TARGET(1)");
  const [other, hidden] = [store.addSheet("Other"), store.addSheet("Behind")];
  for (const id of [other, hidden]) type(id, 4, 4, "=1+TRADE.TARGET(1)");
  store.hideSheet(hidden, true);
  const { sheets, hidden: names } = await found();
  expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", "Other"]);
  expect(names).toEqual(["Behind"]);
});

test("a text that looks like a formula is none", async () => {
  store.setNumberFormats(sheet, cell(0, 0), [["@"]]);
  store.write(sheet, cell(0, 0), [[{ value: "=TRADE.YTD(1)" }]]);
  expect(await blocks()).toEqual([]);
});

test("cells that wait for an answer are no errors", async () => {
  type(sheet, 0, 0, "=TRADE.TARGET(1)");
  shows(0, 0, "#BUSY!");
  expect(await blocks()).toMatchObject([{ errors: 0, busy: 1 }]);
});

test("twenty thousand formulas are read in answers of less than 5 MB, and the reading can be cancelled", async () => {
  const cells = Array.from({ length: 20_000 }, (_, i) => [
    {
      formula: `=TRADE.YOY($A$2:$A$2000,$B$2:$B$2000,A${i + 1},"a text as long as a line of a page may be")`,
    },
  ]);
  store.write(sheet, { row: 0, column: 1, rows: cells.length, columns: 1 }, cells);
  const execute = host.dispatcher.execute.bind(host.dispatcher);
  let largest = 0;
  const spy = jest.spyOn(host.dispatcher, "execute").mockImplementation(async (...args) => {
    const reply = await execute(...args);
    largest = Math.max(largest, JSON.stringify(reply).length);
    return reply;
  });
  const told: number[] = [];
  const result = await workbook.findOurs(options({ onProgress: (done) => told.push(done) }));
  expect(result).toMatchObject({ sheets: [{ blocks: [{ texts: { length: 20_000 } }] }] });
  expect(largest).toBeLessThan(5_000_000);
  expect(told.length).toBeGreaterThanOrEqual(4);
  expect(told.at(-1)).toBe(1);
  const cancelling = new AbortController();
  const cancelled = await workbook.findOurs(
    options({ signal: cancelling.signal, onProgress: () => cancelling.abort() }),
  );
  expect(cancelled).toEqual({ kind: "cancelled" });
  spy.mockRestore();
});

test("a block is gone to where it stands; one that has moved since is not taken for another cell", async () => {
  type(sheet, 4, 1, "=TRADE.YTD(A5)");
  const [block] = await blocks();
  expect(await workbook.showOurs(block)).toMatchObject({ kind: "shown", address: "Sheet1!B5" });
  expect(store.selection()).toEqual({ sheetId: sheet, rect: cell(4, 1) });
  store.insertRows(sheet, 0, 1);
  const refused = { kind: "refused", obstacle: { kind: "formula-moved" } };
  expect(await workbook.showOurs(block)).toEqual(refused);
  expect(await workbook.ourCell(block)).toEqual(refused);
});

test("only the cells of ours are recalculated, and nothing in the workbook is changed", async () => {
  type(sheet, 0, 0, "=SUM(1,2)");
  for (const row of [2, 3]) type(sheet, row, 1, `=TRADE.YTD(A${row + 1})`);
  const other = store.addSheet("Other");
  type(other, 7, 7, "=IFERROR(TRADE.YTD(1),0)");
  host.workbook.sheetById(other).protection.protect();
  const before = everything();
  const recalculated = jest.spyOn(store, "recalculate");
  const result = await workbook.recalculateOurs(options());
  expect(result).toEqual({ kind: "recalculated", cells: 3, refused: [] });
  expect(recalculated.mock.calls).toEqual([
    [sheet, { row: 2, column: 1, rows: 2, columns: 1 }],
    [other, cell(7, 7)],
  ]);
  expect(everything()).toEqual(before);
  host.workbook.sheetById(other).protection.unprotect();
});

test("a sheet that Excel does not let be calculated is named, and the others are calculated", async () => {
  type(sheet, 0, 0, "=TRADE.YTD(1)");
  type(store.addSheet("Other"), 0, 0, "=TRADE.YTD(2)");
  host.workbook.sheetById(sheetIdOf("Sheet1")).protection.protect();
  // Sheets, what is used of them, and twice two questions a sheet come before.
  const restore = failRequest(6, "AccessDenied");
  const result = await workbook.recalculateOurs(options());
  restore();
  host.workbook.sheetById(sheet).protection.unprotect();
  expect(result).toEqual({
    kind: "recalculated",
    cells: 1,
    refused: [{ sheet: "Sheet1", obstacle: { kind: "sheet-protected", sheet: "Sheet1" } }],
  });
});

test("whoever watches is told of a cell that is typed anywhere, and of a sheet that comes or goes", async () => {
  let told = 0;
  const end = workbook.watchCells(() => told++);
  const settle = () => new Promise((done) => setTimeout(done, 30));
  await settle();
  type(sheet, 5, 5, 1);
  await settle();
  expect(told).toBe(1);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("New");
    await context.sync();
  });
  await settle();
  expect(told).toBe(2);
  host.workbook.sheet("New").delete();
  host.workbook.afterBatch();
  await settle();
  expect(told).toBe(3);
  end();
  await settle();
  type(sheet, 5, 5, 2);
  await settle();
  expect(told).toBe(3);
});
