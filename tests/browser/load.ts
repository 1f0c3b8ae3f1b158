import assert from "node:assert/strict";
import { type Playground, type Runner, screenshot } from "./runner";

/** The load panel: what an analyst does with it, and what she does wrong. */
export async function checkLoading(runner: Runner, playground: Playground): Promise<void> {
  const { page } = playground;
  const pane = playground.pane();
  const status = () => pane.getByRole("status").filter({ hasText: /\S/ }).last();
  const alert = () => pane.getByRole("alert").filter({ hasText: /\S/ }).last();
  const insert = () => pane.getByRole("button", { name: "Insert", exact: true }).click();
  const choose = async (label: string, option: string) => {
    await pane.getByRole("combobox", { name: label }).click();
    await pane.getByRole("option", { name: option, exact: true }).click();
  };
  const range = async (from: string, to: string) => {
    await pane.getByLabel("From").fill(from);
    await pane.getByLabel("To", { exact: true }).fill(to);
  };
  const chooseOnly = async (name: string) => {
    await pane.getByRole("button", { name: "None" }).click();
    await pane.getByRole("checkbox", { name, exact: true }).check({ force: true });
  };

  await runner.check(
    "loads customs semiconductors 2016–2026 into a new sheet with a preview and a table",
    page,
    async () => {
      await playground.openPanel("load");
      await choose("What", "Customs' items");
      await chooseOnly("Semiconductors");
      await range("2016-01", "2026-09");
      await pane.getByText("129 rows × 2 columns").waitFor();
      await insert();
      await status()
        .getByText(/129 rows written to/)
        .waitFor();
      await screenshot(page, "load-semiconductors");
      const found = await playground.excel<unknown[]>(`
      const table = context.workbook.tables.getItem("ExportsCustomsSemiconductors"); const sheet = table.worksheet.load("name");
      const range = table.getRange().load("values,address,text"); const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const names = context.workbook.names.load("items/name");
      await context.sync(); return [range.values[0], range.values[1], range.values[129], range.text[129][0], frozen.address, names.items.filter(({ name }) => name.startsWith("ExportsCustomsSemiconductors")).length];`);
      assert.deepEqual(found[0], ["Period", "Semiconductors"]);
      // The end of January 2016, and the figure of data/items_monthly.csv.
      assert.deepEqual(found[1], [42400, 4590.675]);
      assert.equal(found[3], "2026-09");
      assert.match(String(found[4]), /3:?3?/);
      // The column goes by its structured reference.
      assert.equal(found[5], 0);
    },
  );

  await runner.check(
    "Insert a second time asks first, duplicates nothing, and updates the table in place",
    page,
    async () => {
      const before = await playground.snapshot();
      await insert();
      await pane.getByText(/is on the sheet .* already\. Update it in place\?/).waitFor();
      assert.equal(await playground.snapshot(), before);
      await pane.getByRole("button", { name: "Update the table" }).click();
      await status()
        .getByText(/was updated: 129 rows/)
        .waitFor();
      assert.equal(await playground.snapshot(), before);
    },
  );

  await runner.check("cancelling half-way leaves the workbook as it was", page, async () => {
    await choose("What", "First 20 days");
    await choose("Layout", "Long: one row for each figure");
    await range("", "");
    const before = await playground.snapshot();
    const halfWay = /Writing … [1-9]\d? %/;
    await playground.holdAt(halfWay);
    await insert();
    // Home tells of it too.
    await pane.getByText(halfWay).last().waitFor();
    await screenshot(page, "load-cancel");
    await pane.getByRole("button", { name: "Cancel" }).click();
    await playground.release();
    await status().getByText("Cancelled. The workbook is as it was.").waitFor();
    assert.equal(await playground.snapshot(), before);
  });

  await runner.check(
    "a range from after to gets a sentence, and the workbook is unchanged",
    page,
    async () => {
      const before = await playground.snapshot();
      await range("2024-05", "2023-05");
      await insert();
      await alert().getByText("From (2024-05) is after To (2023-05); exchange them.").waitFor();
      await range("soon", "");
      await insert();
      await alert()
        .getByText(/"soon" in From is not a period/)
        .waitFor();
      assert.equal(await playground.snapshot(), before);
    },
  );

  await runner.check(
    "a selection in a table, used cells, a protected sheet and a taken name are refused with a sentence",
    page,
    async () => {
      await choose("What", "Total imports");
      await choose("Layout", "Wide: one column for each series");
      await range("2020", "2020");
      await pane.getByRole("radio", { name: "At the selection" }).check({ force: true });
      const refuse = async (sentence: RegExp) => {
        const before = await playground.snapshot();
        await insert();
        await alert().getByText(sentence).waitFor();
        assert.equal(await playground.snapshot(), before);
      };
      await playground.excel(
        `context.workbook.tables.getItem("ExportsCustomsSemiconductors").getRange().getCell(3, 0).select(); await context.sync();`,
      );
      await refuse(/touches the table ExportsCustomsSemiconductors/);
      await playground.excel(`const sheet = context.workbook.worksheets.add("Mine"); sheet.getRange("B5").values = [["keep me"]];
      sheet.activate(); sheet.getRange("A1").select(); await context.sync();`);
      await refuse(/something in .*B5/);
      await playground.excel(
        `const sheet = context.workbook.worksheets.getItem("Mine"); sheet.getRange("F1").select(); sheet.protection.protect(); await context.sync();`,
      );
      await refuse(/"Mine" is protected/);
      await playground.excel(`const sheet = context.workbook.worksheets.getItem("Mine"); sheet.protection.unprotect();
      context.workbook.names.add("ImportsMonth", sheet.getRange("A1")); await context.sync();`);
      await refuse(/ImportsMonth is used for something else/);
      await playground.excel(
        `context.workbook.names.getItem("ImportsMonth").delete(); await context.sync();`,
      );
      await insert();
      await status()
        .getByText(/12 rows written to Mine/)
        .waitFor();
    },
  );
}
