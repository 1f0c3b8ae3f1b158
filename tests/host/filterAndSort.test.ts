/** @jest-environment ./tests/officeEnvironment.js */
// Filters, sorting and rows of a table, as strict as Excel, seen through Microsoft's client.
import { emptyWorkbook, store, type, values } from "../excel/workbook";

let sheet: string;
let tables = 0;
const ROWS: readonly (readonly (string | number)[])[] = [
  ["Item", "Value", "Double"],
  ["cars", 30, "=B2*2"],
  ["Ships", "", "=B3*2"],
  ["chips", 10, "=B4*2"],
  ["steel", 20, "=B5*2"],
];
const run = <T>(batch: (table: Excel.Table, context: Excel.RequestContext) => T | Promise<T>) =>
  Excel.run(async (context) => {
    const result = await batch(context.workbook.tables.getItem("T"), context);
    await context.sync();
    return result;
  });
const column = (place: number) => values(sheet, { row: 1, column: place, rows: 4, columns: 1 }).flat();
const formulas = () => [1, 2, 3, 4].map((row) => store.read(sheet, row, 2).formula);
const hidden = () => [1, 2, 3, 4].filter((row) => store.isRowHidden(sheet, row));
const refused = (batch: Parameters<typeof run>[0], code: string) =>
  expect(run(batch)).rejects.toMatchObject({ code });

beforeEach(() => {
  sheet = emptyWorkbook();
  ROWS.forEach((row, i) => row.forEach((value, j) => type(sheet, i, j, value)));
  store.addTable(sheet, "T", { row: 0, column: 0, rows: 5, columns: 3 }, `t${tables++}`);
});

const protect = () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").protection.protect();
    await context.sync();
  });

describe("sorting", () => {
  test("moves rows with their looks, keeps formulas to their own row, and leaves blanks last whichever way", async () => {
    store.setStyle(sheet, { row: 1, column: 0, rows: 1, columns: 1 }, { fill: "#FF0000" });
    await run((table) => table.sort.apply([{ key: 1, ascending: true }]));
    expect(column(0)).toEqual(["chips", "steel", "cars", "Ships"]);
    expect(store.style(sheet, 3, 0).fill).toBe("#FF0000");
    expect(formulas()).toEqual(["=B2*2", "=B3*2", "=B4*2", "=B5*2"]);
    await run((table) => table.sort.apply([{ key: 1, ascending: false }]));
    expect(column(0)).toEqual(["cars", "steel", "chips", "Ships"]);
    await run((table) => table.sort.apply([{ key: 0, ascending: true }]));
    expect(column(0)).toEqual(["cars", "chips", "Ships", "steel"]);
  });

  test("keeps what was applied last, to be applied again, until it is cleared", async () => {
    await run((table) => table.sort.apply([{ key: 1, ascending: false }]));
    type(sheet, 3, 1, 99);
    await run((table) => table.sort.reapply());
    expect(column(0)).toEqual(["chips", "cars", "steel", "Ships"]);
    const fields = await run(async (table, context) => {
      const sort = table.sort.load("fields");
      await context.sync();
      return sort.fields;
    });
    expect(fields).toEqual([{ key: 1, ascending: false }]);
    await run((table) => table.sort.clear());
    type(sheet, 1, 1, 1);
    await run((table) => table.sort.reapply());
    expect(column(0)).toEqual(["chips", "cars", "steel", "Ships"]);
  });

  test("is refused for a column that is not there, and on a protected sheet", async () => {
    await refused((table) => table.sort.apply([{ key: 3 }]), "InvalidArgument");
    await protect();
    await refused((table) => table.sort.apply([{ key: 1 }]), "AccessDenied");
  });

  test("leaves rows alone that a filter hides", async () => {
    await run((table) => table.columns.getItem("Item").filter.applyValuesFilter(["cars", "chips", "steel"]));
    await run((table) => table.sort.apply([{ key: 1, ascending: true }]));
    expect(column(0)).toEqual(["chips", "Ships", "steel", "cars"]);
  });
});

describe("a filter", () => {
  test("hides rows, says so and with which criteria, and shows them when it is cleared", async () => {
    await run((table) => table.columns.getItem("Value").filter.applyCustomFilter(">=20"));
    expect(hidden()).toEqual([2, 3]);
    const told = await run(async (table, context) => {
      const { autoFilter } = table;
      autoFilter.load("isDataFiltered,criteria");
      const range = table.getRange().load("rowHidden");
      await context.sync();
      return { ...autoFilter.toJSON(), rowHidden: range.rowHidden };
    });
    expect(told).toMatchObject({ isDataFiltered: true, rowHidden: null });
    expect(told.criteria).toEqual([
      null,
      expect.objectContaining({ filterOn: "Custom", criterion1: ">=20" }),
      null,
    ]);
    await run((table) => table.clearFilters());
    expect(hidden()).toEqual([]);
  });

  test("of two columns hides what either hides, and looks again only when asked", async () => {
    await run((table) => {
      table.columns.getItem("Value").filter.applyCustomFilter(">5", "<25", "And");
      table.columns.getItem("Item").filter.applyValuesFilter(["steel", "cars"]);
    });
    expect(hidden()).toEqual([1, 2, 3]);
    type(sheet, 1, 1, 7);
    expect(hidden()).toEqual([1, 2, 3]);
    await run((table) => table.reapplyFilters());
    expect(hidden()).toEqual([2, 3]);
    await run((table) => table.columns.getItem("Value").filter.clear());
    expect(hidden()).toEqual([2, 3]);
  });

  test("is refused on a protected sheet", async () => {
    await protect();
    await refused((table) => table.columns.getItem("Value").filter.applyCustomFilter(">5"), "AccessDenied");
    await refused((table) => table.clearFilters(), "AccessDenied");
  });

  test("of a sheet has the range that it is given", async () => {
    await Excel.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem("Sheet1");
      type(sheet, 0, 5, "Mark");
      type(sheet, 1, 5, "x");
      autoFilter.apply("F1:F3", 0, { filterOn: "Values", values: ["x"] });
      const range = autoFilter.getRangeOrNullObject().load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!F1:F3");
      expect(hidden()).toEqual([2]);
      autoFilter.clearCriteria();
      await context.sync();
      expect(hidden()).toEqual([]);
    });
  });
});

describe("rows of a table", () => {
  test("come in where they are wanted, and what is below moves down in the table's columns only", async () => {
    type(sheet, 7, 0, "note below");
    type(sheet, 7, 8, "far beside");
    type(sheet, 9, 9, "=B2+B5+$B$8+SUM(B2:B5)");
    await run((table) => table.rows.add(0, [["new", 1, ""]]));
    expect(store.tables()[0].rect).toEqual({ row: 0, column: 0, rows: 6, columns: 3 });
    expect(column(0)).toEqual(["new", "cars", "Ships", "chips"]);
    expect(store.read(sheet, 8, 0).value).toBe("note below");
    expect(store.read(sheet, 7, 8).value).toBe("far beside");
    expect(store.read(sheet, 9, 9).formula).toBe("=B3+B6+$B$9+SUM(B3:B6)");
    await run((table) => table.rows.getItemAt(0).delete());
    expect(store.tables()[0].rect.rows).toBe(5);
    expect(store.read(sheet, 9, 9).formula).toBe("=B2+B5+$B$8+SUM(B2:B5)");
  });

  test("at its end are part of it, and a reference to a deleted one is gone", async () => {
    await run((table) => table.rows.add(undefined, [["new", 1, ""]]));
    expect(store.tables()[0].rect.rows).toBe(6);
    type(sheet, 9, 9, "=B3");
    await run((table) => table.rows.getItemAt(1).delete());
    expect(store.read(sheet, 9, 9).formula).toBe("=#REF!");
  });

  test("do not come in where another table or merged cells would be torn apart, nor while a filter is on", async () => {
    store.addTable(sheet, "Other", { row: 8, column: 2, rows: 2, columns: 2 }, "other");
    await refused((table) => void table.rows.add(0, [["new", 1, ""]]), "InvalidOperation");
    store.resizeTable("other", { row: 8, column: 0, rows: 2, columns: 3 });
    await run((table) => void table.rows.add(0, [["new", 1, ""]]));
    expect(store.tables()[1].rect.row).toBe(9);
    await run((table) => table.columns.getItem("Value").filter.applyCustomFilter(">5"));
    await refused((table) => void table.rows.add(0, [["new", 1, ""]]), "InvalidOperation");
    await run((table) => table.clearFilters());
    store.merge(sheet, { row: 20, column: 2, rows: 1, columns: 3 });
    await refused((table) => void table.rows.add(0, [["new", 1, ""]]), "MergedRangeConflict");
  });

  test("need as many cells as the table has columns", async () => {
    await refused((table) => void table.rows.add(0, [["new", 1]]), "InvalidArgument");
    await refused((table) => void table.rows.add(9, [["new", 1, 2]]), "InvalidArgument");
  });

  test("take the looks that are copied to them, not what is in the cells", async () => {
    store.setStyle(sheet, { row: 1, column: 0, rows: 1, columns: 2 }, { fill: "#00FF00" });
    store.setNumberFormats(sheet, { row: 1, column: 1, rows: 1, columns: 1 }, [["0.0"]]);
    await run((table) => {
      const body = table.getDataBodyRange();
      body.getRow(2).getAbsoluteResizedRange(2, 3).copyFrom(body.getRow(0), Excel.RangeCopyType.formats);
    });
    expect([3, 4].map((row) => store.style(sheet, row, 1))).toEqual(
      Array(2).fill(expect.objectContaining({ fill: "#00FF00", numberFormat: "0.0" })),
    );
    expect(column(0)).toEqual(["cars", "Ships", "chips", "steel"]);
  });
});
