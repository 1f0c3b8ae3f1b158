// Plain Excel in the place of our functions: a spreadsheet calculates both over figures of all signs, and they agree.
import { functionHelp } from "../../scripts/functionHelp";
import { catalogue } from "../catalogue";
import { toPlain } from "../../src/compose/plainExcel/toPlain";
import { TEMPLATES } from "../../src/compose/plainExcel/templates";
import { referencesOf } from "../../src/explain/formula/Formula";
import type { References } from "../../src/explain/formula/evaluate";
import { calculateBook, type Calculated, type PlainCell } from "../excel/calculate";
import { Random } from "../fuzz/Random";

const help = functionHelp(catalogue());
const ROWS = 26;
/** Month ends as Excel counts days, by nobody's code: 2022-01-31 is 44592. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const monthEnd = (i: number) =>
  44561 + Array.from({ length: i + 1 }, (_, m) => DAYS[m % 12] + (m === 25 ? 1 : 0)).reduce((a, b) => a + b);
const two = (n: number) => String(n).padStart(2, "0");

/** A to D figures (D above zero), E month ends, F months as text, G quarters, H years. */
function sheetCells(): (string | number)[][] {
  const random = new Random(20261126);
  const figure = () =>
    random.pick([0, -3.5, 12.25, 0.001, 58020.6, 52054.2, 700, -1e-3, random.between(0, 1000)]);
  return Array.from({ length: ROWS }, (_, i) => [
    figure(),
    figure(),
    figure(),
    random.between(1, 100),
    monthEnd(i),
    `${2022 + Math.floor(i / 12)}-${two((i % 12) + 1)}`,
    `${2018 + Math.floor(i / 4)}Q${(i % 4) + 1}`,
    1999 + i,
  ]);
}

const CELL_BY_CELL = [
  "GROWTH_RATE(A#,B#)",
  'GROWTH_RATE(A#,B#,"difference")',
  'GROWTH_RATE(A#,B#,"log")',
  "SHARE(A#,B#)",
  "TARGET_GAP(A#,B#)",
  'TARGET_GAP(A#,B#,"percent")',
  'TARGET_GAP(A#,B#,"achieved")',
  "UNIT_VALUE(A#,B#)",
  "TERMS_OF_TRADE(A#,B#)",
  "TERMS_OF_TRADE(A#,B#,C#)",
  "TSI(A#,B#)",
  "RCA(A#,B#,C#,D#)",
  'RCA(A#,D#,C#,D#,"symmetric")',
  "GROWTH_RATE(A#+1,ABS(B#))*100",
];
const WHOLE = [
  "HHI(D1:D26)",
  'HHI(D1:D26,"points")',
  "HHI(A1:A26)",
  "IIT(D1:D20,D7:D26)",
  "IIT(A1:A26,B1:B26)",
  'IF(HHI(D1:D26)<1,TSI(D1,D2),"–")',
  "LET(h,HHI(D1:D26),h*2)",
];
const BY_PERIOD = ["E", "F", "G", "H"].flatMap((column) =>
  ["YOY", "MOM"].flatMap((id) =>
    ["", ',"difference"', ',"log"'].flatMap((mode) =>
      [1, 5, 13, 17, 26].map((row) => `${id}(B1:B26,${column}1:${column}26,${column}${row}${mode})`),
    ),
  ),
);
const FORMULAS = [
  ...CELL_BY_CELL.flatMap((formula) =>
    Array.from({ length: ROWS }, (_, i) => formula.replace(/#/g, String(i + 1))),
  ),
  ...WHOLE,
  ...BY_PERIOD,
].map(
  (formula) =>
    `=${formula.replace(/\b([A-Z_]{3,})\(/g, (call, id: string) => (id in TEMPLATES ? `TRADE.${call}` : call))}`,
);

const rectOf = (text: string) => {
  const [, column, from, , to] = /^([A-H])(\d+)(?::([A-H])(\d+))?$/.exec(text) ?? [];
  const first = Number(from) - 1;
  return { column: column.charCodeAt(0) - 65, first, last: to === undefined ? first : Number(to) - 1 };
};

function referencesIn(formula: string, cells: readonly (readonly unknown[])[]): References {
  return new Map(
    referencesOf(formula).map((text) => {
      const { column, first, last } = rectOf(text);
      return [text, { cells: cells.slice(first, last + 1).map((row) => [row[column]]) }];
    }),
  );
}

describe("calculated by a spreadsheet", () => {
  let pairs: readonly { readonly ours: string; readonly plain: string }[] = [];
  let calculated: Calculated;

  beforeAll(() => {
    const cells = sheetCells();
    pairs = FORMULAS.map((ours) => {
      const found = toPlain(ours, referencesIn(ours, cells), help, false);
      return { ours, plain: "formula" in found ? found.formula : `none: ${found.without.join()}` };
    });
    const sheetId = "S";
    const figures: PlainCell[] = cells.flatMap((line, row) =>
      line.map((value, column) => ({ sheetId, row, column, value })),
    );
    const formulas = pairs.flatMap(({ ours, plain }, row): PlainCell[] => [
      { sheetId, row, column: 10, value: "", formula: ours },
      { sheetId, row, column: 11, value: "", formula: plain },
    ]);
    const sheets = [{ id: sheetId, name: "S" }];
    calculated = calculateBook({ sheets, cells: [...figures, ...formulas], tables: [], names: [] });
  });

  test("each has a formula of Excel alone, of every function that one is known of", () => {
    expect(pairs.filter(({ plain }) => plain.startsWith("none") || plain.includes("TRADE."))).toEqual([]);
    const ids = new Set(
      pairs.flatMap(({ ours }) => [...ours.matchAll(/TRADE\.([A-Z_]+)/g)].map(([, id]) => id)),
    );
    expect([...ids].sort()).toEqual(Object.keys(TEMPLATES).sort());
  });

  test("both give the same figure, or both an error", () => {
    let figures = 0;
    const different = pairs.flatMap(({ ours, plain }, row) => {
      const [a, b] = [calculated("S", row, 10), calculated("S", row, 11)];
      if (typeof a === "number") figures++;
      const isSame =
        typeof a === "number" && typeof b === "number"
          ? Math.abs(a - b) <= 1e-11 * Math.max(1, Math.abs(a), Math.abs(b))
          : a === b || (String(a).startsWith("#") && String(b).startsWith("#"));
      return isSame ? [] : [[ours, a, plain, b]];
    });
    expect(different).toEqual([]);
    expect(figures).toBeGreaterThan(200);
  });
});

test.each([
  ["=TRADE.GROWTH_RATE(A1,B1)", undefined],
  ["=TRADE.YOY(B1:B26,F1:F26,F20)", 2021],
])("%s needs Excel of %s", (formula, since) => {
  expect(toPlain(formula, referencesIn(formula, sheetCells()), help, false)).toMatchObject({ since });
});

test("a function without one is named, and so is one with arguments that none is known for", () => {
  const of = (formula: string, isMany = false) =>
    toPlain(formula, referencesIn(formula, sheetCells()), help, isMany);
  expect(of("=TRADE.OUTLOOK(B1:B26,E1:E26)+TRADE.SHARE(A1,B1)")).toEqual({ without: ["OUTLOOK"] });
  expect(of("=TRADE.GROWTH_RATE(A1,B1,C1)")).toEqual({ without: ["GROWTH_RATE"] });
  expect(of("=TRADE.YOY(B1:B26,A1:A26,A3)")).toEqual({ without: ["YOY"] });
  expect(of("=TRADE.GROWTH_RATE(A1:A9,B1:B9)", true)).toMatchObject({
    since: 2021,
    formula: expect.stringContaining('""'),
  });
});
