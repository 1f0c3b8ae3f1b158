// How far the year is from its target: of the target's own path, not of last year; in November and December as one says it.
import { BRIEFING } from "../../../src/i18n/briefing";
import type { Language } from "../../../src/i18n/language";
import { type Built, built, type Wanted } from "./built";
import { having } from "./otherTables";

const LANGUAGES: readonly Language[] = ["ko", "en"];
const TOTAL = { ko: "총수출", en: "Total exports" } as const;
const groups = ["exports"] as const;
/** Below its target as the year was, above it with a hundred billion more in one month. */
const lifted = (language: Language) =>
  having(TOTAL[language], (month, figure) => (month === "2024-12" ? Number(figure) + 100_000 : figure));
const CASES = (language: Language): readonly Wanted[] => [
  { asOf: "2024-05", languages: [language], groups },
  { asOf: "2024-11", languages: [language], groups },
  { asOf: "2024-12", languages: [language], groups },
  { asOf: "2024-12", languages: [language], groups, rewrite: lifted(language) },
];

let briefings: Built[];
beforeAll(() => {
  briefings = built(LANGUAGES.flatMap(CASES));
});

test.each([
  ["ko", 0, /목표 경로\(전년 월별 비중 기준\)보다 21\.9억 달러 하회, 남은 7개월 월평균 \d+\.\d억 달러/],
  ["en", 0, /\$2\.2bn behind the target's path \(last year's monthly pattern\); the 7 months left need \$/],
  ["ko", 1, /하회, 12월 \d+\.\d억 달러\(전년 동월 대비 [+△][\d.]+%\) 필요/],
  ["en", 1, /; December must bring \$\d+\.\dbn \([+-][\d.]+% on last year\)/],
  ["ko", 2, /^달성률 97\.\d%, 목표에 \d+\.\d억 달러 미달$/],
  ["en", 2, /^97\.\d% reached, \$\d+\.\dbn short of the target$/],
  ["ko", 3, /^달성률 11\d\.\d%, 목표를 \d+\.\d억 달러 초과$/],
  ["en", 3, /^11\d\.\d% reached, \$\d+\.\dbn above the target$/],
] as const)("%s %s: %s", (language, place, words) => {
  const { sheet, lines } = BRIEFING[language];
  const page = briefings[LANGUAGES.indexOf(language) * CASES("ko").length + place].shown(sheet);
  expect(page.row(lines.target, "2.")[8]).toMatch(words);
});
