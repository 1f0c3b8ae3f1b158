import type { CellValue } from "../../playground/host/CellStore";
import { exampleDrafts } from "../../src/sheets/examples/exampleDraft";
import { FIGURE_COLUMN, FIRST_INPUT, HEADER_ROW, rowsOf } from "../../src/sheets/examples/layout";
import { targetOdds } from "../../src/sheets/examples/targetOdds";
import { taxLaw } from "../../src/sheets/examples/taxLaw";
import { EXAMPLES, type ExampleKey, type OddsLine, type TaxLawLine } from "../../src/i18n/examples";
import { calculateDrafts } from "./draftCells";

const EXAMPLE = { taxLaw, targetOdds };

/** Figures of the first section, by the order of its lines. */
function figures<L extends string>(key: ExampleKey, lines: readonly L[]): Record<L, CellValue> {
  const [first] = rowsOf(EXAMPLE[key]("en")).sectionRows;
  const drafts = exampleDrafts(key, "en");
  const calculated = calculateDrafts(drafts);
  return Object.fromEntries(
    lines.map((line, i) => [line, calculated(drafts[0].name, first + 1 + i, FIGURE_COLUMN)]),
  ) as Record<L, CellValue>;
}

test("the tax law: the step in car exports, its interval and the comparison, and the line without it", () => {
  const found = figures("taxLaw", Object.keys(EXAMPLES.en.taxLaw.lines) as TaxLawLine[]) as Record<
    TaxLawLine,
    number
  >;
  // The step is upwards: no mark of a law that was feared to keep Korean cars out.
  expect(found.low).toBeLessThan(found.effect);
  expect(found.effect).toBeLessThan(found.high);
  expect(found.effect).toBeGreaterThan(0);
  expect(found.pValue).toBeGreaterThanOrEqual(0);
  expect(found.pValue).toBeLessThanOrEqual(1);
  expect(found.placebo).toBeLessThan(found.effect);
  // All twelve months lie after the event.
  expect(found.without * (1 + found.effect)).toBeCloseTo(found.lastYear, 4);
});

test("the chances: high while there is time, gone before December, and what the year became", () => {
  const found = figures("targetOdds", Object.keys(EXAMPLES.en.targetOdds.lines) as OddsLine[]) as Record<
    OddsLine,
    number
  >;
  for (const line of ["january", "may", "september", "november"] as const) {
    expect(found[line]).toBeGreaterThanOrEqual(0.01);
    expect(found[line]).toBeLessThanOrEqual(0.99);
  }
  expect(found.november).toBe(0.01);
  expect(found.may).toBeGreaterThan(found.november);
  expect(found.total).toBeCloseTo(683_609.5, 1);
  expect(found.gap).toBeCloseTo(16_390.5, 1);
});

test("every line says what it is and how it is found, in both languages", () => {
  for (const language of ["en", "ko"] as const) {
    for (const example of [taxLaw(language), targetOdds(language)]) {
      for (const { label, note } of [...example.inputs, ...example.sections.flatMap(({ lines }) => lines)]) {
        expect(label).not.toBe("");
        expect(note).not.toBe("");
      }
      expect(example.inputs.length + FIRST_INPUT).toBeGreaterThan(HEADER_ROW);
    }
  }
});
