// Round levels and their words in formulas, calculated by the spreadsheet, against those that the pane tells.
import { roundLevel } from "../../src/analysis/records/threshold";
import { roundAmountText } from "../../src/i18n/pressText";
import { countInWords, roundAmountInWords, roundLevelOf } from "../../src/sheets/records/threshold";
import { inItsUnit } from "../../src/taskpane/brief/recordRows";
import { calculateBook } from "../excel/calculate";

/** What formulas of A1 give, each for its own figure there. */
function calculated(
  asked: readonly (readonly [figure: number | string, formula: (cell: string) => string])[],
) {
  const cells = asked.flatMap(([figure, formula], row) => [
    { sheetId: "s", row, column: 0, value: figure },
    { sheetId: "s", row, column: 1, value: "", formula: `=${formula(`A${row + 1}`)}` },
  ]);
  const value = calculateBook({ sheets: [{ id: "s", name: "S" }], tables: [], names: [], cells });
  return asked.map((_, row) => value("s", row, 1));
}

const FIGURES = [
  ...Array.from({ length: 60 }, (_, i) => 7 * 1.37 ** (i - 20)),
  ...Array.from({ length: 90 }, (_, i) => (10 + i) / 10),
  ...Array.from({ length: 90 }, (_, i) => 1000 * (10 + i)),
];

test("the level of a figure, whatever its size", () => {
  const levels = calculated(FIGURES.map((figure) => [figure, roundLevelOf]));
  levels.forEach((level, i) => expect(level).toBeCloseTo(roundLevel(FIGURES[i]), 9));
});

test("there is none of zero, of a deficit or of a cell without a figure", () => {
  expect(calculated([0, -60, "", "x"].map((figure) => [figure, roundLevelOf]))).toEqual(["", "", "", ""]);
});

test("amounts of dollars in the words of either language, in whatever unit they stand", () => {
  const dollars = [
    500, 12_000, 900_000, 1e6, 1.5e6, 12e6, 150e6, 900e6, 1e9, 1.2e9, 12e9, 60e9, 1.2e11, 1e12,
  ];
  for (const language of ["en", "ko"] as const) {
    for (const power of [0, 3, 6, 8]) {
      const words = calculated(
        dollars.map((x) => [x / 10 ** power, (cell) => roundAmountInWords(cell, power, language)]),
      );
      expect(words).toEqual(dollars.map((x) => roundAmountText(x / 10 ** power, power, language)));
    }
  }
  expect([6e10, 1.2e9, 5e7].map((x) => roundAmountText(x, 0, "en"))).toEqual([
    "$60 billion",
    "$1.2 billion",
    "$50 million",
  ]);
  expect([6e10, 1.2e8, 5e7].map((x) => roundAmountText(x, 0, "ko"))).toEqual([
    "600억 달러",
    "1.2억 달러",
    "5,000만 달러",
  ]);
});

test("other figures in the words of the pane, however small, and no digit of a unit behind theirs", () => {
  const levels = [0.000012, 0.004, 0.05, 0.6, 1.2, 110, 60_000];
  const units = { en: ["thousand tons", "2020=100", "index", ""], ko: ["천 톤", "2020=100", "지수", ""] };
  const asked = (["en", "ko"] as const).flatMap((language) =>
    units[language].flatMap((unit) => levels.map((level) => ({ level, unit, language }))),
  );
  const words = calculated(
    asked.map(({ level, unit, language }) => [level, (cell) => countInWords(cell, unit, language)]),
  );
  expect(words).toEqual(asked.map(({ level, unit, language }) => inItsUnit(level, unit, language)));
  expect(inItsUnit(109.2, "2020=100", "ko")).toBe("109.2(2020=100)");
  expect(inItsUnit(109.2, "2020=100", "en")).toBe("109.2 (2020=100)");
  expect(inItsUnit(109.2, "index", "en")).toBe("109.2");
});

test.each([
  ["en", "-9,000 million won"],
  ["ko", "△9,000백만 원"],
] as const)("below zero they have the sign of the language: %s", (language, words) => {
  expect(inItsUnit(-9000, language === "en" ? "million won" : "백만 원", language)).toBe(words);
});

test("other figures with their unit", () => {
  const words = calculated(
    ([60_000, 1.2] as const).flatMap((x) => [
      [x, (cell: string) => countInWords(cell, "tons", "en")],
      [x, (cell: string) => countInWords(cell, "천 톤", "ko")],
    ]),
  );
  expect(words).toEqual(["60,000 tons", "60,000천 톤", "1.2 tons", "1.2천 톤"]);
});
