import assert from "node:assert/strict";
import { BRIEFING } from "../../src/i18n/briefing";
import { BRIEF_PANE } from "../../src/i18n/briefPane";
import type { Language } from "../../src/i18n/language";
import { en } from "../../src/i18n/en";
import { ko } from "../../src/i18n/ko";
import { namesOf } from "../../src/sheets/briefing/names";
import { assertCells, type BriefingCell, briefingCells } from "./briefingCells";
import { loadGroups } from "./loadGroups";
import { type Playground, type Runner, screenshot } from "./runner";

const [FIRST, NEXT] = ["2026-01", "2026-09"];
const GROUPS = ["exports", "imports", "ministry", "customs", "destinations"] as const;

/** The briefing of a release morning: built over tables of the workbook, and given the next month. */
export async function checkBrief(runner: Runner, playground: Playground, language: Language): Promise<void> {
  const { page } = playground;
  const pane = playground.pane();
  const [texts, words, sheet] = [language === "ko" ? ko : en, BRIEF_PANE[language], BRIEFING[language].sheet];

  const brief = async (month: string) => {
    await playground.openPanel("brief");
    await pane.getByRole("textbox", { name: words.month }).fill(month);
    const start = Date.now();
    await pane.getByRole("button", { name: words.build }).click();
    await pane.getByText(texts.build.built(sheet)).last().waitFor();
    await playground.settle();
    return Date.now() - start;
  };
  const expected = briefingCells(language, GROUPS, [FIRST, NEXT]);
  /** Formulas and values of the cells that are expected, as they are in the workbook. */
  const cells = async (of: readonly BriefingCell[]) =>
    (await page.evaluate(`${JSON.stringify(of.map(([name, row, column]) => [name, row, column]))}.map(
      ([name, row, column]) => {
        const { value, formula = "" } = playground.store.read(playground.host.workbook.sheet(name).id, row, column);
        return [name, row, column, formula, value];
      })`)) as BriefingCell[];

  await runner.check(
    `${language}: the briefing is built over the workbook's tables, live, with its charts`,
    page,
    async () => {
      await loadGroups(playground, language, GROUPS);
      const took = await brief(FIRST);
      console.log(`    built in ${took} ms`);
      assertCells(await cells(expected[0]), expected[0]);
      await screenshot(page, `briefing-${language}`);
      const headline = String(await playground.value(sheet, "A1"));
      assert.match(
        headline,
        language === "ko"
          ? /^2026년 1월 수출은 658\.\d억 달러/
          : /^Exports came to \$65\.\d\d billion in January 2026/,
      );
      const drawn = (await page.evaluate("playground.charts.drawn()")) as {
        title: string;
        series: { values: unknown[] }[];
      }[];
      assert.equal(drawn.length, 7);
      assert.ok(
        drawn.every(({ series }) =>
          series.some(({ values }) => values.some((value) => typeof value === "number")),
        ),
      );
    },
  );

  await runner.check(
    `${language}: the next month changes its cell and nothing that stands beside it`,
    page,
    async () => {
      await playground.excel(
        `context.workbook.worksheets.getItem(given).getRange("M3").values = [["her note"]]; await context.sync();`,
        sheet,
      );
      const took = await brief(NEXT);
      console.log(`    updated in ${took} ms`);
      assert.equal(await playground.value(sheet, "M3"), "her note");
      assert.match(
        String(await playground.value(sheet, "A1")),
        language === "ko" ? /^2026년 9월 수출은/ : /September 2026/,
      );
      const named = await playground.excel<string>(
        `const cell = context.workbook.names.getItem(given).getRange().load("values"); await context.sync(); return cell.values[0][0];`,
        namesOf(language).asOf,
      );
      assert.equal(named, NEXT);
      assertCells(await cells(expected[1]), expected[1]);
    },
  );
}
