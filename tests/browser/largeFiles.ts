import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { BRING_IN_WORDS } from "../../src/i18n/importing/bringIn";
import { readingErrorMessage } from "../../src/i18n/importing/readingErrors";
import { isWhole } from "../sample";
import { longestTask } from "./longestTask";
import { writeLargeCsv, writeLargeWorkbook } from "./largeFile";
import { type Playground, type Runner, screenshot } from "./runner";

/**
 * A page that read such a file itself would hear nothing for several seconds. What its tasks take, at most 200 ms on a
 * quiet machine, is printed: a busy one takes longer for the same.
 */
const LONGEST_TASK = 1500;

/** How long the pane takes from a press to a sentence; told there, since a busy machine takes its time to tell it here. */
const timeOf = (button: string, sentence: string) => `new Promise((tell) => {
  const start = performance.now();
  [...document.querySelectorAll("button")].find((one) => one.innerText === ${JSON.stringify(button)}).click();
  const look = setInterval(() => {
    if (!document.body.innerText.includes(${JSON.stringify(sentence)})) return;
    clearInterval(look);
    tell(performance.now() - start);
  }, 10);
})`;

/** Begins to watch for a sentence that is shown and goes again: it may be gone before a look from here has come. */
const watchFor = (sentence: string) => `void (window.cameAndWent = new Promise((tell) => {
  let came = false;
  new MutationObserver((_, observer) => {
    const isThere = document.body.textContent.includes(${JSON.stringify(sentence)});
    if (came && !isThere) {
      observer.disconnect();
      tell();
    }
    came = isThere;
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}))`;

/** Files too large for a sheet, or for a page that would read them itself. */
export async function checkLargeFiles(runner: Runner, playground: Playground): Promise<void> {
  const { page } = playground;
  const pane = playground.pane();
  const words = BRING_IN_WORDS.en;
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "trade-large-"));
  const another = button(words.another);
  async function take(file: string): Promise<void> {
    if (await another.isVisible()) await another.click();
    await pane.locator("input[type=file]").setInputFiles(file);
  }
  const csv = writeLargeCsv(path.join(folder, "수출입실적.csv"));
  const items = `${words.dimensions.item} (HS코드, 품목명)`;

  async function without(pauses: number, body: () => Promise<void>): Promise<void> {
    const longest = await longestTask(page, body);
    console.log(`    longest task ${Math.round(longest)} ms`);
    assert.ok(longest <= pauses, `a task took ${Math.round(longest)} ms`);
  }

  await runner.check("a long CSV is cancelled at once, and nothing of it is kept", page, async () => {
    await playground.openPanel("bringIn");
    await take(csv.file);
    await pane.getByRole("checkbox", { name: items }).waitFor();
    await screenshot(page, "large-cut");
    await button(words.addUp).click();
    await pane.getByRole("progressbar").waitFor();
    const took = await playground
      .frame()
      .evaluate<number>(timeOf(words.cancel, readingErrorMessage("cancelled", {}, "en")));
    console.log(`    cancelled after ${Math.round(took)} ms`);
  });

  await runner.check("a long CSV becomes chapters by month, without a pause of the pane", page, async () => {
    await without(LONGEST_TASK, async () => {
      await take(csv.file);
      await pane.getByRole("checkbox", { name: items }).check({ force: true });
      await pane.getByRole("combobox", { name: words.digits }).press("ArrowDown");
      await button(words.addUp).click();
      await pane.getByText(words.preview).waitFor();
    });
    await screenshot(page, "large-read");
    await button(words.insert).click();
    await pane
      .getByRole("status")
      .filter({ hasText: /수출입실적/ })
      .last()
      .waitFor();
    const [headers, ...rows] = await playground.values("수출입실적", "A3:GR15");
    const column = headers.findIndex((header) => /^85 .*수출금액/.test(String(header)));
    const month = (m: number) => `2024.${String(m + 1).padStart(2, "0")}`;
    assert.deepEqual(
      rows.map((row) => row[column]),
      rows.map((_, m) => (csv.chapters.get(`85 ${month(m)}`) as number) / 1e6),
    );
  });

  // As with a file that is read as a whole, which is tested without a browser.
  if (isWhole)
    await runner.check("the same long CSV a second time changes nothing", page, async () => {
      await take(csv.file);
      await pane.getByRole("checkbox", { name: items }).check({ force: true });
      await pane.getByRole("combobox", { name: words.digits }).press("ArrowDown");
      await button(words.addUp).click();
      await pane.getByText(words.nothingChanges).waitFor();
    });

  const countries = isWhole ? 40 : 10;
  await runner.check(
    `a workbook of ${(2500 * countries).toLocaleString("en")} lines is read and set otherwise without a pause`,
    page,
    async () => {
      const file = path.join(folder, "large.xlsx");
      const { series } = await writeLargeWorkbook(file, countries);
      const size = words.size(25, series, "2024-01", "2026-01");
      await without(LONGEST_TASK, async () => {
        const start = Date.now();
        await take(file);
        await pane.getByText(size).waitFor();
        console.log(`    read and understood in ${Date.now() - start} ms`);
        await pane.getByText(words.reasons, { exact: true }).click();
        await playground.frame().evaluate(watchFor(words.readingAgain));
        await pane.getByRole("combobox", { name: words.settings.flow }).press("ArrowDown");
        await playground.frame().evaluate("window.cameAndWent");
      });
      await screenshot(page, "large-workbook");
    },
  );
  fs.rmSync(folder, { recursive: true, force: true });
}
