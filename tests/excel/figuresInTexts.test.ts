/** @jest-environment ./tests/officeEnvironment.js */
// Figures in cells of texts: Excel makes texts of them.
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import type { Table } from "../../src/importing/table/Table";
import { importedTable } from "../../src/taskpane/bringIn/importedTable";
import { offersOf } from "../../src/taskpane/bringIn/offers";
import { tableUpdate } from "../../src/taskpane/bringIn/tableUpdate";
import { amountTable as table } from "../importing/amountSeries";
import { plainDraft } from "../plainDraft";
import {
  cell,
  emptyWorkbook,
  everything,
  failRequest,
  formatAt,
  makeTexts,
  options,
  sampleTable,
  sheetIdOf,
  store,
  type,
  values,
} from "./workbook";

const book = officeWorkbook();
let id: string;
beforeEach(() => {
  id = emptyWorkbook();
});

describe("figures", () => {
  const JAN = 2026 * 12;
  async function insert(coming: Table): Promise<void> {
    await book.writeTable(
      importedTable(coming, { names: ["Trade.csv"], day: "2026-10-01" }, "en"),
      options(),
    );
    id = sheetIdOf("Trade");
  }
  async function prepared(coming: Table) {
    const [{ there, difference, revisions }] = offersOf(await book.readTables(), coming, {
      confirmed: [],
      withNewSeries: true,
    });
    return tableUpdate(there, difference, revisions, { source: "K-stat", day: "2026-11-01" }, "en");
  }
  const update = async (coming: Table) => book.updateTable(await prepared(coming), options());
  const column = (at: number, rows: number) =>
    values(id, { row: 3, column: at, rows, columns: 1 }).map(([value]) => value);
  const formats = (at: number, rows: number) =>
    Array.from({ length: rows }, (_, i) => formatAt(id, 3 + i, at));

  test("that were revised are numbers, and look as their column", async () => {
    await insert(table({ cars: [10, 20, 30] }));
    makeTexts(id, cell(4, 1));
    expect(await update(table({ cars: [10, 25, 30] }))).toMatchObject({ kind: "updated" });
    expect([column(1, 3), formats(1, 3)]).toEqual([[10, 25, 30], Array(3).fill("#,##0.0")]);
  });

  test.each([
    ["above those that are there", JAN + 1, [5, 10, 20, 30], JAN],
    ["below them", JAN, [10, 20, 30, 40], JAN],
  ])("of a new month %s are numbers", async (_, first, figures, from) => {
    await insert(table({ cars: figures.filter((figure) => [10, 20, 30].includes(figure)) }, first));
    makeTexts(id, { row: 3, column: 1, rows: 12, columns: 1 });
    expect(await update(table({ cars: figures }, from))).toMatchObject({ kind: "updated", rows: 4 });
    expect(column(1, 4)).toEqual(figures);
  });

  test("of a new series are numbers in its format", async () => {
    await insert(table({ cars: [10, 20, 30] }));
    makeTexts(id, { row: 0, column: 2, rows: 10, columns: 1 });
    await update(table({ cars: [10, 20, 30], steel: [1, 2, 3] }));
    expect([column(2, 3), formats(2, 3)]).toEqual([[1, 2, 3], Array(3).fill("#,##0.0")]);
  });

  test.each([3, 6])(
    "of a table that is written anew with %i rows are numbers in its formats",
    async (rows) => {
      await book.writeTable(sampleTable(5), options());
      id = sheetIdOf("Exports");
      makeTexts(id, { row: 3, column: 0, rows: 9, columns: 2 });
      await book.writeTable(sampleTable(rows), options({ replace: true }));
      const expected = sampleTable(rows).rows;
      expect(column(0, rows)).toEqual(expected.map(([period]) => period));
      expect(column(1, rows)).toEqual(expected.map(([, figure]) => figure));
      expect(formats(1, rows)).toEqual(Array(rows).fill("#,##0.0"));
    },
  );

  test("that are copied out of cells of texts stay numbers", async () => {
    const draft = plainDraft("Copy", { cells: [[12.5, "=1+1"]], format: "@" });
    await book.writeSheets([draft], options());
    const copy = sheetIdOf("Copy");
    expect([store.read(copy, 0, 0).value, store.read(copy, 0, 1).value]).toEqual([12.5, "=1+1"]);
    expect([formatAt(copy, 0, 0), formatAt(copy, 0, 1)]).toEqual(["@", "@"]);
  });

  test("whatever request fails, they and the formats of their cells are back", async () => {
    let failed = 0;
    for (let n = 2; ; n++) {
      emptyWorkbook();
      await insert(table({ cars: [10, 20, 30] }, JAN + 1));
      makeTexts(id, { row: 2, column: 1, rows: 12, columns: 3 });
      const before = everything();
      const made = await prepared(table({ cars: [5, 10, 25, 30, 40], steel: [1, 2, 3, 4, 5] }, JAN));
      const end = failRequest(n, "GeneralException");
      const result = await book.updateTable(made, options());
      end();
      if (result.kind === "updated") break;
      failed++;
      expect([n, everything()]).toEqual([n, before]);
    }
    expect(failed).toBeGreaterThan(5);
  });

  describe("beside a column of the analyst's own, whose formulas stand in cells of texts", () => {
    const own = (rows: number) => {
      type(id, 2, 2, "Mine");
      store.resizeTable(store.tables()[0].id, { row: 2, column: 0, rows: 1 + rows, columns: 3 });
      for (let row = 3; row < 3 + rows; row++) type(id, row, 2, `=B${row + 1}*2`);
      makeTexts(id, { row: 3, column: 2, rows, columns: 1 });
    };
    const formulas = () => [3, 4, 5, 6].map((row) => store.read(id, row, 2).formula);

    test.each([
      ["above", JAN + 1, [5, 10, 20, 30], JAN],
      ["below", JAN, [10, 20, 30, 40], JAN],
    ])("a month that comes %s gets its formula", async (_, first, figures, from) => {
      await insert(table({ cars: [10, 20, 30] }, first));
      own(3);
      await update(table({ cars: figures }, from));
      expect(formulas()).toEqual(["=B4*2", "=B5*2", "=B6*2", "=B7*2"]);
      expect(formats(2, 4)).toEqual(Array(4).fill("@"));
    });
  });
});
