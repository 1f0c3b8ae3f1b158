import assert from "node:assert/strict";
import { BRING_IN_WORDS } from "../../src/i18n/importing/bringIn";
import { en } from "../../src/i18n/en";
import { ko } from "../../src/i18n/ko";
import { readingErrorMessage } from "../../src/i18n/importing/readingErrors";
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
      await playground.openPanel("load");
      await pane.getByRole("textbox", { name: texts.load.from }).fill("2023-01");
      await pane.getByRole("textbox", { name: texts.load.to, exact: true }).fill("2026-08");
      await button(texts.load.insert).click();
      await status().getByText(/44/).waitFor();
      sheet = await playground.excel<string>(
        `const sheet = context.workbook.tables.getItem("ExportsMonth").worksheet.load("name"); await context.sync(); return sheet.name;`,
      );
      await playground.excel(
        `const sheet = context.workbook.worksheets.getItem(given[0]);
       sheet.getRange("D4").formulas = [["=TRADE.YOY(ExportsMonth[" + given[1] + "],ExportsMonth[" + given[2] + "])"]];
       sheet.getRange("G4").formulas = [["=TRADE.RECORD_CHECK(ExportsMonth[" + given[1] + "],ExportsMonth[" + given[2] + "],,,,\\"" + given[3] + "\\")"]];
       await context.sync();`,
        [sheet, headers[1], headers[0], language],
      );
      await playground.settle();
      await playground.openPanel("bringIn");
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

  const beside = () => playground.values(sheet, "D4:G48");

  await runner.check(
    `${language}: growth and record beside the table follow, and the revision is written down`,
    page,
    async () => {
      const cells = await beside();
      const before = shipped("exports", monthly(2025, 9));
      assert.ok(Math.abs(Number(cells[44][0]) - (shipped("exports", SEPTEMBER) / before - 1)) < 1e-9);
      const july = revised.exports / shipped("exports", monthly(2025, 7)) - 1;
      assert.ok(Math.abs(Number(cells[42][0]) - july) < 1e-9);
      assert.match(String(cells[0][3]), { en: /^Highest/, ko: /최대/ }[language]);
      const { title } = words.revisions;
      const [row] = await playground.values(title, "A4:I4");
      assert.deepEqual(row.slice(0, 5), [
        headers[1],
        "2026-07",
        shipped("exports", JULY) / 1000,
        revised.exports / 1000,
        123.456,
      ]);
      assert.equal(row[7], september.name);
      assert.deepEqual(await playground.values(title, "A5:A6"), [[""], [""]]);
    },
  );

  await runner.check(`${language}: the same file a second time changes nothing`, page, async () => {
    const before = await playground.snapshot();
    await button(words.another).click();
    await pane.locator("input[type=file]").setInputFiles(september);
    // Imports and the balance could still become columns.
    await pane.getByText(words.nothingChosen).waitFor();
    await button(words.update).press("Enter");
    await shot("again");
    assert.equal(await playground.snapshot(), before);
  });

  await runner.check(
    `${language}: a table that is renamed, with a sheet that is renamed, is still known`,
    page,
    async () => {
      await playground.excel(
        `const table = context.workbook.tables.getItem("ExportsMonth"); table.name = "Mine"; table.worksheet.name = "Renamed"; await context.sync();`,
      );
      const newer = kstatFile(monthly(2025, 1), SEPTEMBER, [{ ...revised, exports: revised.exports + 1000 }]);
      await button(words.another).click();
      await pane.locator("input[type=file]").setInputFiles(newer);
      await pane.getByText(words.intoTable("Mine", "Renamed")).waitFor();
      await pane.getByText(words.difference({ added: 0, revised: 1, refined: 0, unchanged: 20 })).waitFor();
      await button(words.update).click();
      await status()
        .getByText(words.updated({ added: 0, revised: 1, refined: 0, unchanged: 20 }, "Mine"))
        .waitFor();
      const rows = await playground.values(words.revisions.title, "D4:D6");
      assert.deepEqual(rows, [[revised.exports / 1000], [revised.exports / 1000 + 1], [""]]);
      await playground.page.evaluate("playground.settle()");
    },
  );

  await runner.check(
    `${language}: two files, one month each, become one table; dropped, and read by keyboard`,
    page,
    async () => {
      await button(words.another).click();
      const [july, august] = [JULY, JULY + 1].map((at) => ({
        ...kstatFile(at, at),
        name: `${at}.csv`,
      }));
      await pane.locator("section.drop-zone").evaluate(
        (zone, files) => {
          const dataTransfer = new DataTransfer();
          for (const { name, bytes } of files)
            dataTransfer.items.add(new File([new Uint8Array(bytes)], name, { type: "text/csv" }));
          zone.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
        },
        [july, august].map(({ name, buffer }) => ({ name, bytes: [...buffer] })),
      );
      await pane.getByText(words.difference({ added: 0, revised: 1, refined: 0, unchanged: 1 })).waitFor();
      await pane.getByRole("radio", { name: words.newTable }).focus();
      await page.keyboard.press("Space");
      await pane.getByText(words.size(2, 3, "2026-07", "2026-08")).waitFor();
      await button(words.insert).focus();
      await page.keyboard.press("Enter");
      await status()
        .getByText(/2/)
        .filter({ hasText: String(JULY) })
        .waitFor();
      await shot("two-files");
      const rows = await playground.values(String(JULY), "A4:B6");
      assert.deepEqual(rows, [
        [46234, shipped("exports", JULY) / 1000],
        [46265, shipped("exports", JULY + 1) / 1000],
        ["", ""],
      ]);
    },
  );

  await runner.check(
    `${language}: the selection, and the text of a release, find the table that holds their series`,
    page,
    async () => {
      await playground.excel(
        `const sheet = context.workbook.worksheets.getItem(given); sheet.activate();
       sheet.getRange("A3:B5").select(); await context.sync();`,
        String(JULY),
      );
      await button(words.another).click();
      await button(words.selection).click();
      const into = async (table: string, sheetName: string) => {
        await pane.getByRole("radio", { name: words.intoTable(table, sheetName) }).focus();
        await page.keyboard.press("Space");
      };
      await into(`Table${JULY}`, String(JULY));
      await pane.getByText(words.nothingChanges).waitFor();
      await button(words.another).click();
      await button(words.release).click();
      await pane
        .getByRole("textbox", { name: words.releaseText })
        .fill("2026년 10월 수출입 동향\n수출은 1,001.2억 달러, 수입은 702.3억 달러");
      await into("Mine", "Renamed");
      await pane.getByText(words.difference({ added: 1, revised: 0, refined: 0, unchanged: 0 })).waitFor();
      await shot("release");
      await button(words.update).click();
      await status()
        .getByText(words.updated({ added: 1, revised: 0, refined: 0, unchanged: 0 }, "Mine"))
        .waitFor();
      assert.deepEqual(await playground.values("Renamed", "A49:B49"), [[46326, 100120]]);
    },
  );

  await runner.check(
    `${language}: a file that holds no table gets a sentence, and nothing is written`,
    page,
    async () => {
      await button(words.another).click();
      const before = await playground.snapshot();
      await pane
        .locator("input[type=file]")
        .setInputFiles({ name: "a.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") });
      await pane
        .getByRole("alert")
        .getByText(readingErrorMessage("pdf", {}, language))
        .waitFor();
      await shot("refused");
      assert.equal(await playground.snapshot(), before);
    },
  );
}
