// What is said of the regions together: equal ones each by its name, and of none that rose no colon.
import { BRIEFING } from "../../../src/i18n/briefing";
import type { Language } from "../../../src/i18n/language";
import { oneOfEachPair } from "../../sample";
import type { Wanted } from "./built";
import { inBothLanguages } from "./inBothLanguages";
import { having, only } from "./otherTables";

const GROUPS = ["exports", "destinations"] as const;
const now = "2025-09";
const NAMES = {
  ko: { china: "중국", asean: "아세안", us: "미국" },
  en: { china: "China", asean: "ASEAN", us: "United States" },
} as const;

const { page } = inBothLanguages((language) => {
  const { china, asean, us } = NAMES[language];
  const few = only(china, asean, us);
  const withFigure = (name: string, figure: number): Partial<Wanted> => ({
    rewrite: (table) => few(having(name, (month, own) => (month === now ? figure : own))(table)),
  });
  const base = { asOf: now, groups: GROUPS, rewrite: few };
  return {
    equal: { ...base, ...withFigure(asean, 11680) },
    withArticle: { ...base, ...withFigure(us, 20000) },
    noneRose: { ...base, asOf: "2025-01" },
    one: { ...base, asOf: "2025-01", rewrite: only(china) },
    // Some of the nine have no amount in the month: never one like this, and China, whose is among the largest.
    all: { asOf: now, groups: GROUPS },
    withoutChina: {
      asOf: now,
      groups: GROUPS,
      rewrite: having(china, (month, own) => (month === now ? null : own)),
    },
  };
});
const said = (
  name: "equal" | "withArticle" | "noneRose" | "one",
  language: Language,
  line: "largestInData" | "daily" | "breadthOfRegions",
) => page(name, language).row(BRIEFING[language].lines[line], "4.")[1];

test.each(
  oneOfEachPair([
    ["ko", /^중국 116\.8\(17\.7%\), 아세안 116\.8\(17\.7%\), 미국 .*중국·아세안 합계 비중 35\.4%$/],
    [
      "en",
      /^China 11\.68 \(17\.7%\); ASEAN 11\.68 \(17\.7%\); United States .*China and ASEAN together 35\.4% of exports$/,
    ],
  ] as const),
)("of two with equal figures each is named: %s", (language, words) => {
  expect(said("equal", language, "largestInData")).toMatch(words);
});

test.each(
  oneOfEachPair([
    ["ko", /^중국\(.*\), 아세안\(.*\), 미국\(/],
    ["en", /^China \(.*\), ASEAN \(.*\), United States \(/],
  ] as const),
)("and each has its own average of a day: %s", (language, words) => {
  expect(said("equal", language, "daily")).toMatch(words);
});

test("a name has its article within a sentence", () => {
  expect(said("withArticle", "en", "largestInData")).toContain("the United States and China together");
  expect(said("withArticle", "ko", "largestInData")).toContain("미국·중국 합계");
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

test.each(
  oneOfEachPair([
    ["ko", "all", "largest", /^중국 .*, 아세안 .*, 미국 /],
    ["en", "all", "largest", /^China .*; ASEAN .*; United States /],
    ["ko", "withoutChina", "largestInData", /^아세안 .*, 미국 .*, EU /],
    ["en", "withoutChina", "largestInData", /^ASEAN .*; United States .*; European Union /],
    ["en", "one", "largestInData", /^China /],
  ] as const),
)("markets are the largest three only where none can be larger: %s, %s", (language, name, line, words) => {
  const lines = BRIEFING[language].lines;
  const shown = page(name, language);
  expect(shown.row(lines[line], "4.")[1]).toMatch(words);
  expect(shown.texts).not.toContain(lines[line === "largest" ? "largestInData" : "largest"]);
});
