/** @jest-environment ./tests/officeEnvironment.js */
// What refuses an update by key: rows that a filter hides, and a table or its revisions that changed since the update was shown.
import { tableUpdate } from "../../src/taskpane/bringIn/tableUpdate";
import { amountTable as table } from "../importing/amountSeries";
import { FROM, insertTrade, offer, workbook } from "./tradeTable";
import { emptyWorkbook, everything, failRequest, host, options, store, type, values } from "./workbook";

const block = (sheetId: string, rows: number, columns: number) =>
  values(sheetId, { row: 3, column: 0, rows, columns });

beforeEach(() => {
  emptyWorkbook();
});

test("rows that a filter hides are refused, until it may be cleared", async () => {
  const sheetId = await insertTrade({ exports: [10, 20] });
  const [filtered] = host.workbook.tableList();
  filtered.columns.itemsList()[1].filter.applyCustomFilter(">15");
  const { there, difference, revisions } = await offer(table({ exports: [11, 20, 30] }));
  const made = tableUpdate(there, difference, revisions, FROM, "en");
  const before = everything();
  expect(before.sheets.find(({ name }) => name === "Trade")?.hidden[3]).toBe(true);
  expect(await workbook.updateTable(made, options())).toMatchObject({ obstacle: { kind: "rows-hidden" } });
  expect(everything()).toEqual(before);
  // It comes back where the update fails.
  let tried = 0;
  for (let n = 2; ; n++) {
    const restore = failRequest(n, "GeneralException");
    const result = await workbook.updateTable(made, options({ clearsFilters: true }));
    restore();
    if (result.kind === "updated") break;
    tried++;
    expect(everything()).toEqual(before);
  }
  expect(tried).toBeGreaterThan(5);
  expect(filtered.autoFilter.isDataFiltered).toBe(false);
  expect(block(sheetId, 3, 2).map(([, value]) => value)).toEqual([11, 20, 30]);
});

test("a filter of the sheet that hides rows of the table is cleared as well, with a word", async () => {
  const sheetId = await insertTrade({ exports: [10, 20] });
  type(sheetId, 2, 5, "Mark");
  type(sheetId, 3, 5, "x");
  type(sheetId, 4, 5, "y");
  const sheet = host.workbook.sheetById(sheetId);
  sheet.autoFilter.apply("F3:F5", 0, { filterOn: "Values", values: ["y"] });
  const { there, difference, revisions } = await offer(table({ exports: [11, 20, 30] }));
  const made = tableUpdate(there, difference, revisions, FROM, "en");
  const before = everything();
  expect(await workbook.updateTable(made, options())).toMatchObject({ obstacle: { kind: "rows-hidden" } });
  const restore = failRequest(7, "GeneralException");
  const failed = await workbook.updateTable(made, options({ clearsFilters: true }));
  restore();
  expect(failed.kind).toBe("refused");
  expect(everything()).toEqual(before);
  expect((await workbook.updateTable(made, options({ clearsFilters: true }))).kind).toBe("updated");
  expect(sheet.autoFilter.isDataFiltered).toBe(false);
});

test("a table that changed since its difference was shown is left as it is", async () => {
  const sheetId = await insertTrade({ exports: [10, 20] });
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

test("a table that got a row since its difference was shown is left as it is", async () => {
  const sheetId = await insertTrade({ exports: [10, 20] });
  const { there, difference, revisions } = await offer(table({ exports: [10, 20, 30] }));
  const made = tableUpdate(there, difference, revisions, FROM, "en");
  type(sheetId, 5, 1, 30);
  store.resizeTable(store.tables()[0].id, { row: 2, column: 0, rows: 4, columns: 2 });
  const before = everything();
  expect(await workbook.updateTable(made, options())).toEqual({
    kind: "refused",
    obstacle: { kind: "moved" },
  });
  expect(everything()).toEqual(before);
});

test("a table that lost its last row since its difference was shown is left as it is", async () => {
  await insertTrade({ exports: [10, 20, 30] });
  const { there, difference, revisions } = await offer(table({ exports: [11, 20, 30] }));
  const made = tableUpdate(there, difference, revisions, FROM, "en");
  await Excel.run(async (context) => {
    context.workbook.tables.getItemAt(0).rows.getItemAt(2).delete();
    await context.sync();
  });
  const before = everything();
  expect(await workbook.updateTable(made, options())).toEqual({
    kind: "refused",
    obstacle: { kind: "moved" },
  });
  expect(everything()).toEqual(before);
});

test("an update that would make a second table of revisions beside somebody else's is refused", async () => {
  await insertTrade({ exports: [10, 20, 30] });
  const [his, hers] = await Promise.all(
    [table({ exports: [11, 20, 30] }), table({ exports: [10, 20, 31] })].map((coming) => offer(coming)),
  );
  const [first, second] = [his, hers].map(({ there, difference, revisions }) =>
    tableUpdate(there, difference, revisions, FROM, "en"),
  );
  expect(await workbook.updateTable(first, options())).toMatchObject({ kind: "updated" });
  const before = everything();
  expect(await workbook.updateTable(second, options())).toEqual({
    kind: "refused",
    obstacle: { kind: "moved" },
  });
  expect(everything()).toEqual(before);
});
