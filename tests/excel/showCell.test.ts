/** @jest-environment ./tests/officeEnvironment.js */
// From a figure in the pane to its cell: held by table, column and period, not by where it stood.
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import type { CellPlace } from "../../src/model/tableInWorkbook";
import { emptyWorkbook, everything, host, sheetIdOf, store, type, values } from "./workbook";

const workbook = officeWorkbook();
const MONTHS = ["2026-06", "2026-07", "2026-08", "2026-09"];
let sheet: string;
let place: CellPlace;
let count = 0;

beforeEach(async () => {
  sheet = emptyWorkbook();
  const rows = [["Period", "Exports", "Imports"], ...MONTHS.map((month, i) => [month, 100 + i, 90 - i])];
  rows.forEach((row, i) => row.forEach((value, j) => type(sheet, 2 + i, 1 + j, value)));
  store.addTable(sheet, "Trade", { row: 2, column: 1, rows: 5, columns: 3 }, `show${count++}`);
  store.activateSheet(store.addSheet("Elsewhere"));
  place = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Trade").load("id,name");
    const columns = table.columns.load("items/id");
    await context.sync();
    const [period, , imports] = columns.items.map(({ id }) => id);
    const key = { column: period, value: "2026-08" };
    return { table: table.id, tableName: table.name, column: imports, row: 2, key };
  });
});

const shown = () => {
  const { sheetId, rect } = store.selection();
  return values(sheetId, rect);
};
const inTable = (batch: (table: Excel.Table) => void) =>
  Excel.run(async (context) => {
    batch(context.workbook.tables.getItem("Trade"));
    await context.sync();
  });

test("the sheet is shown with the cell selected, and nothing else changes", async () => {
  const { sheets: before } = everything();
  expect(await workbook.show(place)).toEqual({
    kind: "shown",
    sheet: "Sheet1",
    address: "Sheet1!D6",
    isRowHidden: false,
  });
  expect(store.activeSheetId).toBe(sheet);
  expect(shown()).toEqual([[88]]);
  expect(everything().sheets).toEqual(before);
});

test("a figure is found after its rows were sorted, its table moved and renamed, its sheet renamed", async () => {
  await inTable((table) => {
    table.sort.apply([{ key: 1, ascending: false }]);
    table.name = "Renamed";
  });
  store.insertRows(sheet, 0, 3);
  store.insertColumns(sheet, 0, 2);
  store.renameSheet(sheet, "매월");
  expect(await workbook.show(place)).toMatchObject({ kind: "shown", sheet: "매월" });
  expect(shown()).toEqual([[88]]);
});

test("of two rows of the same period it is the one that was meant", async () => {
  type(sheet, 3, 1, "2026-08");
  await workbook.show(place);
  expect(shown()).toEqual([[88]]);
});

test("a row that a filter hides is selected, and said to be hidden", async () => {
  await inTable((table) => table.columns.getItem("Exports").filter.applyValuesFilter(["100"]));
  expect(await workbook.show(place)).toMatchObject({ kind: "shown", isRowHidden: true });
  expect(shown()).toEqual([[88]]);
});

async function refused(obstacle: object): Promise<void> {
  const before = everything();
  expect(await workbook.show(place)).toEqual({ kind: "refused", obstacle });
  expect(everything()).toEqual(before);
}

test("a hidden sheet stays hidden, and is named", async () => {
  store.hideSheet(sheet, true);
  await refused({ kind: "sheet-hidden", sheet: "Sheet1" });
});

test.each([
  ["deleted with its cells", () => inTable((table) => table.delete())],
  ["turned into a range", () => inTable((table) => table.convertToRange())],
  ["deleted with its sheet", async () => store.deleteSheet(sheetIdOf("Sheet1"))],
])("a table that was %s is named, and nothing is selected", async (_, away) => {
  await away();
  await refused({ kind: "table-gone", table: "Trade" });
});

test("a row that is gone is said to be gone", async () => {
  await inTable((table) => table.rows.getItemAt(2).delete());
  await refused({ kind: "cell-gone", table: "Trade" });
});

test.each(["column", "key"] as const)("a table without the %s is said to lack the figure", async (which) => {
  const other = 1 + Math.max(place.column, place.key.column);
  place = which === "key" ? { ...place, key: { ...place.key, column: other } } : { ...place, column: other };
  await refused({ kind: "cell-gone", table: "Trade" });
});

test("while a cell is being edited it says so", async () => {
  const { dispatcher } = host;
  const execute = dispatcher.execute.bind(dispatcher);
  dispatcher.execute = async () => ({
    Results: [],
    TraceIds: [],
    Error: {
      Code: "InvalidOperationInCellEditMode",
      Message: "Editing.",
      ActionIndex: 0,
      Location: "Test",
      HttpStatusCode: 400,
    },
  });
  expect(await workbook.show(place)).toEqual({ kind: "refused", obstacle: { kind: "busy-editing" } });
  dispatcher.execute = execute;
});
