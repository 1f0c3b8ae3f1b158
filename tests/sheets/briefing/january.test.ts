// In January the year to date is the month: the two have one growth.
import { oneOfEachPair } from "../../sample";
import { inBothLanguages, LANGUAGES } from "./inBothLanguages";
import { only } from "./otherTables";

const COMPUTERS = only("컴퓨터", "Computers");
const items = ["exports", "ministry"] as const;
const { page } = inBothLanguages(() => ({
  imports: { asOf: "2026-01", groups: ["exports", "imports"] },
  computers: { asOf: "2025-01", groups: items, rewrite: COMPUTERS },
  inFebruary: { asOf: "2025-02", groups: items, rewrite: COMPUTERS },
}));
const GROWTH = 3;
const YEAR_TO_DATE_GROWTH = 7;

test.each(
  oneOfEachPair(
    [
      ["ko", "수입", "1.", "+11.7%"],
      ["en", "Imports", "1.", "+11.7%"],
    ] as const,
    1,
  ),
)("imports of January 2026 grew by one rate: %s", (language, label, under, rate) => {
  const row = page("imports", language).row(label, under);
  expect([row[GROWTH], row[YEAR_TO_DATE_GROWTH]]).toEqual([rate, rate]);
});

test.each(
  oneOfEachPair([
    ["ko", "컴퓨터", "+14.8%"],
    ["en", "Computers", "+14.8%"],
  ] as const),
)("and an item whose amounts are rounded: %s", (language, label, rate) => {
  const row = page("computers", language).row(label, "3.");
  expect([row[GROWTH], row[YEAR_TO_DATE_GROWTH]]).toEqual([rate, rate]);
});

test.each(oneOfEachPair(LANGUAGES))("from February on they are two: %s", (language) => {
  const label = language === "ko" ? "컴퓨터" : "Computers";
  const row = page("inFebruary", language).row(label, "3.");
  expect(row[YEAR_TO_DATE_GROWTH]).toMatch(/^[+△-]\d+\.\d%$/);
  expect(row[YEAR_TO_DATE_GROWTH]).not.toBe(row[GROWTH]);
});
