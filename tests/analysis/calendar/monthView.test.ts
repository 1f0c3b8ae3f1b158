// A month day by day, in a calendar of two years with one holiday: 1 January 2024 was a Monday.
import { Absence } from "../../../src/analysis/AnalysisError";
import { monthView } from "../../../src/analysis/calendar/monthView";
import type { WorkingCalendar } from "../../../src/analysis/calendar/workingDays";

const [FEBRUARY, FIRST] = [{ frequency: "month", ordinal: 2024 * 12 + 1 } as const, 45323];
/** Wednesday, 14 February 2024. */
const HOLIDAY = FIRST + 13;
const calendar: WorkingCalendar = {
  isNonWorking: (serial) => serial === HOLIDAY,
  firstYear: 2023,
  lastYear: 2024,
};

function seen(month = FEBRUARY as { frequency: "month"; ordinal: number }, years = calendar) {
  const view = monthView(month, years);
  if (view instanceof Absence) throw new Error("The month is outside the calendar");
  return view;
}

test("every day has its date and what it counts: a leap February of 29 days that begins on a Thursday", () => {
  const { days } = seen();
  expect(days.map(({ day }) => day)).toEqual(Array.from({ length: 29 }, (_, i) => i + 1));
  expect(days.map(({ serial }) => serial)).toEqual(Array.from({ length: 29 }, (_, i) => FIRST + i));
  const [saturdays, sundays] = [
    [3, 10, 17, 24],
    [4, 11, 18, 25],
  ];
  expect(days.filter(({ weight }) => weight === 0.5).map(({ day }) => day)).toEqual(saturdays);
  expect(days.filter(({ weight }) => weight === 0).map(({ day }) => day)).toEqual(
    [...sundays, 14].sort((a, b) => a - b),
  );
  expect(days.filter(({ weight }) => weight === 1)).toHaveLength(20);
});

test("the first 10 and 20 days and the month are counted, now and a year earlier", () => {
  expect(seen().counts).toEqual({
    first10: { now: 8, before: 8.5 },
    first20: { now: 14.5, before: 15.5 },
    month: { now: 22, before: 22 },
  });
});

test("a year before the calendar begins has no counts, and the month is told all the same", () => {
  const { counts } = seen(FEBRUARY, { ...calendar, firstYear: 2024 });
  const outside = new Absence("outside-calendar", { first: 2024, last: 2024 });
  expect(counts.month).toEqual({ now: 22, before: outside });
});

test("a month outside is not told at all", () => {
  expect(monthView({ frequency: "month", ordinal: 2025 * 12 }, calendar)).toEqual(
    new Absence("outside-calendar", { first: 2023, last: 2024 }),
  );
});
