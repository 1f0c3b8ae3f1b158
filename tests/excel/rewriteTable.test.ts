/** @jest-environment ./tests/officeEnvironment.js */
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { emptyWorkbook, everything, options, sampleTable, sheetIdOf, store, type, values } from "./workbook";

const workbook = officeWorkbook();
let sheet: string;
let id: string;
beforeEach(async () => {
  sheet = emptyWorkbook();
  await workbook.writeTable(sampleTable(60), options());
  id = sheetIdOf("Exports");
});

const update = (rows: number, more = {}) =>
  workbook.writeTable({ ...sampleTable(rows), ...more }, options({ replace: true }));

test.each([48, 60, 72])(
  "updated to %i rows it is the same table, and formulas keep their target",
  async (rows) => {
    type(sheet, 0, 0, "=SUM(Exports_total[Exports])");
    const [{ id: tableId }] = store.tables();
    const result = await update(rows);
    expect(result).toEqual({
      kind: "updated",
      id: store.tables()[0].id,
      sheet: "Exports",
      address: `A3:C${rows + 3}`,
      table: "Exports_total",
      rows,
    });
    expect(store.tables()).toEqual([
      {
        id: tableId,
        sheetId: id,
        name: "Exports_total",
        rect: { row: 2, column: 0, rows: rows + 1, columns: 3 },
      },
    ]);
    expect(store.read(sheet, 0, 0).formula).toBe("=SUM(Exports_total[Exports])");
    expect(values(id, { row: 3, column: 1, rows: rows + 1, columns: 1 })).toEqual([
      ...Array.from({ length: rows }, (_, i) => [1000 + i]),
      [""],
    ]);
    expect(store.style(id, rows + 2, 0).numberFormat).toBe("yyyy-mm");
  },
);

test("the source line follows, where the title still stands above", async () => {
  await update(60, { note: "a later release" });
  expect(store.read(id, 1, 0).value).toBe("a later release");
  type(id, 0, 0, "my own title");
  await update(60, { note: "the latest release" });
  expect(store.read(id, 1, 0).value).toBe("a later release");
});

test("where somebody has deleted the source line, none is written over what stands there", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(id).getRange("2:2").delete("Up");
    await context.sync();
  });
  expect(await update(61, { note: "a later release" })).toMatchObject({ kind: "updated", address: "A2:C63" });
  expect(values(id, { row: 0, column: 0, rows: 2, columns: 3 })).toEqual([
    ["Total exports", "", ""],
    ["Period", "Exports", "Imports"],
  ]);
});

describe("labels that look like numbers or dates", () => {
  const labelled = (rows: number) => ({
    ...sampleTable(0),
    rows: Array.from({ length: rows }, (_, i) => [String(2000 + i), i, i]),
    formats: ["@", "0", "0"],
  });
  const labels = () => values(id, { row: 3, column: 0, rows: 4, columns: 1 }).flat();

  beforeEach(async () => {
    sheet = emptyWorkbook();
    await workbook.writeTable(labelled(3), options());
    id = sheetIdOf("Exports");
  });

  test("stay texts, in the old rows and in the new", async () => {
    expect(await workbook.writeTable(labelled(4), options({ replace: true }))).toMatchObject({ rows: 4 });
    expect(labels()).toEqual(["2000", "2001", "2002", "2003"]);
  });

  test("stay texts where the user chose another format", async () => {
    store.setNumberFormats(id, { row: 3, column: 0, rows: 2, columns: 1 }, [["General"], ["General"]]);
    await workbook.writeTable(labelled(4), options({ replace: true }));
    expect(labels()).toEqual(["2000", "2001", "2002", "2003"]);
  });

  test("are put back as they were", async () => {
    const before = everything();
    const controller = new AbortController();
    const more = { replace: true, signal: controller.signal, onProgress: () => controller.abort() };
    expect(await workbook.writeTable(labelled(4), options(more))).toEqual({ kind: "cancelled" });
    expect(everything()).toEqual(before);
  });
});

test("columns that the user added stay, and so do the user's formats", async () => {
  type(id, 2, 3, "Balance");
  type(id, 3, 3, "=B4-C4");
  store.resizeTable(store.tables()[0].id, { row: 2, column: 0, rows: 61, columns: 4 });
  store.setNumberFormats(id, { row: 3, column: 1, rows: 1, columns: 1 }, [["0"]]);
  expect(await update(72)).toMatchObject({ kind: "updated", address: "A3:D75" });
  expect(store.read(id, 3, 3).formula).toBe("=B4-C4");
  expect(store.style(id, 3, 1).numberFormat).toBe("0");
  expect(store.style(id, 70, 1).numberFormat).toBe("#,##0.0");
});

test("a column more is added on the right", async () => {
  const wider = {
    headers: ["Period", "Exports", "Imports", "Cars"],
    rows: sampleTable(60).rows.map((row) => [...row, 7]),
    formats: ["yyyy-mm", "#,##0.0", "#,##0.0", "0"],
  };
  expect(await update(60, wider)).toMatchObject({ kind: "updated", address: "A3:D63" });
  expect(values(id, { row: 2, column: 3, rows: 3, columns: 1 })).toEqual([["Cars"], [7], [7]]);
  expect(store.style(id, 10, 3).numberFormat).toBe("0");
});

test("a name that an earlier version gave a column stays, and a name like it that is the user's own", async () => {
  store.setName({ name: "Exports_total_values", formula: "Exports_total[Exports]", comment: "" });
  store.setName({ name: "Exports_total_note", formula: "Sheet1!$Z$1", comment: "" });
  const names = store.names();
  expect(await update(72)).toMatchObject({ kind: "updated" });
  expect(store.names()).toEqual(names);
});

describe("refused, and the workbook is as it was:", () => {
  async function refused(rows: number, obstacle: object, more = {}) {
    const before = everything();
    expect(await update(rows, more)).toEqual({ kind: "refused", obstacle });
    expect(everything()).toEqual(before);
  }

  test("content below a table that would grow", async () => {
    type(id, 65, 1, "a remark");
    await refused(72, { kind: "cells-in-use", address: "B66" });
  });

  test("another table below", async () => {
    store.addTable(id, "Mine", { row: 66, column: 0, rows: 3, columns: 1 }, "t2");
    await refused(72, { kind: "inside-table", table: "Mine" });
  });

  test("content on the right of a table that would get a column more", async () => {
    store.asAddin(() => type(id, 30, 3, "a remark")); // typed by a user, the table would take it in
    const rows = sampleTable(60).rows.map((row) => [...row, 7]);
    const more = { headers: ["Period", "Exports", "Imports", "Cars"], rows, formats: ["0", "0", "0", "0"] };
    await refused(60, { kind: "cells-in-use", address: "D31" }, more);
  });

  test("a protected sheet", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Exports").protection.protect();
      await context.sync();
    });
    await refused(72, { kind: "sheet-protected", sheet: "Exports" });
  });

  test("columns in another order", async () => {
    await refused(
      60,
      { kind: "other-columns", table: "Exports_total", sheet: "Exports" },
      { headers: ["Period", "Imports", "Exports"] },
    );
  });

  test("fewer series: those left out would stand beside periods that are not theirs", async () => {
    const rows = sampleTable(72)
      .rows.slice(60)
      .map((row) => row.slice(0, 2));
    const fewer = {
      headers: ["Period", "Exports"],
      rows,
      formats: ["yyyy-mm", "#,##0.0"],
    };
    const obstacle = { kind: "other-columns", table: "Exports_total", sheet: "Exports" };
    // Earlier versions defined a name for each series.
    store.setName({ name: "Exports_total_imports", formula: "Exports_total[Imports]", comment: "" });
    await refused(60, obstacle, fewer);
    store.deleteName("Exports_total_imports");
    const series = (id: string) => ({
      ...{ id, also: [], name: id, measure: "amount" as const, isCumulative: false, step: 1 },
      ...{ provisional: [], source: "", came: "2026-10-01" },
    });
    const model = {
      frequency: "month" as const,
      periodHeader: "Period",
      series: { Exports: series("exports"), Imports: series("imports") },
    };
    await update(60, { model });
    await refused(60, obstacle, fewer);
  });
});
