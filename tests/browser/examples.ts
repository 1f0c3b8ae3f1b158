import assert from "node:assert/strict";
import { rowsOf, shapeOf } from "../../src/sheets/examples/layout";
import { FIGURE_COLUMN, FIRST_INPUT } from "../../src/sheets/page";
import { targetOdds } from "../../src/sheets/examples/targetOdds";
import { taxLaw } from "../../src/sheets/examples/taxLaw";
import { EXAMPLES, type OddsLine, type TaxLawLine } from "../../src/i18n/examples";
import type { PanelId } from "../../src/taskpane/panels/list";
import { type Playground, type Runner, screenshot } from "./runner";

const column = String.fromCharCode(65 + FIGURE_COLUMN);

/** The worked examples, from the pane to the charts. */
export async function checkExamples(runner: Runner, playground: Playground): Promise<void> {
  const { page } = playground;
  const pane = playground.pane();
  const words = EXAMPLES.en;
  const build = async (panel: PanelId, button: string, sheet: string) => {
    await playground.openPanel(panel);
    await pane.getByRole("button", { name: button }).click();
    await pane.getByText(`Done: the sheet "${sheet}" is ready`).waitFor();
  };
  const figuresOf = async (sheet: string, example: ReturnType<typeof taxLaw>, count: number) => {
    const first = rowsOf(shapeOf(example)).sectionRows[0] + 2;
    return (await playground.values(sheet, `${column}${first}:${column}${first + count - 1}`)).flat();
  };
  const chart = async (title: string) => {
    const drawn = (await page.evaluate("playground.charts.drawn()")) as {
      title: string;
      labels: string[];
      series: { name: string; values: (number | null)[] }[];
      valueAxis: { format: string; minimum?: number; maximum?: number };
    }[];
    const found = drawn.find((one) => one.title === title);
    assert.ok(found, `no chart "${title}"`);
    return found;
  };

  await runner.check(
    "Examples: the tax law, with its step, comparison, limits and the line without it",
    page,
    async () => {
      const { sheet, lines, columns } = words.taxLaw;
      await build("examples:taxLaw", "Build the sheet on the tax law", sheet);
      await screenshot(page, "example-tax-law");
      const keys = Object.keys(lines) as TaxLawLine[];
      const values = await figuresOf(sheet, taxLaw("en"), keys.length);
      const figure = (key: TaxLawLine) => values[keys.indexOf(key)] as number;
      assert.ok(figure("low") < 0 && figure("effect") > 0 && figure("effect") < figure("high"));
      const headline = String(await playground.value(sheet, "A1"));
      assert.match(headline, /^From 2022-08 on, no step in car exports can be told from chance: \+/);
      const { series, labels } = await chart(words.taxLaw.chart);
      assert.deepEqual(
        series.map(({ name }) => name),
        [columns.carsYear, columns.withoutYear],
      );
      assert.equal(labels[0], "2016-12");
      assert.equal(labels[labels.length - 1], "2025-03");
      assert.equal(series[0].values[series[0].values.length - 1], figure("lastYear"));
      // Before the event both lines are one; after it they part.
      assert.equal(series[0].values[0], series[1].values[0]);
      assert.ok((series[1].values[series[1].values.length - 1] as number) < figure("lastYear"));
      const text = JSON.stringify(await playground.values(sheet, "A1:C60"));
      for (const { label } of words.taxLaw.limits) assert.match(text, new RegExp(label));
    },
  );

  await runner.check("… another month in the yellow cell gives another step", page, async () => {
    const { sheet } = words.taxLaw;
    const effect = async () => (await figuresOf(sheet, taxLaw("en"), 1))[0] as number;
    const before = await effect();
    await playground.fill(`${column}${FIRST_INPUT + 1}`, "2021-01");
    assert.notEqual(await effect(), before);
    assert.equal(typeof (await effect()), "number");
  });

  await runner.check(
    "Examples: the chances by as-of month of 2024, on today's figures, with two charts",
    page,
    async () => {
      const { sheet, lines, coverage } = words.targetOdds;
      await build("examples:targetOdds", "Build the sheet on the chances", sheet);
      await screenshot(page, "example-chances");
      const keys = Object.keys(lines) as OddsLine[];
      const values = await figuresOf(sheet, targetOdds("en"), keys.length);
      const figure = (key: OddsLine) => values[keys.indexOf(key)] as number;
      const { series, valueAxis } = await chart(words.targetOdds.chartOdds);
      assert.deepEqual(valueAxis, { format: "0%", minimum: 0, maximum: 1 });
      const odds = series[0].values as number[];
      console.log(`    chances by month: ${odds.map((p) => `${Math.round(100 * p)} %`).join(", ")}`);
      assert.equal(odds.length, 12);
      assert.equal(odds[4], figure("may"));
      assert.equal(figure("november"), 0.01);
      assert.equal(odds[11], 0); // the year is over, and missed
      assert.equal(figure("gap").toFixed(1), "16390.5");
      assert.equal((await chart(words.targetOdds.chartProjection)).series.length, 4);
      assert.match(String(await playground.value(sheet, "A2")), /today's revised figures/);
      assert.match(coverage, /first estimates/);
    },
  );
}
