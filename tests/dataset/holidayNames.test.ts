// Names of the calendar's dates. Lunar dates: the Korean lunisolar calendar of ICU, by the runtime's Intl. Decreed days: the
// election commission's and the government's announcements.
import { calendarYears, nonWorkingDates } from "../../src/dataset/calendar";
import { holidayNames } from "../../src/dataset/holidayNames";
import { dateOfSerial, serialOfDate } from "../../src/analysis/time/Period";

const namesOn = (date: string) => holidayNames(serialOfDate(new Date(date))).map(({ ko }) => ko);
const lunar = new Intl.DateTimeFormat("en-u-ca-dangi", { month: "numeric", day: "numeric", timeZone: "UTC" });
const all = () => [...nonWorkingDates()].map((serial) => dateOfSerial(serial).toISOString().slice(0, 10));

test.each([
  ["2026-06-03", ["지방선거일"]],
  ["2024-10-01", ["임시공휴일"]],
  ["2025-05-05", ["어린이날", "부처님오신날"]],
  ["2025-05-06", ["대체공휴일"]],
  ["2009-10-03", ["개천절", "추석"]],
  ["2025-05-01", ["근로자의 날"]],
  ["2026-05-01", ["노동절"]],
  ["2026-09-24", ["추석 연휴"]],
  ["2026-09-28", []],
] as const)("%s", (date, names) => expect(namesOn(date)).toEqual(names));

test("Lunar New Year, Chuseok and Buddha's Birthday are where the lunar calendar has them, every year", () => {
  const wanted: Readonly<Record<string, string>> = { "1/1": "설날", "8/15": "추석", "4/8": "부처님오신날" };
  const { first, last } = calendarYears();
  const wrong: string[] = [];
  let found = 0;
  for (let t = Date.UTC(first, 0, 1); t < Date.UTC(last + 1, 0, 1); t += 86_400_000) {
    const name = wanted[lunar.format(new Date(t))];
    const names = namesOn(new Date(t).toISOString().slice(0, 10));
    const isRight = Object.values(wanted).every((each) => names.includes(each) === (each === name));
    if (!isRight) wrong.push(new Date(t).toISOString());
    if (name) found++;
  }
  expect(wrong).toEqual([]);
  expect(found).toBe(3 * (last - first + 1));
});

test("a substitute is a weekday within a week after a holiday on another day off, or beside another one", () => {
  const substitutes = all().filter((date) => namesOn(date).includes("대체공휴일"));
  expect(substitutes.length).toBeGreaterThan(20);
  for (const date of substitutes) {
    const weekday = new Date(date).getUTCDay();
    expect([1, 2, 3, 4, 5]).toContain(weekday);
    const before = [1, 2, 3, 4, 5].map((n) =>
      new Date(Date.parse(date) - n * 86_400_000).toISOString().slice(0, 10),
    );
    const days = before.filter((day) => namesOn(day).length > 0 && !namesOn(day).includes("대체공휴일"));
    expect(days).not.toEqual([]);
  }
});
