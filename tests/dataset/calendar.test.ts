import { workingDays } from "../../src/analysis/calendar/workingDays";
import { firstDay, lastDay, serialOfDate, yearOf } from "../../src/analysis/time/Period";
import { parsePeriod } from "../../src/analysis/time/parsePeriod";
import { calendarYears, nonWorkingDates } from "../../src/dataset/calendar";
import { tables } from "./rows";

const dates = nonWorkingDates();
const { first, last } = calendarYears();
const isNonWorking = (year: number, month: number, day: number) =>
  dates.has(serialOfDate(new Date(Date.UTC(year, month - 1, day))));

test("the calendar covers 2007 to 2027, with every date of the list", () => {
  expect({ first, last }).toEqual({ first: 2007, last: 2027 });
  expect(dates.size).toBe(tables.non_working_dates.length);
});

test("one-off holidays and elections are in it, 1 May since 2011, and plain days are not", () => {
  expect(isNonWorking(2015, 8, 14)).toBe(true);
  expect(isNonWorking(2024, 4, 10)).toBe(true);
  expect(isNonWorking(2010, 5, 1)).toBe(false);
  expect(isNonWorking(2011, 5, 1)).toBe(true);
  expect(isNonWorking(2024, 5, 2)).toBe(false);
});

test("the rule with this list gives every count of working_days.csv that it covers", () => {
  const rows = tables.working_days.filter(
    (row) => row.working_days && yearOf(parsePeriod(row.period)) >= first,
  );
  expect(rows.length).toBeGreaterThan(220);
  const calendar = { isNonWorking: (serial: number) => dates.has(serial), firstYear: first, lastYear: last };
  const wrong = rows.filter(({ period, working_days }) => {
    const month = parsePeriod(period);
    return workingDays(firstDay(month), lastDay(month), calendar) !== Number(working_days);
  });
  expect(wrong).toEqual([]);
});
