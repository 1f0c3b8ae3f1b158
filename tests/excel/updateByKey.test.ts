/** @jest-environment ./tests/officeEnvironment.js */
import { differenceOf } from "../../src/importing/table/difference";
import type { Table } from "../../src/importing/table/Table";
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { modelOfTable } from "../../src/model/seriesModel";
import type { TableInWorkbook } from "../../src/model/tableInWorkbook";
import { importedTable } from "../../src/taskpane/bringIn/importedTable";
import { isChange, type Offer, offersOf } from "../../src/taskpane/bringIn/offers";
import { tableUpdate } from "../../src/taskpane/bringIn/tableUpdate";
import {
  emptyWorkbook,
  everything,
  failRequest,
  host,
  options,
  sheetIdOf,
  store,
  type,
  values,
} from "./workbook";

const FROM = { source: "K-stat", day: "2026-10-01" };
const JAN = 2026 * 12;

function table(figures: Readonly<Record<string, readonly number[]>>, first = JAN): Table {
  const periods = Object.values(figures)[0].map((_, i) => first + i);
  return {
    frequency: "month",
    periods,
    series: Object.entries(figures).map(([id, own]) => ({
      id,
      also: [],
      name: id,
      measure: "amount" as const,
      isCumulative: false,
      unit: { kind: "money" as const, currency: "USD", power: 6 },
      step: 0.1,
      values: new Map(own.map((value, i) => [first + i, value])),
      provisional: new Set<number>(),
    })),
  };
}

const workbook = officeWorkbook();
let sheetId: string;

/** The table of the workbook has its header in row 3; figures from row 4 on. */
async function insert(figures: Readonly<Record<string, readonly number[]>>): Promise<void> {
  const result = await workbook.writeTable(
    importedTable(table(figures), { names: ["Trade.csv"], day: FROM.day }, "en"),
    options(),
  );
  expect(result.kind).toBe("written");
  sheetId = sheetIdOf("Trade");
}

async function offer(coming: Table, withNewSeries = false): Promise<Offer> {
  const [found] = offersOf(await workbook.readTables(), coming, { confirmed: [], withNewSeries });
  return found;
}

async function update(coming: Table, withNewSeries = false) {
  const { there, difference, revisions } = await offer(coming, withNewSeries);
  return workbook.updateTable(tableUpdate(there, difference, revisions, FROM, "en"), options());
}

const block = (rows: number, columns: number) => values(sheetId, { row: 3, column: 0, rows, columns });
const last = (month: number) => Math.round(Date.UTC(2026, month, 0) / 86_400_000) + 25569;

beforeEach(() => {
  emptyWorkbook();
});

test("a new month is added and a changed figure replaced; nothing else is touched", async () => {
  await insert({ exports: [10, 20, 30], imports: [1, 2, 3] });
  const result = await update(table({ imports: [2, 3.5, 4], exports: [20, 31, 40] }, JAN + 1));
  expect(result).toMatchObject({ kind: "updated", table: "Trade", rows: 4 });
  expect(block(5, 3)).toEqual([
    [last(1), 10, 1],
    [last(2), 20, 2],
    [last(3), 31, 3.5],
    [last(4), 40, 4],
    ["", "", ""],
  ]);
});

test("a figure between two that changed is left alone", async () => {
  await insert({ exports: [10, 20, 30, 40] });
  await update(table({ exports: [11, 20, 31, 40] }));
  expect(block(4, 2).map(([, figure]) => figure)).toEqual([11, 20, 31, 40]);
});

test("what was revised is written down, below what was revised before", async () => {
  await insert({ exports: [10, 20, 30] });
  await update(table({ exports: [10, 21, 30] }));
  await update(table({ exports: [10, 21, 33] }));
  const sheet = sheetIdOf("Revisions");
  expect(values(sheet, { row: 3, column: 0, rows: 3, columns: 5 })).toEqual([
    ["exports", "2026-02", 20, 21, 1],
    ["exports", "2026-03", 30, 33, 3],
    ["", "", "", "", ""],
  ]);
});

test("updating twice is updating once", async () => {
  await insert({ exports: [10, 20, 30] });
  const coming = table({ exports: [10, 21, 30, 40] });
  await update(coming);
  const again = await offer(coming);
  expect(isChange(again)).toBe(false);
  expect(again.difference.unchanged).toBe(4);
});

test("rows that the analyst sorted stay where they are, and her own column goes on with its formula", async () => {
  await insert({ exports: [10, 20, 30] });
  // Newest first, and a column of her own at the right end.
  store.write(sheetId, { row: 3, column: 0, rows: 3, columns: 2 }, [
    [{ value: last(3) }, { value: 30 }],
    [{ value: last(2) }, { value: 20 }],
    [{ value: last(1) }, { value: 10 }],
  ]);
  type(sheetId, 2, 2, "Double");
  for (const row of [3, 4, 5]) type(sheetId, row, 2, `=B${row + 1}*2`);
  const [{ id }] = store.tables();
  store.resizeTable(id, { row: 2, column: 0, rows: 4, columns: 3 });
  await update(table({ exports: [10, 20, 31, 40] }));
  expect(block(4, 2)).toEqual([
    [last(3), 31],
    [last(2), 20],
    [last(1), 10],
    [last(4), 40],
  ]);
  expect([3, 6].map((row) => store.read(sheetId, row, 2).formula)).toEqual(["=B4*2", "=B7*2"]);
});

test("a series that the table does not have comes as a column of its own, if wanted", async () => {
  await insert({ exports: [10, 20] });
  const coming = table({ exports: [10, 20, 30], imports: [1, 2, 3] });
  expect((await offer(coming)).difference.newSeries.map(({ id }) => id)).toEqual(["imports"]);
  await update(coming, true);
  expect(block(3, 3)).toEqual([
    [last(1), 10, 1],
    [last(2), 20, 2],
    [last(3), 30, 3],
  ]);
  const again = await offer(table({ imports: [1, 2, 9] }));
  expect(again.difference.revised).toHaveLength(1);
});

test("a table is known by its id: renamed, on a renamed sheet, with another header", async () => {
  await insert({ exports: [10, 20] });
  const [there] = host.workbook.tableList();
  there.name = "Mine";
  store.renameSheet(sheetId, "Other");
  type(sheetId, 2, 1, "Ausfuhr");
  const { there: known } = await offer(table({ exports: [10, 21] }));
  expect(known.cells).toMatchObject({ name: "Mine", sheet: "Other" });
  expect(known.table.series.map(({ id, values: own }) => [id, [...own.values()]])).toEqual([
    ["exports", [10, 20]],
  ]);
});

test("a table that changed since its difference was shown is left as it is", async () => {
  await insert({ exports: [10, 20] });
  const { there, difference, revisions } = await offer(table({ exports: [10, 21] }));
  const made = tableUpdate(there, difference, revisions, FROM, "en");
  type(sheetId, 4, 1, 22);
  const before = everything();
  expect(await workbook.updateTable(made, options())).toEqual({
    kind: "refused",
    obstacle: { kind: "moved" },
  });
  expect(everything()).toEqual(before);
});

test("an update that Excel refuses half-way leaves everything as it was", async () => {
  await insert({ exports: [10, 20] });
  const { there, difference, revisions } = await offer(
    table({ exports: [10, 21, 30], imports: [1, 2, 3] }, JAN),
    true,
  );
  const made = tableUpdate(there, difference, revisions, FROM, "en");
  const before = everything();
  let tried = 0;
  for (let n = 2; ; n++) {
    const restore = failRequest(n, "GeneralException");
    const result = await workbook.updateTable(made, options());
    restore();
    if (result.kind === "updated") break;
    tried++;
    expect(everything()).toEqual(before);
  }
  expect(tried).toBeGreaterThan(5);
});

test("an update and its reverse give the same figures", async () => {
  const first = table({ exports: [10, 20, 30] });
  await insert({ exports: [10, 20, 30] });
  await update(table({ exports: [10, 21, 30] }));
  await update(first);
  const found: TableInWorkbook = (await offer(first)).there;
  expect(differenceOf(found.table, first)?.unchanged).toBe(3);
  expect(modelOfTable(found.table, ["Period", "exports"], FROM).series.exports.id).toBe("exports");
});
