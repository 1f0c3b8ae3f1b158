/** @jest-environment ./tests/officeEnvironment.js */
// What Excel does not take: each is a sentence, and the workbook is as it was.
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import {
  atSelection,
  emptyWorkbook,
  everything,
  host,
  options,
  sampleTable,
  sheetIdOf,
  store,
  type,
} from "./workbook";

const workbook = officeWorkbook();
let sheet: string;
beforeEach(() => {
  sheet = emptyWorkbook();
});

async function refused(obstacle: object, more = {}, rows = 60) {
  const before = everything();
  expect(await workbook.writeTable(sampleTable(rows), options({ ...atSelection, ...more }))).toEqual({
    kind: "refused",
    obstacle,
  });
  expect(everything()).toEqual(before);
}

test.each([
  ["on the right", { row: 10, column: 3, rows: 3, columns: 2 }],
  ["below", { row: 63, column: 1, rows: 3, columns: 1 }],
])("a table that begins %s: Excel would take the new cells into it", async (_, rect) => {
  store.addTable(sheet, "Mine", rect, "mine");
  await refused({ kind: "beside-table", table: "Mine" });
  store.insertColumns(sheet, 3, 1);
  store.insertRows(sheet, 63, 1);
  expect(await workbook.writeTable(sampleTable(), options(atSelection))).toMatchObject({ kind: "written" });
});

test("a table that begins beside the rows that an update adds", async () => {
  await workbook.writeTable(sampleTable(60), options());
  store.addTable(sheetIdOf("Exports"), "Mine", { row: 65, column: 3, rows: 3, columns: 1 }, "mine");
  await refused({ kind: "beside-table", table: "Mine" }, { replace: true }, 72);
  expect(await workbook.writeTable(sampleTable(61), options({ replace: true }))).toMatchObject({ rows: 61 });
});

test("a workbook whose structure is protected takes no sheet, though its sheets can be written to", async () => {
  const protect = (isOn: boolean) =>
    Excel.run(async (context) => {
      if (isOn) context.workbook.protection.protect();
      else context.workbook.protection.unprotect();
      await context.sync();
    });
  await protect(true);
  await refused({ kind: "workbook-protected" }, { place: { kind: "new-sheet" } });
  expect(await workbook.writeTable(sampleTable(), options(atSelection))).toMatchObject({ kind: "written" });
  await protect(false);
});

test.each([
  ["in the table", { row: 20, column: 0, rows: 1, columns: 3 }],
  ["of title and source line", { row: 0, column: 0, rows: 2, columns: 1 }],
])("merged cells %s", async (_, rect) => {
  store.merge(sheet, rect);
  await refused({ kind: "merged-cells" });
});

test("a chart that is selected, and no cell", async () => {
  type(sheet, 0, 5, 1);
  await Excel.run(async (context) => {
    const there = context.workbook.worksheets.getItem("Sheet1");
    there.charts.add("Line", there.getRange("F1:F2"), "Columns").activate();
    await context.sync();
  });
  await refused({ kind: "no-cell-selected" });
  expect(await workbook.writeTable(sampleTable(), options())).toMatchObject({ kind: "written" });
});

test("rows that are hidden where the table is to be", async () => {
  store.hideRows(sheet, 7, 2, true);
  await refused({ kind: "rows-hidden", address: "A1:C63" });
});

test("a filter that hides rows of the table that is to be updated; rows hidden by hand do no harm", async () => {
  await workbook.writeTable(sampleTable(), options());
  const update = options({ replace: true });
  store.hideRows(sheetIdOf("Exports"), 7, 2, true);
  expect(await workbook.writeTable(sampleTable(), update)).toMatchObject({ kind: "updated" });
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Exports_total");
    table.columns.getItem("Exports").filter.applyValuesFilter(["1000", "1001"]);
    await context.sync();
  });
  await refused({ kind: "rows-hidden", address: "A3:C63" }, { replace: true });
});

test.each([
  ["ActivityLimitReached", "no-answer"],
  ["ConnectionFailure", "no-answer"],
  ["ServiceNotAvailable", "no-answer"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["InvalidOperationInCellEditMode", "busy-editing"],
])("a request that Excel ends with %s, half-way through the write", async (code, kind) => {
  let count = 0;
  host.disturb = () => (++count === 6 ? { failsAfter: 0.5, code } : undefined);
  try {
    await refused({ kind });
  } finally {
    host.disturb = undefined;
  }
  expect(count).toBeGreaterThan(6);
});

test("more than 5 MB in one request or answer; cells with long texts are read in parts", async () => {
  const rows = 400;
  for (let row = 0; row < rows; row++) type(sheet, row, 0, "x".repeat(30_000));
  await Excel.run(async (context) => {
    const cells = () => context.workbook.worksheets.getItem("Sheet1").getRange(`A1:A${rows}`);
    cells().load("values");
    await expect(context.sync()).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    cells().values = Array.from({ length: rows }, () => ["y".repeat(30_000)]);
    await expect(context.sync()).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    cells().select();
    await context.sync();
  });
  const found = await workbook.readSelection();
  expect(found).toMatchObject({ kind: "selection", sheet: "Sheet1" });
  expect(found.kind === "selection" && found.values.map(([text]) => String(text).length)).toEqual(
    Array(rows).fill(30_000),
  );
});

test("members of a null object are not read: the host refuses them as Excel may", async () => {
  const reading = Excel.run(async (context) => {
    const none = context.workbook.tables.getItemOrNullObject("None");
    none.worksheet.load("name");
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: "InvalidObjectPath" });
  expect(host.workbook.tables.itemsList()).toEqual([]);
});
