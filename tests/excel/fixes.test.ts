/** @jest-environment ./tests/officeEnvironment.js */
// The check's fixes in a workbook: written as one, taken back as one, and never over what somebody typed meanwhile.
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { importedTable } from "../../src/taskpane/bringIn/importedTable";
import { undoOf } from "../../src/taskpane/check/fixes";
import { fixesIn, fixUpdate } from "../../src/taskpane/check/fixUpdate";
import { knownTables, type TableInWorkbook } from "../../src/model/tableInWorkbook";
import { emptyWorkbook, everything, options, sheetIdOf, store, type } from "./workbook";

const workbook = officeWorkbook();
const FIRST_ROW = 3;
let sheetId: string;

async function known(): Promise<TableInWorkbook> {
  const found = await workbook.readTables();
  if (found.kind !== "tables") throw new Error("no tables");
  return knownTables(found.model, found.tables)[0];
}

const typed = (row: number, column: number, content: string | number) =>
  type(sheetId, FIRST_ROW + row, column, content);

/** Twenty-six months of exports; the fifth in thousands, the seventh a text in a cell of texts, the second once more in the place of the eighth. */
async function dirtyTable(): Promise<void> {
  emptyWorkbook();
  const first = 2024 * 12;
  const values = new Map(Array.from({ length: 26 }, (_, i) => [first + i, 50_000 + 100 * i] as const));
  const series = {
    id: "exports",
    also: [],
    name: "Exports",
    measure: "amount" as const,
    isCumulative: false,
    unit: { kind: "money" as const, currency: "USD", power: 6 },
    step: 0.1,
    values,
    provisional: new Set<number>(),
  };
  const table = { frequency: "month" as const, periods: [...values.keys()], series: [series] };
  const from = { names: ["a.csv"], day: "2026-10-01" };
  await workbook.writeTable(importedTable(table, from, "en"), options());
  sheetId = sheetIdOf("a");
  typed(4, 1, 50_400_000);
  store.setNumberFormats(sheetId, { row: FIRST_ROW + 6, column: 1, rows: 1, columns: 1 }, [["@"]]);
  typed(6, 1, "50,600.5");
  typed(7, 0, store.read(sheetId, FIRST_ROW + 1, 0).value as number);
  typed(7, 1, 50_100);
}

beforeEach(dirtyTable);

test("all fixes are one update, after which nothing is left to mend", async () => {
  const there = await known();
  const before = everything();
  const fixes = fixesIn(there);
  expect(fixes.map(({ kind }) => kind).sort()).toEqual(["duplicate", "number", "unit"]);
  const changes = fixes.flatMap((fix) => fix.changes);
  const made = await workbook.updateTable(fixUpdate(there, changes), options());
  if (made.kind !== "updated") throw new Error(made.kind);
  const fixed = await known();
  expect(fixed.cells.rows[4][1]).toBe(50_400);
  expect(fixed.cells.rows[6][1]).toBe(50_600.5);
  expect(fixed.cells.rows[7]).toEqual(["", ""]);
  expect(fixed.cells.rows).toHaveLength(26);
  expect(fixesIn(fixed)).toEqual([]);
  expect(fixed.model).toEqual(there.model);

  const undo = undoOf(changes, made.formats);
  expect(await workbook.updateTable(fixUpdate(fixed, undo), options())).toMatchObject({ kind: "updated" });
  expect(everything()).toEqual(before);
});

test("a cell that somebody changed meanwhile stays, and so does all else", async () => {
  const there = await known();
  const changes = fixesIn(there).flatMap((fix) => fix.changes);
  typed(4, 1, 51_000);
  const before = everything();
  expect(await workbook.updateTable(fixUpdate(there, changes), options())).toMatchObject({
    kind: "refused",
    obstacle: { kind: "moved" },
  });
  expect(everything()).toEqual(before);
});
