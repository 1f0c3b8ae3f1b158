import assert from "node:assert/strict";
import { type Playground, type Runner, screenshot } from "./runner";

/** Formulas typed by keyboard in the grid. Needs the table of semiconductors. */
export async function checkTyping(runner: Runner, playground: Playground): Promise<void> {
  const { page } = playground;
  const table = "ExportsCustomsSemiconductors";
  let sheet = "";

  await runner.check(
    "typing =TRADE.YOY( shows the help; with a structured reference it spills",
    page,
    async () => {
      sheet =
        await playground.excel(`const table = context.workbook.tables.getItem("${table}"); table.worksheet.load("name");
      table.worksheet.activate(); await context.sync(); return table.worksheet.name;`);
      await playground.choose("E4");
      await playground.type("=TRADE.Y");
      await playground.until(({ offered }) => offered.includes("TRADE.YTD_YOY"));
      await playground.type("OY(");
      await page.getByText("Figures; one column for each series").first().waitFor();
      await screenshot(page, "typing-help");
      await playground.type(`${table}[Semiconductors],${table}[Period])`);
      await playground.enter("E4");
      const values = await playground.values(sheet, "B4:E132");
      assert.equal(values[0][3], "");
      assert.equal(values[12][3], (values[12][0] as number) / (values[0][0] as number) - 1);
      assert.equal(values[128][3], (values[128][0] as number) / (values[116][0] as number) - 1);
      await screenshot(page, "typing-spill");
    },
  );

  await runner.check(
    "a value in the way gives #SPILL!; removed, the formula spills again",
    page,
    async () => {
      await playground.fill("E9", "x");
      assert.equal(await playground.value(sheet, "E4"), "#SPILL!");
      await screenshot(page, "typing-spill-blocked");
      await playground.empty("E9");
      assert.equal(typeof (await playground.value(sheet, "E16")), "number");
    },
  );

  await runner.check("a formula recalculates when a cell it refers to changes", page, async () => {
    const before = (await playground.value(sheet, "B4")) as number;
    await playground.fill("B4", "1000");
    const [[base, , ,], ...rest] = await playground.values(sheet, "B4:E16");
    assert.equal(base, 1000);
    assert.equal(rest[11][3], (rest[11][0] as number) / 1000 - 1);
    await playground.excel(
      `context.workbook.worksheets.getItem(given[0]).getRange("B4").values = [[given[1]]]; await context.sync();`,
      [sheet, before],
    );
  });

  await runner.check("INDEX finds the cell of a table on another sheet", page, async () => {
    await playground.excel(
      `context.workbook.worksheets.add("Other").getRange("A1:A2").formulas =
      [["=INDEX(${table}[Semiconductors],2)"], ["=INDEX(${table},2,2)"]]; await context.sync();`,
    );
    const expected = await playground.value(sheet, "B5");
    assert.deepEqual(await playground.values("Other", "A1:A2"), [[expected], [expected]]);
    await playground.excel(`context.workbook.worksheets.getItem("Other").delete(); await context.sync();`);
  });

  await runner.check("an error cell carries the function's own sentence", page, async () => {
    await playground.excel(
      `const sheet = context.workbook.worksheets.getItem(given); sheet.getRange("G4:G5").formulas =
      [["=TRADE.YOY(120,100)"], ['=TRADE.WORKDAYS("1999-01")']]; await context.sync();`,
      sheet,
    );
    const values = await playground.values(sheet, "G4:G5");
    assert.deepEqual(values, [["#VALUE!"], ["#N/A"]]);
    assert.match(String(await playground.message(sheet, "G4")), /GROWTH_RATE/);
    assert.match(String(await playground.message(sheet, "G5")), /2007 to 2027/);
  });

  await runner.check("a text between quotes reaches the function as it is", page, async () => {
    await playground.fill("G6", '=TRADE.WORKDAYS("2025-01","2025-09")');
    await playground.fill("G7", '=LET(last,"2025-09",TRADE.WORKDAYS("2025-01",last))');
    assert.deepEqual(await playground.values(sheet, "G6:G7"), [[202], [202]]);
  });

  await runner.check(
    "typed right of a table a formula is taken into it, where it cannot spill",
    page,
    async () => {
      await playground.fill("C5", `=TRADE.YOY(${table}[Semiconductors],${table}[Period])`);
      const address = await playground.excel<string>(
        `const range = context.workbook.tables.getItem("${table}").getRange().load("address"); await context.sync(); return range.address;`,
      );
      assert.match(address, /A3:C132$/);
      assert.deepEqual(await playground.values(sheet, "C3:C5"), [["Column1"], [""], ["#SPILL!"]]);
      await playground.fill("C5", `=TRADE.MOM(${table}[Semiconductors],${table}[Period],A5)`);
      assert.equal(typeof (await playground.value(sheet, "C5")), "number");
      await screenshot(page, "typing-beside-table");
      await playground.excel(
        `context.workbook.tables.getItem("${table}").resize("A3:B132");
       context.workbook.worksheets.getItem(given).getRange("C3:C5").clear(); await context.sync();`,
        sheet,
      );
    },
  );
}
