// Who overtook whom among the regions: what the three releases' months bear, and what no month may claim.
import { lastDay, periodOf } from "../../../src/analysis/time/Period";
import type { TableToWrite } from "../../../src/excel/Workbook";
import { BRIEFING } from "../../../src/i18n/briefing";
import type { Language } from "../../../src/i18n/language";
import { oneOfEachPair } from "../../sample";
import { cutOff } from "../cutOff";
import { built, type Wanted } from "./built";
import { only } from "./otherTables";

type Figures = Readonly<Record<string, readonly [now: number | null, before: number | null]>>;
type Case = readonly [what: string, asOf: string, language: Language, said: string, figures?: Figures];

const CASES: readonly Case[] = [
  ["on the month before", "2024-05", "ko", "전월 대비 중국이 미국을 제침"],
  ["on the month before", "2024-05", "en", "on the month before: China overtook the United States"],
  ["on the year before", "2025-09", "ko", "전년 동월 대비 아세안이 미국을 제침"],
  ["on the year before", "2025-09", "en", "on the year before: ASEAN overtook the United States"],
  [
    "on both",
    "2026-01",
    "ko",
    "전월 대비 아세안이 미국을 제침; 전년 동월 대비 중국이 미국을 제침, 아세안이 미국을 제침",
  ],
  [
    "on both",
    "2026-01",
    "en",
    "on the month before: ASEAN overtook the United States; on the year before: China overtook the United States, ASEAN overtook the United States",
  ],
  ["by nobody", "2025-05", "ko", ""],
  // One that passed two; every particle as its name asks for it.
  [
    "of two",
    "2025-09",
    "ko",
    "전년 동월 대비 일본이 아세안·EU를 제침",
    { 일본: [9000, 100], 아세안: [800, 300], EU: [500, 200] },
  ],
  ["by EU", "2025-09", "ko", "전년 동월 대비 EU가 인도를 제침", { EU: [9000, 100], 인도: [8000, 200] }],
  [
    "of the EU",
    "2025-09",
    "en",
    "on the year before: India overtook the European Union and Japan",
    { India: [9000, 100], Japan: [500, 200], "European Union": [800, 300] },
  ],
  [
    "of three",
    "2025-09",
    "en",
    "on the year before: India overtook ASEAN, the European Union and Japan",
    { India: [9000, 100], Japan: [500, 200], "European Union": [800, 300], ASEAN: [700, 250] },
  ],
  // Not known, not above, or not surely above.
  ["without an earlier figure", "2025-09", "en", "", { ASEAN: [9000, 100], Japan: [800, null] }],
  ["without a figure", "2025-09", "en", "", { ASEAN: [9000, 100], Japan: [null, 200] }],
  ["level now", "2025-09", "en", "", { ASEAN: [900, 100], Japan: [900, 200] }],
  ["level before", "2025-09", "en", "", { ASEAN: [900, 200], Japan: [800, 200] }],
  ["by less than a round figure tells", "2025-09", "en", "", { ASEAN: [900, 101], Japan: [851, 202] }],
  [
    "by more",
    "2025-09",
    "en",
    "on the year before: ASEAN overtook Japan",
    { ASEAN: [900, 101], Japan: [849, 202] },
  ],
  [
    "by little, of exact figures",
    "2025-09",
    "en",
    "on the year before: ASEAN overtook Japan",
    { ASEAN: [900.4, 101], Japan: [900.3, 202] },
  ],
];

/** Of the regions only those, in the briefing's month and a year before. */
function holding(asOf: string, figures: Figures): (table: TableToWrite) => TableToWrite {
  const [year, month] = asOf.split("-").map(Number);
  const days = [0, 1].map((back) => lastDay(periodOf("month", year - back, month - 1)));
  return (table) => {
    if (!table.headers.some((header) => header in figures)) return table;
    const { headers } = table;
    const rows = table.rows.map((row) =>
      row.map((cell, i) =>
        i === 0 ? cell : (figures[headers[i]]?.[days.indexOf(row[0] as number)] ?? null),
      ),
    );
    return only(...Object.keys(figures))({ ...table, rows });
  };
}

test.each(
  oneOfEachPair(CASES).map(
    ([what, asOf, language, said, figures]) => [what, asOf, language, said, figures] as const,
  ),
)("overtaken %s: %s %s says %j", (_, asOf, language, said, figures) => {
  const wanted: Wanted = {
    asOf,
    languages: [language],
    groups: ["exports", "destinations"],
    ...(figures && { rewrite: holding(asOf, figures) }),
  };
  const [{ drafts, shown, calculated }] = built([wanted]);
  const { sheet, lines } = BRIEFING[language];
  const { texts } = shown(sheet);
  if (said) expect(shown(sheet).row(lines.overtakings)[1]).toBe(said);
  else {
    expect(texts).toContain(BRIEFING[language].sections.regions);
    expect(texts).not.toContain(lines.overtakings);
    expect(texts.join("\n")).not.toMatch(/overtook|제침/);
  }
  expect(drafts.flatMap((draft) => cutOff(draft, calculated))).toEqual([]);
});
