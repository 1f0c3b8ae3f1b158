// A place is news where it is among the best: the seventh-highest of seven months is the lowest of them.
import type { TableToWrite } from "../../../src/excel/Workbook";
import { BRIEFING } from "../../../src/i18n/briefing";
import type { Language } from "../../../src/i18n/language";
import { oneOfEachPair } from "../../sample";
import { inBothLanguages, LANGUAGES } from "./inBothLanguages";
import { from, having, only } from "./otherTables";

const TOTAL = { ko: "총수출", en: "Total exports" } as const;
const CARS = { ko: "자동차", en: "Automobiles" } as const;
const AS_OF = "2025-09";
const CASES = {
  lowestOfSeven: { first: "2025-03", figure: 50_000 },
  secondOfSeven: { first: "2025-03", figure: 60_000 },
  lowestOfThreeYears: { first: "2023-09", figure: 50_000 },
  // Its place has three digits, of which the last two are few.
  ofMany: { first: "2000-01", figure: 46_600 },
} as const;
type Name = keyof typeof CASES;
const NAMES = Object.keys(CASES) as Name[];

const { page } = inBothLanguages((language) => {
  const totals = NAMES.map((name) => {
    const { first, figure } = CASES[name];
    const low = having(TOTAL[language], (month, own) => (month === AS_OF ? figure : own));
    const rewrite = (table: TableToWrite) => from(first)(low(table));
    return [name, { asOf: AS_OF, groups: ["exports"], rewrite }] as const;
  });
  const low = having(CARS[language], (month, own) => (month === AS_OF ? 3000 : own));
  return {
    ...(Object.fromEntries(totals) as Record<Name, (typeof totals)[number][1]>),
    item: {
      asOf: AS_OF,
      groups: ["exports", "ministry"],
      rewrite: (table) => only(CARS[language])(from("2023-09")(low(table))),
    },
  };
});
const said = (name: Name, language: Language) =>
  page(name, language).row(BRIEFING[language].lines.exports, "1.")[8];

test.each(
  oneOfEachPair([
    ["lowestOfSeven", "ko", /\d위/],
    ["lowestOfSeven", "en", /seventh/i],
    ["lowestOfThreeYears", "ko", /\d위/],
    ["lowestOfThreeYears", "en", /third/i],
    ["ofMany", "ko", /\d{3}위/],
    ["ofMany", "en", /\d(st|nd|rd|th)-highest/],
  ] as const),
)("%s, %s: nothing is said of the place", (name, language, words) => {
  expect(said(name, language)).not.toMatch(words);
});

test.each(
  oneOfEachPair(
    [
      ["ko", /2025년 3월 이후 빠짐없는 자료 중 2위/],
      ["en", /second-highest in the data without gaps since March 2025/i],
    ] as const,
    1,
  ),
)("a place in the upper half is: %s", (language, words) => {
  expect(said("secondOfSeven", language)).toMatch(words);
});

test.each(oneOfEachPair(LANGUAGES))(
  "and of three Septembers the third is none of an item either: %s",
  (language) => {
    const row = page("item", language).row(CARS[language], "3.");
    expect(row[1]).toBe(language === "ko" ? "30.0" : "3.00");
    expect(row.slice(8).join("\n")).not.toMatch(/3위|3rd|third/i);
  },
);
