import assert from "node:assert/strict";
import { en } from "../../src/i18n/en";
import { FORMULA_PANEL_WORDS } from "../../src/i18n/formulaPanel";
import { ko } from "../../src/i18n/ko";
import type { Language } from "../../src/i18n/language";
import { type Playground, type Runner, screenshot } from "./runner";

const NARROWEST = 320;

/** The tab that formulas are made and explained in, and the row of tabs in a narrow pane. */
export async function checkFormula(
  runner: Runner,
  playground: Playground,
  language: Language,
): Promise<void> {
  const { page } = playground;
  const pane = playground.pane();
  const words = FORMULA_PANEL_WORDS[language];
  const { tabs } = { en, ko }[language];

  await runner.check(
    `${language}: every tab is in sight where the pane is ${NARROWEST} px wide`,
    page,
    async () => {
      await page.locator("#pane").evaluate((frame, width) => {
        frame.style.flex = `0 0 ${width}px`;
        frame.style.width = `${width}px`;
      }, NARROWEST);
      const rights = await pane
        .getByRole("tab")
        .evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect().right));
      assert.equal(rights.length, Object.keys(tabs).length);
      assert.equal(await pane.locator("html").evaluate((html) => html.clientWidth), NARROWEST);
      for (const right of rights) assert.ok(right <= NARROWEST, `a tab ends at ${right}`);
    },
  );

  await runner.check(`${language}: a cell that an answer has spilled into is explained`, page, async () => {
    await playground.excel(
      `const sheet = context.workbook.worksheets.add("Spill");
       sheet.getRange("A1:B14").values = given;
       sheet.getRange("D1").formulas = [["=TRADE.YOY(B1:B14,A1:A14)"]];
       sheet.getRange("D14").select();
       await context.sync();`,
      Array.from({ length: 14 }, (_, i) => [
        `'${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
        100 + i,
      ]),
    );
    await pane.getByRole("tab", { name: tabs.formula }).click();
    await pane.getByText(words.tasks.explain, { exact: true }).click();
    const told = pane.getByRole("article", { name: "Spill!D14" });
    await told.waitFor();
    const text = await told.innerText();
    for (const part of [/TRADE\.YOY/, /2024.*: 113/, /2023.*: 101/, /11\.88%/]) assert.match(text, part);
    await screenshot(page, `explained-${language}`);
  });
}
