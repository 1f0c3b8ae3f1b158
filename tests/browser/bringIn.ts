import assert from "node:assert/strict";
import { BRING_IN_WORDS } from "../../src/i18n/importing/bringIn";
import { en } from "../../src/i18n/en";
import { ko } from "../../src/i18n/ko";
import type { Language } from "../../src/i18n/language";
import { monthly, shippedFigures, thousands } from "../importing/samples/Sample";
import { kstatFile } from "./kstatFile";
import { type Playground, type Runner, screenshot } from "./runner";

const JULY = monthly(2026, 7);
const SEPTEMBER = monthly(2026, 9);

/** The morning of a release, as a person has it: the new month comes in, and what is beside the table follows. */
export async function checkBringIn(
  runner: Runner,
  playground: Playground,
  language: Language,
): Promise<void> {
  const { page } = playground;
  const pane = playground.pane();
  const texts = { en, ko }[language];
  const words = BRING_IN_WORDS[language];
  const status = () => pane.getByRole("status").filter({ hasText: /\S/ }).last();
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  const shot = (name: string) => screenshot(page, `bring-in-${language}-${name}`);
  const headers = language === "en" ? ["Period", "Total exports"] : ["기간", "총수출"];

  const shipped = (flow: string, at: number) =>
    thousands(shippedFigures(flow, "month", { from: at, to: at }).get(at) as number);
  const revised = {
    ordinal: JULY,
    exports: shipped("exports", JULY) + 123_456,
    imports: shipped("imports", JULY) - 7_890,
  };
  const september = kstatFile(monthly(2024, 1), SEPTEMBER, [revised]);
  let sheet = "";

  await runner.check(
    `${language}: a workbook that ends in August gets September and a revised July`,
    page,
    async () => {
      await pane.getByRole("tab", { name: texts.tabs.load }).click();
      await pane.getByLabel(texts.load.from).fill("2023-01");
      await pane.getByLabel(texts.load.to, { exact: true }).fill("2026-08");
      await button(texts.load.insert).click();
      await status().getByText(/44/).waitFor();
      sheet = await playground.excel<string>(
        `const sheet = context.workbook.tables.getItem("ExportsMonth").worksheet.load("name"); await context.sync(); return sheet.name;`,
      );
      await playground.excel(
        `const sheet = context.workbook.worksheets.getItem(given[0]);
       sheet.getRange("D4").formulas = [["=TRADE.YOY(ExportsMonth[" + given[1] + "],ExportsMonth[" + given[2] + "])"]];
       sheet.getRange("G4").formulas = [["=TRADE.RECORD_CHECK(ExportsMonth[" + given[1] + "],ExportsMonth[" + given[2] + "])"]];
       await context.sync();`,
        [sheet, headers[1], headers[0]],
      );
      await playground.settle();
      await pane.getByRole("tab", { name: texts.tabs.bringIn }).click();
      await button(words.choose).waitFor();
      await shot("ways");
      await pane.locator("input[type=file]").setInputFiles(september);
      await pane.getByText(words.difference({ added: 1, revised: 1, refined: 0, unchanged: 31 })).waitFor();
      await shot("difference");
      await button(words.update).click();
      await status()
        .getByText(words.updated({ added: 1, revised: 1, refined: 0, unchanged: 31 }, "ExportsMonth"))
        .waitFor();
      await shot("updated");
      const rows = await playground.values(sheet, "A46:B48");
      // The last day of July and of September, and million dollars of the file.
      assert.deepEqual(rows[0], [46234, revised.exports / 1000]);
      assert.deepEqual(rows[2], [46295, shipped("exports", SEPTEMBER) / 1000]);
    },
  );
}
