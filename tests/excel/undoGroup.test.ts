/** @jest-environment ./tests/officeEnvironment.js */
// Microsoft's client ends before ExcelApi 1.20 and does not know groups: here they are refused as Excel refuses them.
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { tableUpdate } from "../../src/taskpane/bringIn/tableUpdate";
import { offersOf } from "../../src/taskpane/bringIn/offers";
import { importedTable } from "../../src/taskpane/bringIn/importedTable";
import type { Table } from "../../src/importing/table/Table";
import { emptyWorkbook, everything, failRequest, host, options, sampleTable } from "./workbook";

const run = Excel.run.bind(Excel) as (...args: unknown[]) => Promise<unknown>;
const { isSetSupported } = Office.context.requirements;
let groups: number;
let isInGroup: boolean;

/** Excel that groups, and answers a request inside a group, counted from 0, with an error. */
function groupingExcel(refuses: (request: number) => string | undefined): void {
  groups = 0;
  isInGroup = false;
  Office.context.requirements.isSetSupported = () => true;
  Excel.run = (async (...args: unknown[]) => {
    const isGrouped = (args[0] as { mergeUndoGroup?: boolean }).mergeUndoGroup === true;
    const batch = args[args.length - 1] as (context: Excel.RequestContext) => Promise<unknown>;
    if (!isGrouped) return run(...args);
    groups++;
    isInGroup = true;
    let request = 0;
    try {
      return await run(async (context: Excel.RequestContext) => {
        const sync = context.sync.bind(context);
        context.sync = (async (value: unknown) => {
          const code = refuses(request++);
          if (!code) return sync(value);
          const repair = failRequest(0, code);
          await sync().finally(repair);
        }) as typeof context.sync;
        return batch(context);
      });
    } finally {
      isInGroup = false;
    }
  }) as typeof Excel.run;
}

beforeEach(() => {
  emptyWorkbook();
});
afterEach(() => {
  Excel.run = run as typeof Excel.run;
  Office.context.requirements.isSetSupported = isSetSupported;
});

test("a write is one group, and no second one follows", async () => {
  groupingExcel(() => undefined);
  expect(await officeWorkbook().writeTable(sampleTable(), options())).toMatchObject({ kind: "written" });
  expect(groups).toBe(1);
});

test.each(["UndoNotSupported", "GeneralException"])(
  "where Excel refuses to group a request (%s), it is made once more without a group, and only once",
  async (code) => {
    await officeWorkbook().writeTable(sampleTable(), options());
    const whole = everything();
    for (let n = 0; n < 8; n++) {
      emptyWorkbook();
      groupingExcel((request) => (request === n ? code : undefined));
      expect(await officeWorkbook().writeTable(sampleTable(), options())).toMatchObject({ kind: "written" });
      expect(groups).toBe(1);
      expect(everything()).toEqual(whole);
    }
  },
);

test("a cancelled write is put back outside the group, in which a sheet cannot be deleted", async () => {
  const before = everything();
  groupingExcel(() => undefined);
  const sheetClass = Object.getPrototypeOf(host.workbook.sheetList()[0]) as { delete(): void };
  const deletes = sheetClass.delete;
  const deleted: boolean[] = [];
  sheetClass.delete = function () {
    deleted.push(isInGroup);
    deletes.call(this);
  };
  const controller = new AbortController();
  const more = { signal: controller.signal, onProgress: () => controller.abort() };
  const result = await officeWorkbook().writeTable(sampleTable(), options(more));
  sheetClass.delete = deletes;
  expect(result).toEqual({ kind: "cancelled" });
  expect(everything()).toEqual(before);
  expect(deleted).toEqual([false]);
});

test("what stands in the way is told at once, without a second try", async () => {
  await officeWorkbook().writeTable(sampleTable(), options());
  groupingExcel(() => undefined);
  const result = await officeWorkbook().writeTable(sampleTable(), options());
  expect(result).toMatchObject({ kind: "refused", obstacle: { kind: "table-exists" } });
  expect(groups).toBe(1);
});

const FROM = { source: "K-stat", day: "2026-10-01" };
const exportsOf = (...figures: number[]): Table => ({
  frequency: "month",
  periods: figures.map((_, i) => 24_312 + i),
  series: [
    {
      id: "exports",
      also: [],
      name: "Exports",
      measure: "amount",
      isCumulative: false,
      unit: { kind: "money", currency: "USD", power: 6 },
      step: 1,
      values: new Map(figures.map((value, i) => [24_312 + i, value])),
      provisional: new Set(),
    },
  ],
});

/** A table that is sorted newest first, and an update that adds, revises and writes down. */
async function updateOf(coming: Table) {
  const workbook = officeWorkbook();
  const made = importedTable(exportsOf(10, 20), { names: ["Trade.csv"], day: FROM.day }, "en");
  await workbook.writeTable(made, options());
  await Excel.run(async (context) => {
    context.workbook.tables.getItemAt(0).sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  const found = await workbook.readTables();
  const [{ there, difference, revisions }] = offersOf(found, coming, { confirmed: [], withNewSeries: false });
  const update = tableUpdate(there, difference, revisions, FROM, "en");
  return () => workbook.updateTable(update, options());
}

test("an update by key, its new rows, source line and revisions, is one group", async () => {
  const update = await updateOf(exportsOf(10, 21, 30));
  groupingExcel(() => undefined);
  expect(await update()).toMatchObject({ kind: "updated", revisions: expect.any(String) });
  expect(groups).toBe(1);
});

/** Column ids are another table's; what the model says of them is no part of the write. */
const withoutParts = (state: ReturnType<typeof everything>) => ({ ...state, parts: [] });

test("an update by key that Excel refuses to group is put back, and made once more without a group", async () => {
  const once = await updateOf(exportsOf(10, 21, 30));
  await once();
  const whole = everything();
  for (let n = 0; n < 14; n++) {
    emptyWorkbook();
    const update = await updateOf(exportsOf(10, 21, 30));
    groupingExcel((request) => (request === n ? "UndoNotSupported" : undefined));
    expect(await update()).toMatchObject({ kind: "updated" });
    Excel.run = run as typeof Excel.run;
    expect(withoutParts(everything())).toEqual(withoutParts(whole));
  }
});
