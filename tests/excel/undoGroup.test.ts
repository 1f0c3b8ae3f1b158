/** @jest-environment ./tests/officeEnvironment.js */
// Microsoft's client ends before ExcelApi 1.20 and does not know groups: here they are refused as Excel refuses them.
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
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
