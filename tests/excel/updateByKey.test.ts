/** @jest-environment ./tests/officeEnvironment.js */
import { differenceOf } from "../../src/importing/table/difference";
import type { Table } from "../../src/importing/table/Table";
import { modelOfTable } from "../../src/model/seriesModel";
import type { TableInWorkbook } from "../../src/model/tableInWorkbook";
import { importedTable } from "../../src/taskpane/bringIn/importedTable";
import { isChange } from "../../src/taskpane/bringIn/offers";
import { tableUpdate } from "../../src/taskpane/bringIn/tableUpdate";
import { amountTable as table } from "../importing/amountSeries";
import { FROM, insertTrade, offer, workbook } from "./tradeTable";
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

const JAN = 2026 * 12;

let sheetId: string;

async function insert(figures: Readonly<Record<string, readonly number[]>>): Promise<void> {
  sheetId = await insertTrade(figures);
}

async function update(coming: Table, withNewSeries = false, isFinal = false) {
  const { there, difference, revisions } = await offer(coming, withNewSeries, isFinal);
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
  expect(result).toMatchObject({ kind: "updated", table: "TradeTable", rows: 4 });
  expect(block(5, 3)).toEqual([
    [last(1), 10, 1],
    [last(2), 20, 2],
    [last(3), 31, 3.5],
    [last(4), 40, 4],
    ["", "", ""],
  ]);
});

test("a formula that the analyst has put into a column stays, and all else is updated", async () => {
  await insert({ exports: [10, 20, 30], imports: [1, 2, 3] });
  type(sheetId, 4, 1, "=C5*10");
  const coming = table({ exports: [10, 21, 30, 40], imports: [1, 2, 3.5, 4] });
  const { atFormulas, difference } = await offer(coming);
  expect(atFormulas).toMatchObject([{ series: "exports", ordinal: JAN + 1, after: 21 }]);
  expect(difference.revised).toMatchObject([{ series: "imports" }]);
  expect(await update(coming)).toMatchObject({ kind: "updated", rows: 4 });
  expect(store.read(sheetId, 4, 1).formula).toBe("=C5*10");
  expect(block(4, 3).map(([, , imports]) => imports)).toEqual([1, 2, 3.5, 4]);
});

test("a month that is added is written as those that are there: 202604 behind 202603", async () => {
  await insert({ exports: [10, 20, 30] });
  [202601, 202602, 202603].forEach((month, i) => type(sheetId, 3 + i, 0, month));
  await update(table({ exports: [10, 20, 30, 40] }));
  expect(block(4, 2).map(([month]) => month)).toEqual([202601, 202602, 202603, 202604]);
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

test("figures that only become final change no cell of the table, but what is known of them and the line above", async () => {
  const figures = { exports: [10, 20, 30] };
  const marked = (...provisional: readonly number[]): Table => {
    const { series, ...rest } = table(figures);
    return { ...rest, series: series.map((one) => ({ ...one, provisional: new Set(provisional) })) };
  };
  await workbook.writeTable(
    importedTable(marked(JAN + 1, JAN + 2), { names: ["Trade.csv"], day: FROM.day }, "en"),
    options(),
  );
  sheetId = sheetIdOf("Trade");
  const note = () => store.read(sheetId, 1, 0).value;
  const marks = async () => [...(await offer(marked())).there.table.series[0].provisional];
  expect([note(), await marks()]).toEqual([
    expect.stringContaining("Provisional from 2026-02"),
    [JAN + 1, JAN + 2],
  ]);
  expect(isChange(await offer(marked()))).toBe(false);
  expect(isChange(await offer(marked(), false, true))).toBe(true);
  expect(await update(marked(), false, true)).toMatchObject({ kind: "updated", rows: 3 });
  expect([note(), await marks()]).toEqual([expect.not.stringContaining("Provisional"), []]);
  expect(block(3, 2).map(([, figure]) => figure)).toEqual([10, 20, 30]);
  expect(isChange(await offer(marked(), false, true))).toBe(false);
});

/** Sorts the table as an analyst does, and gives her a column of her own at its right end. */
function ownColumn(header: string, formulaOf: (row: number) => string, rows: number): void {
  type(sheetId, 2, 2, header);
  for (let row = 3; row < 3 + rows; row++) type(sheetId, row, 2, formulaOf(row + 1));
  const [{ id }] = store.tables();
  store.resizeTable(id, { row: 2, column: 0, rows: rows + 1, columns: 3 });
}
const newestFirst = () =>
  Excel.run(async (context) => {
    context.workbook.tables.getItemAt(0).sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
const formulas = (column: number, rows: number) =>
  Array.from({ length: rows }, (_, i) => store.read(sheetId, 3 + i, column).formula);

test("in a table that is sorted newest first a new month comes to the top, and an own column goes on with its formula", async () => {
  await insert({ exports: [10, 20, 30] });
  await newestFirst();
  ownColumn("Change", (row) => `=B${row}-B${row + 1}`, 3);
  type(sheetId, 9, 0, "=B4");
  await update(table({ exports: [10, 20, 31, 40, 50] }));
  expect(block(6, 2)).toEqual([
    [last(5), 50],
    [last(4), 40],
    [last(3), 31],
    [last(2), 20],
    [last(1), 10],
    ["", ""],
  ]);
  expect(formulas(2, 5)).toEqual(["=B4-B5", "=B5-B6", "=B6-B7", "=B7-B8", "=B8-B9"]);
  // What referred to March still does, and moved down with what stands below the table.
  expect(store.read(sheetId, 11, 0).formula).toBe("=B6");
  expect(store.style(sheetId, 3, 0)).toEqual(store.style(sheetId, 6, 0));
});

test("a month that was left out comes where it belongs, and a formula that would reach over it is set right", async () => {
  await insert({ exports: [10, 20, 30, 40, 50] });
  ownColumn("Change", (row) => `=B${row}-B${row - 1}`, 5);
  await Excel.run(async (context) => {
    const { rows } = context.workbook.tables.getItemAt(0);
    rows.getItemAt(2).delete();
    await context.sync();
  });
  type(sheetId, 5, 2, "=B6-B5");
  await update(table({ exports: [10, 20, 30, 40, 50, 60] }));
  expect(block(6, 2)).toEqual([10, 20, 30, 40, 50, 60].map((value, i) => [last(i + 1), value]));
  expect(formulas(2, 6)).toEqual([4, 5, 6, 7, 8, 9].map((row) => `=B${row}-B${row - 1}`));
});

test("rows in no order stay where they are, and new ones come at the end; a row of her own stays last", async () => {
  await insert({ exports: [10, 30, 20] });
  store.write(sheetId, { row: 3, column: 0, rows: 2, columns: 1 }, [
    [{ value: last(2) }],
    [{ value: last(1) }],
  ]);
  await update(table({ exports: [30, 10, 20, 40] }));
  expect(block(4, 2)).toEqual([
    [last(2), 10],
    [last(1), 30],
    [last(3), 20],
    [last(4), 40],
  ]);
  emptyWorkbook();
  await insert({ exports: [10, 20] });
  type(sheetId, 5, 0, "Average");
  type(sheetId, 5, 1, "=AVERAGE(B4:B5)");
  const [{ id }] = store.tables();
  store.resizeTable(id, { row: 2, column: 0, rows: 4, columns: 2 });
  await update(table({ exports: [10, 20, 30] }));
  expect(block(4, 2).map(([period]) => period)).toEqual([last(1), last(2), last(3), "Average"]);
});

test("a column of a new series stands beside the right months in a table that is sorted newest first", async () => {
  await insert({ exports: [10, 20] });
  await newestFirst();
  await update(table({ exports: [10, 20, 30], imports: [1, 2, 3] }), true);
  expect(block(3, 3)).toEqual([
    [last(3), 30, 3],
    [last(2), 20, 2],
    [last(1), 10, 1],
  ]);
});

test("a column of a new series has its figure once where the table has a month twice", async () => {
  await insert({ exports: [10, 20, 20] });
  type(sheetId, 5, 0, last(2));
  await update(table({ exports: [10, 20], imports: [1, 2] }), true);
  expect(block(3, 3)).toEqual([
    [last(1), 10, 1],
    [last(2), 20, 2],
    [last(2), 20, ""],
  ]);
});

test("what stands below the table moves down with it, and another table that it would tear apart refuses", async () => {
  await insert({ exports: [10, 20] });
  await newestFirst();
  store.write(sheetId, { row: 6, column: 1, rows: 2, columns: 2 }, [
    [{ value: "A" }, { value: "B" }],
    [{ value: 1 }, { value: 2 }],
  ]);
  store.addTable(sheetId, "Other", { row: 6, column: 1, rows: 2, columns: 2 }, "other");
  const before = everything();
  const result = await update(table({ exports: [10, 20, 30] }));
  expect(result).toMatchObject({ kind: "refused", obstacle: { kind: "unexpected" } });
  expect(everything()).toEqual(before);
});

test("the source line above follows, unless the analyst made it her own", async () => {
  const coming = (last: number): Table => {
    const one = table({ exports: [10, 20, last] });
    return { ...one, series: one.series.map((each) => ({ ...each, provisional: new Set([JAN + 2]) })) };
  };
  await insert({ exports: [10, 20] });
  const line = () => store.read(sheetId, 1, 0).value;
  expect(line()).toBe("Source: Trade.csv; brought in on 2026-10-01.");
  await update(coming(30));
  expect(line()).toBe("Source: K-stat; brought in on 2026-10-01. Provisional from 2026-03 on.");
  // What marks nothing says nothing of marks, unless somebody says so.
  await update(table({ exports: [10, 20, 30] }));
  expect(line()).toBe("Source: K-stat; brought in on 2026-10-01. Provisional from 2026-03 on.");
  await update(table({ exports: [10, 20, 30] }), false, true);
  expect(line()).toBe("Source: K-stat; brought in on 2026-10-01.");
  type(sheetId, 1, 0, "My own line");
  await update(coming(31));
  expect(line()).toBe("My own line");
});

test.each([
  ["its title", 1, "Source: K-stat; brought in on 2026-10-01."],
  ["title and source line", 2, undefined],
])(
  "a table above which somebody has deleted %s goes on, with its source line where it has one",
  async (_, gone, line) => {
    await insert({ exports: [10, 20] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheetId).getRange(`1:${gone}`).delete("Up");
      await context.sync();
    });
    expect(await update(table({ exports: [10, 21, 30] }))).toMatchObject({ kind: "updated", rows: 3 });
    const rows = values(sheetId, { row: 0, column: 0, rows: 6 - gone, columns: 2 });
    expect(rows).toEqual([
      ...(line === undefined ? [] : [[line, ""]]),
      ["Period", expect.stringContaining("exports")],
      [last(1), 10],
      [last(2), 21],
      [last(3), 30],
    ]);
  },
);

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

test("a new series with a longer name than a header may have gets a short one, and is known by its own", async () => {
  await insert({ exports: [10, 20] });
  const coming = table({ exports: [10, 20], ["semiconductor devices ".repeat(14).trim()]: [1, 2] });
  await update(coming, true);
  const [header] = values(sheetId, { row: 2, column: 2, rows: 1, columns: 1 }).flat();
  expect(String(header)).toMatch(/^semiconductor devices .*…$/);
  expect(String(header).length).toBeLessThan(255);
  expect((await offer(coming, true)).difference.update.seriesAdded).toEqual([]);
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

test.each([
  ["oldest first", false],
  ["newest first", true],
])("an update that Excel refuses half-way leaves everything as it was: %s", async (_, isNewestFirst) => {
  await insert({ exports: [10, 20] });
  if (isNewestFirst) await newestFirst();
  ownColumn("Double", (row) => `=B${row}*2`, 2);
  type(sheetId, 12, 1, "=B4");
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

test("a name that is taken, by a table or a defined name, gets a number where a new table is wanted", async () => {
  store.setName({ name: "TradeTable", formula: "Sheet1!$A$1", comment: "" });
  const names: string[] = [];
  for (let n = 0; n < 2; n++) {
    const made = importedTable(table({ exports: [10] }), { names: ["Trade.csv"], day: FROM.day }, "en");
    const result = await workbook.writeTable(made, options({ isNumbered: true }));
    if (result.kind === "written") names.push(result.table);
  }
  expect(names).toEqual(["TradeTable2", "TradeTable3"]);
  const found = await workbook.readTables();
  expect(found.kind === "tables" && found.tables.map(({ name }) => name)).toEqual(names);
});

test("a table of revisions whose name somebody took gets a number, and goes on", async () => {
  await insert({ exports: [10, 20] });
  store.setName({ name: "TradeRevisions", formula: "Sheet1!$A$1", comment: "" });
  const first = await update(table({ exports: [11, 20] }));
  const revisions = host.workbook.tableList().find(({ name }) => name === "TradeRevisionsTable2");
  expect(first).toMatchObject({ revisions: revisions?.id });
  expect(await update(table({ exports: [11, 21] }))).not.toHaveProperty("revisions");
  expect(revisions?.info().rect.rows).toBe(3);
  // What was added looks as what was there.
  const { sheetId: on, rect } = revisions!.info();
  for (let column = 0; column < 9; column++)
    expect(store.style(on, rect.row + 2, column)).toEqual(store.style(on, rect.row + 1, column));
});
