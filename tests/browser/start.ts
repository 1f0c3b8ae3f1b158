import assert from "node:assert/strict";
import { FIGURE_COLUMN } from "../../src/sheets/page";
import { layOut } from "../../src/sheets/target/layout";
import type { LineKey } from "../../src/i18n/targetWorkbook";
import { type Playground, type Runner, screenshot } from "./runner";

const SHEET = "2024 target";
const layout = layOut();
const column = String.fromCharCode(65 + FIGURE_COLUMN);
const cellOf = (line: LineKey) => `${column}${layout.lineRow[line] + 1}`;
/** A cell in which nothing stands. */
const EMPTY = "H3";
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
    await playground.openPanel("examples:target");
    await pane.getByRole("button", { name: "Build the 2024 target workbook" }).click();
    await pane.getByText('Done: the sheet "2024 target" is ready').waitFor();
    await screenshot(page, "start-here");
  });

  await runner.check("the grid is drawn, and drawn anew when a cell changes", page, async () => {
    const look = async () => {
      await page.evaluate("playground.painted()");
      return page.evaluate<string>(
        `document.querySelector("canvas[id^=univer-sheet-main-canvas]").toDataURL()`,
      );
    };
    const write = (value: string) =>
      playground.excel(
        `context.workbook.worksheets.getItem("${SHEET}").getRange("F3").values = [[given]]; await context.sync();`,
        value,
      );
    const before = await look();
    // One colour all over would be a few kilobytes.
    assert.ok(before.length > 20_000, `the picture has ${before.length} characters`);
    await write("seen");
    assert.ok((await look()) !== before, "the picture is the same");
    await write("");
  });

  await runner.check("a formula to try is copied, and pasted into a cell it calculates", page, async () => {
    const formula = '=TRADE.WORKDAYS("2024-05")';
    await pane.getByRole("button", { name: `Copy: ${formula}` }).click();
    await pane.getByText("Copied. Select an empty cell and paste.").waitFor();
    await playground.choose(EMPTY);
    await page.keyboard.press("Control+V");
    await page.waitForFunction(`playground.input("${EMPTY}") === ${JSON.stringify(formula)}`);
    assert.equal(await playground.value(SHEET, EMPTY), 22);
    await playground.empty(EMPTY);
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
      const note = String(await playground.value(SHEET, `D${layout.lineRow.carsRecord + 1}`));
      assert.match(note, /2014, 2019–2025/);
    },
  );

  await runner.check("the answer stands first, and five figures under it", page, async () => {
    const text = String(await playground.value(SHEET, "A1"));
    assert.match(text, /^Exports came to \$277\.47 billion in January–May 2024, 39\.6% of the target/);
    assert.match(text, /\$2\.32 billion behind the target's path \(last year's monthly pattern\)\.$/);
    const row = layout.stripRow + 3;
    const [strip] = await playground.values(SHEET, `A${row}:E${row}`);
    assert.ok(
      strip.every((value) => typeof value === "number"),
      String(strip),
    );
    near(strip[4] as number, -2_317.3, 1);
  });

  await runner.check(
    "the chart shows the distance to the path, ahead or behind, up to the as-of month",
    page,
    async () => {
      const charts = (await page.evaluate("playground.charts.drawn()")) as {
        labels: string[];
        valueAxis: { format: string };
        series: { name: string; values: number[] }[];
      }[];
      assert.equal(charts.length, 1);
      const [{ series, labels, valueAxis }] = charts;
      assert.deepEqual(
        series.map(({ name }) => name),
        ["Ahead of the path", "Behind the path"],
      );
      assert.deepEqual([labels.length, labels[0], labels[11]], [12, "Jan", "Dec"]);
      assert.equal(valueAxis.format, "#,##0");
      const [ahead, behind] = series.map(({ values }) => values);
      near(behind[4], -2_317.3, 1);
      assert.equal(ahead[4], 0);
      assert.ok(ahead[0] > 0);
      assert.deepEqual([ahead[5], behind[5]], [null, null]);
    },
  );

  await runner.check(
    "changing the as-of month in its cell changes everything; a year without a target says so",
    page,
    async () => {
      await playground.fill(asOf, "2023-12");
      near(await figure("yearToDate"), 632_225.8, 0);
      assert.equal(await playground.value(SHEET, target), 685_000);
      await playground.fill(asOf, "2022-03");
      assert.equal(await playground.value(SHEET, target), "no target in the data");
      assert.match(String(await playground.value(SHEET, "A1")), /the data hold no target for the year\.$/);
      assert.equal(await figure("remaining"), "no target in the data");
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
    await playground.openPanel("examples:target");
    await pane.getByRole("button", { name: "Build the 2024 target workbook" }).click();
    await pane.getByText(/was there already; it is shown unchanged/).waitFor();
    assert.equal(await playground.snapshot(), before);
  });
}
