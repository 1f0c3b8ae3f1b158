// A run that releases printed is longer than the one of the workbook's figures only where these do not say otherwise.
import type { TableToWrite } from "../../../src/excel/Workbook";
import { BRIEFING } from "../../../src/i18n/briefing";
import type { Group } from "../../../src/taskpane/loading/loadRequest";
import { oneOfEachPair } from "../../sample";
import type { Wanted } from "./built";
import { inBothLanguages } from "./inBothLanguages";
import { changed, from, only, without } from "./otherTables";

type Rewrite = (table: TableToWrite) => TableToWrite;
const TOTAL = ["총수출", "Total exports"];
const CHIPS = ["반도체", "Semiconductors"];
const both =
  (...all: readonly Rewrite[]): Rewrite =>
  (table) =>
    all.reduce((made, rewrite) => rewrite(made), table);
const total = (rewrite: Rewrite) => ({ asOf: "2025-09", groups: ["exports"] as const, rewrite });
const chips = (asOf: string, rewrite: Rewrite) => ({
  asOf,
  groups: ["exports", "ministry"] as readonly Group[],
  rewrite: both(only(...CHIPS), rewrite),
});
/** August below the year before, whose figure was 57,643. */
const august = changed(TOTAL, "2025-08", () => 57400);

const TABLES = {
  fellBefore: total(august),
  levelBefore: total(changed(TOTAL, "2025-08", (figure) => figure("2024-08"))),
  levelLonger: total(changed(TOTAL, "2025-07", (figure) => figure("2024-07"))),
  // Nothing to compare the month itself with, and a fall before it.
  unknownNow: total(both(without("2024-09"), august)),
  // Unknown in August, and a fall in July.
  unknownBetween: total(
    both(
      without("2024-08"),
      changed(TOTAL, "2025-07", () => 57000),
    ),
  ),
  // The releases' turn, out of a fall in May that the table has as a rise.
  roseBefore: { ...total(changed(TOTAL, "2025-05", () => 60000)), asOf: "2025-06" },
  // The table's first growth is that of September.
  late: total(from("2024-09")),
  chipsFell: chips(
    "2025-09",
    changed(CHIPS, "2025-08", (figure) => figure("2024-08") - 200),
  ),
  // Two months of the year before are known: the runs of the releases are longer.
  chipsLate: chips("2025-09", from("2024-08")),
} as const satisfies Record<string, Omit<Wanted, "languages">>;
const MOVE = 8;

const briefings = inBothLanguages(() => TABLES);

test.each(
  oneOfEachPair([
    ["fellBefore", "ko", /^2개월 만에 증가 전환/],
    ["fellBefore", "en", /^first rise in 2 months/],
    ["levelBefore", "ko", /^증가, /],
    ["levelBefore", "en", /^up; /],
    ["levelLonger", "ko", /^2개월 연속 증가/],
    ["levelLonger", "en", /^up 2 months in a row/],
    ["unknownNow", "ko", /^(?!.*(연속 증가|전환))/],
    ["unknownNow", "en", /^(?!.*(in a row|first rise))/],
    ["unknownBetween", "ko", /^증가, /],
    ["unknownBetween", "en", /^up; /],
    ["roseBefore", "ko", /^5개월 연속 증가/],
    ["roseBefore", "en", /^up 5 months in a row/],
    ["late", "ko", /^4개월 연속 증가/],
    ["late", "en", /^up 4 months in a row/],
  ] as const),
)("%s, %s: exports are %s", (name, language, words) => {
  const { lines } = BRIEFING[language];
  expect(briefings.page(name, language).row(lines.exports, "1.")[MOVE]).toMatch(words);
});

test.each(
  oneOfEachPair([
    ["fellBefore", "en", "the first rise in 2 months"],
    ["levelLonger", "en", "the second straight month of growth"],
  ] as const),
)("%s, %s: the headline says it, too: %s", (name, language, words) => {
  expect(briefings.page(name, language).texts[0]).toContain(words);
});

test.each(
  oneOfEachPair(
    [
      ["chipsFell", "ko", "2개월 만에 증가 전환"],
      ["chipsFell", "en", "first rise in 2 months"],
      ["chipsLate", "ko", "최소 7개월 연속 증가"],
      ["chipsLate", "en", "up ≥7 months in a row"],
    ] as const,
    1,
  ),
)("%s, %s: %s", (name, language, words) => {
  const item = language === "ko" ? "반도체" : "Semiconductors";
  expect(briefings.page(name, language).row(item, "3.")[MOVE]).toBe(words);
});
