// How far the year is from its target: of the target's own path, not of last year; in November and December as one says it.
import { BRIEFING } from "../../../src/i18n/briefing";
import type { Language } from "../../../src/i18n/language";
import { oneOfEachPair } from "../../sample";
import { inBothLanguages } from "./inBothLanguages";
import { having } from "./otherTables";

const TOTAL = { ko: "총수출", en: "Total exports" } as const;
const TARGET_OF_2024 = 700_000;
const groups = ["exports"] as const;
/** Below its target as the year was, above it with a hundred billion more in one month. */
const lifted = (language: Language) =>
  having(TOTAL[language], (month, figure) => (month === "2024-12" ? Number(figure) + 100_000 : figure));
/** A year that ends so far from its target, million US dollars. */
const ending = (language: Language, margin: number) =>
  having(TOTAL[language], (month, figure, of) => {
    if (month !== "2024-12") return figure;
    const before = Array.from({ length: 11 }, (_, i) => Number(of(`2024-${String(i + 1).padStart(2, "0")}`)));
    return TARGET_OF_2024 - before.reduce((sum, one) => sum + one, 0) + margin;
  });
/** So close to its target in an earlier month that next to nothing is needed. */
const nearlyThere = (language: Language, month: string) =>
  having(TOTAL[language], (at, figure, of) => {
    if (at !== month) return figure;
    const before = Array.from({ length: Number(month.slice(5)) - 1 }, (_, i) =>
      Number(of(`2024-${String(i + 1).padStart(2, "0")}`)),
    );
    return TARGET_OF_2024 - before.reduce((sum, one) => sum + one, 0) - 3;
  });
const { page } = inBothLanguages((language) => ({
  May: { asOf: "2024-05", groups },
  November: { asOf: "2024-11", groups },
  missed: { asOf: "2024-12", groups },
  passed: { asOf: "2024-12", groups, rewrite: lifted(language) },
  justPassed: { asOf: "2024-12", groups, rewrite: ending(language, 4) },
  justMissed: { asOf: "2024-12", groups, rewrite: ending(language, -4) },
  nearInOctober: { asOf: "2024-10", groups, rewrite: nearlyThere(language, "2024-10") },
  nearInNovember: { asOf: "2024-11", groups, rewrite: nearlyThere(language, "2024-11") },
  met: { asOf: "2024-12", groups, rewrite: ending(language, 0) },
}));

test.each(
  oneOfEachPair([
    ["ko", "May", /목표 경로\(전년 월별 비중 기준\)보다 21\.9억 달러 하회, 남은 7개월 월평균 \d+\.\d억 달러/],
    [
      "en",
      "May",
      /\$2\.2bn behind the target's path \(last year's monthly pattern\); the 7 months left need \$/,
    ],
    ["ko", "November", /하회, 12월 \d+\.\d억 달러\(전년 동월 대비 [+△][\d.]+%\) 필요/],
    ["en", "November", /; December must bring \$\d+\.\dbn \([+-][\d.]+% on last year\)/],
    ["ko", "missed", /^달성률 97\.\d%, 목표에 \d+\.\d억 달러 미달$/],
    ["en", "missed", /^97\.\d% reached, \$\d+\.\dbn short of the target$/],
    ["ko", "passed", /^달성률 11\d\.\d%, 목표를 \d+\.\d억 달러 초과$/],
    // What would be shown as 0.0 is no distance.
    ["ko", "justPassed", /^달성률 100\.0%, 목표를 근소하게 초과$/],
    ["en", "justPassed", /^100\.0% reached, just above the target$/],
    ["ko", "justMissed", /^달성률 99\.9%, 목표에 근소하게 미달$/],
    ["en", "justMissed", /^99\.9% reached, just short of the target$/],
    ["ko", "met", /^달성률 100\.0%, 목표와 같음$/],
    // Nor is it an amount to be reached.
    ["ko", "nearInOctober", /남은 2개월 월평균 0\.1억 달러 미만\(전년 동기 대비 △99\.9%\) 필요/],
    ["en", "nearInOctober", /; the 2 months left need less than \$0\.1bn each \(-99\.9% on last year\)/],
    ["ko", "nearInNovember", /12월 0\.1억 달러 미만\(전년 동월 대비 △99\.9%\) 필요/],
    ["en", "nearInNovember", /; December must bring less than \$0\.1bn \(-99\.9% on last year\)/],
    ["en", "met", /^100\.0% reached, exactly the target$/],
    ["en", "passed", /^11\d\.\d% reached, \$\d+\.\dbn above the target$/],
  ] as const),
)("%s %s: %s", (language, name, words) => {
  expect(page(name, language).row(BRIEFING[language].lines.target, "2.")[8]).toMatch(words);
});
