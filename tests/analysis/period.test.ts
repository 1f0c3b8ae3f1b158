import fc from "fast-check";
import { AnalysisError } from "../../src/analysis/AnalysisError";
import {
  type Frequency,
  firstDay,
  labelOf,
  lastDay,
  periodOf,
  PERIODS_PER_YEAR,
} from "../../src/analysis/time/Period";
import { parsePeriod } from "../../src/analysis/time/parsePeriod";
import { parseDay, parseHoliday } from "../../src/analysis/time/parseDate";

const code = (read: () => unknown) => {
  try {
    return read();
  } catch (error) {
    return error instanceof AnalysisError ? error.code : error;
  }
};

test.each([
  ["2024-05", "2024-05"],
  ["2024.05", "2024-05"],
  ["2024.5", "2024-05"],
  ["2024/5", "2024-05"],
  ["202405", "2024-05"],
  ["2024-05-01", "2024-05"],
  ["2024. 5. 1.", "unreadable-period"],
  ["2024-05-31T00:00:00", "2024-05"],
  ["2024M05", "2024-05"],
  ["2024m5", "2024-05"],
  ["May 2024", "2024-05"],
  ["may-2024", "2024-05"],
  ["September 2024", "2024-09"],
  ["2024 Sept", "2024-09"],
  ["2024년 5월", "2024-05"],
  ["2024년5월", "2024-05"],
  ["2024년 5월 1일", "2024-05"],
  ["'24.5", "2024-05"],
  ["’24.12", "2024-12"],
  ["2024Q2", "2024Q2"],
  ["2024-q2", "2024Q2"],
  ["2024년 2분기", "2024Q2"],
  ["2024H1", "2024H1"],
  ["2024년 상반기", "2024H1"],
  ["2024년 하반기", "2024H2"],
  ["2024", "2024"],
  ["2024년", "2024"],
  [" 2024-05 ", "2024-05"],
  [2024, "2024"],
  [202405, "2024-05"],
  [45292, "2024-01"],
  [45292.75, "2024-01"],
  [202405.5, "fractional-period"],
  [1, "1900-01"],
  [32, "1900-02"],
  [2024.1, "fractional-period"],
  [202413, "unreadable-period"],
  [-5, "unreadable-period"],
  [0.5, "fractional-period"],
  [3_000_000, "unreadable-period"],
  ["2024-13", "unreadable-period"],
  ["2024-00", "unreadable-period"],
  ["2024-02-29", "2024-02"],
  ["2023-02-29", "unreadable-period"],
  ["2024/5/32", "unreadable-period"],
  ["2024년 5월 0일", "unreadable-period"],
  ["2024Q5", "unreadable-period"],
  ["24-05", "unreadable-period"],
  ["5월", "unreadable-period"],
  ["", "unreadable-period"],
  ["Exports", "unreadable-period"],
])("%p is read as %s", (entry, expected) => {
  expect(code(() => labelOf(parsePeriod(entry)))).toBe(expected);
});

const frequencies: Frequency[] = ["month", "quarter", "half", "year"];

test("every label is read back as the same period", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...frequencies),
      fc.integer({ min: 1000, max: 9999 }),
      fc.nat({ max: 11 }),
      (frequency, year, index) => {
        const period = periodOf(frequency, year, index % PERIODS_PER_YEAR[frequency]);
        expect(parsePeriod(labelOf(period))).toEqual(period);
      },
    ),
  );
});

test("the last day of every month from 1907 to 2199, as an Excel date, is read as that month", () => {
  for (let year = 1907; year <= 2199; year++) {
    for (let index = 0; index < 12; index++) {
      const period = periodOf("month", year, index);
      expect(parsePeriod(lastDay(period))).toEqual(period);
    }
  }
});

test("a month runs from its first day to its last", () => {
  expect([firstDay, lastDay].map((day) => day(periodOf("month", 2024, 1)))).toEqual([45323, 45351]);
  expect([firstDay, lastDay].map((day) => day(periodOf("quarter", 2024, 0)))).toEqual([45292, 45382]);
});

test("dates before March 1900 have the numbers that Excel gives them, which counts a 29 February 1900", () => {
  expect([0, 1, 2].map((index) => firstDay(periodOf("month", 1900, index)))).toEqual([1, 32, 61]);
});

test.each([
  ["2024-05", "first", 45413],
  ["2024-05", "last", 45443],
  ["2024-05-17", "first", 45429],
  ["2024-05-17", "last", 45429],
  [45429, "last", 45429],
  [202405, "last", 45443],
  ["2024-02-30", "first", "unreadable-date"],
  ["soon", "first", "unreadable-period"],
] as const)("%p names as its %s day %p", (entry, edge, expected) => {
  expect(code(() => parseDay(entry, edge))).toBe(expected);
});

test("a holiday is a day, never a month", () => {
  expect(parseHoliday("2024-10-01")).toBe(45566);
  expect(code(() => parseHoliday("2024-10"))).toBe("unreadable-date");
});
