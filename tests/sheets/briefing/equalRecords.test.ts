// A month as high as the record, or within what is shown of it: it neither passes the record nor misses it by 0.0.
import { BRIEFING } from "../../../src/i18n/briefing";
import type { Language } from "../../../src/i18n/language";
import type { Cell } from "../../../src/sheets/Draft";
import { oneOfEachPair } from "../../sample";
import { inBothLanguages } from "./inBothLanguages";
import { having, only } from "./otherTables";

const TOTAL = { ko: "총수출", en: "Total exports" } as const;
const AS_OF = "2025-09";
type Figures = (month: string) => Cell;
/** Exports of the month from those of others. */
const CASES = {
  equal: (of: Figures) => Number(of("2022-03")),
  justBelow: (of: Figures) => Number(of("2022-03")) - 1,
  justAbove: (of: Figures) => Number(of("2022-03")) + 1,
  // The latest month as high is no higher one.
  equalToLater: (of: Figures) => Number(of("2024-12")),
  equalOfMonth: (of: Figures) => Number(of("2024-09")),
  // Higher than the month before, which held the record.
  afterAMonth: (of: Figures) => Number(of("2022-03")) + 5000,
} as const;
type Name = keyof typeof CASES;
const NAMES = Object.keys(CASES) as Name[];

const { page } = inBothLanguages((language) => {
  const totals = NAMES.map((name) => {
    const rewrite = having(TOTAL[language], (month, own, of) => {
      if (name === "afterAMonth" && month === "2025-08") return Number(of("2022-03")) + 1000;
      return month === AS_OF ? CASES[name](of) : own;
    });
    return [name, { asOf: AS_OF, groups: ["exports"], rewrite }] as const;
  });
  // A customs item as high as its highest month.
  const chips = { ko: "반도체", en: "Semiconductors" }[language];
  const tied = having(chips, (month, own, of) => (month === AS_OF ? of("2025-08") : own));
  return {
    ...(Object.fromEntries(totals) as Record<Name, (typeof totals)[number][1]>),
    item: {
      asOf: AS_OF,
      groups: ["exports", "ministry", "customs"],
      rewrite: (table) => only(chips)(tied(table)),
    },
  };
});
const previous = (name: Name, language: Language) =>
  page(name, language).row(BRIEFING[language].lines.previous, "2.")[1];

test.each(
  oneOfEachPair([
    ["equal", "ko", /^2022년 3월 637\.9억 달러와 같음(, |$)/],
    ["equal", "en", /^equals the \$63\.79bn of March 2022(; |$)/],
    ["justBelow", "ko", /^2022년 3월 637\.9억 달러, 당월은 근소하게 미달(, |$)/],
    ["justBelow", "en", /^\$63\.79bn in March 2022: this month is just below it(; |$)/],
    ["justAbove", "ko", /^종전 2022년 3월 637\.9억 달러를 3년 6개월 만에 경신(, |$)/],
    ["justAbove", "en", /^passes the \$63\.79bn of March 2022 after 3 years and 6 months(; |$)/],
    ["afterAMonth", "ko", /^종전 2025년 8월 647\.9억 달러를 경신\(\+40\.0억 달러\)/],
    ["afterAMonth", "en", /^passes the \$64\.79bn of August 2025 \(\+\$4\.00bn\)/],
  ] as const),
)("%s, %s: %s", (name, language, words) => {
  expect(previous(name, language)).toMatch(words);
});

test("a month as high is not called a higher one", () => {
  expect(previous("equalToLater", "ko")).not.toMatch(/2024년 12월/);
  expect(previous("equalToLater", "en")).not.toMatch(/December 2024/);
});

test("a tie with a month's record says that it is one of that month", () => {
  const { lines } = BRIEFING.en;
  const claims = page("equalOfMonth", "en").row(lines.exports, "1.")[8];
  expect(claims).toMatch(/; ties record of 2024-09 for September \(data since September 2000\)$/);
  expect(page("equalOfMonth", "en").texts[0]).toContain(
    "equal to the September record, last reached in 2024",
  );
});

test.each(
  oneOfEachPair(
    [
      ["ko", /반도체.*2025년 8월과 같은 역대 최대/],
      ["en", /Semiconductors: ties record of 2025-08/],
    ] as const,
    1,
  ),
)("a customs item as high as its record is news: %s", (language, words) => {
  expect(page("item", language).row(BRIEFING[language].lines.customs, "3.")[1]).toMatch(words);
});
