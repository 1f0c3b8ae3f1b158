// What became of periods that were read in part or mistaken: the calls of analysts, each with its reason.
import { call, cell, column, error } from "./sheet";

interface Case {
  readonly call: readonly [id: string, ...args: unknown[]];
  readonly expected: unknown;
  readonly why: string;
}

const threeYears = ["2304", "2305", "2306", "2404", "2405", "2406"];
const spans = column("2024-04-01 ~ 2024-04-20", "2024-05-01 ~ 2024-05-20");
const quarters = [151000, 155000, 158000, 168000, 163304.5, 171510.5];
const dated = (...args: unknown[]) => ["PARSE_PERIOD", ...args, "label"] as const;

const CASES: readonly Case[] = [
  {
    call: ["WORKDAYS", "2024-05-01 00:00:00", "2024-05-20 00:00:00"],
    expected: 12.5,
    why: "the published count of 1 to 20 May 2024: a date with a time is that day, not its month",
  },
  { call: ["WORKDAYS", "2024.5.1 (수)", "2024.5.10 (금)"], expected: 6.5, why: "a weekday in brackets" },
  { call: ["WORKDAYS", "2024. 5. 1.", "2024. 5. 20."], expected: 12.5, why: "the Korean standard way" },
  { call: ["WORKDAYS", 20240501, 20240520], expected: 12.5, why: "dates of eight digits" },
  { call: ["WORKDAYS", "2024-05-17 09:00"], expected: 22, why: "a start alone means its month" },
  {
    call: ["WORKDAYS", "2024.5.1 ~ 5.20"],
    expected: error("#VALUE!", /"2024\.5\.1 ~ 5\.20" is not a whole period/),
    why: "a span is no date",
  },
  {
    call: ["WORKDAYS", "2024-05", null, "2024-05-02 ~ 2024-05-03"],
    expected: error("#VALUE!", /"2024-05-02 ~ 2024-05-03" is not a date/),
    why: "nor a holiday",
  },
  {
    call: ["FLASH_ESTIMATE", 32700, "2024-05-20 00:00:00", null, null, null, "daily_average"],
    expected: 2616,
    why: "32,700 over the 12.5 working days up to that very day",
  },
  {
    call: ["FLASH_ESTIMATE", 32700, "2024.5.1~20"],
    expected: error("#VALUE!", /"2024\.5\.1~20" is not a date/),
    why: "through is one day",
  },
  {
    call: [
      "HEADLINE",
      column(32500, 32700),
      column("2023-05-01 ~ 2023-05-20", "2024-05-01 ~ 2024-05-20"),
      null,
      null,
      "ko",
    ],
    expected: error("#VALUE!", /^periods, row 1: "2023-05-01 ~ 2023-05-20" is not a whole period/),
    why: "figures of 20 days over the days of a whole month turned the sign of the daily average",
  },
  {
    call: dated("2024-05-01 누계"),
    expected: error("#VALUE!", /"2024-05-01 누계" is not a whole period/),
    why: "a word behind",
  },
  {
    call: dated("2024.1-5"),
    expected: error("#VALUE!", /"2024\.1-5" is not a whole period/),
    why: "January to May, not 5 January",
  },
  {
    call: [
      "DAILY_AVERAGE",
      column(...quarters),
      column("2023.1/4", "2023.2/4", "2023.3/4", "2023.4/4", "2024.1/4", "2024.2/4"),
      "2024.1/4",
    ],
    expected: 163304.5 / 67,
    why: "KOSIS writes quarters so; the first quarter of 2024 had 67 working days",
  },
  { call: dated("2024.1/2"), expected: "2024H1", why: "and halves" },
  {
    call: ["YOY", column(496, 522, 542, 561, 580, 573), column(...threeYears), "2405"],
    expected: error("#VALUE!", /^periods, row 1: "2304" .*for April 2023 write 2023-04/),
    why: "read as the year 2405, the change on the month before came as that on the year before",
  },
  {
    call: ["HEADLINE", column(52200, 58000), column(2305, 2405)],
    expected: error("#VALUE!", /"2305" .*for May 2023 write 2023-05/),
    why: "read as an Excel date it was August 1906",
  },
  {
    call: dated(2405),
    expected: error("#VALUE!", /"2405" is not a year from 1900 to 2199; for May 2024 write 2024-05/),
    why: "the sentence says the month",
  },
  {
    call: ["RECORD_CHECK", column(900, 500, 600), column("'99.12", "'00.12", "'01.12"), "'01.12", "rank"],
    expected: 2,
    why: "'99 is 1999, so that its 900 is earlier and higher",
  },
  {
    call: [
      "RECORD_CHECK",
      column(900, 500, 600),
      column("'99.12", "'00.12", "'01.12"),
      "'01.12",
      "previous_period",
    ],
    expected: "1999-12",
    why: "and is the record before",
  },
  {
    call: ["YOY", column(10, 20, 11, 22), column("2023", "", "2024", "")],
    expected: error("#VALUE!", /^periods, row 2: The period is blank beside figures/),
    why: "merged cells hold their year in the first row only",
  },
  {
    call: ["YOY", [[10, 20, 11, 22]], [["2023", null, "2024", null]]],
    expected: error("#VALUE!", /^periods, column 2: The period is blank beside figures/),
    why: "where periods lie across, it is a column",
  },
  {
    call: ["YOY", column(1, 2, 3), column(1, 2, 3)],
    expected: error(
      "#VALUE!",
      /^periods, row 1: "1" is one of the months without a year; write the year too/,
    ),
    why: "read as days of January 1900 they were there twice",
  },
  {
    call: ["YOY", column(1, 2), column("5월", "6월")],
    expected: error("#VALUE!", /"5월" is one of the months without a year/),
    why: "the same in words",
  },
  {
    call: ["YOY", column(1, 2), column("2024 1/4", "2/4분기")],
    expected: error("#VALUE!", /^periods, row 2: "2\/4분기" is one of the quarters without a year/),
    why: "a year that stands in the first cell of four only",
  },
  { call: dated("24.5"), expected: "2024-05", why: "'24.5 typed into a cell arrives without its apostrophe" },
  {
    call: dated(24.5),
    expected: error("#VALUE!", /24\.5 is a number with a fraction; write 2024-05 as text/),
    why: "and typed without one it is a number",
  },
  {
    call: dated("2024. 5."),
    expected: "2024-05",
    why: "the National Institute of Korean Language writes so",
  },
  { call: dated("2024. 05"), expected: "2024-05", why: "KOSIS months" },
  { call: dated("24년 5월"), expected: "2024-05", why: "a short year" },
  { call: dated("2024 1/4"), expected: "2024Q1", why: "the Bank of Korea's quarters" },
  { call: dated("1Q24"), expected: "2024Q1", why: "as brokers write" },
  { call: dated("2024년  5월"), expected: "2024-05", why: "two spaces" },
  { call: dated("20240501"), expected: "2024-05", why: "eight digits" },
  { call: dated("2021. 05 p)"), expected: "2021-05", why: "KOSIS marks the provisional" },
];

test.each(CASES)("$call: $why", ({ call: [id, ...args], expected }) => {
  const answer = cell(call(id, ...args));
  if (typeof expected === "number") expect(answer).toBeCloseTo(expected, 9);
  else expect(answer).toEqual(expected);
});

test("CHECK_DATA sees spans, cumulative figures and months without a year as findings", () => {
  expect(call("CHECK_DATA", column(1, 2), spans)).toEqual([
    [
      "row 1",
      "Unreadable period",
      expect.stringContaining('"2024-04-01 ~ 2024-04-20" is not a whole period'),
    ],
    [
      "row 2",
      "Unreadable period",
      expect.stringContaining('"2024-05-01 ~ 2024-05-20" is not a whole period'),
    ],
  ]);
  const mixed = column("2024-01", "2024.1~2", "2024년 3월 누계", 4, "2024-04", 2405);
  expect(call("CHECK_DATA", column(10, 21, 33, 12, 12, 13), mixed, null, null, "ko").slice(0, 4)).toEqual([
    ["2행", "읽을 수 없는 기간", expect.stringContaining('"2024.1~2"은(는) 온전한 한 기간이 아니라')],
    ["3행", "읽을 수 없는 기간", expect.stringContaining('"2024년 3월 누계"은(는) 온전한')],
    ["4행", "읽을 수 없는 기간", expect.stringContaining('"4"은(는) 연도가 없는 월입니다')],
    ["6행", "읽을 수 없는 기간", expect.stringContaining("2024년 5월이면 다음과 같이 쓰십시오: 2024-05")],
  ]);
});

test("a header above periods that CHECK_DATA cannot read is a header, whatever it looks like", () => {
  for (const header of ["2024 exports", "May", "Month"]) {
    expect(call("CHECK_DATA", column("Exports", 1, 2), column(header, "2024-01", "2024-02"))).toEqual([
      ["row 1", "Header in the range", expect.stringContaining(`"${header}"`)],
    ]);
  }
});

test.each([
  ["an unreadable entry", ["2024-01", "soon", "2024-03"], /^periods, row 2: "soon" is not a period/],
  [
    "another frequency",
    ["2024-01", "2024-02", "2024Q1"],
    /^periods, row 3: "2024-01" and "2024Q1" are of diff/,
  ],
  [
    "a period twice",
    ["2024-01", "2024-02", "2024. 1."],
    /^periods, row 3: 2024-01 is there twice, here as "2024\. 1\." and first in row 1; keep one/,
  ],
  ["a blank", ["2024-01", 0, "2024-03"], /^periods, row 2: The period is blank/],
  [
    "no such day",
    ["2024-01-31", "2024-02-30", "2024-03-31"],
    /^periods, row 2: "2024-02-30" is not in the cal/,
  ],
])("%s fails the call with the entry quoted and its row counted", (_, periods, message) => {
  expect(cell(call("YOY", column(1, 2, 3), column(...periods)))).toEqual(error("#VALUE!", message));
  const across = new RegExp(message.source.replaceAll("row", "column"));
  expect(cell(call("YOY", [[1, 2, 3]], [periods]))).toEqual(error("#VALUE!", across));
});

test("an entry of at is counted too, unless it is the only one", () => {
  const table = [column(1, 2), column("2024-01", "2024-02")];
  expect(cell(call("YTD", ...table, column("2024-01", "2024.1~2")))).toEqual(
    error("#VALUE!", /^at, row 2: "2024\.1~2" is not a whole period/),
  );
  expect(cell(call("YTD", ...table, [["2024-01", 2019]]))).toEqual(
    error("#VALUE!", /^at, column 2: 2019 is a year; a 2024-05 without quotes is the subtraction/),
  );
  expect(cell(call("YTD", ...table, "2024.1~2"))).toEqual(error("#VALUE!", /^"2024\.1~2" is not a whole/));
});
