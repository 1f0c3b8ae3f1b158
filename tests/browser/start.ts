import assert from "node:assert/strict";
import { FIGURE_COLUMN, layOut } from "../../src/sheets/target/layout";
import type { LineKey } from "../../src/i18n/targetWorkbook";
import { type Playground, type Runner, screenshot } from "./runner";

const SHEET = "2024 target";
const layout = layOut();
const column = String.fromCharCode(65 + FIGURE_COLUMN);
const cellOf = (line: LineKey) => `${column}${layout.lineRow[line] + 1}`;
const asOf = `${column}${layout.inputRow.asOf + 1}`;
const target = `${column}${layout.inputRow.target + 1}`;

/** Start here: the story of the 2024 target, as live formulas. */
export async function checkStart(runner: Runner, playground: Playground): Promise<void> {
  const { page } = playground;
  const pane = playground.pane();
  const figure = async (line: LineKey) => (await playground.value(SHEET, cellOf(line))) as number;
  const near = (got: number, expected: number, decimals: number) =>
    assert.equal(Number(got).toFixed(decimals), expected.toFixed(decimals));

  await runner.check("Start here builds the 2024 target workbook", page, async () => {
    await pane.getByRole("button", { name: "Build the 2024 target workbook" }).click();
    await pane.getByText('Done: the sheet "2024 target" is ready').waitFor({ timeout: 60_000 });
    await playground.settle();
    await page.waitForTimeout(800);
    await screenshot(page, "start-here");
  });

  await runner.check("every figure of the sheet is a formula, and none is an error", page, async () => {
    const rows = await playground.excel<[unknown, unknown][]>(
      `const cells = given.map((a) => context.workbook.worksheets.getItem("${SHEET}").getRange(a).load("formulas,values"));
       await context.sync(); return cells.map((c) => [c.formulas[0][0], c.values[0][0]]);`,
      (Object.keys(layout.lineRow) as LineKey[]).map(cellOf),
    );
    for (const [formula, value] of rows) {
      assert.match(String(formula), /^=/);
      assert.doesNotMatch(String(value), /^#/, String(formula));
    }
  });

  await runner.check("2022: 683,584.8, an all-time high then", page, async () => {
    near(await figure("total2022"), 683_584.8, 1);
    assert.equal(await figure("record2022"), "All-time high (data since 2000)");
  });

  await runner.check(
    "January–May 2024: 277,473.4, +9.80 %; January–April +9.37 % in today's figures",
    page,
    async () => {
      near(await figure("yearToDate"), 277_473.4, 1);
      near((await figure("yearToDateGrowth")) * 100, 9.8, 2);
      near((await figure("growthToMay")) * 100, 9.8, 2);
      near((await figure("growthToApril")) * 100, 9.37, 2);
      const text = JSON.stringify(await playground.values(SHEET, `A1:C${layout.rows + 1}`));
      assert.match(text, /9\.6 % was published on 2024-05/);
    },
  );

  await runner.check(
    "against 700,000: 422,526.6 in 7 months, 60,360.9 a month, +11.33 %, 2,317.3 behind",
    page,
    async () => {
      assert.equal(await playground.value(SHEET, target), 700_000);
      near(await figure("remaining"), 422_526.6, 1);
      assert.equal(await figure("monthsLeft"), 7);
      near(await figure("requiredAverage"), 60_360.9, 1);
      near((await figure("requiredGrowth")) * 100, 11.33, 2);
      near(await figure("ahead"), -2_317.3, 1);
    },
  );

  await runner.check(
    "2024 ended at 683,609.5: a record by 24.7, the target missed by 16,390.5",
    page,
    async () => {
      near(await figure("total2024"), 683_609.5, 1);
      near(await figure("margin2024"), 24.7, 1);
      near(await figure("gap2024"), 16_390.5, 1);
      near(await figure("yearTotal"), 683_609.5, 1);
      assert.equal(await figure("yearRecord"), "All-time high (data since 2000)");
    },
  );

  await runner.check(
    "cars 2023: 70,870, +31.0 % on 54,096, the highest of the years without gaps; those shipped are named",
    page,
    async () => {
      assert.equal(await figure("cars2023"), 70_870);
      near((await figure("carsGrowth")) * 100, 31, 1);
      assert.equal(await figure("carsRecord"), "Highest in the data without gaps since 2019");
      const note = String(await playground.value(SHEET, `C${layout.lineRow.carsRecord + 1}`));
      assert.match(note, /2014, 2019–2025/);
    },
  );

  await runner.check(
    "the chart shows the year's path, the target's and the record year's",
    page,
    async () => {
      const charts = (await page.evaluate("playground.charts.drawn()")) as {
        series: { name: string; values: number[] }[];
      }[];
      assert.equal(charts.length, 1);
      const { series } = charts[0];
      assert.equal(series.length, 3);
      assert.ok(series.every(({ values }) => values.length === 12));
      near(series[0].values[4], 277_473.4, 1);
      assert.equal(series[0].values[5], null);
      near(series[1].values[11], 700_000, 1);
      near(series[2].values[11], 683_584.8, 1);
    },
  );

  await runner.check(
    "changing the as-of month in its cell changes everything; a year without a target says so",
    page,
    async () => {
      await playground.click(asOf);
      await playground.type("2023-12");
      await playground.press("Enter");
      near(await figure("yearToDate"), 632_225.8, 0);
      assert.equal(await playground.value(SHEET, target), 685_000);
      await playground.click(asOf);
      await playground.type("2025-03");
      await playground.press("Enter");
      assert.equal(await playground.value(SHEET, target), "no announced target");
      assert.equal(await figure("remaining"), "no announced target");
      assert.equal(typeof (await figure("yearToDate")), "number");
      await screenshot(page, "start-no-target");
      await playground.excel(
        `const cell = context.workbook.worksheets.getItem("${SHEET}").getRange("${asOf}"); cell.values = [["2024-05"]]; await context.sync();`,
      );
      near(await figure("yearToDate"), 277_473.4, 1);
    },
  );

  await runner.check("pressed again, it shows the sheet and changes nothing", page, async () => {
    const before = await playground.snapshot();
    await pane.getByRole("button", { name: "Build the 2024 target workbook" }).click();
    await pane.getByText(/was there already; it is shown unchanged/).waitFor({ timeout: 20_000 });
    assert.equal(await playground.snapshot(), before);
  });
}
