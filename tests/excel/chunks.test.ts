import { cellBack, cellInput, contentInput } from "../../src/excel/cellInput";
import { chunksOf, jsonBytes } from "../../src/excel/chunks";
import { freeSheetName } from "../../src/excel/sheetNames";
import { columnLetters } from "../../src/grid/a1";

const rowsOf = (count: number, columns = 3) =>
  Array.from({ length: count }, (_, i) => Array.from({ length: columns }, (_, j) => i * columns + j));

test("the bytes of a row are those of its JSON in UTF-8", () => {
  for (const row of [
    [1, 2.5, "a"],
    ["반도체", true],
    ["é", "😀", '"'],
    ["\u07ff", "\u0800", "水", "\uffff"],
    [],
  ]) {
    expect(jsonBytes(row)).toBe(Buffer.byteLength(JSON.stringify(row)) + 1);
  }
});

test("chunks hold every row once and in order", () => {
  for (const count of [0, 1, 24, 26, 129, 321, 50_000]) {
    const rows = rowsOf(count);
    expect(chunksOf(rows).flat()).toEqual(rows);
  }
});

test("no chunk of many rows exceeds the bytes or the cells of a request", () => {
  const limits = { bytes: 40_000, cells: 300 };
  const ofTexts = Array.from({ length: 500 }, () => ["가".repeat(1000), 1]);
  for (const chunk of [ofTexts, rowsOf(1000, 7)].flatMap((rows) => chunksOf(rows, limits))) {
    expect(chunk.flat().length).toBeLessThanOrEqual(limits.cells);
    expect(chunk.reduce((sum, row) => sum + jsonBytes(row), 0)).toBeLessThanOrEqual(limits.bytes);
  }
});

test("a table of ten years of months is written in at least four requests", () => {
  expect(chunksOf(rowsOf(129)).length).toBeGreaterThanOrEqual(4);
});

test.each([
  ["반도체", "반도체"],
  ["Passenger cars", "Passenger cars"],
  ["2024", "'2024"],
  ["2024-05", "'2024-05"],
  ["May 2024", "'May 2024"],
  ["=SUM(A1)", "'=SUM(A1)"],
  ["-", "'-"],
  ["true", "'true"],
  ["", ""],
  [null, ""],
  [12.5, 12.5],
  [false, false],
])("%p is handed over as %p", (given, expected) => {
  expect(cellInput(given)).toBe(expected);
});

test("what was read is put back as it was: formulas, error values, texts and numbers", () => {
  expect(cellBack(4, "=2+2", "General")).toBe("=2+2");
  expect(cellBack("#N/A", "#N/A", "General")).toBe("#N/A");
  expect(cellBack("2024", "2024", "General")).toBe("'2024");
  expect(cellBack("=text", "=text", "General")).toBe("'=text");
  expect(cellBack(7, 7, "0.0")).toBe(7);
  expect(cellBack("", "", "@")).toBe("");
});

test("a cell of texts takes a text as it is; an apostrophe would be seen there", () => {
  expect(contentInput("2024", "@")).toBe("2024");
  expect(contentInput("2024", "General")).toBe("'2024");
  expect(contentInput({ formula: "=1+1" }, "0.0")).toBe("=1+1");
  expect(cellBack("2024", "2024", "@")).toBe("2024");
});

test("a sheet name is cut to 31 characters, cleaned and made free", () => {
  expect(freeSheetName("Data", ["data", "Data (2)"])).toBe("Data (3)");
  expect(freeSheetName("a/b:c", [])).toBe("a b c");
  expect(freeSheetName("x".repeat(40), ["x".repeat(31)])).toBe(`${"x".repeat(27)} (2)`);
  expect(freeSheetName("'", [])).toBe("Sheet");
});

test("columns have Excel's letters", () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
});
