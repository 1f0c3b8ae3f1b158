// What the first days of a month say, in a calendar without holidays; the estimate itself is held against other programs.
import { flashEstimate } from "../../../src/analysis/calendar/flashEstimate";
import { workingDaysOf, type WorkingCalendar } from "../../../src/analysis/calendar/workingDays";
import type { Series } from "../../../src/analysis/time/Series";

const calendar: WorkingCalendar = { isNonWorking: () => false, firstYear: 2015, lastYear: 2026 };
const series = (figures: readonly number[], first: number): Series => ({
  frequency: "month",
  values: new Map(figures.map((figure, i) => [first + i, figure])),
});
const MAY = 2024 * 12 + 4;
/** 10 and 11 May, and the month's last day. */
const [TENTH, ELEVENTH, LAST] = [45422, 45423, 45443];
const daysOf = (ordinal: number, upTo?: number) => workingDaysOf("month", calendar, upTo)(ordinal);

test("the month's growth is on the same month a year before it, whatever stands a year behind it", () => {
  const totals = series(
    Array.from({ length: 25 }, (_, i) => (i === 0 ? 200 : i === 24 ? 800 : 400)),
    MAY - 12,
  );
  const found = flashEstimate(500, LAST, { totals }, daysOf);
  expect(found).toMatchObject({ month: 500, method: "complete", month_yoy: 1.5 });
});

test("one day more in the month is another history: what is remembered of one is not given for the other", () => {
  const figures = Array.from({ length: 60 }, (_, i) => 1000 + 10 * (i % 7));
  const history = () => ({
    totals: series(figures, MAY - 60),
    firstDays: series(
      figures.map((figure, i) => figure * 0.3 + (i % 5)),
      MAY - 60,
    ),
  });
  const one = history();
  const [tenth, eleventh] = [TENTH, ELEVENTH].map((through) => flashEstimate(320, through, one, daysOf));
  expect(eleventh).not.toEqual(tenth);
  expect(eleventh).toEqual(flashEstimate(320, ELEVENTH, history(), daysOf));
  expect(flashEstimate(320, TENTH, one, daysOf)).toEqual(tenth);
});
