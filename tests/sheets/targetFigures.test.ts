// The worked example calculated in a real formula engine with our functions: without a host, as it is composed.
import { NAMES, TABLES } from "../../src/sheets/target/names";
import { layOut } from "../../src/sheets/target/layout";
import { targetDrafts } from "../../src/sheets/target/targetDrafts";
import { type InputKey, type LineKey } from "../../src/i18n/targetWorkbook";
import type { Draft } from "../../src/sheets/Draft";
import { type Calculated } from "../excel/calculate";
import { calculateDrafts, contentAt, typed } from "./draftCells";

const { inputRow, lineRow } = layOut();
let calculated: Calculated;
let target: Draft;
let data: Draft;

function build(language: "en" | "ko", asOf?: string | number): void {
  const drafts = targetDrafts(language);
  [target, data] = drafts;
  calculated = calculateDrafts(asOf === undefined ? drafts : typed(drafts, NAMES.asOf, asOf));
}
const figure = (line: LineKey) => calculated(target.name, lineRow[line], 1);
const input = (key: InputKey) => calculated(target.name, inputRow[key], 1);
const path = () => {
  const { row, column } = data.tables.find(({ name }) => name === TABLES.path)!;
  return Array.from({ length: 12 }, (_, i) =>
    [1, 2, 3].map((place) => calculated(data.name, row + 1 + i, column + place)),
  );
};

describe("as of 2024-05", () => {
  beforeAll(() => build("en"));

  test("the inputs are read", () => {
    expect([input("asOfDate"), input("year"), input("target")]).toEqual([45443, 2024, 700_000]);
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

  test("the chart: five months of the year, the whole target path, the whole record year", () => {
    const rows = path();
    expect(rows[4][0]).toBeCloseTo(277_473.4, 1);
    expect(rows.slice(5).map(([thisYear]) => thisYear)).toEqual(Array(7).fill("#N/A"));
    expect(rows[4][1]).toBeCloseTo(279_790.7, 1);
    expect(rows[11][1]).toBeCloseTo(700_000, 6);
    expect(rows[11][2]).toBeCloseTo(683_584.8, 1);
  });
});

test("as of 2023-12 everything follows: the target of 2023, a year that is over, its chart", () => {
  build("en", "2023-12");
  expect([input("year"), input("target")]).toEqual([2023, 685_000]);
  expect(figure("yearToDate")).toBeCloseTo(632_225.8, 1);
  expect(figure("monthsLeft")).toBe(0);
  expect(figure("requiredAverage")).toBe("the year is over");
  expect(figure("yearGap")).toBeCloseTo(685_000 - 632_225.8, 1);
  expect(figure("recordYear")).toBe(2022);
  expect(path()[11][0]).toBeCloseTo(632_225.8, 1);
  expect(figure("levelToMay")).toBeCloseTo(277_473.4, 1);
});

test("as of a year without an announced target the sheet says so, and nothing is an error", () => {
  build("en", "2022-03");
  for (const line of ["remaining", "requiredAverage", "ahead", "achieved", "yearGap"] as const) {
    expect(figure(line)).toBe("no announced target");
  }
  expect(input("target")).toBe("no announced target");
  expect(figure("recordYear")).toBe(2021);
  expect(path().map(([, targetPath]) => targetPath)).toEqual(Array(12).fill("#N/A"));
});

test("as of a month of a year that is not complete the year-end lines say so", () => {
  build("en", "2026-09");
  for (const line of ["yearTotal", "yearRecord", "yearMargin", "yearGap"] as const) {
    expect(figure(line)).toBe("2026 is not complete yet: 9 of 12 months");
  }
  expect(input("target")).toBe(740_000);
  expect(figure("imports")).toBe(71_090);
  expect(figure("balance")).toBeCloseTo(49_853.825, 3);
  expect(figure("monthsLeft")).toBe(3);
});

test("the as-of month may be a date, as Excel makes of what is typed", () => {
  build("en", 45413);
  expect(input("asOfDate")).toBe(45443);
  expect(figure("yearToDate")).toBeCloseTo(277_473.4, 1);
});

test("the Korean workbook calculates the same figures, with Korean words", () => {
  build("ko");
  expect(figure("remaining")).toBeCloseTo(422_526.6, 1);
  expect(figure("yearRecord")).toBe("역대 최대 (2000년 이후 자료)");
  expect(figure("gap2024")).toBeCloseTo(16_390.5, 1);
  build("ko", "2022-03");
  expect(figure("remaining")).toBe("발표된 목표 없음");
});

jest.setTimeout(60_000);
