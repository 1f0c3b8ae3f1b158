import type { CellValue } from "../../playground/host/CellStore";
import { exampleDrafts } from "../../src/sheets/examples/exampleDraft";
import { rowsOf, shapeOf } from "../../src/sheets/examples/layout";
import { targetOdds } from "../../src/sheets/examples/targetOdds";
import { FIGURE_COLUMN } from "../../src/sheets/page";
import { taxLaw } from "../../src/sheets/examples/taxLaw";
import { EXAMPLES, type ExampleKey, type OddsLine, type TaxLawLine } from "../../src/i18n/examples";
import { calculateDrafts, typed } from "./draftCells";

const EXAMPLE = { taxLaw, targetOdds };

/** The headline, the strip, and the figures of the first section by the order of its lines. */
function figures<L extends string>(key: ExampleKey, lines: readonly L[], drafts = exampleDrafts(key, "en")) {
  const { sectionRows, stripRow } = rowsOf(shapeOf(EXAMPLE[key]("en")));
  const calculated = calculateDrafts(drafts);
  const at = (row: number, column: number) => calculated(drafts[0].name, row, column);
  const found = lines.map((line, i) => [line, at(sectionRows[0] + 1 + i, FIGURE_COLUMN)]);
  return {
    headline: at(0, 0),
    strip: [0, 1, 2, 3, 4].map((column) => at(stripRow + 2, column)),
    found: Object.fromEntries(found) as Record<L, CellValue>,
  };
}

const inWords = (...rates: readonly number[]) =>
  rates.map((x) => `${x > 0 ? "+" : ""}${(100 * x).toFixed(1)}%`);

test("the tax law: the step in car exports, its interval and the comparison, and the line without it", () => {
  const lines = Object.keys(EXAMPLES.en.taxLaw.lines) as TaxLawLine[];
  const { headline, strip, ...rest } = figures("taxLaw", lines);
  const found = rest.found as Record<TaxLawLine, number>;
  // The step is upwards: no mark of a law that was feared to keep Korean cars out.
  expect(found.low).toBeLessThan(found.effect);
  expect(found.effect).toBeLessThan(found.high);
  expect(found.effect).toBeGreaterThan(0);
  expect(found.pValue).toBeGreaterThanOrEqual(0);
  expect(found.pValue).toBeLessThanOrEqual(1);
  expect(found.placebo).toBeLessThan(found.effect);
  // All twelve months lie after the event.
  expect(found.without * (1 + found.effect)).toBeCloseTo(found.lastYear, 4);
  expect(strip).toEqual([found.effect, found.low, found.high, found.pValue, found.placebo]);
  // The interval holds zero: what chance alone may give is told as a change of the cars no more than of the others.
  expect(found.low * found.high).toBeLessThan(0);
  expect(found.placeboPValue).toBeGreaterThan(0.05);
  const [effect, low, high] = inWords(found.effect, found.low, found.high);
  expect(headline).toBe(
    `From 2022-08 on, no step in car exports can be told from chance: ${effect} (95 % interval ${low} to ${high}).`,
  );
});

test("the tax law: a step that chance does not explain is told, with its interval and the comparison", () => {
  const lines = Object.keys(EXAMPLES.en.taxLaw.lines) as TaxLawLine[];
  const drafts = typed(exampleDrafts("taxLaw", "en"), "TaxLawMonth", "2020-04");
  const { headline, ...rest } = figures("taxLaw", lines, drafts);
  const found = rest.found as Record<TaxLawLine, number>;
  expect(found.high).toBeLessThan(0);
  expect(found.placeboPValue).toBeLessThan(0.05);
  const [effect, low, high, others] = inWords(found.effect, found.low, found.high, found.placebo);
  expect(headline).toBe(
    `From 2020-04 on, car exports moved by ${effect} beyond trend and season (95 % interval ${low} to ${high}); all other exports by ${others}.`,
  );
});

test("the tax law: a month in which nothing happened is no mark", () => {
  const lines = Object.keys(EXAMPLES.en.taxLaw.lines) as TaxLawLine[];
  const drafts = typed(exampleDrafts("taxLaw", "en"), "TaxLawMonth", "2018-06");
  const { headline, found } = figures("taxLaw", lines, drafts);
  expect((found.low as number) * (found.high as number)).toBeLessThan(0);
  expect(headline).toMatch(/^From 2018-06 on, no step in car exports can be told from chance: /);
});

test("the chances: high while there is time, gone before December, and what the year became", () => {
  const lines = Object.keys(EXAMPLES.en.targetOdds.lines) as OddsLine[];
  const { headline, strip, ...rest } = figures("targetOdds", lines);
  const found = rest.found as Record<OddsLine, number>;
  for (const line of ["january", "may", "september", "november"] as const) {
    expect(found[line]).toBeGreaterThanOrEqual(0.01);
    expect(found[line]).toBeLessThanOrEqual(0.99);
  }
  expect(found.november).toBe(0.01);
  expect(found.may).toBeGreaterThan(found.november);
  expect(found.total).toBeCloseTo(683_609.5, 1);
  expect(found.gap).toBeCloseTo(16_390.5, 1);
  expect(strip).toEqual([found.january, found.may, found.september, found.november, found.total]);
  const may = `${Math.round(100 * found.may)}%`;
  expect(headline).toBe(
    `Seen from May 2024 the chance of $700.00 billion was ${may}, from November 1%: the year ended at $683.61 billion, $16.39 billion short.`,
  );
});

test.each(["en", "ko"] as const)(
  "charts of chances have an axis in per cent, of amounts in amounts: %s",
  (language) => {
    const [odds, projection] = exampleDrafts("targetOdds", language)[0].charts;
    expect(odds.valueAxis).toEqual({ format: "0%", minimum: 0, maximum: 1 });
    expect(projection.valueAxis.format).toBe("#,##0");
  },
);

test("every line says what it is and how it is found, in both languages", () => {
  for (const language of ["en", "ko"] as const) {
    for (const example of [taxLaw(language), targetOdds(language)]) {
      for (const { label, note } of [...example.inputs, ...example.sections.flatMap(({ lines }) => lines)]) {
        expect(label).not.toBe("");
        expect(note).not.toBe("");
      }
    }
  }
});
