// What is said of the regions together: equal ones each by its name, and of none that rose no colon.
import { BRIEFING } from "../../../src/i18n/briefing";
import type { Language } from "../../../src/i18n/language";
import { type Built, built, type Wanted } from "./built";
import { having, only } from "./otherTables";

const GROUPS = ["exports", "destinations"] as const;
const KOREAN = only("중국", "아세안", "미국");
const ENGLISH = only("China", "ASEAN", "United States");
const now = "2025-09";

const CASES = {
  equal: {
    ko: { rewrite: having("아세안", (month, own) => (month === now ? 11680 : own)) },
    en: { rewrite: having("ASEAN", (month, own) => (month === now ? 11680 : own)) },
  },
  withArticle: {
    ko: { rewrite: having("미국", (month, own) => (month === now ? 20000 : own)) },
    en: { rewrite: having("United States", (month, own) => (month === now ? 20000 : own)) },
  },
  noneRose: { ko: { asOf: "2025-01" }, en: { asOf: "2025-01" } },
} as const satisfies Record<string, Record<Language, Partial<Wanted>>>;
type Name = keyof typeof CASES;
const NAMES = Object.keys(CASES) as Name[];
const LANGUAGES: readonly Language[] = ["ko", "en"];
const FEW = { ko: KOREAN, en: ENGLISH } as const;

let briefings: Built[];
beforeAll(() => {
  briefings = built([
    ...LANGUAGES.flatMap((language) =>
      NAMES.map((name): Wanted => {
        const own: Partial<Wanted> = CASES[name][language];
        return {
          asOf: now,
          languages: [language],
          groups: GROUPS,
          ...own,
          rewrite: (table) => FEW[language](own.rewrite?.(table) ?? table),
        };
      }),
    ),
    { asOf: "2025-01", languages: ["en"], groups: GROUPS, rewrite: only("China") },
  ]);
});

function said(name: Name | "one", language: Language, row: "largest" | "daily" | "breadthOfRegions"): string {
  const place = name === "one" ? briefings.length - 1 : LANGUAGES.indexOf(language) * NAMES.length;
  const briefing = briefings[place + (name === "one" ? 0 : NAMES.indexOf(name))];
  const { sheet, lines } = BRIEFING[language];
  return briefing.shown(sheet).row(lines[row], "4.")[1];
}

test.each([
  ["ko", /^중국 116\.8\(17\.7%\), 아세안 116\.8\(17\.7%\), 미국 .*중국·아세안 합계 비중 35\.4%$/],
  [
    "en",
    /^China 11\.68 \(17\.7%\); ASEAN 11\.68 \(17\.7%\); United States .*China and ASEAN together 35\.4% of exports$/,
  ],
] as const)("of two with equal figures each is named: %s", (language, words) => {
  expect(said("equal", language, "largest")).toMatch(words);
});

test.each([
  ["ko", /^중국\(.*\), 아세안\(.*\), 미국\(/],
  ["en", /^China \(.*\), ASEAN \(.*\), United States \(/],
] as const)("and each has its own average of a day: %s", (language, words) => {
  expect(said("equal", language, "daily")).toMatch(words);
});

test("a name has its article within a sentence", () => {
  expect(said("withArticle", "en", "largest")).toContain("the United States and China together");
  expect(said("withArticle", "ko", "largest")).toContain("미국·중국 합계");
});

test("where none rose, those that fell follow the colon alone", () => {
  expect(said("noneRose", "ko", "breadthOfRegions")).toMatch(
    /^비교되는 3개 지역 중 0개 증가, 3개 감소: (중국|미국)\(△/,
  );
  expect(said("noneRose", "en", "breadthOfRegions")).toMatch(
    /^0 of 3 regions with a comparison up, 3 down: (China|United States) \(-/,
  );
});

test("one is no plural", () => {
  expect(said("one", "en", "breadthOfRegions")).toMatch(
    /^0 of 1 region with a comparison up, 1 down: China \(-/,
  );
});
