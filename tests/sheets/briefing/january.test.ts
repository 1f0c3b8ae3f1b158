// In January the year to date is the month: the two have one growth.
import { BRIEFING } from "../../../src/i18n/briefing";
import { type Built, built } from "./built";
import { only } from "./otherTables";

const COMPUTERS = only("컴퓨터", "Computers");
const CASES = (["ko", "en"] as const).flatMap((language) => [
  { asOf: "2026-01", languages: [language], groups: ["exports", "imports"] as const },
  { asOf: "2025-01", languages: [language], groups: ["exports", "ministry"] as const, rewrite: COMPUTERS },
  { asOf: "2025-02", languages: [language], groups: ["exports", "ministry"] as const, rewrite: COMPUTERS },
]);
const GROWTH = 3;
const YEAR_TO_DATE_GROWTH = 7;

let briefings: Built[];
beforeAll(() => {
  briefings = built(CASES);
});

test.each([
  ["ko", "수입", "1.", "+11.7%"],
  ["en", "Imports", "1.", "+11.7%"],
] as const)("imports of January 2026 grew by one rate: %s", (language, label, under, rate) => {
  const row = briefings[language === "ko" ? 0 : 3].shown(BRIEFING[language].sheet).row(label, under);
  expect([row[GROWTH], row[YEAR_TO_DATE_GROWTH]]).toEqual([rate, rate]);
});

test.each([
  ["ko", "컴퓨터", "+14.8%"],
  ["en", "Computers", "+14.8%"],
] as const)("and an item whose amounts are rounded: %s", (language, label, rate) => {
  const row = briefings[language === "ko" ? 1 : 4].shown(BRIEFING[language].sheet).row(label, "3.");
  expect([row[GROWTH], row[YEAR_TO_DATE_GROWTH]]).toEqual([rate, rate]);
});

test.each(["ko", "en"] as const)("from February on they are two: %s", (language) => {
  const label = language === "ko" ? "컴퓨터" : "Computers";
  const row = briefings[language === "ko" ? 2 : 5].shown(BRIEFING[language].sheet).row(label, "3.");
  expect(row[YEAR_TO_DATE_GROWTH]).toMatch(/^[+△-]\d+\.\d%$/);
  expect(row[YEAR_TO_DATE_GROWTH]).not.toBe(row[GROWTH]);
});
