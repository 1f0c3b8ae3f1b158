import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { BRIEFING } from "../../src/i18n/briefing";
import { BRIEF_PANE } from "../../src/i18n/briefPane";
import type { Language } from "../../src/i18n/language";
import { en } from "../../src/i18n/en";
import { ko } from "../../src/i18n/ko";
import { calculateBooks, type PlainBook } from "../excel/calculate";
import { namesOf } from "../../src/sheets/briefing/names";
import { isWhole } from "../sample";
import { type Playground, type Runner, screenshot } from "./runner";

const ANOTHER = "2026-01";
const CHARTS = 7;
/** How often our functions are asked for a month. */
const ROUNDS = 2;

/** The briefing that the morning has left: what its cells hold, and another month in it. */
export async function checkBrief(runner: Runner, playground: Playground, language: Language): Promise<void> {
  const { page } = playground;
  const pane = playground.pane();
  const [texts, words, sheet] = [language === "ko" ? ko : en, BRIEF_PANE[language], BRIEFING[language].sheet];
  const books: PlainBook[] = [];
  const headline = async () => String(await playground.value(sheet, "A1"));

  await runner.check(`${language}: the briefing's charts are drawn, each with figures`, page, async () => {
    const drawn = (await page.evaluate("playground.charts.drawn()")) as {
      series: { values: unknown[] }[];
    }[];
    assert.equal(drawn.length, CHARTS);
    for (const { series } of drawn) {
      assert.ok(series.some(({ values }) => values.some((value) => typeof value === "number")));
    }
    // Where not all is run the other month alone is calculated without a browser.
    if (isWhole) books.push(await bookOf(playground));
  });

  await runner.check(
    `${language}: another month changes its cell and nothing that stands beside it`,
    page,
    async () => {
      await playground.excel(
        `context.workbook.worksheets.getItem(given).getRange("M3").values = [["her note"]]; await context.sync();`,
        sheet,
      );
      await playground.openPanel("brief");
      await pane.getByRole("textbox", { name: words.month }).fill(ANOTHER);
      await countRounds(page);
      const start = Date.now();
      await pane.getByRole("button", { name: words.build }).click();
      await pane.getByText(texts.build.built(sheet)).last().waitFor();
      await playground.settle();
      console.log(`    updated in ${Date.now() - start} ms`);
      // What hangs on an answer that hangs on another waits for each of them.
      assert.ok((await page.evaluate<number>("playground.rounds")) <= ROUNDS);
      await screenshot(page, `briefing-${language}`);
      assert.match(
        await headline(),
        language === "ko" ? /^2026년 1월 수출은 658\.\d억 달러/ : /January 2026/,
      );
      assert.equal(await playground.value(sheet, "M3"), "her note");
      const named = await playground.excel<string>(
        `const cell = context.workbook.names.getItem(given).getRange().load("values"); await context.sync(); return cell.values[0][0];`,
        namesOf(language).asOf,
      );
      assert.equal(named, ANOTHER);
      books.push(await bookOf(playground));
    },
  );

  await runner.check(
    `${language}: each cell of the workbook has the value that it has without a browser`,
    page,
    async () => {
      for (const [i, calculated] of calculateBooks(books).entries()) {
        const formulas = books[i].cells.filter(({ formula }) => formula);
        assert.ok(formulas.length > 1000);
        const wrong = formulas.filter(
          ({ sheetId, row, column, value }) => !isSame(value, calculated(sheetId, row, column)),
        );
        assert.deepEqual(wrong, []);
      }
    },
  );
}

/** From here on the page counts how often it asks the add-in's functions. */
async function countRounds(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    const { customFunctions } = playground.host;
    const invoke = customFunctions.invoke.bind(customFunctions);
    playground.rounds = 0;
    customFunctions.invoke = (calls) => {
      playground.rounds++;
      return invoke(calls);
    };
  })()`);
}

/** The workbook of the page as plain data, each cell of a formula with the value that it has there. */
async function bookOf({ page }: Playground): Promise<PlainBook> {
  return page.evaluate<PlainBook>(`(() => {
    const { store } = playground;
    const cellsOf = (sheetId) => {
      const used = store.used(sheetId, true) ?? { rows: 0, columns: 0 };
      return Array.from({ length: used.rows * used.columns }, (_, i) => {
        const [row, column] = [used.row + Math.floor(i / used.columns), used.column + (i % used.columns)];
        return { sheetId, row, column, ...store.read(sheetId, row, column) };
      }).filter(({ value, formula }) => value !== "" || formula);
    };
    return {
      sheets: store.sheetIds().map((id) => ({ id, name: store.sheetName(id) })),
      cells: store.sheetIds().flatMap(cellsOf),
      tables: store.tables(),
      names: store.names(),
    };
  })()`);
}

function isSame(a: unknown, b: unknown): boolean {
  const isClose =
    typeof a === "number" && typeof b === "number" && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
  return isClose || a === b;
}
