// Rows that come into the midst of a table and go again, in the spreadsheet: what an update by key of a table needs that is
// sorted newest first.
import assert from "node:assert/strict";
import type { Playground, Runner } from "./runner";

export async function checkTableRows(runner: Runner, playground: Playground): Promise<void> {
  await runner.check(
    "rows come into a table and go again; references, looks and what stands below go with them",
    playground.page,
    async () => {
      await playground.excel(
        `const sheet = context.workbook.worksheets.add("Rows"); await context.sync();
         sheet.getRange("A1:B3").values = [["Period", "Exports"], ["b", 2], ["a", 1]];
         const table = sheet.tables.add("A1:B3", true); table.name = "RowsTable";
         sheet.getRange("A2:B2").format.fill.color = "#FFFF00";
         sheet.getRange("B6").values = [["below"]]; sheet.getRange("E1").values = [["beside"]];
         sheet.getRange("D2:D4").formulas = [["=B2"], ["=SUM(RowsTable[Exports])"], ["=SUM(B2:B3)"]];
         await context.sync();`,
      );
      await playground.excel(
        `const table = context.workbook.tables.getItem("RowsTable");
         table.rows.add(0, [["d", 8], ["c", 4]]);
         const body = table.getDataBodyRange();
         body.getRow(0).getAbsoluteResizedRange(2, 2).copyFrom(body.getRow(2), "Formats"); await context.sync();`,
      );
      await playground.settle();
      assert.deepEqual(await playground.values("Rows", "A1:B8"), [
        ["Period", "Exports"],
        ["d", 8],
        ["c", 4],
        ["b", 2],
        ["a", 1],
        ["", ""],
        ["", ""],
        ["", "below"],
      ]);
      const read = () =>
        playground.excel<unknown[]>(
          `const sheet = context.workbook.worksheets.getItem("Rows");
           const cells = sheet.getRange("D2:D4").load("formulas,values");
           const fill = sheet.getRange("A2").format.fill.load("color");
           const table = context.workbook.tables.getItem("RowsTable").getRange().load("address"); await context.sync();
           return [cells.formulas.flat(), cells.values.flat(), fill.color, table.address];`,
        );
      assert.deepEqual(await read(), [
        ["=B4", "=SUM(RowsTable[Exports])", "=SUM(B4:B5)"],
        [2, 15, 3],
        "#FFFF00",
        "Rows!A1:B5",
      ]);
      await playground.excel(
        `const { rows } = context.workbook.tables.getItem("RowsTable");
         rows.getItemAt(0).delete(); rows.getItemAt(0).delete(); await context.sync();`,
      );
      await playground.settle();
      assert.deepEqual(await read(), [
        ["=B2", "=SUM(RowsTable[Exports])", "=SUM(B2:B3)"],
        [2, 3, 3],
        "#FFFF00",
        "Rows!A1:B3",
      ]);
      assert.deepEqual(await playground.values("Rows", "B6:B6"), [["below"]]);
      await playground.excel(`context.workbook.worksheets.getItem("Rows").delete(); await context.sync();`);
    },
  );
}
