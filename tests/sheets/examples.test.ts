/** @jest-environment ./tests/officeEnvironment.js */
import type { CellValue } from "../../playground/host/CellStore";
import { buildExample } from "../../src/excel/examples/buildExample";
import { FIGURE_COLUMN, FIRST_INPUT, HEADER_ROW, rowsOf } from "../../src/sheets/examples/layout";
import { targetOdds } from "../../src/sheets/examples/targetOdds";
import { taxLaw } from "../../src/sheets/examples/taxLaw";
import { EXAMPLE_KEYS, EXAMPLES, type OddsLine, type TaxLawLine } from "../../src/i18n/examples";
import { type Calculated, calculate } from "./calculate";
import { emptyWorkbook, everything, failRequest, sheetIdOf, store } from "./workbook";

const never = new AbortController().signal;
beforeEach(() => {
  emptyWorkbook();
});

/** Figures of the first section, by the order of its lines. */
function figures<L extends string>(
  calculated: Calculated,
  sheet: string,
  example: ReturnType<typeof taxLaw>,
  lines: readonly L[],
): Record<L, CellValue> {
  const [first] = rowsOf(example).sectionRows;
  const id = sheetIdOf(sheet);
  return Object.fromEntries(
    lines.map((line, i) => [line, calculated(id, first + 1 + i, FIGURE_COLUMN)]),
  ) as Record<L, CellValue>;
}

test.each(EXAMPLE_KEYS)(
  "%s: built once on a sheet of its own; the second time it is shown unchanged",
  async (key) => {
    const sheet = EXAMPLES.en[key].sheet;
    expect(await buildExample(key, "en", never)).toEqual({ kind: "built", sheet });
    expect(store.sheetName(store.activeSheetId)).toBe(sheet);
    const built = (everything() as { sheets: unknown }).sheets;
    expect(await buildExample(key, "ko", never)).toEqual({ kind: "exists", sheet });
    expect((everything() as { sheets: unknown }).sheets).toEqual(built);
  },
);

test.each(EXAMPLE_KEYS)("%s: an error half-way or a cancel leaves the workbook as it was", async (key) => {
  const before = everything();
  const repair = failRequest(6, "GeneralException");
  expect(await buildExample(key, "en", never)).toMatchObject({ kind: "refused" });
  repair();
  expect(everything()).toEqual(before);
  const controller = new AbortController();
  controller.abort();
  expect(await buildExample(key, "en", controller.signal)).toEqual({ kind: "cancelled" });
  expect(everything()).toEqual(before);
});

test("both stand beside each other and beside the target workbook's names", async () => {
  for (const key of EXAMPLE_KEYS) {
    expect(await buildExample(key, "ko", never)).toEqual({ kind: "built", sheet: EXAMPLES.ko[key].sheet });
  }
  expect(store.tables().map(({ name }) => name)).toEqual(["CarMonths", "OddsMonths"]);
});

test("the tax law: the step in car exports, its interval and the comparison, and the line without it", async () => {
  await buildExample("taxLaw", "en", never);
  const { sheet } = EXAMPLES.en.taxLaw;
  const lines = Object.keys(EXAMPLES.en.taxLaw.lines) as TaxLawLine[];
  const found = figures(calculate(store), sheet, taxLaw("en"), lines) as Record<TaxLawLine, number>;
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

test("the chances: high while there is time, gone before December, and what the year became", async () => {
  await buildExample("targetOdds", "en", never);
  const { sheet } = EXAMPLES.en.targetOdds;
  const lines = Object.keys(EXAMPLES.en.targetOdds.lines) as OddsLine[];
  const found = figures(calculate(store), sheet, targetOdds("en"), lines) as Record<OddsLine, number>;
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
