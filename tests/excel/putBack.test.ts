/** @jest-environment ./tests/officeEnvironment.js */
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import {
  atSelection,
  emptyWorkbook,
  everything,
  failRequest,
  options,
  sampleTable,
  sheetIdOf,
  store,
  type,
} from "./workbook";

const workbook = officeWorkbook();
let sheet: string;
beforeEach(() => {
  sheet = emptyWorkbook();
});

/** Options that cancel after the `n`th request that wrote rows. */
function cancelAfter(n: number) {
  const controller = new AbortController();
  let count = 0;
  const onProgress = () => {
    if (++count === n) controller.abort();
  };
  return { signal: controller.signal, onProgress };
}

test("cancelled before it starts: nothing is written", async () => {
  const controller = new AbortController();
  controller.abort();
  const before = everything();
  expect(await workbook.writeTable(sampleTable(), options({ signal: controller.signal }))).toEqual({
    kind: "cancelled",
  });
  expect(everything()).toEqual(before);
});

test.each([1, 2, 3])(
  "cancelled after %i requests: the new sheet is gone and the old one active",
  async (n) => {
    const before = everything();
    expect(await workbook.writeTable(sampleTable(100), options(cancelAfter(n)))).toEqual({
      kind: "cancelled",
    });
    expect(everything()).toEqual(before);
  },
);

test("cancelled half-way at the selection: contents, formats and widths are as before", async () => {
  type(sheet, 0, 0, "mine");
  store.setStyle(sheet, { row: 5, column: 1, rows: 2, columns: 2 }, { fill: "#FFFF00", bold: true });
  store.setNumberFormats(sheet, { row: 5, column: 1, rows: 1, columns: 2 }, [["0.00", "0%"]]);
  store.select(sheet, { row: 2, column: 0, rows: 1, columns: 1 });
  const before = everything();
  const result = await workbook.writeTable(sampleTable(100), options({ ...atSelection, ...cancelAfter(2) }));
  expect(result).toEqual({ kind: "cancelled" });
  expect(everything()).toEqual(before);
});

test.each([-20, 0, 30])("an update cancelled half-way (%i rows more) puts every row back", async (more) => {
  await workbook.writeTable(sampleTable(100), options());
  const id = sheetIdOf("Exports");
  type(id, 50, 1, "=B50*2");
  type(id, 51, 1, "2024");
  const before = everything();
  const table = { ...sampleTable(100 + more), note: "another release" };
  const result = await workbook.writeTable(table, options({ replace: true, ...cancelAfter(2) }));
  expect(result).toEqual({ kind: "cancelled" });
  expect(everything()).toEqual(before);
});

test("an error in any request puts the workbook back and is told in words", async () => {
  for (let n = 0; n < 40; n++) {
    const before = everything();
    const repair = failRequest(n, "GeneralException");
    const result = await workbook.writeTable(sampleTable(100), options({ ...atSelection }));
    repair();
    if (result.kind === "written") {
      expect(n).toBeGreaterThan(6);
      return;
    }
    expect(result).toEqual({
      kind: "refused",
      obstacle: { kind: "unexpected", message: "It is GeneralException." },
    });
    expect(everything()).toEqual(before);
  }
  throw new Error("The write never ended");
});

test("while a cell is being edited nothing is written, and it is said", async () => {
  const before = everything();
  const repair = failRequest(0, "InvalidOperationInCellEditMode");
  const result = await workbook.writeTable(sampleTable(), options());
  repair();
  expect(result).toEqual({ kind: "refused", obstacle: { kind: "busy-editing" } });
  expect(everything()).toEqual(before);
});

test("an edit that starts half-way: the workbook is put back", async () => {
  const before = everything();
  const repair = failRequest(5, "InvalidOperationInCellEditMode");
  const result = await workbook.writeTable(sampleTable(100), options());
  repair();
  expect(result).toEqual({ kind: "refused", obstacle: { kind: "busy-editing" } });
  expect(everything()).toEqual(before);
});

test("the sheet deleted half-way: it is said, and no name or table is left", async () => {
  const before = everything();
  let count = 0;
  const onProgress = () => {
    if (++count === 2) store.deleteSheet(sheetIdOf("Exports"));
  };
  const result = await workbook.writeTable(sampleTable(100), options({ onProgress }));
  expect(result).toEqual({ kind: "refused", obstacle: { kind: "sheet-gone" } });
  expect(everything()).toEqual(before);
});

test("a sheet that becomes protected half-way: the error is told", async () => {
  let count = 0;
  const onProgress = () => {
    if (++count === 2) repair = failRequest(0, "AccessDenied");
  };
  let repair = () => {};
  const before = everything();
  const result = await workbook.writeTable(sampleTable(100), options({ onProgress }));
  repair();
  expect(result).toEqual({
    kind: "refused",
    obstacle: { kind: "unexpected", message: "It is AccessDenied." },
  });
  expect(everything()).toEqual(before);
});
