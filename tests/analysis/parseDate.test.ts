import { AnalysisError } from "../../src/analysis/AnalysisError";
import { parseDay, parseHoliday } from "../../src/analysis/time/parseDate";

const code = <T>(read: () => T) => {
  try {
    return read();
  } catch (error) {
    return error instanceof AnalysisError ? error.code : error;
  }
};

// Serial numbers as a spreadsheet shows them.
test.each([
  ["2024-05", "first", 45413],
  ["2024-05", "last", 45443],
  ["2024Q1", "last", 45382],
  ["2024-05-17", "first", 45429],
  ["2024-05-17", "last", 45429],
  ["2024. 5. 17.", "first", 45429],
  ["2024년 5월 17일", "first", 45429],
  ["2024-05-17 00:00:00", "first", 45429],
  ["2024-05-17T23:59:59Z", "last", 45429],
  ["2024.5.17 (금)", "first", 45429],
  ["2024.5.17.(금) 오후 11:59", "last", 45429],
  ["20240517", "first", 45429],
  ["2024-05-17 p", "first", 45429],
  [20240517, "last", 45429],
  [45429, "last", 45429],
  [45429.75, "first", 45429],
  [202405, "last", 45443],
  ["1900-03-01", "first", 61],
  ["2024-02-30", "first", "no-such-period"],
  ["2024.5.1 ~ 5.20", "first", "not-whole-period"],
  ["soon", "first", "unreadable-period"],
] as const)("%p names as its %s day %p", (entry, edge, expected) => {
  expect(code(() => parseDay(entry, edge))).toBe(expected);
});

test.each(["2024-10-01", "2024. 10. 1.(화)", "2024-10-01 00:00:00", 20241001, 45566, 45566.5])(
  "the holiday %p is 1 October 2024",
  (entry) => {
    expect(parseHoliday(entry)).toBe(45566);
  },
);

test.each(["2024-10", 2024, "2024-10-01 ~ 2024-10-03", "2024-10-32", "추석", 2405, "5월"])(
  "a holiday is a day: %p is refused",
  (entry) => {
    expect(code(() => parseHoliday(entry))).toBe("unreadable-date");
  },
);
