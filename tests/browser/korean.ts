import assert from "node:assert/strict";
import { EXAMPLES } from "../../src/i18n/examples";
import { type Playground, type Runner, screenshot } from "./runner";

/** The page with ?lang=ko. */
export async function checkKorean(runner: Runner, playground: Playground): Promise<void> {
  const { page } = playground;
  const pane = playground.pane();

  await runner.check(
    "the Korean page is Korean: pane, help of the formulas, error sentences",
    page,
    async () => {
      assert.equal(await page.evaluate("document.documentElement.lang"), "ko");
      const words = await pane.locator("main").innerText();
      assert.match(words, /가져오기/);
      const latin = words.replace(/=.*|TRADE\./g, "").match(/[A-Za-z]{3,}/g);
      assert.equal(latin, null);
      await playground.openPanel("load");
      assert.equal((await pane.locator("main").innerText()).match(/\b(Insert|Series|From|Preview)\b/), null);
      await screenshot(page, "korean-load");
      await playground.choose("A1");
      await playground.type("=TRADE.YOY(");
      await page
        .getByText(/계열마다 한 열/)
        .first()
        .waitFor();
      await screenshot(page, "korean-help");
      await playground.type("1,2)");
      await playground.enter("A1");
      assert.match(String(await playground.message("시트1", "A1")), /숫자 두 개만으로는/);
    },
  );

  await runner.check("a Korean example is Korean, sheet and chart", page, async () => {
    const { sheet, chart } = EXAMPLES.ko.taxLaw;
    await playground.openPanel("examples:taxLaw");
    await pane.getByRole("button", { name: "세법 시트 만들기" }).click();
    await pane.getByText(`"${sheet}" 시트의 노란 셀`).waitFor();
    await screenshot(page, "korean-example");
    const text = (await playground.values(sheet, "A1:C60")).flat().filter((cell) => typeof cell === "string");
    for (const cell of text) assert.match(String(cell), /[가-힣]|^$|^2022-08$|^\[/, String(cell));
    const drawn = (await page.evaluate("playground.charts.drawn()")) as { title: string }[];
    assert.ok(drawn.some(({ title }) => title === chart));
  });
}
