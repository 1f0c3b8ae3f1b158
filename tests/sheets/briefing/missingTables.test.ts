// What the briefing says to be missing is missing, whatever other tables the workbook has.
import { BRIEFING } from "../../../src/i18n/briefing";
import type { Language } from "../../../src/i18n/language";
import { briefingDrafts } from "../../../src/sheets/briefing/briefingDrafts";
import { type BriefingSources, newestMonth } from "../../../src/sheets/Sources";
import type { Group } from "../../../src/taskpane/loading/loadRequest";
import { cellsOf } from "../draftCells";
import { sourcesOf } from "./built";

function textsOf(
  groups: readonly Group[],
  language: Language,
  more: Partial<BriefingSources> = {},
): string[] {
  const sources = { ...sourcesOf({ asOf: "2025-09", languages: [language], groups }), ...more };
  const [page] = briefingDrafts(sources, [language], newestMonth(sources) as number);
  return cellsOf(page).flatMap(({ content }) => (typeof content === "string" ? [content] : []));
}
const importsOf = (texts: readonly string[], language: Language) =>
  texts.find((text) => text.startsWith(`${BRIEFING[language].sections.imports}:`));

test.each([
  ["ko", "에너지(원유·가스·석탄)의 월별 수입(백만 달러) 표가 통합 문서에 없어 싣지 않음"],
  [
    "en",
    "The workbook has no monthly table of imports of energy (crude oil, gas, coal) in million dollars: left out.",
  ],
] as const)(
  "%s: beside a table of other imported items energy is missing, and not items",
  (language, words) => {
    const said = importsOf(textsOf(["exports", "imports", "importedItems"], language), language);
    expect(said).toBe(`${BRIEFING[language].sections.imports}: ${words}`);
    expect(said).not.toMatch(/품목|items/);
  },
);

test.each(["ko", "en"] as const)("%s: beside energy without total imports these are missing", (language) => {
  const { exports } = sourcesOf({ asOf: "2025-09", languages: [language], groups: ["exports"] });
  const energy = { ...exports, code: "imports:ministry:energy" };
  const said = importsOf(textsOf(["exports"], language, { importItems: [energy] }), language);
  expect(said).toBe(`${BRIEFING[language].sections.imports}: ${BRIEFING[language].missing.imports}`);
});

test("items compiled from HS codes are no items of the ministry or the customs service", () => {
  const [korean, english] = (["ko", "en"] as const).map((language) =>
    textsOf(["exports", "compiled"], language),
  );
  expect(korean).toContain("산업통상부나 관세청 품목의 월별 수출(백만 달러) 표가 통합 문서에 없어 싣지 않음");
  expect(english).toContain(
    "The workbook has no monthly table of exports by item of the ministry or the customs service in million dollars: left out.",
  );
});
