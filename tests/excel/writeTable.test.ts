/** @jest-environment ./tests/officeEnvironment.js */
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import {
  atSelection,
  emptyWorkbook,
  everything,
  options,
  sampleTable,
  sheetIdOf,
  store,
  type,
  values,
} from "./workbook";

const workbook = officeWorkbook();
let sheet: string;
beforeEach(() => {
  sheet = emptyWorkbook();
});

test("a table on a new sheet has its title, source line, headers, rows, formats and a frozen header, and defines no name", async () => {
  const progress: number[] = [];
  const result = await workbook.writeTable(
    sampleTable(),
    options({ onProgress: (done) => progress.push(done) }),
  );
  expect(result).toEqual({
    kind: "written",
    sheet: "Exports",
    address: "A3:C63",
    table: "Exports_total",
    id: store.tables()[0].id,
    rows: 60,
  });
  const id = sheetIdOf("Exports");
  expect(store.activeSheetId).toBe(id);
  expect(values(id, { row: 0, column: 0, rows: 5, columns: 3 })).toEqual([
    ["Total exports", "", ""],
    ["Customs service, as of 2026-10-02, provisional, million US dollars", "", ""],
    ["Period", "Exports", "Imports"],
    [43861, 1000, 900],
    [43892, 1001, 901],
  ]);
  expect(store.read(id, 6, 2).value).toBe("");
  expect(store.style(id, 3, 0).numberFormat).toBe("yyyy-mm");
  expect(store.style(id, 62, 2).numberFormat).toBe("#,##0.0");
  expect(store.style(id, 2, 1)).toMatchObject({ bold: true, fill: "#1F4E79", fontColor: "#FFFFFF" });
  expect(store.frozen(id).rows).toBe(3);
  expect(store.tables()).toEqual([
    expect.objectContaining({
      name: "Exports_total",
      sheetId: id,
      rect: { row: 2, column: 0, rows: 61, columns: 3 },
    }),
  ]);
  expect(store.names()).toEqual([]);
  expect(progress.length).toBeGreaterThan(2);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  expect(progress[progress.length - 1]).toBe(1);
});

test("a sheet name that is taken gets a number", async () => {
  store.renameSheet(sheet, "Exports");
  const result = await workbook.writeTable(sampleTable(), options());
  expect(result).toMatchObject({ kind: "written", sheet: "Exports (2)" });
});

test("texts that look like numbers, dates or formulas arrive as texts", async () => {
  const rows = [
    ["2024", "2024-05", "=1+1"],
    ["TRUE", "+82", "반도체"],
  ];
  await workbook.writeTable({ ...sampleTable(), rows, formats: ["@", "@", "@"] }, options());
  expect(values(sheetIdOf("Exports"), { row: 3, column: 0, rows: 2, columns: 3 })).toEqual(rows);
});

test("a table without rows is a table with one empty row", async () => {
  const result = await workbook.writeTable(sampleTable(0), options());
  expect(result).toMatchObject({ kind: "written", address: "A3:C4", rows: 0 });
  expect(values(sheetIdOf("Exports"), { row: 2, column: 0, rows: 1, columns: 3 })).toEqual([
    ["Period", "Exports", "Imports"],
  ]);
});

test("a table at the selection leaves everything around it alone", async () => {
  type(sheet, 0, 0, "mine");
  type(sheet, 70, 2, "below");
  store.select(sheet, { row: 4, column: 2, rows: 3, columns: 2 });
  const result = await workbook.writeTable(sampleTable(), options(atSelection));
  expect(result).toMatchObject({ kind: "written", sheet: "Sheet1", address: "C7:E67" });
  expect(store.read(sheet, 0, 0).value).toBe("mine");
  expect(store.read(sheet, 70, 2).value).toBe("below");
  expect(store.frozen(sheet).rows).toBe(0);
  expect(store.sheetIds()).toHaveLength(1);
});

test("a column of the user's is made wider, never narrower", async () => {
  store.setColumnWidth(sheet, 0, 1, 400);
  await workbook.writeTable(sampleTable(), options(atSelection));
  expect(store.columnWidth(sheet, 0)).toBe(400);
  expect(store.columnWidth(sheet, 1)).toBe(120); // 90 points
});

describe("refused, and the workbook is as it was:", () => {
  async function refused(more = {}) {
    const before = everything();
    const result = await workbook.writeTable(sampleTable(), options({ ...atSelection, ...more }));
    expect(everything()).toEqual(before);
    return result;
  }

  test("a protected sheet", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    expect(await refused()).toEqual({
      kind: "refused",
      obstacle: { kind: "sheet-protected", sheet: "Sheet1" },
    });
  });

  test("a selection inside a table", async () => {
    type(sheet, 0, 0, "Mine");
    store.addTable(sheet, "Mine", { row: 0, column: 0, rows: 5, columns: 1 }, "t1");
    store.select(sheet, { row: 2, column: 0, rows: 1, columns: 1 });
    expect(await refused()).toEqual({ kind: "refused", obstacle: { kind: "inside-table", table: "Mine" } });
  });

  test("a table further down in the way", async () => {
    store.addTable(sheet, "Mine", { row: 40, column: 2, rows: 5, columns: 2 }, "t1");
    expect(await refused()).toEqual({ kind: "refused", obstacle: { kind: "inside-table", table: "Mine" } });
  });

  test("cells in use, with their address", async () => {
    type(sheet, 10, 1, 5);
    type(sheet, 12, 2, '=""');
    type(sheet, 100, 5, "far away");
    expect(await refused()).toEqual({
      kind: "refused",
      obstacle: { kind: "cells-in-use", address: "B11:C13" },
    });
  });

  test("a table name that is taken by a defined name", async () => {
    store.setName({ name: "Exports_total", formula: "Sheet1!$Z$1", comment: "" });
    expect(await refused()).toEqual({
      kind: "refused",
      obstacle: { kind: "name-taken", name: "Exports_total" },
    });
  });

  test("a table of that name with other columns, even when the user would update it", async () => {
    type(sheet, 90, 0, "Other");
    store.addTable(sheet, "Exports_total", { row: 90, column: 0, rows: 3, columns: 1 }, "t1");
    const result = await refused({ replace: true });
    expect(result).toEqual({
      kind: "refused",
      obstacle: { kind: "other-columns", table: "Exports_total", sheet: "Sheet1" },
    });
  });
});

test("pressed twice: the second insert finds the table and changes nothing", async () => {
  await workbook.writeTable(sampleTable(), options());
  const before = everything();
  const again = await workbook.writeTable(sampleTable(), options());
  const obstacle = { kind: "table-exists", table: "Exports_total", sheet: "Exports" };
  expect(again).toEqual({ kind: "refused", obstacle });
  expect(everything()).toEqual(before);
});
