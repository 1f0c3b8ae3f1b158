import assert from "node:assert/strict";
import { SHARE_PANE } from "../../src/i18n/sharePane";
import type { Playground, Runner } from "./runner";

const words = SHARE_PANE.en;

/** A sheet of the analyst's own: converted where she has selected cells, and copied as it looks. */
export async function checkShare(runner: Runner, playground: Playground): Promise<void> {
  const { page } = playground;
  const pane = playground.pane();

  await runner.check(
    "two cells that are selected are converted, and the one between them is left",
    page,
    async () => {
      await playground.excel(
        `const sheet = context.workbook.worksheets.add("Shares");
       sheet.getRange("A1:B3").values = [[10, 40], [30, 60], [1, 2]];
       sheet.getRange("C1:C3").formulas = [1, 2, 3].map((row) => ["=TRADE.SHARE(A" + row + ",B" + row + ")"]);
       sheet.activate();
       await context.sync();`,
      );
      await playground.settle();
      const [first, last] = [0, 2].map((row) => ({ row, column: 2, rows: 1, columns: 1 }));
      await page.evaluate(
        `playground.host.workbook.store.select(playground.host.workbook.sheet("Shares").id,
         ${JSON.stringify(last)}, [${JSON.stringify(first)}])`,
      );
      await playground.openPanel("share");
      await pane.getByRole("radio", { name: words.convertSelected }).check({ force: true });
      await pane.getByRole("button", { name: words.convertButton }).click();
      await pane.getByText(words.converted(2)).waitFor();
      const formulas = await playground.excel<string[][]>(
        `const range = context.workbook.worksheets.getItem("Shares").getRange("C1:C3").load("formulas");
       await context.sync(); return range.formulas;`,
      );
      assert.deepEqual(
        formulas.map(([formula]) => formula.includes("TRADE.")),
        [false, true, false],
      );
    },
  );

  await runner.check("a copy without formulas has the lines and fonts of the original", page, async () => {
    await playground.excel(
      `const sheet = context.workbook.worksheets.getItem("Shares");
       const { format } = sheet.getRange("A1:C3");
       for (const index of ["EdgeTop", "EdgeBottom", "InsideHorizontal"]) {
         format.borders.getItem(index).style = index === "EdgeBottom" ? "Double" : "Continuous";
         format.borders.getItem(index).color = "#C00000";
       }
       format.font.name = "Batang";
       sheet.getRange("A1").format.font.underline = "Double";
       sheet.getRange("B1").format.font.strikethrough = true;
       await context.sync();`,
    );
    const looks = (sheet: string) =>
      playground.excel(
        `const found = context.workbook.worksheets.getItem(given).getRange("A1:D4").getCellProperties({ format: {
           borders: { style: true, weight: true, color: true },
           font: { name: true, underline: true, strikethrough: true } } });
         await context.sync(); return found.value;`,
        sheet,
      );
    await playground.settle();
    await playground.openPanel("share");
    for (const box of await pane.getByRole("group", { name: words.sheets }).getByRole("checkbox").all())
      await box.uncheck({ force: true });
    await pane
      .getByRole("group", { name: words.sheets })
      .getByRole("checkbox", { name: "Shares" })
      .check({ force: true });
    await pane.getByRole("button", { name: words.copy }).click();
    await pane.getByText(words.copied("Shares (copy)")).waitFor();
    await playground.settle();
    const original = await looks("Shares");
    assert.match(JSON.stringify(original), /Double.*Batang|Batang.*Double/);
    assert.deepEqual(await looks("Shares (copy)"), original);
  });
}
