import { TARGET_WORKBOOK } from "../../src/i18n/targetWorkbook";
import type { Draft } from "../../src/sheets/Draft";
import { layOut } from "../../src/sheets/target/layout";
import { targetDrafts } from "../../src/sheets/target/targetDrafts";
import { cellsOf, contentAt } from "./draftCells";

const { inputRow, lineRow } = layOut();
let [english, data]: readonly Draft[] = [];
beforeAll(() => {
  [english, data] = targetDrafts("en");
});

test("the tables stand side by side on the second sheet, and names are single cells of the first", () => {
  expect(data.tables.map(({ name, row, column, headers }) => [name, row, column, headers.length])).toEqual([
    ["Exports", 6, 0, 3],
    ["Annual", 6, 4, 2],
    ["Cars", 6, 7, 2],
    ["Path", 6, 10, 4],
  ]);
  const cell = (row: number) => ({ row, column: 1, rows: 1, columns: 1 });
  expect(english.names).toEqual({
    AsOf: cell(inputRow.asOf),
    AsOfDate: cell(inputRow.asOfDate),
    TargetYear: cell(inputRow.year),
    Target: cell(inputRow.target),
    RecordYear: cell(lineRow.recordYear),
  });
});

test("the table of months is complete from 2000-01 on, with month-end dates, and holds no formula", () => {
  const [{ headers, rows, formats }] = data.tables;
  expect(headers).toEqual(["Period", "Exports", "Imports"]);
  expect(rows[0].slice(0, 2)).toEqual([36556, expect.any(Number)]);
  expect(rows).toHaveLength((2026 - 2000) * 12 + 9);
  expect(rows.every(([, exports]) => typeof exports === "number" && exports > 0)).toBe(true);
  expect(formats[0]).toBe("yyyy-mm");
});

test("the sheet names the years for which there is a car figure", () => {
  expect(contentAt(english, lineRow.carsRecord, 2)).toMatch(/2014, 2019–2025/);
  expect(contentAt(data, 5, 7)).toMatch(/2014, 2019–2025/);
});

test.each(["en", "ko"] as const)("every line has a formula, a label and an explanation: %s", (language) => {
  const [target] = targetDrafts(language);
  for (const row of Object.values(lineRow)) {
    expect(contentAt(target, row, 0)).toMatch(/\S/);
    expect(contentAt(target, row, 1)).toEqual({ formula: expect.stringMatching(/^=/) });
    expect(contentAt(target, row, 2)).toMatch(/\S/);
  }
});

test("the Korean workbook asks the functions for Korean words and has Korean columns", () => {
  const [korean] = targetDrafts("ko");
  const formulas = cellsOf(korean).flatMap(({ content }) =>
    typeof content === "object" && content ? [content.formula] : [],
  );
  const verdicts = formulas.filter((formula) => /RECORD_CHECK/.test(formula) && !/"margin"/.test(formula));
  expect(verdicts.length).toBeGreaterThan(3);
  for (const formula of verdicts) expect(formula).toMatch(/"ko"\)/);
  expect(formulas.join()).toContain("Exports[수출],Exports[기간]");
  expect(formulas.join()).not.toMatch(/\[(Exports|Period|Year)\]/);
});

test.each(["en", "ko"] as const)("a verdict has room for two lines: %s", (language) => {
  const [{ rowHeights }] = targetDrafts(language);
  const oneLine = Math.min(...Object.values(rowHeights));
  for (const line of ["record", "sameMonth", "record2022", "carsRecord", "yearRecord"] as const)
    expect(rowHeights[lineRow[line]]).toBeGreaterThan(1.5 * oneLine);
});

test("the chart draws the year, the target path and the record year over the months", () => {
  const [{ series }] = english.charts;
  expect(series.map(({ name }) => name)).toEqual([
    "Year of the as-of month",
    "Target path",
    "Record year before",
  ]);
  for (const { values, categories } of series) {
    expect(values.sheet).toBe(data.name);
    expect(values.rect.rows).toBe(12);
    expect(categories.rect).toMatchObject({ rows: 12, columns: 1 });
  }
});

test.each(["en", "ko"] as const)("it is found again in either language: %s", (language) => {
  const [target, second] = targetDrafts(language);
  expect(target.knownAs).toEqual([TARGET_WORKBOOK.en.sheet, TARGET_WORKBOOK.ko.sheet]);
  expect(second.knownAs).toEqual([]);
});
