/** @jest-environment ./tests/officeEnvironment.js */
// What Load data wrote is a table like any other: a file that comes in finds it and updates it.
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { en } from "../../src/i18n/en";
import { incomingOf } from "../../src/importing/incoming";
import { readPasted } from "../../src/importing/readers/csv";
import { offersOf } from "../../src/taskpane/bringIn/offers";
import { tableUpdate } from "../../src/taskpane/bringIn/tableUpdate";
import { emptyForm, isProblem, type LoadForm, readForm } from "../../src/taskpane/loading/loadRequest";
import { tableToWrite } from "../../src/taskpane/loading/tableToWrite";
import { emptyWorkbook, host, options, store, values } from "./workbook";

const workbook = officeWorkbook();

async function load(form: LoadForm): Promise<void> {
  const request = readForm(form);
  if (isProblem(request)) throw new Error(request.kind);
  const result = await workbook.writeTable(tableToWrite(request, en, "en"), options());
  expect(result.kind).toBe("written");
}

beforeEach(() => {
  emptyWorkbook();
});

test("a loaded table takes the months of a file and a revised figure, and says where they come from", async () => {
  await load({ ...emptyForm("exports"), from: "2025-01", to: "2025-06" });
  const { sheetId } = store.tables()[0];
  const figures = (rows: number) =>
    values(sheetId, { row: 3, column: 1, rows, columns: 1 }).flat() as number[];
  const before = figures(6);
  expect(store.read(sheetId, 1, 0).value).toContain("Korea Customs Service");
  const text = [
    "수출 (단위: 백만 달러)",
    "기간\t수출",
    ...before.slice(0, 5).map((value, i) => `2025-0${i + 1}\t${value}`),
    `2025-06\t${before[5] + 12}`,
    "2025-07\t60000.5",
  ].join("\n");
  const { table } = incomingOf([readPasted(text)], [{}]);
  const [{ there, difference, revisions }] = offersOf(await workbook.readTables(), table, {
    confirmed: [],
    withNewSeries: false,
  });
  expect([difference.added.length, difference.revised.length, difference.unchanged]).toEqual([1, 1, 5]);
  const from = { source: "K-stat", day: "2026-10-01" };
  const update = tableUpdate(there, difference, revisions, from, "en");
  expect(await workbook.updateTable(update, options())).toMatchObject({ kind: "updated", rows: 7 });
  expect(figures(7)).toEqual([...before.slice(0, 5), before[5] + 12, 60000.5]);
  expect(store.read(sheetId, 1, 0).value).toBe("Source: K-stat; brought in on 2026-10-01.");
});

test.each(["ministry", "destinations"] as const)(
  "every column of a loaded table is known again: %s",
  async (group) => {
    const form = { ...emptyForm(group), from: "2026-01", to: "2026-09" };
    await load(form);
    const found = await workbook.readTables();
    if (found.kind !== "tables") throw new Error("refused");
    const [table] = found.model.tables;
    expect(table.columns.map(({ id }) => id)).toEqual(form.series);
    const [{ columns, rows }] = found.tables;
    expect(rows).toHaveLength(9);
    expect(columns.slice(1).map(({ id }) => id)).toEqual(table.columns.map(({ column }) => column));
    expect(host.workbook.names.itemsList()).toEqual([]);
  },
);
