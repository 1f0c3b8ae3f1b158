import assert from "node:assert/strict";
import { type Playground, type Runner, screenshot } from "./runner";

/** Two users of one workbook, each with a pane of her own: `?users=2`. */
export async function checkTwoUsers(runner: Runner, { page }: Playground): Promise<void> {
  const panes = ["#pane", "#pane2"].map((pane) => page.frameLocator(pane));
  const open = async (user: number, panel: string) => {
    const back = panes[user].locator("button.back:not(.plain)");
    if (await back.isVisible()) await back.click();
    await panes[user].locator(`[id="open-${panel}"]`).click();
  };
  const load = async (user: number, what: string) => {
    await open(user, "load");
    await panes[user].getByRole("combobox", { name: "What" }).click();
    await panes[user].getByRole("option", { name: what, exact: true }).click();
    await panes[user].getByLabel("From").fill("2024-01");
    await panes[user].getByLabel("To", { exact: true }).fill("2024-06");
  };
  const insert = (user: number) => panes[user].getByRole("button", { name: "Insert", exact: true }).click();

  await runner.check("two users load at the same time, and both panes know both tables", page, async () => {
    await panes[1].getByRole("navigation").waitFor();
    await load(0, "Total exports");
    await load(1, "Total imports");
    await Promise.all([insert(0), insert(1)]);
    for (const pane of panes) await pane.getByText(/6 rows written to/).waitFor();
    for (const pane of panes) {
      await pane.locator("button.back:not(.plain)").click();
      await pane
        .getByText(/exports, imports/i)
        .first()
        .waitFor();
    }
    const parts = await page.evaluate<string[]>(
      "playground.host.workbook.customXmlParts.itemsList().map((part) => part.getXml())",
    );
    assert.equal(parts.length, 1);
    await screenshot(page, "two-users");
  });

  await runner.check(
    "each sees her own sheet, and undoes what she has typed, not the other's",
    page,
    async () => {
      const active = () => page.evaluate<string>("playground.host.workbook.activeSheet().name");
      const first = await active();
      await page.getByRole("radio", { name: "User 2" }).check();
      assert.notEqual(await active(), first);
      const type = (text: string) =>
        page.evaluate(`playground.host.workbook.activeSheet().getRange("H1").values = [["${text}"]]`);
      const typed = () =>
        page.evaluate<string>('playground.host.workbook.activeSheet().getRange("H1").values[0][0]');
      await type("two");
      await page.getByRole("radio", { name: "User 1" }).check();
      assert.equal(await active(), first);
      await type("one");
      await page.getByRole("radio", { name: "User 2" }).check();
      assert.equal(await typed(), "two");
      await page.evaluate("playground.sheet.api.undo()");
      assert.equal(await typed(), "");
      await page.getByRole("radio", { name: "User 1" }).check();
      assert.equal(await typed(), "one");
    },
  );

  await runner.check(
    "the second user's pane lists the cells with TRADE formulas that the first has written",
    page,
    async () => {
      await page.evaluate(
        `playground.host.workbook.activeSheet().getRange("J1").formulas = [['=INDEX(TRADE.EXPORTS(,,"2024-05","2024-05"),1,2)']]`,
      );
      await page.evaluate("playground.settle()");
      await open(1, "cells");
      const line = panes[1].getByRole("listitem").filter({ hasText: "TRADE.EXPORTS" });
      await line.getByText("Source: Bank of Korea").waitFor();
      await panes[1].getByRole("button", { name: "Recalculate these only" }).click();
      await panes[1].getByText("1 cell was recalculated; no line shows anything else now.").waitFor();
      await line.getByRole("button").first().click();
      await panes[1].getByText(/J1 is selected/).waitFor();
      await screenshot(page, "our-cells");
    },
  );
}
