/** @jest-environment ./tests/officeEnvironment.js */
import { emptyWorkbook, sheetIdOf, store, type } from "../excel/workbook";

beforeEach(() => {
  emptyWorkbook();
});

function addChart(address: string): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.charts.add("Line", sheet.getRange(address), "Columns");
    await context.sync();
  });
}

test("a chart of cells that are not calculated yet is refused, as Excel does", async () => {
  const id = sheetIdOf("Sheet1");
  type(id, 0, 0, "Exports");
  for (let row = 1; row < 5; row++) type(id, row, 0, "=TRADE.WORKDAYS(2024)");
  await expect(addChart("A1:A5")).rejects.toMatchObject({ code: "EmptyChartSeries" });
  type(id, 5, 0, 7);
  await addChart("A1:A6");
  expect(store.sheetIds()).toHaveLength(1);
});
