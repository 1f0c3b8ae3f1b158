// A month that stands twice in a table has no figure, and the briefing says why.
import type { TableToWrite } from "../../../src/excel/Workbook";
import { BRIEFING } from "../../../src/i18n/briefing";
import type { Language } from "../../../src/i18n/language";
import type { Group } from "../../../src/taskpane/loading/loadRequest";
import { oneOfEachPair } from "../../sample";
import { inBothLanguages, LANGUAGES } from "./inBothLanguages";
import { changed, only, twice, withLabels, without } from "./otherTables";

const AS_OF = "2025-09";
const groups: readonly Group[] = ["exports", "destinations"];
const IMPORTS = ["총수입", "Total imports"];
const few = only("중국", "China");
const over = (rewrite: (table: TableToWrite) => TableToWrite) => ({ asOf: AS_OF, groups, rewrite });
const { page } = inBothLanguages(() => ({
  itself: over((table) => few(twice(AS_OF)(table))),
  another: over((table) => few(twice("2021-03")(table))),
  labelled: over((table) => few(withLabels(twice(AS_OF)(table)))),
  // Only the table of the regions: exports themselves are known.
  region: over((table) => {
    const isOfRegions = table.headers.some((header) => header === "중국" || header === "China");
    return few(isOfRegions ? twice(AS_OF)(table) : table);
  }),
  // The month after is open, and has first days.
  firstDays: {
    asOf: AS_OF,
    groups: ["exports", "first20"],
    rewrite: (table) => (table.tableName === "ExportsMonth" ? without(AS_OF) : twice(AS_OF))(table),
  },
  // Either row would make a highest balance of it.
  imports: {
    asOf: AS_OF,
    groups: ["exports", "imports"],
    rewrite: (table) => {
      const isOfImports = table.headers.some((header) => IMPORTS.includes(header));
      return isOfImports ? changed(IMPORTS, "2021-03", () => 1)(twice("2021-03")(table)) : table;
    },
  },
}));

test.each(
  oneOfEachPair([
    ["itself", "ko", "2025년 9월이 통합 문서의 수출액 표에 두 번 있습니다. 한 행을 지우십시오."],
    [
      "itself",
      "en",
      "September 2025 stands twice in the workbook's table of exports: delete one of the two rows.",
    ],
    ["another", "ko", "2021년 3월이 통합 문서의 수출액 표에 두 번 있습니다. 한 행을 지우십시오."],
    [
      "another",
      "en",
      "March 2021 stands twice in the workbook's table of exports: delete one of the two rows.",
    ],
    ["labelled", "ko", "2025년 9월이 통합 문서의 수출액 표에 두 번 있습니다. 한 행을 지우십시오."],
  ] as const),
)("%s, %s: the headline says which", (name, language, words) => {
  expect(page(name, language).texts[0]).toBe(words);
});

test.each(
  oneOfEachPair(
    [
      ["itself", "ko"],
      ["itself", "en"],
      ["labelled", "ko"],
      ["labelled", "en"],
    ] as const,
    1,
  ),
)("%s, %s: and nothing is added up, nor one of the two taken", (name, language) => {
  const { lines, sections } = BRIEFING[language];
  expect(page(name, language).row(lines.exports, sections.summary)[1]).toBe("–");
  const texts = page(name, language).texts.join("\n");
  expect(texts).not.toMatch(language === "ko" ? /1,31[0-9]\.\d|659\.\d/ : /131\.\d\d|65\.9\d/);
});

test.each(oneOfEachPair(LANGUAGES))("of a region's it is left out: %s", (language) => {
  const { texts } = page("region", language);
  expect(texts[0]).toMatch(language === "ko" ? /^2025년 9월 수출은/ : /^Exports came to/);
  expect(texts.join("\n")).not.toMatch(language === "ko" ? /233\.6|116\.8/ : /23\.36|11\.68/);
  expect(texts).toContain(noteOf("2025-09", "ExportsDestinations", language));
});

test.each(oneOfEachPair(LANGUAGES))("of first days' it is not said that there are none: %s", (language) => {
  const { lines, sections } = BRIEFING[language];
  const said = page("firstDays", language).row(lines.estimate, sections.firstDays)[1];
  expect(said).toBe(noteOf("2025-09", "ExportsFirst20", language));
});

test.each(oneOfEachPair(LANGUAGES))("of imports' neither makes a balance: %s", (language) => {
  const { texts } = page("imports", language);
  expect(texts[0]).toMatch(language === "ko" ? /^2025년 9월 수출은/ : /^Exports came to/);
  const note = noteOf("2021-03", "ImportsMonth", language);
  expect(texts).toContain(note);
  const others = texts.filter((text) => text !== note).join("\n");
  expect(others).not.toMatch(language === "ko" ? /2021년 3월/ : /March 2021/);
});

/** What is said of another table than that of exports. */
function noteOf(month: "2025-09" | "2021-03", table: string, language: Language): string {
  const [en, ko] = { "2025-09": ["September 2025", "2025년 9월"], "2021-03": ["March 2021", "2021년 3월"] }[
    month
  ];
  return language === "ko"
    ? `${table} 표에 ${ko}이 두 번 있어 그 표의 수치·증감률·연속·기록이 빠짐. 한 행을 지우십시오.`
    : `${en} stands twice in the table ${table}: delete one of the two rows. Until then its series lack figures, growth, runs or records.`;
}
