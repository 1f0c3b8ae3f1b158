import { type LineKey, TARGET_WORKBOOK } from "../../src/i18n/targetWorkbook";
import type { Content, Draft } from "../../src/sheets/Draft";
import { LOOKS } from "../../src/sheets/looks";
import { layOut } from "../../src/sheets/target/layout";
import { targetDrafts } from "../../src/sheets/target/targetDrafts";
import { cellsOf, contentAt } from "./draftCells";

const { inputRow, lineRow, stripRow } = layOut();
let [english, data]: readonly Draft[] = [];
beforeAll(() => {
  [english, data] = targetDrafts("en");
});

/** Beside a sentence the note begins a column later. */
function noteOf(draft: Draft, line: LineKey): Content {
  return contentAt(draft, lineRow[line], 2) ?? contentAt(draft, lineRow[line], 3);
}

test("the tables stand side by side on the second sheet, and names are single cells of the first", () => {
  expect(data.tables.map(({ name, row, column, headers }) => [name, row, column, headers.length])).toEqual([
    ["Exports", 6, 0, 3],
    ["Annual", 6, 4, 2],
    ["Cars", 6, 7, 2],
    ["Path", 6, 10, 5],
  ]);
  const cell = (row: number) => ({ row, column: 1, rows: 1, columns: 1 });
  expect(english.names).toEqual({
    AsOf: cell(inputRow.asOf),
    AsOfDate: cell(lineRow.asOfDate),
    TargetYear: cell(lineRow.year),
    Target: cell(inputRow.target),
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
  expect(noteOf(english, "carsRecord")).toMatch(/2014, 2019–2025/);
  expect(contentAt(data, 5, 7)).toMatch(/2014, 2019–2025/);
});

test.each(["en", "ko"] as const)("every line has a formula, a label and an explanation: %s", (language) => {
  const [target] = targetDrafts(language);
  for (const line of Object.keys(lineRow) as LineKey[]) {
    const row = lineRow[line];
    expect(contentAt(target, row, 0)).toMatch(/\S/);
    expect(contentAt(target, row, 1)).toEqual({ formula: expect.stringMatching(/^=/) });
    expect(noteOf(target, line)).toMatch(/\S/);
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

test("the answer comes first, then what it covers with the unit, the inputs, five figures, the chart, the rest", () => {
  expect(contentAt(english, 0, 0)).toEqual({ formula: expect.stringMatching(/^=/) });
  expect(contentAt(english, 1, 0)).toMatch(/monthly, million US dollars/);
  const [{ position }] = english.charts;
  const firstLine = Math.min(...Object.values(lineRow));
  const order = [1, inputRow.asOf, inputRow.target, stripRow, position.row, firstLine];
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(english.frozenRows).toBeLessThanOrEqual(position.row);
});

test("what may be changed has a fill that nothing else has", () => {
  const filled = cellsOf(english).filter(({ look }) => look.fill === LOOKS.input.fill);
  expect(filled.map(({ row, column }) => [row, column])).toEqual([
    [inputRow.asOf, 1],
    [inputRow.target, 1],
  ]);
});

test("the chart shows the distance to the path over the months, from the second sheet", () => {
  const [{ series, type, valueAxis }] = english.charts;
  expect(type).toBe("ColumnStacked");
  expect(valueAxis.format).toBe("#,##0");
  expect(series.map(({ name }) => name)).toEqual(["Ahead of the path", "Behind the path"]);
  const { headers, column, row } = data.tables[3];
  for (const { name, values, categories } of series) {
    const place = {
      sheet: data.name,
      rect: { row: row + 1, column: column + headers.indexOf(name), rows: 12, columns: 1 },
    };
    expect(values).toEqual(place);
    expect(categories).toEqual({ ...place, rect: { ...place.rect, column } });
  }
});

test("it is printed on A4 as wide as the page, down to its last line, with its answer on every sheet", () => {
  expect(english.print).toEqual({
    area: { row: 0, column: 0, rows: Math.max(...Object.values(lineRow)) + 1, columns: 5 },
    orientation: "Portrait",
    titleRows: 2,
  });
});

test.each(["en", "ko"] as const)("it is found again in either language: %s", (language) => {
  const [target, second] = targetDrafts(language);
  expect(target.knownAs).toEqual([TARGET_WORKBOOK.en.sheet, TARGET_WORKBOOK.ko.sheet]);
  expect(second.knownAs).toEqual([]);
});
