// Amounts far below those of a month of the real tables: nothing is said of a level of zero, and what is left is not gone.
import { BRIEFING } from "../../../src/i18n/briefing";
import type { Language } from "../../../src/i18n/language";
import { inBothLanguages, LANGUAGES } from "./inBothLanguages";
import { changed, having } from "./otherTables";

const TOTAL = { ko: "총수출", en: "Total exports" } as const;
const groups = ["exports"] as const;
const { page } = inBothLanguages((language) => ({
  small: { asOf: "2024-06", groups, rewrite: having(TOTAL[language], (_, figure) => Number(figure) / 20) },
  fallen: {
    asOf: "2024-06",
    groups,
    rewrite: changed([TOTAL[language]], "2024-06", (figure) => 0.0003 * figure("2023-06")),
  },
}));
const rowOf = (name: "small" | "fallen", language: Language, line: "thresholds" | "chain") =>
  page(name, language).row(BRIEFING[language].lines[line], "2.").join("|");

test.each(LANGUAGES)("a month below the first round level is not said to be at 0: %s", (language) => {
  expect(rowOf("small", language, "thresholds")).not.toMatch(/\b0억|\$0bn/);
});

test.each([
  ["ko", /6월 0\(△99\)$/],
  ["en", /Jun 0\.0 \(-99\)$/],
] as const)("a fall that leaves something is told as no fall of 100 %%: %s", (language, chain) => {
  expect(rowOf("fallen", language, "chain")).toMatch(chain);
});
