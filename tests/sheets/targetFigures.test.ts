// The worked example calculated in a real formula engine with our functions: without a host, as it is composed.
import { NAMES, TABLES } from "../../src/sheets/target/names";
import { layOut } from "../../src/sheets/target/layout";
import { targetDrafts } from "../../src/sheets/target/targetDrafts";
import { type InputKey, type LineKey } from "../../src/i18n/targetWorkbook";
import type { Draft } from "../../src/sheets/Draft";
import { type Calculated } from "../excel/calculate";
import { calculateSets, contentAt, typed } from "./draftCells";

const { inputRow, lineRow } = layOut();

/** What is typed over the as-of month, and over the target. */
type Typed = readonly [language: "en" | "ko", asOf?: string | number, target?: number];

/** What the tables add up to, million US dollars. */
const MADE_IN_2024 = targetDrafts("en")[1]
  .tables.flatMap(({ name, rows }) => (name === TABLES.annual ? rows : []))
  .flatMap(([year, total]) => (year === 2024 ? [total as number] : []))[0];

const CASES: readonly Typed[] = [
  ["en"],
  ["ko"],
  ["en", "2023-12"],
  ["en", "2022-03"],
  ["en", "2026-09"],
  ["en", "1999-01"],
  ["en", "2024-01"],
  ["en", 45413],
  ["en", "2024-05", 200_000],
  ["en", "2024-12", 600_000],
  ["en", "2024-05", 600_000],
  ["en", "2024-12", MADE_IN_2024],
  ["en", "2024-12", MADE_IN_2024 + 1],
  ["en", "2024-12", MADE_IN_2024 - 1],
  ["ko", "2024-12", MADE_IN_2024 + 1],
  ["ko", "2022-03"],
];
const all = new Map<string, { drafts: readonly Draft[]; calculated: Calculated }>();
beforeAll(() => {
  const sets = CASES.map(([language, asOf, own]) => {
    const drafts = typed(targetDrafts(language), NAMES.asOf, asOf ?? "2024-05");
    return own === undefined ? drafts : typed(drafts, NAMES.target, own);
  });
  calculateSets(sets).forEach((calculated, i) => {
    all.set(String(CASES[i]), { drafts: sets[i], calculated });
  });
});

let calculated: Calculated;
let target: Draft;
let data: Draft;

function use(...given: Typed): void {
  const found = all.get(String(given));
  if (!found) throw new Error(`${given} is none of the cases`);
  [target, data] = found.drafts;
  calculated = found.calculated;
}
const figure = (line: LineKey) => calculated(target.name, lineRow[line], 1);
const input = (key: InputKey) => calculated(target.name, inputRow[key], 1);
/** Year to date, target path, ahead and behind, month by month. */
const path = () => {
  const { row, column } = data.tables.find(({ name }) => name === TABLES.path)!;
  return Array.from({ length: 12 }, (_, i) =>
    [1, 2, 3, 4].map((place) => calculated(data.name, row + 1 + i, column + place)),
  );
};
const headline = () => calculated(target.name, 0, 0);
const strip = () => [0, 1, 2, 3, 4].map((column) => calculated(target.name, layOut().stripRow + 2, column));

describe("as of 2024-05", () => {
  beforeEach(() => use("en"));

  test("the inputs are read", () => {
    expect([figure("asOfDate"), figure("year"), input("target")]).toEqual([45443, 2024, 700_000]);
  });

  test("2022 was 683,584.8, an all-time high then", () => {
    expect(figure("total2022")).toBeCloseTo(683_584.8, 1);
    expect(figure("record2022")).toBe("All-time high (data since 2000)");
  });

  test("January to May was 277,473.4, up 9.80 %; January to April is up 9.37 %", () => {
    expect(figure("yearToDate")).toBeCloseTo(277_473.4, 1);
    expect(figure("levelToMay")).toBeCloseTo(277_473.4, 1);
    expect(figure("yearToDateGrowth")).toBeCloseTo(0.098, 4);
    expect(figure("growthToMay")).toBeCloseTo(0.098, 4);
    expect(figure("growthToApril")).toBeCloseTo(0.0937, 4);
    expect(contentAt(target, lineRow.growthToApril, 2)).toMatch(/9\.6 % was published on 2024-05-16/);
  });

  test("against 700,000: 422,526.6 to go in 7 months, 60,360.9 a month, 11.33 % more than a year before", () => {
    expect(figure("target2024")).toBe(700_000);
    expect(figure("remaining")).toBeCloseTo(422_526.6, 1);
    expect(figure("monthsLeft")).toBe(7);
    expect(figure("requiredAverage")).toBeCloseTo(60_360.9, 1);
    expect(figure("requiredGrowth")).toBeCloseTo(0.1133, 4);
    expect(figure("expected")).toBeCloseTo(279_790.7, 1);
    expect(figure("ahead")).toBeCloseTo(-2_317.3, 1);
    expect(figure("achieved")).toBeCloseTo(277_473.4 / 700_000, 5);
  });

  test("2024 ended at 683,609.5: a record by 24.7, the target missed by 16,390.5", () => {
    expect(figure("monthsKnown")).toBe(12);
    for (const line of ["yearTotal", "total2024"] as const) expect(figure(line)).toBeCloseTo(683_609.5, 1);
    expect(figure("yearRecord")).toBe("All-time high (data since 2000)");
    expect(figure("recordYear")).toBe(2022);
    for (const line of ["yearMargin", "margin2024"] as const) expect(figure(line)).toBeCloseTo(24.7, 1);
    for (const line of ["yearGap", "gap2024"] as const) expect(figure(line)).toBeCloseTo(16_390.5, 1);
  });

  test("cars 2023 were 70,870, up 31.0 %, the highest of the years without gaps", () => {
    expect(figure("cars2023")).toBe(70_870);
    expect(figure("carsGrowth")).toBeCloseTo(70_870 / 54_096 - 1, 9);
    expect(figure("carsRecord")).toBe("Highest in the data without gaps since 2019");
  });

  test("the month: level, growth, record, imports, balance and working days", () => {
    expect(figure("exports")).toBeCloseTo(58_045, -2);
    expect(figure("growth")).toBeGreaterThan(0.1);
    expect(figure("record")).toBe("Highest since July 2022, in 22 months (data since January 2000)");
    expect(figure("sameMonth")).toBe("Highest May since 2022 (data since May 2000)");
    expect(figure("balance")).toBeCloseTo((figure("exports") as number) - (figure("imports") as number), 6);
    expect(figure("dailyAverage")).toBeCloseTo(
      (figure("exports") as number) / (figure("workdays") as number),
      6,
    );
    expect(typeof figure("dailyGrowth")).toBe("number");
  });

  test("no line of the sheet is an error", () => {
    for (const line of Object.keys(lineRow) as LineKey[]) expect(String(figure(line))).not.toMatch(/^#/);
  });

  test("the headline gives the answer, and the strip the five figures behind it", () => {
    expect(headline()).toBe(
      "Exports came to $277.47 billion in January–May 2024, 39.6% of the target of $700.00 billion: $2.32 billion behind the target's path (last year's monthly pattern).",
    );
    const lines = ["exports", "growth", "yearToDate", "achieved", "ahead"] as const;
    expect(strip()).toEqual(lines.map(figure));
  });

  test("the chart: the distance to the path in the five months with figures, ahead or behind", () => {
    const rows = path();
    expect(rows[4][0]).toBeCloseTo(277_473.4, 1);
    expect(rows[4][1]).toBeCloseTo(279_790.7, 1);
    expect(rows[4][2]).toBe(0);
    expect(rows[4][3]).toBeCloseTo(-2_317.3, 1);
    expect(rows[0][2]).toBeGreaterThan(0);
    expect(rows[0][3]).toBe(0);
    for (const [thisYear, , ahead, behind] of rows.slice(5))
      expect([thisYear, ahead, behind]).toEqual(Array(3).fill("#N/A"));
    expect(rows[11][1]).toBeCloseTo(700_000, 6);
  });
});

test("as of 2023-12 everything follows: the target of 2023, a year that is over, its chart", () => {
  use("en", "2023-12");
  expect([figure("year"), input("target")]).toEqual([2023, 685_000]);
  expect(figure("yearToDate")).toBeCloseTo(632_225.8, 1);
  expect(figure("monthsLeft")).toBe(0);
  expect(figure("requiredAverage")).toBe("the year is over");
  expect(figure("yearGap")).toBeCloseTo(685_000 - 632_225.8, 1);
  expect(figure("recordYear")).toBe(2022);
  expect(path()[11][0]).toBeCloseTo(632_225.8, 1);
  expect(path()[11][3]).toBeCloseTo(632_225.8 - 685_000, 1);
  expect(headline()).toBe(
    "Exports came to $632.23 billion in 2023: the year's target of $685.00 billion was missed by $52.77 billion.",
  );
  expect(figure("levelToMay")).toBeCloseTo(277_473.4, 1);
});

test("as of a year whose target the data do not hold the sheet says so, and nothing is an error", () => {
  use("en", "2022-03");
  for (const line of ["remaining", "requiredAverage", "ahead", "achieved", "yearGap"] as const) {
    expect(figure(line)).toBe("no target in the data");
  }
  expect(input("target")).toBe("no target in the data");
  expect(figure("recordYear")).toBe(2021);
  for (const [, ...rest] of path()) expect(rest).toEqual(Array(3).fill("#N/A"));
  expect(headline()).toMatch(
    /^Exports came to \$\d+\.\d\d billion in January–March 2022, [+-]\d+\.\d% on a year earlier; the data hold no target for the year\.$/,
  );
  expect(strip().slice(3)).toEqual(["–", "–"]);
});

test("a month without a figure: the headline says which there are", () => {
  use("en", "1999-01");
  expect(headline()).toBe("There is no figure for this month: choose one from 2001-01 to 2026-09.");
});

test.each<[string, Typed, RegExp]>([
  [
    "the target reached early",
    ["en", "2024-05", 200_000],
    /: the year's target of \$200\.00 billion is reached already\.$/,
  ],
  [
    "exceeded at the end",
    ["en", "2024-12", 600_000],
    / in 2024: the year's target of \$600\.00 billion was exceeded by \$83\.61 billion\.$/,
  ],
  [
    "ahead of the path",
    ["en", "2024-05", 600_000],
    / in January–May 2024, 46\.2% .* ahead of the target's path \(last year's monthly pattern\)\.$/,
  ],
  [
    "met exactly",
    ["en", "2024-12", MADE_IN_2024],
    / in 2024: exactly the year's target of \$683\.61 billion\.$/,
  ],
  ["just missed", ["en", "2024-12", MADE_IN_2024 + 1], / was missed by less than \$0\.01 billion\.$/],
  ["just passed", ["en", "2024-12", MADE_IN_2024 - 1], / was exceeded by less than \$0\.01 billion\.$/],
  ["just missed, in Korean", ["ko", "2024-12", MADE_IN_2024 + 1], /에 근소하게 미달$/],
  ["one month only", ["en", "2024-01"], / in January 2024, /],
])("the headline tells where the year stands: %s", (_, given, expected) => {
  use(...given);
  expect(headline()).toMatch(expected);
});

test("as of a month of a year that is not complete the year-end lines say so", () => {
  use("en", "2026-09");
  for (const line of ["yearTotal", "yearRecord", "yearMargin", "yearGap"] as const) {
    expect(figure(line)).toBe("only 9 of 12 months");
  }
  expect(input("target")).toBe(740_000);
  expect(figure("imports")).toBe(71_090);
  expect(figure("balance")).toBeCloseTo(49_853.825, 3);
  expect(figure("monthsLeft")).toBe(3);
});

test("the as-of month may be a date, as Excel makes of what is typed", () => {
  use("en", 45413);
  expect(figure("asOfDate")).toBe(45443);
  expect(figure("yearToDate")).toBeCloseTo(277_473.4, 1);
});

test("the Korean workbook calculates the same figures, with Korean words", () => {
  use("ko");
  expect(figure("remaining")).toBeCloseTo(422_526.6, 1);
  expect(figure("yearRecord")).toBe("역대 최대 (2000년 이후 자료)");
  expect(figure("gap2024")).toBeCloseTo(16_390.5, 1);
  expect(headline()).toBe(
    "2024년 1~5월 수출은 2,774.7억 달러로 목표 7,000.0억 달러의 39.6% 달성, 목표 경로(전년 월별 비중 기준)에 23.2억 달러 미달",
  );
  use("ko", "2022-03");
  expect(figure("remaining")).toBe("자료에 목표 없음");
});
