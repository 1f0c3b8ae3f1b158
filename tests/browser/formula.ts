import assert from "node:assert/strict";
import type { Language } from "../../src/i18n/language";
import { type Playground, type Runner, screenshot } from "./runner";

/** The panel that explains a cell. */
export async function checkFormula(
  runner: Runner,
  playground: Playground,
  language: Language,
): Promise<void> {
  const { page } = playground;
  const pane = playground.pane();

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
    await playground.openPanel("formula:explain");
    const told = pane.getByRole("article", { name: "Spill!D14" });
    await told.waitFor();
    const text = await told.innerText();
    for (const part of [/TRADE\.YOY/, /2024.*: 113/, /2023.*: 101/, /11\.88%/]) assert.match(text, part);
    await screenshot(page, `explained-${language}`);
  });
}
