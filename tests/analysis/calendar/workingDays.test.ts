// Days counted in a calendar of one year, with a holiday or none: 1 January 2024 was a Monday.
import { Absence } from "../../../src/analysis/AnalysisError";
import { dailyAverage, dailyAverageGrowth } from "../../../src/analysis/calendar/dailyAverage";
import {
  workingDays,
  workingDaysIn,
  workingDaysOf,
  withHolidays,
  type WorkingCalendar,
} from "../../../src/analysis/calendar/workingDays";

const [NEW_YEAR, NEW_YEARS_EVE] = [45292, 45657];
const plain: WorkingCalendar = { isNonWorking: () => false, firstYear: 2024, lastYear: 2024 };

test("a year is counted from its first day to its last: 262 weekdays and 52 Saturdays", () => {
  expect(workingDays(NEW_YEAR, NEW_YEARS_EVE, plain)).toBe(288);
  expect(workingDaysIn({ frequency: "year", ordinal: 2024 }, plain)).toBe(288);
  expect(workingDays(NEW_YEARS_EVE, NEW_YEARS_EVE, plain)).toBe(1);
  expect(workingDays(NEW_YEAR, NEW_YEAR, plain)).toBe(1);
});

test("Saturday counts half and Sunday nothing", () => {
  const days = Array.from({ length: 7 }, (_, i) => workingDays(NEW_YEAR + i, NEW_YEAR + i, plain));
  expect(days).toEqual([1, 1, 1, 1, 1, 0.5, 0]);
});

test("no year outside is counted, and no span backwards", () => {
  const outside = new Absence("outside-calendar", { first: 2024, last: 2024 });
  expect(workingDays(NEW_YEAR - 1, NEW_YEAR, plain)).toEqual(outside);
  expect(workingDays(NEW_YEARS_EVE, NEW_YEARS_EVE + 1, plain)).toEqual(outside);
  expect(workingDays(NEW_YEAR + 1, NEW_YEAR, plain)).toEqual(
    new Absence("reversed-span", { first: "2024-01-02", last: "2024-01-01" }),
  );
});

test("holidays are those of the calendar and those that are added", () => {
  const calendar = { ...plain, isNonWorking: (serial: number) => serial === NEW_YEAR };
  const more = withHolidays(calendar, new Set([NEW_YEAR + 1]));
  expect([calendar, more].map((one) => workingDays(NEW_YEAR, NEW_YEAR + 4, one))).toEqual([4, 3]);
});

test("the first days of a period end with it", () => {
  const february = { frequency: "month", ordinal: 2024 * 12 + 1 } as const;
  expect([10, 29, 40].map((length) => workingDaysIn(february, plain, length))).toEqual([8, 23, 23]);
  const first10 = workingDaysOf("month", plain, 10);
  expect([first10(february.ordinal), first10(february.ordinal)]).toEqual([8, 8]);
});

describe("a daily average", () => {
  const two: WorkingCalendar = { ...plain, firstYear: 2023 };
  const months = (...values: [number, number][]) =>
    ({ frequency: "month", values: new Map(values) }) as const;
  const [before, now] = [2023 * 12 + 4, 2024 * 12 + 4]; // Mays of 25 and of 25 days: 23 weekdays, 4 Saturdays

  test("is the figure per working day, its growth that on the year before", () => {
    const series = months([before, 250], [now, 500]);
    expect([before, now].map(dailyAverage(series, two))).toEqual([10, 20]);
    expect(dailyAverageGrowth(series, two)(now)).toBeCloseTo(1, 12);
  });

  test("says why there is none: the figure, the one before, the calendar, a base that is none, no day at all", () => {
    const growth = (...values: [number, number][]) => dailyAverageGrowth(months(...values), two)(now);
    expect(growth([before, 5])).toEqual(new Absence("missing-observation", { period: "2024-05" }));
    expect(growth([now, 5])).toEqual(new Absence("missing-observation", { period: "2023-05" }));
    expect(growth([before, -5], [now, 5])).toEqual(new Absence("no-rate", { period: "2023-05" }));
    expect(dailyAverage(months([before, 5]), plain)(before)).toMatchObject({ code: "outside-calendar" });
    const closed = { ...two, isNonWorking: () => true };
    expect(dailyAverage(months([now, 5]), closed)(now)).toEqual(new Absence("no-working-days", {}));
  });
});
