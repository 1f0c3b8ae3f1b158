// A place is news where it is among the best: the seventh-highest of seven months is the lowest of them.
import { BRIEFING } from "../../../src/i18n/briefing";
import type { Language } from "../../../src/i18n/language";
import { type Built, built, type Wanted } from "./built";
import { from, having, only } from "./otherTables";

const LANGUAGES: readonly Language[] = ["ko", "en"];
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

let briefings: Built[];
beforeAll(() => {
  briefings = built([
    ...LANGUAGES.flatMap((language) =>
      NAMES.map((name): Wanted => {
        const { first, figure } = CASES[name];
        const low = having(TOTAL[language], (month, own) => (month === AS_OF ? figure : own));
        return {
          asOf: AS_OF,
          languages: [language],
          groups: ["exports"],
          rewrite: (table) => from(first)(low(table)),
        };
      }),
    ),
    ...LANGUAGES.map((language): Wanted => {
      const low = having(CARS[language], (month, own) => (month === AS_OF ? 3000 : own));
      return {
        asOf: AS_OF,
        languages: [language],
        groups: ["exports", "ministry"],
        rewrite: (table) => only(CARS[language])(from("2023-09")(low(table))),
      };
    }),
  ]);
});
function said(name: Name, language: Language): string {
  const page = briefings[LANGUAGES.indexOf(language) * NAMES.length + NAMES.indexOf(name)];
  return page.shown(BRIEFING[language].sheet).row(BRIEFING[language].lines.exports, "1.")[8];
}

test.each([
  ["lowestOfSeven", "ko", /\d위/],
  ["lowestOfSeven", "en", /seventh/i],
  ["lowestOfThreeYears", "ko", /\d위/],
  ["lowestOfThreeYears", "en", /third/i],
  ["ofMany", "ko", /\d{3}위/],
  ["ofMany", "en", /\d(st|nd|rd|th)-highest/],
] as const)("%s, %s: nothing is said of the place", (name, language, words) => {
  expect(said(name, language)).not.toMatch(words);
});

test.each([
  ["ko", /2025년 3월 이후 빠짐없는 자료 중 2위/],
  ["en", /second-highest in the data without gaps since March 2025/i],
] as const)("a place in the upper half is: %s", (language, words) => {
  expect(said("secondOfSeven", language)).toMatch(words);
});

test.each(LANGUAGES)("and of three Septembers the third is none of an item either: %s", (language) => {
  const page = briefings[NAMES.length * LANGUAGES.length + LANGUAGES.indexOf(language)];
  const row = page.shown(BRIEFING[language].sheet).row(CARS[language], "3.");
  expect(row[1]).toBe(language === "ko" ? "30.0" : "3.00");
  expect(row.slice(8).join("\n")).not.toMatch(/3위|3rd|third/i);
});
