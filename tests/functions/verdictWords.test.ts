// The words of a verdict, one table for each trait: 역대 최대, 2022년 7월 이후 22개월 만에 최대, and their English.
import { call, cell, column } from "./sheet";

const month = (n: number) => `${2000 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`;

/** The verdict on September 2006, in seven years that go along at 50 but for what is given. */
const september = (
  exceptions: Record<number, number>,
  scope: string,
  direction: string,
  language: string,
) => {
  const values = Array.from({ length: 84 }, (_, n) => exceptions[n] ?? 50 + ((n * 7) % 5) / 10);
  const table = [column(...values), column(...values.map((_, n) => month(n)))] as const;
  return cell(call("RECORD_CHECK", ...table, "2006-09", null, scope, language, direction));
};

type Case = [string, Record<number, number>, "high" | "low", string, string];

describe("of all figures", () => {
  test.each<Case>([
    ["all-time", { 80: 99 }, "high", "All-time high", "역대 최대"],
    ["tie", { 40: 99, 80: 99 }, "high", "Ties record of 2003-05", "2003년 5월과 같은 역대 최대"],
    [
      "since, in months",
      { 44: 98, 62: 99, 80: 98 },
      "high",
      "Highest since March 2005, in 18 months",
      "2005년 3월 이후 18개월 만에 최대",
    ],
    [
      "since, in years",
      { 38: 99, 44: 98, 80: 98 },
      "high",
      "Highest since September 2003, in 3 years",
      "2003년 9월 이후 3년 만에 최대",
    ],
    [
      "since, in years and months",
      { 44: 98, 45: 99, 80: 98 },
      "high",
      "Highest since October 2003, in 2 years and 11 months",
      "2003년 10월 이후 2년 11개월 만에 최대",
    ],
    ["rank", { 68: 98, 75: 99, 80: 97 }, "high", "Third-highest ever", "역대 3위"],
    ["low", { 80: 1 }, "low", "All-time low", "역대 최저"],
    ["tie of lows", { 40: 1, 80: 1 }, "low", "Ties record low of 2003-05", "2003년 5월과 같은 역대 최저"],
    ["rank of lows", { 68: 1, 75: 1, 80: 2 }, "low", "Third-lowest ever", "역대 최저 3위"],
    ["deficit", { 80: -9 }, "low", "Largest deficit", "역대 최대 적자"],
    [
      "deficit since",
      { 44: -11, 80: -9 },
      "low",
      "Largest deficit since September 2003, in 3 years",
      "2003년 9월 이후 3년 만에 최대 적자",
    ],
    ["rank of deficits", { 75: -11, 68: -9, 80: -9 }, "low", "Second-largest deficit ever", "역대 적자 2위"],
  ])("%s", (_, exceptions, direction, english, korean) => {
    expect(september(exceptions, "all", direction, "en")).toBe(`${english} (data since January 2000)`);
    expect(september(exceptions, "all", direction, "ko")).toBe(`${korean} (2000년 1월 이후 자료)`);
  });
});

describe("of the month", () => {
  test.each<[string, Record<number, number>, string, "high" | "low", string, string]>([
    ["best, of all", { 77: 99, 80: 98 }, "all", "high", "Highest September", "역대 9월 중 최대"],
    ["best", { 77: 99, 80: 98 }, "same_month", "high", "Highest September", "역대 9월 중 최대"],
    [
      "tie",
      { 44: 98, 80: 98 },
      "same_month",
      "high",
      "Ties record of 2003-09 for September",
      "2003년 9월과 같은 역대 9월 중 최대",
    ],
    [
      "since",
      { 44: 98, 80: 97 },
      "same_month",
      "high",
      "Highest September since 2003",
      "9월 기준 2003년 이후 최대",
    ],
    ["rank", { 68: 99, 80: 97 }, "same_month", "high", "Second-highest September", "역대 9월 중 2위"],
    ["low", { 79: 0.5, 80: 1 }, "all", "low", "Lowest September", "역대 9월 중 최저"],
    ["deficit", { 79: -11, 80: -9 }, "all", "low", "Largest September deficit", "역대 9월 중 최대 적자"],
    [
      "rank of deficits",
      { 68: -11, 80: -9 },
      "same_month",
      "low",
      "Second-largest September deficit",
      "역대 9월 중 적자 2위",
    ],
  ])("%s", (_, exceptions, scope, direction, english, korean) => {
    expect(september(exceptions, scope, direction, "en")).toBe(`${english} (data since September 2000)`);
    expect(september(exceptions, scope, direction, "ko")).toBe(`${korean} (2000년 9월 이후 자료)`);
  });
});

describe("of the year", () => {
  test.each<Case>([
    ["best", { 80: 60 }, "high", "Highest of the year", "올해 최대"],
    [
      "tie",
      { 75: 60, 80: 60 },
      "high",
      "Ties 2006-04 for the highest of the year",
      "2006년 4월과 같은 올해 최대",
    ],
    ["rank", { 75: 61, 80: 60 }, "high", "Second-highest of the year", "올해 2위"],
    ["low", { 80: 1 }, "low", "Lowest of the year", "올해 최저"],
    ["deficit", { 80: -1 }, "low", "Largest deficit of the year", "올해 최대 적자"],
  ])("%s", (_, exceptions, direction, english, korean) => {
    expect(september(exceptions, "year", direction, "en")).toBe(`${english} (data since January 2006)`);
    expect(september(exceptions, "year", direction, "ko")).toBe(`${korean} (2006년 1월 이후 자료)`);
  });
});

describe("of data that are too short for all time", () => {
  const latest = (values: number[], periods: unknown[], scope: string | null, language: string) =>
    cell(call("RECORD_CHECK", column(...values), column(...periods), null, null, scope, language));

  test.each<[string, number[], unknown[], string | null, string, string]>([
    [
      "best",
      [1, 2],
      ["2024-01", "2024-02"],
      null,
      "Highest in the data without gaps since January 2024",
      "2024년 1월 이후 빠짐없는 자료 중 최대",
    ],
    [
      "rank",
      [2, 3, 1],
      ["2023Q4", "2024Q1", "2024Q2"],
      null,
      "Third-highest in the data without gaps since the fourth quarter of 2023",
      "2023년 4분기 이후 빠짐없는 자료 중 3위",
    ],
    [
      "tie",
      [2, 2],
      ["2023H2", "2024H1"],
      null,
      "Ties 2023H2 for the highest in the data without gaps since the second half of 2023",
      "2023년 하반기 이후 빠짐없는 자료 중 최대(2023년 하반기와 같음)",
    ],
    [
      "the month's best",
      [2, 3],
      ["2023-05", "2024-05"],
      "same_month",
      "Highest May in the data without gaps since 2023",
      "2023년 이후 빠짐없는 5월 자료 중 최대",
    ],
    [
      "the month's tie",
      [3, 3],
      ["2023-05", "2024-05"],
      "same_month",
      "Ties 2023-05 for the highest May in the data without gaps since 2023",
      "2023년 이후 빠짐없는 5월 자료 중 최대(2023년 5월과 같음)",
    ],
  ])("%s", (_, values, periods, scope, english, korean) => {
    expect(latest(values, periods, scope, "en")).toBe(english);
    expect(latest(values, periods, scope, "ko")).toBe(korean);
  });

  test("a first observation, of all or of its month", () => {
    expect(latest([1], ["2024-05"], null, "en")).toBe("First observation (data since May 2024)");
    expect(latest([1, 2], ["2024-04", "2024-05"], "same_month", "en")).toBe(
      "First observation for May (data since May 2024)",
    );
    expect(latest([1, 2], ["2024Q3", "2024Q4"], "same_month", "en")).toBe(
      "First observation for the fourth quarter (data since the fourth quarter of 2024)",
    );
    expect(latest([1, 2], ["2024-04", "2024-05"], "same_month", "ko")).toBe(
      "5월 첫 관측치 (2024년 5월 이후 자료)",
    );
  });
});

test.each([
  [2, "Second-highest ever", "역대 2위"],
  [6, "Sixth-highest ever", "역대 6위"],
  [10, "Tenth-highest ever", "역대 10위"],
  [11, "11th-highest ever", "역대 11위"],
  [13, "13th-highest ever", "역대 13위"],
  [22, "22nd-highest ever", "역대 22위"],
])("rank %d in words up to the tenth, then in figures", (rank, english, korean) => {
  // The years just before are higher, as many as the rank leaves.
  const values = Array.from({ length: 24 }, (_, i) => (i > 24 - rank ? 200 + i : 1 + i));
  const ask = (language: string) =>
    cell(
      call(
        "RECORD_CHECK",
        column(...values, 100),
        column(...[...values, 0].map((_, i) => 2001 + i)),
        2025,
        null,
        null,
        language,
      ),
    );
  expect(ask("en")).toBe(`${english} (data since 2001)`);
  expect(ask("ko")).toBe(`${korean} (2001년 이후 자료)`);
});

test.each([
  [
    "quarter",
    ["Q1", "Q2", "Q3", "Q4"],
    "Highest third quarter",
    "역대 3분기 중 최대",
    "the third quarter of 2000",
    "2000년 3분기",
  ],
  [
    "half",
    ["H1", "H2"],
    "Highest second half",
    "역대 하반기 중 최대",
    "the second half of 2000",
    "2000년 하반기",
  ],
])("the record of a %s is that of its kind", (_, places, english, korean, since, sinceInKorean) => {
  // Seven years that fall, the last of which is higher than the same of earlier years, but not than the one before.
  const periods = Array.from({ length: 7 }, (_y, year) =>
    places.map((place) => `${2000 + year}${place}`),
  ).flat();
  const at = places.length === 4 ? "2006Q3" : "2006H2";
  const last = periods.indexOf(at);
  const values = periods.map((_p, i) => (i === last - 1 ? 90 : i === last ? 80 : 50));
  const ask = (language: string) =>
    cell(call("RECORD_CHECK", column(...values), column(...periods), at, null, null, language));
  expect(ask("en")).toBe(`${english} (data since ${since})`);
  expect(ask("ko")).toBe(`${korean} (${sinceInKorean} 이후 자료)`);
});
