/** @jest-environment ./tests/officeEnvironment.js */
import fc from "fast-check";
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { TABLE_WORDS } from "../../src/i18n/importing/tableWords";
import { readPasted } from "../../src/importing/readers/csv";
import { tableOf } from "../../src/importing/table/tableOf";
import { understand } from "../../src/importing/understand";
import { importedTable, previewOf } from "../../src/taskpane/bringIn/importedTable";
import { selectedBook } from "../../src/taskpane/bringIn/selectedBook";
import { emptyWorkbook, options, sheetIdOf, store, values } from "../excel/workbook";
import { runs } from "../sample";

const workbook = officeWorkbook();
beforeEach(() => void emptyWorkbook());

/** What a spreadsheet would read something into, and what a page might. */
const HOSTILE = [
  "=1+1",
  '=HYPERLINK("http://x","y")',
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1)",
  "'=1",
  "''",
  "TRUE",
  "#N/A",
  "#REF!",
  "<img src=x onerror=alert(1)>",
  "<b>x</b>",
  "https://example.com/?a=b",
  "mailto:a@example.com",
  "\t=1+1",
  "1E5",
];
const texts = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc
    .tuple(fc.constantFrom("=", "+", "-", "@", "'", "＝"), fc.string({ maxLength: 12 }))
    .map((parts) => parts.join("")),
);

/** Cells copied from anywhere: two items, the first called as a text has it. */
function tableNamed(text: string) {
  const rows = [
    ["품목", "기간", "수출(백만 달러)"],
    [text, "2024.01", "1"],
    [text, "2024.02", "2"],
    ["선박", "2024.01", "3"],
    ["선박", "2024.02", "4"],
  ];
  const quoted = rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join("\t"));
  return tableOf(understand(readPasted(quoted.join("\n"))));
}

test("any name arrives in its cell as that text: no formula, no link, no number, no error value", async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      emptyWorkbook();
      const table = tableNamed(text);
      // What is nothing but a mark for no name tells no series apart, and so is none.
      fc.pre(table.series.length === 2);
      const name = text.replace(/[\s\u00a0\u200b]+/g, " ").trim();
      const file = `${text}.csv`;
      const made = importedTable(table, { names: [file], day: "2026-10-01" }, "ko");
      expect(made.headers[1]).toContain(name);
      expect(previewOf(table, { names: [file], day: "2026-10-01" }, "ko").headers).toEqual(made.headers);
      const result = await workbook.writeTable(made, options());
      expect(result).toMatchObject({ kind: "written" });
      const id = sheetIdOf((result as { sheet: string }).sheet);
      const [title, , headers] = values(id, { row: 0, column: 0, rows: 3, columns: 3 });
      expect(headers).toEqual([...made.headers]);
      expect(title[0]).toBe(made.title);
      for (let row = 0; row < 5; row++) {
        for (let column = 0; column < 3; column++) {
          expect(store.read(id, row, column)).not.toHaveProperty("formula", expect.stringMatching(/./));
        }
      }
    }),
    { numRuns: runs(60) },
  );
});

test("the selection is read as it stands: dates by their format, errors as errors, texts as texts", () => {
  const values = [
    ["기간", "수출", "비고", ""],
    [45292, 5, "=1+1", "#N/A"],
    [45323, 45292, "<b>", "#REF!"],
    [0.5, true, "'a", "# no error"],
  ];
  const formats = [
    ["General", "General", "@", "General"],
    ["yyyy-mm", "#,##0", "@", "General"],
    ['yyyy"년" m"월"', "General", "@", "General"],
    ["[h]:mm", "General", "@", "General"],
  ];
  const book = selectedBook({ kind: "selection", sheet: "표", values, formats });
  expect(book).toEqual({
    file: "",
    container: "cells",
    sheets: [
      {
        name: "표",
        merges: [],
        rows: [
          ["기간", "수출", "비고", null],
          [{ day: 45292 }, 5, "=1+1", { error: "#N/A" }],
          [{ day: 45323 }, 45292, "<b>", { error: "#REF!" }],
          [0.5, true, "'a", "# no error"],
        ],
      },
    ],
  });
});

test.each([
  ['0.0"m"', false],
  ["[Red]#,##0", false],
  ["#,##0\\d", false],
  ["mmm-yy", true],
  ["yyyy. m. d.", true],
  ["[$-412]yyyy년 m월", true],
  ["h:mm:ss", false],
  ["General", false],
])("a number in the format %s is a day: %s", (format, isDay) => {
  const { sheets } = selectedBook({ kind: "selection", sheet: "", values: [[45292]], formats: [[format]] });
  expect(sheets[0].rows[0][0]).toEqual(isDay ? { day: 45292 } : 45292);
});

test.each([
  ["History.csv", "TRADE", "History"],
  ["'a'.csv", "a", "aTable"],
  ["a/b:c?.csv", "a b c", "abc"],
  ["2024.xlsx", "2024", "Table2024"],
  ["AB12.csv", "AB12", "TableAB12"],
  [`${"가".repeat(40)}.csv`, "가".repeat(31), "가".repeat(40)],
  ["수출.csv", "수출", "수출Table"],
])("a file called %s gives a sheet and a table that Excel takes", (file, sheet, table) => {
  const made = importedTable(tableNamed("a"), { names: [file], day: "2026-10-01" }, "ko");
  expect([made.sheetName, made.tableName]).toEqual([sheet, table]);
});

test("a name of thousands of letters becomes a header that Excel takes, with its unit in the model", () => {
  const long = "가".repeat(3000);
  const made = importedTable(tableNamed(long), { names: [""], day: "2026-10-01" }, "ko");
  expect(made.headers[1].length).toBeLessThanOrEqual(255);
  expect(made.model?.series[made.headers[1]]).toMatchObject({ flow: "exports" });
  expect(TABLE_WORDS.ko.period).toBe(made.headers[0]);
});
