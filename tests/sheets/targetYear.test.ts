// The sheet of a year's target calculated with our functions, over a table of the workbook.
import { format as formatted } from "numfmt";
import { briefingSources, type SeriesSource } from "../../src/sheets/Sources";
import { FIGURE_COLUMN, FIRST_INPUT } from "../../src/sheets/page";
import { targetYearDraft } from "../../src/sheets/targetYear/targetYearDraft";
import type { Draft } from "../../src/sheets/Draft";
import type { Calculated } from "../excel/calculate";
import { having } from "./briefing/otherTables";
import { inWorkbook, loadedTables, tableDrafts } from "./briefing/workbookTables";
import { calculateSets, cellsOf } from "./draftCells";

const CASES = [
  ["en", "2024-05", 700_000],
  ["ko", "2024-05", 700_000],
  ["en", "2024-12", 700_000],
  ["en", "2024-05", 200_000],
  ["en", "1999-05", 700_000],
  ["en", "2024-05", 277_500],
] as const;

const found: { draft: Draft; calculated: Calculated }[] = [];
beforeAll(() => {
  const tables = loadedTables("2026-08", "en", ["exports"]);
  const source = briefingSources(inWorkbook(tables)).exports as SeriesSource;
  const drafts = CASES.map(([language, asOf, target]) =>
    targetYearDraft({ source, asOf, target, year: Number(asOf.slice(0, 4)) }, language),
  );
  calculateSets(drafts.map((draft) => [...tableDrafts(tables), draft])).forEach((calculated, i) =>
    found.push({ draft: drafts[i], calculated }),
  );
});

const at = (i: number, row: number, column: number) => found[i].calculated(found[i].draft.name, row, column);
/** Figures of the lines, in their order, below the heading. */
const lines = (i: number) => {
  const heading = cellsOf(found[i].draft).find(
    ({ content }) => content === "How it is found" || content === "구하는 법",
  );
  if (!heading) throw new Error("no heading");
  return Array.from({ length: 10 }, (_, k) => at(i, heading.row + 1 + k, FIGURE_COLUMN));
};
const months = (i: number) => {
  const [{ rect }] = found[i].draft.charts[0].series.map(({ values }) => values);
  return Array.from({ length: 12 }, (_, k) =>
    [0, 1, 2, 3, 4, 5].map((column) => at(i, rect.row + k, column)),
  );
};

// 2024: the ministry's figures and target, added up by hand as in tests of the worked example.
test.each([0, 1])("May 2024 against 700 billion dollars", (i) => {
  const [ytd, achieved, remaining, average, growth, ahead, odds] = lines(i) as number[];
  expect(ytd).toBeCloseTo(277_473.4, 1);
  expect(achieved).toBeCloseTo(277_473.4 / 700_000, 6);
  expect(remaining).toBeCloseTo(422_526.6, 1);
  expect(average).toBeCloseTo(60_360.9, 1);
  expect(growth).toBeCloseTo(0.1133, 4);
  expect(ahead).toBeCloseTo(-2_317.3, 1);
  expect(odds).toBeGreaterThan(0);
  expect(odds).toBeLessThan(1);
});

test("the answer stands on top, in either language", () => {
  expect(at(0, 0, 0)).toBe(
    "Exports came to $277.47 billion by 2024-05, 39.6% of the target of $700.00 billion. $2.32 billion behind the target's path (last year's monthly pattern).",
  );
  expect(at(1, 0, 0)).toMatch(
    /^2024-05까지 수출은 2,774\.7억 달러로 목표 7,000\.0억 달러의 39\.6%입니다\. .*23\.2억 달러 뒤처져/,
  );
});

test("the distance from the path, which may lie behind it, is not labelled as ahead", () => {
  const labels = cellsOf(found[0].draft).map(({ content }) => content);
  expect(labels).toContain("Against the path");
  expect(labels).not.toContain("Ahead of the path");
});

test("less than all of the target is not shown as all of it, on top or in its cell", () => {
  expect(at(5, 0, 0)).toContain("99.9% of the target of $277.50 billion.");
  const { draft } = found[5];
  const format = cellsOf(draft).find(({ content }) =>
    JSON.stringify(content)?.includes("TARGET_GAP"),
  )?.format;
  const shown = [0.3964, 0.9997, 1, 1.0004].map((share) => formatted(format ?? "", share));
  expect(shown).toEqual(["39.6%", "99.9%", "100.0%", "100.0%"]);
});

test("the charts draw the year so far, the path to the target, and what it takes from the month on", () => {
  const rows = months(0);
  expect(rows.map(([month]) => month)).toEqual(
    Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, "0")}`),
  );
  const isFigure = (column: number) => rows.map((row) => typeof row[column] === "number");
  expect(isFigure(1)).toEqual(rows.map((_, i) => i <= 4));
  expect(isFigure(2)).toEqual(rows.map(() => true));
  expect(isFigure(3)).toEqual(rows.map((_, i) => i >= 4));
  expect(rows[4][3]).toBeCloseTo(277_473.4, 1);
  expect(rows[11][2]).toBeCloseTo(700_000, 4);
  expect(rows[11][3]).toBeCloseTo(700_000, 4);
  expect((rows[4][4] as number) + (rows[4][5] as number)).toBeCloseTo(-2_317.3, 1);
});

test("a year that is over, and a target that is reached, leave out what is no question any more", () => {
  const [ytd, , remaining, average, growth, , ...forecast] = lines(2);
  expect(ytd).toBeCloseTo(683_609.5, 1);
  expect(remaining).toBeCloseTo(16_390.5, 1);
  expect([average, growth]).toEqual(["–", "–"]);
  expect(forecast).toEqual(["–", "–", "–", "–"]);
  expect(lines(3).slice(2, 5)).toEqual([0, 0, "–"]);
  expect(
    months(3)
      .slice(5)
      .map((row) => typeof row[3]),
  ).not.toContain("number");
});

test.each([
  [
    "en",
    700_000,
    /by 2024-12, 97\.7% of the target of \$700\.00 billion\. \$16\.\d\d billion short of it\.$/,
  ],
  ["ko", 700_000, /97\.7%입니다\. 목표에 16\d\.\d억 달러 못 미쳤습니다\.$/],
  ["en", 600_000, / \$8\d\.\d\d billion above it\.$/],
  ["ko", 600_000, /목표를 8\d\d\.\d억 달러 넘었습니다\.$/],
] as const)(
  "of a year that is over the distance is that from its target, no path: %s, %i",
  (language, target, words) => {
    const tables = loadedTables("2026-08", "en", ["exports"]);
    const source = briefingSources(inWorkbook(tables)).exports as SeriesSource;
    const draft = targetYearDraft({ source, asOf: "2024-12", target, year: 2024 }, language);
    const [calculated] = calculateSets([[...tableDrafts(tables), draft]]);
    expect(calculated(draft.name, 0, 0)).toMatch(words);
  },
);

test("a month that the table has not says so instead of an error", () => {
  expect(at(4, 0, 0)).toMatch(/^No answer yet/);
  expect(lines(4)).toEqual(Array(10).fill("–"));
  expect(at(4, FIRST_INPUT, FIGURE_COLUMN)).toBe("1999-05");
});

// A path of 300 by May, and a year that has come to it, or to 3 million dollars beside it.
describe.each([
  [0, "That is exactly the target's path (last year's monthly pattern).", "목표 경로와 같습니다."],
  [3, "Less than $0.01 billion ahead of the target's path", "목표 경로보다 근소하게 앞서 있습니다."],
  [-3, "Less than $0.01 billion behind the target's path", "목표 경로보다 근소하게 뒤처져 있습니다."],
] as const)("%s million dollars from the path", (apart, english, korean) => {
  const headlines = () => {
    const figureOf = (month: string) => (month === "2024-05" ? 60 + apart : 60);
    const tables = loadedTables("2026-08", "en", ["exports"]).map(
      having("Total exports", (month) => figureOf(month)),
    );
    const source = briefingSources(inWorkbook(tables)).exports as SeriesSource;
    const drafts = (["en", "ko"] as const).map((language) =>
      targetYearDraft({ source, asOf: "2024-05", target: 720, year: 2024 }, language),
    );
    return calculateSets(drafts.map((draft) => [...tableDrafts(tables), draft])).map((calculated, i) =>
      calculated(drafts[i].name, 0, 0),
    );
  };
  test("is said as it is", () => {
    const [inEnglish, inKorean] = headlines();
    expect(inEnglish).toContain(english);
    expect(inKorean).toContain(korean);
  });
});
