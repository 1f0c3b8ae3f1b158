// Runs that reach a gap or the first figure are at least so long, and a first of the year knows every month before.
import type { Group } from "../../../src/taskpane/loading/loadRequest";
import { BRIEFING } from "../../../src/i18n/briefing";
import type { Language } from "../../../src/i18n/language";
import { oneOfEachPair, sampleOf } from "../../sample";
import type { Wanted } from "./built";
import { inBothLanguages } from "./inBothLanguages";
import { changed, from, only, without } from "./otherTables";

const EXPORTS: readonly Group[] = ["exports"];
const ITEMS: readonly Group[] = ["exports", "ministry"];
const CUSTOMS: readonly Group[] = ["exports", "ministry", "customs"];
const chips = only("반도체", "Semiconductors");
const TABLES = {
  // The ministry's item has no figures from April to December 2021.
  afterBlank: { asOf: "2022-03", groups: ITEMS, rewrite: chips },
  gap: { asOf: "2025-01", groups: EXPORTS, rewrite: without("2022-03") },
  noGap: { asOf: "2025-01", groups: EXPORTS },
  late: { asOf: "2024-07", groups: EXPORTS, rewrite: from("2023-07") },
  // Growth is known from the month before the run, and from its first month.
  growthBefore: { asOf: "2024-05", groups: ITEMS, rewrite: (table) => chips(from("2023-03")(table)) },
  growthOfRun: { asOf: "2024-05", groups: ITEMS, rewrite: (table) => chips(from("2023-04")(table)) },
  // Growth is known from January, and from February.
  firstOfYear: { asOf: "2025-09", groups: CUSTOMS, rewrite: from("2024-01") },
  notFirstOfYear: { asOf: "2025-09", groups: EXPORTS, rewrite: from("2024-02") },
  // August grew by 9.97 %, which is shown as 10.0 %.
  shownAsTen: {
    asOf: "2025-09",
    groups: EXPORTS,
    rewrite: changed(["총수출", "Total exports"], "2025-08", (figure) => 1.0997 * figure("2024-08")),
  },
  lateTurn: { asOf: "2025-09", groups: EXPORTS, rewrite: from("2024-05") },
  missingMonth: { asOf: "2024-05", groups: ITEMS, rewrite: (table) => chips(without("2024-02")(table)) },
  whole: { asOf: "2025-09", groups: CUSTOMS },
} as const satisfies Record<string, Omit<Wanted, "languages">>;
const { page } = inBothLanguages(() => TABLES);

type Row = "thresholds" | "previous" | "customs";

function said(name: keyof typeof TABLES, language: Language, row: Row, under: string): string {
  return page(name, language).row(BRIEFING[language].lines[row], under)[1];
}

test.each(
  oneOfEachPair([
    ["afterBlank", "ko", "thresholds", "3.", "반도체 100억 달러 이상 최소 3개월 연속"],
    ["afterBlank", "en", "thresholds", "3.", "Semiconductors at $10bn or more for ≥3 months in a row"],
    ["gap", "ko", "thresholds", "2.", "400억 달러 이상 최소 34개월 연속"],
    ["gap", "en", "thresholds", "2.", "at $40bn or more for ≥34 months in a row"],
    ["noGap", "ko", "thresholds", "2.", "400억 달러 이상 53개월 연속"],
    ["late", "ko", "thresholds", "2.", "500억 달러 이상 최소 13개월 연속"],
    ["late", "en", "thresholds", "2.", "at $50bn or more for ≥13 months in a row"],
    ["growthBefore", "ko", "thresholds", "2.", ", 두 자릿수 증가 2개월 연속"],
    ["growthOfRun", "ko", "thresholds", "2.", ", 두 자릿수 증가 최소 2개월 연속"],
    ["growthOfRun", "en", "thresholds", "2.", "double-digit growth for ≥2 months in a row"],
    ["firstOfYear", "ko", "thresholds", "2.", "올해 처음 두 자릿수 증가"],
    ["shownAsTen", "ko", "thresholds", "2.", ", 두 자릿수 증가 2개월 연속"],
    ["shownAsTen", "en", "thresholds", "2.", "; double-digit growth for 2 months in a row"],
    ["lateTurn", "ko", "previous", "2.", "2025년 6월 최소 2개월 만에 증가 전환한 뒤 이어짐"],
    ["lateTurn", "en", "previous", "2.", "under way since June 2025, then the first rise in ≥2 months"],
    ["notFirstOfYear", "ko", "previous", "2.", "2025년 6월 2개월 만에 증가 전환한 뒤 이어짐"],
    ["growthOfRun", "ko", "thresholds", "3.", "반도체 110억 달러 이상 올해 2번째"],
    ["missingMonth", "ko", "thresholds", "3.", "반도체 110억 달러 이상 올해 최소 2번째"],
    ["missingMonth", "en", "thresholds", "3.", "$11bn or more ≥2 times this year"],
  ] as const),
)("%s, %s: %s of %s says %s", (name, language, row, under, words) => {
  expect(said(name, language, row, under)).toContain(words);
});

test.each(
  oneOfEachPair([
    ["late", "ko", /올해 처음/],
    ["late", "en", /the year's first/],
    ["shownAsTen", "ko", /올해 처음/],
    ["shownAsTen", "en", /the year's first/],
    ["notFirstOfYear", "ko", /올해 처음/],
    ["notFirstOfYear", "en", /the year's first/],
  ] as const),
)(
  "%s, %s: nothing is the first of a year whose months are not known, or have it",
  (name, language, words) => {
    expect(said(name, language, "thresholds", "2.")).not.toMatch(words);
  },
);

test.each(
  sampleOf(
    [
      ["ko", /\d개월 연속 최대|해당 월 최대 \d+개월 연속/, /자료 중/, /개월 연속/],
      ["en", /records in a row|best of its month \d+ times in a row/, /without gaps/, /in a row/],
    ] as const,
    2,
  ),
)(
  "records of items go on for so long only where the first of them could be one of all time: %s",
  (language, run, reach, anyRun) => {
    expect(said("whole", language, "customs", "3.")).toMatch(run);
    expect(said("firstOfYear", language, "customs", "3.")).toMatch(reach);
    expect(said("firstOfYear", language, "customs", "3.")).not.toMatch(anyRun);
  },
);
