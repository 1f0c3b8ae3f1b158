import { dateOfSerial, firstDay, lastDay, periodOf, serialOfDate } from "../../src/analysis/time/Period";

test("a month runs from its first day to its last", () => {
  expect([firstDay, lastDay].map((day) => day(periodOf("month", 2024, 1)))).toEqual([45323, 45351]);
  expect([firstDay, lastDay].map((day) => day(periodOf("quarter", 2024, 0)))).toEqual([45292, 45382]);
});

test("dates before March 1900 have the numbers that Excel gives them, which counts a 29 February 1900", () => {
  expect([0, 1, 2].map((index) => firstDay(periodOf("month", 1900, index)))).toEqual([1, 32, 61]);
});

test.each([
  [1, "1900-01-01"],
  [59, "1900-02-28"],
  [61, "1900-03-01"],
  [45413, "2024-05-01"],
])("Excel's number %i is %s", (serial, date) => {
  expect(dateOfSerial(serial).toISOString().slice(0, 10)).toBe(date);
  expect(serialOfDate(new Date(`${date}T00:00:00Z`))).toBe(serial);
});
