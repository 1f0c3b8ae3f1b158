// The spreadsheet of the tests and of the playground finds a column by its header, whatever signs it has, as Excel does.
import fc from "fast-check";
import { columnReference } from "../../src/grid/structuredReference";
import type { Language } from "../../src/i18n/language";
import { GROUPS } from "../../src/taskpane/loading/loadRequest";
import { loadedTables } from "../sheets/briefing/workbookTables";
import { calculateBooks, type PlainBook, type PlainCell } from "./calculate";

interface Column {
  readonly header: string;
  readonly cells: readonly unknown[];
}

/** A table a sheet, each column a formula of the first sheet: how many figures it has, and their sum. */
function bookOf(tables: readonly (readonly Column[])[]): PlainBook {
  const cell = (sheetId: string, row: number, column: number, value: unknown): PlainCell => ({
    sheetId,
    row,
    column,
    value: value as PlainCell["value"],
  });
  const names = tables.map((_, i) => `Table${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[i]}`);
  const columns = tables.flatMap((table, i) => table.map(({ header }) => columnReference(names[i], header)));
  return {
    sheets: ["asking", ...names].map((id) => ({ id, name: `${id} sheet` })),
    cells: [
      ...columns.flatMap((column, row) =>
        ["COUNT", "SUM"].map((of, i) => ({ ...cell("asking", row, i, ""), formula: `=${of}(${column})` })),
      ),
      ...tables.flatMap((table, i) =>
        table.flatMap(({ header, cells }, column) =>
          [header, ...cells].flatMap((value, row) =>
            value === null ? [] : [cell(names[i], row, column, value)],
          ),
        ),
      ),
    ],
    tables: tables.map((table, i) => {
      const rect = { row: 0, column: 0, rows: 1 + table[0].cells.length, columns: table.length };
      return { id: names[i], sheetId: names[i], name: names[i], rect };
    }),
    names: [],
  };
}

/** Asks for every column and gives those that are not what they hold. */
function misread(sets: readonly (readonly (readonly Column[])[])[]): string[] {
  const calculated = calculateBooks(sets.map(bookOf));
  return sets.flatMap((tables, set) =>
    tables.flat().flatMap(({ header, cells }, row) => {
      const figures = cells.filter((value): value is number => typeof value === "number");
      const [count, sum] = [0, 1].map((column) => calculated[set]("asking", row, column));
      const right = figures.reduce((a, b) => a + b, 0);
      return count === figures.length && Math.abs(Number(sum) - right) < 1e-6 * (1 + Math.abs(right))
        ? []
        : [`${header}: ${count}, ${sum} for ${figures.length}, ${right}`];
    }),
  );
}

const columnsOf = (language: Language): Column[][] =>
  loadedTables("2026-09", language, GROUPS).map(({ headers, rows }) =>
    headers.map((header, i) => ({ header, cells: rows.slice(-14).map((row) => row[i]) })),
  );

test("every column of every group of Load data has its figures, in both languages", () => {
  const sets = [columnsOf("en"), columnsOf("ko")];
  const headers = sets.flat(2).map(({ header }) => header);
  expect(headers).toContain("Steel (20-item scheme)");
  expect(headers).toContain("섬유(20대 품목 기준)");
  expect(misread(sets)).toEqual([]);
});

test("a header of any signs is found", () => {
  const sign = fc.constantFrom(...`()[]{}#'"@,:;!$%&*+-/\\<=>?^_|~. `, "Cars", "철강", "2");
  const header = fc
    .array(sign, { minLength: 1, maxLength: 8 })
    .map((signs) => signs.join(""))
    .filter((text) => text === text.trim() && text !== "");
  const table = fc.uniqueArray(header, {
    minLength: 8,
    maxLength: 8,
    selector: (text) => text.toLowerCase(),
  });
  fc.assert(
    fc.property(fc.array(table, { minLength: 26, maxLength: 26 }), (tables) => {
      const filled = tables.map((headers) =>
        headers.map((header, i) => ({ header, cells: [i + 1, 10 * (i + 1)] })),
      );
      expect(misread([filled])).toEqual([]);
    }),
    { numRuns: 1, endOnFailure: true },
  );
});
