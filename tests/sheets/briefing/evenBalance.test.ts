// A month whose exports and imports are equal: a zero that two figures make is no blank cell, whichever month it is.
import { BRIEFING } from "../../../src/i18n/briefing";
import type { Language } from "../../../src/i18n/language";
import type { TableToWrite } from "../../../src/excel/Workbook";
import { inBothLanguages } from "./inBothLanguages";
import { having } from "./otherTables";

const EXPORTS = { ko: "총수출", en: "Total exports" } as const;
const IMPORTS = { ko: "총수입", en: "Total imports" } as const;
/** Exports of 480 and imports of 400 million dollars in every month, but equal in one. */
const evenIn = (even: string, language: Language) => (table: TableToWrite) =>
  having(IMPORTS[language], (month) => (month === even ? 480 : 400))(
    having(EXPORTS[language], () => 480)(table),
  );
const groups = ["exports", "imports"] as const;
const { page } = inBothLanguages((language) => ({
  newest: { asOf: "2024-05", groups, rewrite: evenIn("2024-05", language) },
  oldest: { asOf: "2000-03", groups, rewrite: evenIn("2000-01", language) },
}));

test.each([
  ["ko", "수출입 균형", /; 2024년 5월 무역수지는 균형 수준$/],
  ["en", "balanced", / The trade balance was about even in May 2024\.$/],
] as const)("of the newest month line and sentence say so: %s", (language, words, sentence) => {
  const shown = page("newest", language);
  expect(shown.row(BRIEFING[language].lines.balance).at(-1)).toBe(words);
  expect(shown.texts.filter((text) => sentence.test(text))).toHaveLength(1);
});

test.each(["ko", "en"] as const)(
  "of the first month it is no gap from which a later one is the lowest: %s",
  (language) => {
    const { lines } = BRIEFING[language];
    expect(page("oldest", language).row(lines.balanceRecords).join("|")).not.toMatch(/low|최저|최대|high/);
  },
);
