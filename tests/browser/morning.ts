import assert from "node:assert/strict";
import { findIndicator } from "../../src/dataset/indicators";
import { BRIEFING } from "../../src/i18n/briefing";
import { BRIEF_PANE } from "../../src/i18n/briefPane";
import { CHECK_PANE } from "../../src/i18n/checkPane";
import { en } from "../../src/i18n/en";
import { BRING_IN_WORDS } from "../../src/i18n/importing/bringIn";
import { ko } from "../../src/i18n/ko";
import type { Language } from "../../src/i18n/language";
import { dollars, month, monthly, shippedFigures, year } from "../importing/samples/Sample";
import { delimited, encoded } from "../importing/samples/write";
import { type FilePayload, Keyboard } from "./keyboard";
import { kstatFile } from "./kstatFile";
import { loadGroups } from "./loadGroups";
import { type Playground, type Runner, screenshot } from "./runner";

const SEPTEMBER = monthly(2026, 9);
const TABLES = ["exports", "imports", "ministry", "destinations"] as const;
/** Items that the release tells, in the order of the form, and items of the customs service. */
const TYPED = ["ministry:automobiles", "ministry:computers", "ministry:ships"];
const CUSTOMS = ["customs:semiconductors", "customs:wireless"];

/**
 * A way through the release morning by keyboard alone: a workbook that ends in August gets September from a file of
 * K-stat; it is checked and briefed, and what the briefing says goes out.
 */
export async function checkMorning(
  runner: Runner,
  playground: Playground,
  language: Language,
): Promise<void> {
  const { page } = playground;
  const pane = playground.pane();
  const texts = { en, ko }[language];
  const [words, brief, check] = [BRING_IN_WORDS[language], BRIEF_PANE[language], CHECK_PANE[language]];
  const keys = new Keyboard(playground, language);
  const step = async (name: string, body: () => Promise<void>) => {
    await runner.check(`${language}, by keyboard: ${name}`, page, async () => {
      const start = Date.now();
      await body();
      const seconds = ((Date.now() - start) / 1000).toFixed(1);
      console.log(`    ${name}: ${seconds} s, a key answered within ${await keys.longestAnswer()} ms`);
    });
  };

  await loadGroups(playground, language, TABLES, "2026-08");
  await keys.begin();
  await keys.back();

  await step("K-stat's file brings September into the table of exports", async () => {
    await keys.open("bringIn");
    await keys.chooseFile(words.choose, kstatFile(monthly(2025, 1), SEPTEMBER));
    await pane.getByText(words.difference({ added: 1, revised: 0, refined: 0, unchanged: 20 })).waitFor();
    await keys.press(words.update);
    await pane
      .getByText(words.updated({ added: 1, revised: 0, refined: 0, unchanged: 20 }, "ExportsMonth"))
      .waitFor();
  });

  await step("a CSV of the customs service becomes a table beside the ministry's", async () => {
    await keys.press(words.another);
    await keys.chooseFile(words.choose, customsFile());
    await pane.getByText(words.size(13, 2, "2025-09", "2026-09")).waitFor();
    assert.equal(await pane.getByRole("radio").count(), 0);
    await keys.press(words.insert);
    await pane.getByText(/A\d+:C\d+/).waitFor();
  });

  await step("three figures of the release are typed into the table of items", async () => {
    await keys.press(words.another);
    await keys.press(words.release);
    for (const code of TYPED) {
      const figure = figuresOf(code, SEPTEMBER).get(SEPTEMBER) as number;
      await keys.type(nameOf(code, language), String(language === "ko" ? figure / 100 : figure));
    }
    const counts = { added: 3, revised: 0, refined: 0, unchanged: 0 };
    await pane.getByText(words.difference(counts)).waitFor();
    await keys.press(words.update);
    await pane.getByText(words.updated(counts, "ExportsMinistry")).waitFor();
  });

  await step("the tables are checked", async () => {
    await keys.back();
    await keys.open("check");
    await pane.getByRole("button", { name: check.again }).waitFor();
  });

  await step("the briefing of September is built", async () => {
    await keys.back();
    await keys.open("brief");
    await keys.tabTo(brief.build);
    const start = Date.now();
    await keys.press(brief.build);
    await pane.getByText(texts.build.built(BRIEFING[language].sheet)).last().waitFor();
    await playground.settle();
    console.log(`    built in ${Date.now() - start} ms`);
    await screenshot(page, `morning-briefing-${language}`);
    assert.match(
      String(await playground.value(BRIEFING[language].sheet, "A1")),
      language === "ko" ? /^2026년 9월 수출은/ : /September 2026/,
    );
  });

  await step("the records of the month are listed, each a way to its figure", async () => {
    const first = pane.locator("section, ol, table").getByRole("button").filter({ hasText: /\S/ });
    assert.ok((await first.count()) > 0);
    await screenshot(page, `morning-records-${language}`);
  });

  await step("the briefing is copied as text", async () => {
    await keys.press(brief.copy);
    await pane.getByText(brief.copied).first().waitFor();
  });
}

const figuresOf = (code: string, from: number) => shippedFigures(code, "month", { from, to: SEPTEMBER });

function nameOf(code: string, language: Language): string {
  const found = findIndicator({ item: code });
  if (!found) throw new Error(`No shipped series ${code}`);
  return found.name[language];
}

/** Thirteen months of two items, a line an item and month, in dollars, as the customs service's portal gives them. */
function customsFile(): FilePayload {
  const rows = CUSTOMS.flatMap((code) =>
    [...figuresOf(code, SEPTEMBER - 12)].map(([at, value]) => [
      `${year(at)}.${month(at)}`,
      nameOf(code, "ko"),
      String(dollars(value)),
    ]),
  );
  const text = delimited([["기간", "품목명", "수출금액(달러)"], ...rows]);
  return { name: "품목별 수출입실적.csv", mimeType: "text/csv", buffer: Buffer.from(encoded(text, "cp949")) };
}
