import { formatOf, uniqueHeaders } from "../../src/taskpane/bringIn/importedTable";
import type { TableSeries } from "../../src/importing/table/Table";

test("headers that differ in case only are one to Excel, and get a number", () => {
  expect(uniqueHeaders(["Cars", "Ships", "cars", "CARS", "Cars 2"])).toEqual([
    "Cars",
    "Ships",
    "cars 2",
    "CARS 3",
    "Cars 2 2",
  ]);
});

test.each([
  [1000, "#,##0"],
  [1, "#,##0"],
  [0.5, "#,##0.0"],
  [0.1, "#,##0.0"],
  [0.01, "#,##0.00"],
  [0.001, "#,##0.000"],
  [0.000001, "#,##0.000"],
  [0, "#,##0"],
])("figures in steps of %p are shown as %s", (step, format) => {
  expect(formatOf({ step } as TableSeries)).toBe(format);
});
