/** @jest-environment ./tests/officeEnvironment.js */
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { layOut } from "../../src/sheets/target/layout";
import { TARGET_WORKBOOK } from "../../src/i18n/targetWorkbook";
import { emptyWorkbook, everything, failRequest, host, sheetIdOf, store, type, values } from "./workbook";

const workbook = officeWorkbook();
const never = new AbortController().signal;
beforeEach(() => {
  emptyWorkbook();
});

const formulasOf = (sheet: string) => {
  const id = sheetIdOf(sheet);
  const used = store.used(id, false);
  if (!used) return [];
  return Array.from({ length: used.rows * used.columns }, (_, i) => {
    const [row, column] = [used.row + Math.floor(i / used.columns), used.column + (i % used.columns)];
    return store.read(id, row, column).formula;
  }).filter((formula) => formula !== undefined);
};

test("the sheets, tables and names are there, and the as-of cell is selected", async () => {
  expect(await workbook.buildTargetWorkbook("en", never)).toEqual({ kind: "built", sheet: "2024 target" });
  expect(store.sheetIds().map((id) => store.sheetName(id))).toEqual(["Sheet1", "2024 target", "Data"]);
  expect(store.sheetName(store.activeSheetId)).toBe("2024 target");
  expect(store.selection()).toMatchObject({ rect: { row: 2, column: 1 } });
  const tables = store.tables().map(({ name, rect }) => [name, rect.row, rect.column, rect.columns]);
  expect(tables).toEqual([
    ["Exports", 6, 0, 3],
    ["Annual", 6, 4, 2],
    ["Cars", 6, 7, 2],
    ["Path", 6, 10, 4],
  ]);
  const { inputRow, lineRow } = layOut();
  expect(Object.fromEntries(store.names().map(({ name, formula }) => [name, formula]))).toEqual({
    AsOf: `'2024 target'!$B$${inputRow.asOf + 1}`,
    AsOfDate: `'2024 target'!$B$${inputRow.asOfDate + 1}`,
    TargetYear: `'2024 target'!$B$${inputRow.year + 1}`,
    Target: `'2024 target'!$B$${inputRow.target + 1}`,
    RecordYear: `'2024 target'!$B$${lineRow.recordYear + 1}`,
  });
});

test("the table of months is complete from 2000-01 on, with month-end dates, and holds no formula", async () => {
  await workbook.buildTargetWorkbook("en", never);
  const data = sheetIdOf("Data");
  const table = store.tables().find(({ name }) => name === "Exports");
  const rows = values(data, table!.rect).slice(1);
  expect(values(data, table!.rect)[0]).toEqual(["Period", "Exports", "Imports"]);
  expect(rows[0].slice(0, 2)).toEqual([36556, expect.any(Number)]);
  expect(rows).toHaveLength((2026 - 2000) * 12 + 9);
  expect(rows.every(([, exports]) => typeof exports === "number" && exports > 0)).toBe(true);
  expect(store.style(data, 7, 0).numberFormat).toBe("yyyy-mm");
});

test("the sheet names the years for which there is a car figure", async () => {
  await workbook.buildTargetWorkbook("en", never);
  const { lineRow } = layOut();
  expect(store.read(sheetIdOf("2024 target"), lineRow.carsRecord, 2).value).toMatch(/2014, 2019–2025/);
  expect(store.read(sheetIdOf("Data"), 5, 7).value).toMatch(/2014, 2019–2025/);
});

test("every line of both languages has a formula, a label and an explanation", async () => {
  for (const language of ["en", "ko"] as const) {
    emptyWorkbook();
    await workbook.buildTargetWorkbook(language, never);
    const id = sheetIdOf(TARGET_WORKBOOK[language].sheet);
    for (const row of Object.values(layOut().lineRow)) {
      expect(store.read(id, row, 0).value).not.toBe("");
      expect(store.read(id, row, 1).formula).toMatch(/^=/);
      expect(store.read(id, row, 2).value).not.toBe("");
    }
  }
});

test("the Korean workbook asks the functions for Korean words and has Korean columns", async () => {
  expect(await workbook.buildTargetWorkbook("ko", never)).toEqual({ kind: "built", sheet: "2024 목표" });
  const formulas = formulasOf("2024 목표");
  const verdicts = formulas.filter((formula) => /RECORD_CHECK/.test(formula) && !/"margin"/.test(formula));
  expect(verdicts.length).toBeGreaterThan(3);
  for (const formula of verdicts) expect(formula).toMatch(/"ko"\)/);
  expect(formulas.join()).toContain("Exports[수출],Exports[기간]");
  expect(formulas.join()).not.toMatch(/\[(Exports|Period|Year)\]/);
});

test.each(["en", "ko"] as const)("a verdict has room for two lines: %s", async (language) => {
  await workbook.buildTargetWorkbook(language, never);
  const id = sheetIdOf(TARGET_WORKBOOK[language].sheet);
  const { lineRow } = layOut();
  const heightOf = (line: keyof typeof lineRow) => store.rowHeight(id, lineRow[line]);
  const oneLine = Math.min(...(Object.keys(lineRow) as (keyof typeof lineRow)[]).map(heightOf));
  for (const line of ["record", "sameMonth", "record2022", "carsRecord", "yearRecord"] as const)
    expect(heightOf(line)).toBeGreaterThan(1.5 * oneLine);
});

test("the chart draws the year, the target path and the record year over the months", async () => {
  await workbook.buildTargetWorkbook("en", never);
  await Excel.run(async (context) => {
    const charts = context.workbook.worksheets
      .getItem("2024 target")
      .charts.load("items/name,items/chartType");
    await context.sync();
    expect(charts.items.map(({ name, chartType }) => [name, chartType])).toEqual([["TargetPath", "Line"]]);
    const series = charts.items[0].series.load("items/name");
    await context.sync();
    expect(series.items.map(({ name }) => name)).toEqual([
      "Year of the as-of month",
      "Target path",
      "Record year before",
    ]);
  });
});

test("built twice: the second time it is shown and nothing changes, whatever the language", async () => {
  await workbook.buildTargetWorkbook("en", never);
  const built = everything();
  store.activateSheet(sheetIdOf("Sheet1"));
  expect(await workbook.buildTargetWorkbook("ko", never)).toEqual({ kind: "exists", sheet: "2024 target" });
  expect(store.sheetName(store.activeSheetId)).toBe("2024 target");
  expect((everything() as { sheets: unknown }).sheets).toEqual((built as { sheets: unknown }).sheets);
});

test("a sheet called Data of the user's stays as it is", async () => {
  store.renameSheet(sheetIdOf("Sheet1"), "Data");
  type(sheetIdOf("Data"), 0, 0, "mine");
  expect(await workbook.buildTargetWorkbook("en", never)).toMatchObject({ kind: "built" });
  expect(store.read(sheetIdOf("Data"), 0, 0).value).toBe("mine");
  expect(store.tables().every(({ sheetId }) => sheetId === sheetIdOf("Data (2)"))).toBe(true);
});

test.each(["Annual", "AsOf"])("the name %s taken: refused, and the workbook is as it was", async (name) => {
  store.setName({ name, formula: "Sheet1!$A$1", comment: "" });
  const before = everything();
  const result = await workbook.buildTargetWorkbook("en", never);
  expect(result).toEqual({ kind: "refused", obstacle: { kind: "name-taken", name } });
  expect(everything()).toEqual(before);
});

test("cancelled at any request: no sheet, table or name is left", async () => {
  for (let n = 1; n < 20; n++) {
    const before = everything();
    const controller = new AbortController();
    const { dispatcher } = host;
    const execute = dispatcher.execute.bind(dispatcher);
    let count = 0;
    dispatcher.execute = (body, context) => {
      if (context && Object.keys(context).length > 0 && ++count === n) controller.abort();
      return execute(body, context);
    };
    const result = await workbook.buildTargetWorkbook("en", controller.signal);
    dispatcher.execute = execute;
    if (result.kind === "built") {
      expect(n).toBeGreaterThan(5);
      return;
    }
    expect(result).toEqual({ kind: "cancelled" });
    expect(everything()).toEqual(before);
  }
  throw new Error("The build never ended");
});

test("an error half-way: no sheet, table or name is left", async () => {
  const before = everything();
  const repair = failRequest(6, "GeneralException");
  const result = await workbook.buildTargetWorkbook("en", never);
  repair();
  expect(result).toEqual({
    kind: "refused",
    obstacle: { kind: "unexpected", message: "It is GeneralException." },
  });
  expect(everything()).toEqual(before);
});
