// Figures that are marked as first results or as expected, beside those that are settled.
import { installBrowserDecoder } from "../../scripts/browserDecoder";
import { labelOf } from "../../src/analysis/time/Period";
import { understand } from "../../src/importing/understand";
import { copied, toldTable } from "./toldTable";

installBrowserDecoder();

const UNIT = "단위: 백만달러";

function marked(...lines: readonly string[]): readonly string[] {
  const { series, frequency } = understand(copied(UNIT, ...lines));
  return series.map(({ name, provisional }) =>
    [name, ...[...provisional].map((ordinal) => labelOf({ frequency, ordinal }))].join(" "),
  );
}

describe.each([
  "2026(전망)",
  "2026 전망",
  "2026년 전망치",
  "2026(예상)",
  "2026년(추정치)",
  "2026[예측]",
  "2026e",
  "2026F",
  "2026(f)",
  "2026 est.",
  "2026 forecast",
  "전망 2026",
])("%s is a period of the series that the actual figures are of, and marked", (period) => {
  test("across", () => {
    const lines = [`구분|2024|2025|${period}`, "수출|683609|709000|720000"];
    expect(toldTable(copied(UNIT, ...lines))).toEqual(["수출 USD 2024 683609, 2025 709000, 2026 720000"]);
    expect(marked(...lines)).toEqual(["수출 2026"]);
    expect(understand(copied(UNIT, ...lines)).questions).toEqual([]);
  });
});

test("quarters and halves", () => {
  expect(marked("구분|2025.3Q|2025.4Q(E)|2026.1Q(F)", "수출|1683|1709|1720")).toEqual(["수출 2025Q4 2026Q1"]);
  expect(marked("구분|2025년 상반기|2025년 하반기(전망)", "수출|1683|1709")).toEqual(["수출 2025H2"]);
});

test("down a column", () => {
  expect(marked("연도|수출|수입", "2024|6|5", "2025|7|6", "2026(전망)|8|7", "2027f|9|8")).toEqual([
    "수출 2026 2027",
    "수입 2026 2027",
  ]);
});

test.each([
  [["구분|2024|2025|2026", "|실적|실적|전망"]],
  [["구분|2024 실적|2025 실적|2026 전망"]],
  [["구분|실적||전망", "|2024|2025|2026"]],
])("%s: 실적 and 전망 are no part of the name", (headings) => {
  expect(marked(...headings, "수출|683609|709000|720000")).toEqual(["수출 2026"]);
});

test.each([
  ["2026년 전망|2026년 실적", ["수출 · 전망 2026", "수출 · 실적"]],
  ["2026(전망)|2026", ["수출 · 전망 2026", "수출"]],
])("%s: of one period they are two series", (periods, told) => {
  expect(marked(`구분|${periods}`, "수출|709000|720000")).toEqual(told);
});
