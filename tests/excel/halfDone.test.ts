/** @jest-environment ./tests/officeEnvironment.js */
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { exampleDrafts } from "../../src/sheets/examples/exampleDraft";
import {
  atSelection,
  emptyWorkbook,
  everything,
  host,
  options,
  sampleTable,
  sheetIdOf,
  store,
  type,
} from "./workbook";
import { sampleOf } from "../sample";

let workbook = officeWorkbook();
let sheet: string;
beforeEach(() => {
  workbook = officeWorkbook();
  sheet = emptyWorkbook();
});
afterEach(() => {
  host.disturb = undefined;
});

/** Protects the sheet when the `n`th request has written. */
function protectedAfter(n: number, id: string) {
  let count = 0;
  return () => {
    if (++count === n) host.workbook.sheetById(id).protection.protect();
  };
}

test("a sheet protected half-way: what is left is said, and Put back puts it back once it may", async () => {
  await workbook.writeTable(sampleTable(100), options());
  const id = sheetIdOf("Exports");
  const before = everything();
  const onProgress = protectedAfter(2, id);
  const table = { ...sampleTable(100), rows: sampleTable(100).rows.map(([period, , c]) => [period, 5, c]) };
  const result = await workbook.writeTable(table, options({ replace: true, onProgress }));
  expect(result).toMatchObject({
    kind: "half-done",
    obstacle: { kind: "sheet-protected", sheet: "Exports" },
    left: [{ kind: "cells", sheet: "Exports", address: "A4:C78" }, { kind: "name" }, { kind: "name" }],
  });
  expect(await workbook.putBack()).toMatchObject({ kind: "half-done" });
  host.workbook.sheetById(id).protection.unprotect();
  expect(await workbook.putBack()).toEqual({ kind: "put-back" });
  expect(everything()).toEqual(before);
  expect(await workbook.putBack()).toEqual({ kind: "put-back" });
});

test.each([1, 2, 3])(
  "Excel refuses now and then what it takes a moment later: put back all the same, %i requests after the failure",
  async (later) => {
    for (const n of [6, 8, 10]) {
      sheet = emptyWorkbook();
      const before = everything();
      let count = 0;
      host.disturb = () => (++count === n || count === n + later ? { failsAfter: 0 } : undefined);
      expect(await workbook.writeTable(sampleTable(), options(atSelection))).toMatchObject({
        kind: "refused",
      });
      expect(count).toBeGreaterThan(n + later);
      host.disturb = undefined;
      expect(everything()).toEqual(before);
    }
  },
);

test("the next write puts back first what the last one left", async () => {
  const before = everything();
  let count = 0;
  host.disturb = () => (++count > 9 ? { failsAfter: 0 } : undefined);
  const more = options(atSelection);
  expect(await workbook.writeTable(sampleTable(), more)).toMatchObject({ kind: "half-done" });
  expect(await workbook.writeTable(sampleTable(), more)).toMatchObject({ kind: "half-done" });
  host.disturb = undefined;
  const never = options({ ...atSelection, onProgress: () => controller.abort() });
  const controller = new AbortController();
  expect(await workbook.writeTable(sampleTable(), { ...never, signal: controller.signal })).toEqual({
    kind: "cancelled",
  });
  expect(everything()).toEqual(before);
});

test("what somebody types over our cells meanwhile stays when the rest is put back", async () => {
  await workbook.writeTable(sampleTable(100), options());
  const id = sheetIdOf("Exports");
  const controller = new AbortController();
  let count = 0;
  const onProgress = () => {
    if (++count !== 2) return;
    type(id, 5, 1, "theirs");
    controller.abort();
  };
  const table = { ...sampleTable(100), rows: sampleTable(100).rows.map(([period]) => [period, 5, 6]) };
  const more = { replace: true, signal: controller.signal, onProgress };
  expect(await workbook.writeTable(table, options(more))).toEqual({ kind: "cancelled" });
  expect([4, 5, 6].map((row) => store.read(id, row, 1).value)).toEqual([1001, "theirs", 1003]);
});

test("a table sorted half-way is put back row by row", async () => {
  await workbook.writeTable(sampleTable(100), options());
  const id = sheetIdOf("Exports");
  const rows = () =>
    Array.from({ length: 100 }, (_, i) => [0, 1, 2].map((column) => store.read(id, 3 + i, column).value));
  const before = rows();
  const controller = new AbortController();
  let count = 0;
  const onProgress = () => {
    if (++count !== 2) return;
    const sorted = rows().reverse();
    store.write(
      id,
      { row: 3, column: 0, rows: 100, columns: 3 },
      sorted.map((row) => row.map((value) => ({ value }))),
    );
    controller.abort();
  };
  const table = { ...sampleTable(100), rows: sampleTable(100).rows.map(([period], i) => [period, 5 + i, 6]) };
  const more = { replace: true, signal: controller.signal, onProgress };
  expect(await workbook.writeTable(table, options(more))).toEqual({ kind: "cancelled" });
  expect(rows()).toEqual(before.reverse());
});

test("a sheet on which somebody has written meanwhile is not deleted, and that is said", async () => {
  const controller = new AbortController();
  const onProgress = () => {
    type(sheetIdOf("Exports"), 200, 8, "theirs");
    controller.abort();
  };
  const result = await workbook.writeTable(sampleTable(), options({ signal: controller.signal, onProgress }));
  expect(result).toEqual({
    kind: "half-done",
    obstacle: { kind: "cells-in-use", address: "I201" },
    left: [{ kind: "sheet", sheet: "Exports" }],
  });
  expect(store.sheetIds()).toContain(sheet);
  type(sheetIdOf("Exports"), 200, 8, "");
  expect(await workbook.putBack()).toEqual({ kind: "put-back" });
  expect(store.sheetIds()).toEqual([sheet]);
});

test("where cells cannot be found again it is not said that they were put back", async () => {
  const controller = new AbortController();
  const onProgress = () => {
    for (const { name, scope } of store.names()) store.deleteName(name, scope);
    controller.abort();
  };
  const how = { ...atSelection, signal: controller.signal, onProgress };
  const result = await workbook.writeTable(sampleTable(), options(how));
  expect(store.read(sheet, 0, 0).value).toBe(sampleTable().title);
  expect(result).toMatchObject({
    kind: "half-done",
    obstacle: { kind: "moved" },
    left: [{ kind: "cells", sheet: "Sheet1" }, { kind: "name" }],
  });
});

test("a name that an earlier sheet of ours left behind is there again when the write fails half-way", async () => {
  const drafts = exampleDrafts("taxLaw", "en");
  const [name] = Object.keys(drafts[0].names);
  store.setName({ name, formula: "#REF!", comment: "" });
  const before = everything();
  for (let n = 0, isWritten = false; !isWritten; n++) {
    for (const failsAfter of sampleOf([0.25, 0.5, 0.75, 1], 3)) {
      let count = 0;
      host.disturb = () => (count++ === n ? { failsAfter } : undefined);
      isWritten = (await workbook.writeSheets(drafts, options())).kind === "built";
      host.disturb = undefined;
      if (isWritten) break;
      expect(everything()).toEqual(before);
    }
  }
  expect(store.names().find((one) => one.name === name)?.formula).not.toContain("#REF!");
});
