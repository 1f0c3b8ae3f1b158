import fc from "fast-check";
import { AnalysisError } from "../../src/analysis/AnalysisError";
import { type Frequency, labelOf, lastDay, periodOf, PERIODS_PER_YEAR } from "../../src/analysis/time/Period";
import { parseHoliday } from "../../src/analysis/time/parseDate";
import { parsePeriod } from "../../src/analysis/time/parsePeriod";
import { anyText } from "../anyText";
import { runs } from "../sample";

/** The answer, or the code of the refusal. */
const code = <T>(read: () => T) => {
  try {
    return read();
  } catch (error) {
    return error instanceof AnalysisError ? error.code : error;
  }
};
const label = (entry: string | number) => code(() => labelOf(parsePeriod(entry)));

/** By label: every form in which an entry names it. Those of May 2024 stand for their kinds. */
const ACCEPTED: Readonly<Record<string, readonly (string | number)[]>> = {
  "2024-05": [
    ...["2024-05", "2024.05", "2024/05", "2024 05", "2024-5", "2024.5", "2024/5", "2024 5", 202405, "202405"],
    ...["2024. 5.", "2024. 05", "2024.5.", "2024 - 05", "2024. 5월", "2024.5월", "2024-05월", "2024 5월"],
    ...[
      "2024년 5월",
      "2024년5월",
      "2024년 05월",
      "2024 년 5 월",
      "24년 5월",
      "24년5월",
      "'24년 5월",
      "'24년 5",
    ],
    ...[
      "'24.5",
      "’24.5",
      "‘24.5",
      "`24.5",
      "'24.05",
      "'24.5월",
      "'24. 5월",
      "'24/5",
      "'24-05",
      "24.5",
      "24.05",
    ],
    ...["24-05", "24/5", "24.5월", "2024M05", "2024m5", "2024 M05", "2024-M05"],
    ...["May 2024", "may-2024", "MAY.2024", "May, 2024", "May/2024", "May-24", "May 24", "May '24", "May'24"],
    ...["2024 May", "2024-May"],
    ...["2024-05-01", "2024.05.01", "2024/5/1", "2024 05 01", "2024. 5. 1.", "2024.5.1", "2024-05-31."],
    ...[
      "2024년 5월 1일",
      "2024년5월1일",
      "2024년 5월 1",
      "2024.5월 1일",
      "24년 5월 1일",
      "'24.5.1",
      "'24. 5. 1.",
    ],
    ...["20240501", 20240501, 20240531, 45413, 45413.5, 45443.999],
    ...["2024-05-31T00:00:00", "2024-05-31T23:59:59.999Z", "2024-05-31T09:00+09:00", "2024-05-01 00:00:00"],
    ...["2024-05-01 9:30", "2024-05-01 9:30 PM", "2024-05-01 12:00:00 a.m.", "2024-05-01 PM 1:00"],
    ...["2024. 5. 1. 오전 12:00:00", "2024.5.1 오후 3:05", "2024년 5월 1일 9시", "2024년 5월 1일 09시 30분"],
    ...["2024.5.1 (수)", "2024.5.1(수)", "2024. 5. 1.(수)", "2024. 5. 1. 수요일", "2024년 5월 1일(수)"],
    ...["2024년 5월 1일 수요일", "2024.5.1(水)", "2024-05-01 Wed", "2024-05-01 (Wednesday)"],
    ...["2024.5.1 (수) 09:00", "2024-05-01 Wed 09:00:00", "20240501 (수)"],
    ...[
      "2024-05p",
      "2024-05 p",
      "2024.05 p)",
      "2024. 05 p)",
      "2024-05 (p)",
      "2024-05(r)",
      "2024-05 e",
      "2024.5*",
    ],
    ...["2024-05 *", "2024년 5월 P)", "2024년 5월p", "202405 r", "May 2024 e", "2024-05-01 p"],
    ...[
      "２０２４－０５",
      "２０２４．５",
      "２０２４년　５월",
      " 2024-05 ",
      "2024년  5월",
      "2024\u00a005",
      "2024\n5월",
    ],
    ...["2024–05", "2024—05", "2024‑05", "2024−05", "2024─05", "\u200e2024\u200e-05", "2024․5"],
    "2024년 5월".normalize("NFD"),
  ],
  "2024-01": ["2024/1/4", "2024-1-4", "2024.1", "2024.01.04", "2024 Jan", 45292, 45292.75, "Jan. 2024"],
  "2024-02": ["2024-02-29", "2024. 2. 29."],
  "2024-09": ["September 2024", "Sept. 2024", "2024 Sept", "2024 Sept.", "Sep-24"],
  "2024-10": ["2024.10", "24.10", "Oct 2024"],
  "2024-12": ["’24.12", "'24/12"],
  "1999-12": ["'99.12", "99년 12월", "Dec-99"],
  "1950-01": ["'50.1", "50.01", 18264, 18264.25],
  "2049-12": ["'49.12"],
  "2000-01": ["'00.1", "Jan-00"],
  "1900-01": ["1900-01", "1900-01-01", 190001, 19000101],
  "2199-12": ["2199-12", "2199.12.31", 219912, 21991231, 109574],
  "2024Q2": [
    ...["2024Q2", "2024-Q2", "2024/Q2", "2024.Q2", "2024 Q2", "2024-q2", "2024년 Q2", "24Q2", "'24Q2"],
    ...["2Q24", "2Q2024", "2Q 2024", "2Q '24", "2q24", "Q2 2024", "Q2-2024", "Q2/24", "Q2'24"],
    ...["'24.2Q", "24.2Q", "2024.2Q", "2024 2Q", "2024년 2Q"],
    ...[
      "2024년 2분기",
      "2024년2분기",
      "2024 2분기",
      "2024.2분기",
      "24년 2분기",
      "'24.2분기",
      "2024년 2 분기",
    ],
    ...[
      "2024.2/4",
      "2024 2/4",
      "2024-2/4",
      "24.2/4",
      "'24.2/4",
      "2024년 2/4분기",
      "2024 2/4분기",
      "2024.2/4분기",
    ],
    ...["2024년 2/4", "2024년 2 / 4분기", "2024/2/4분기", "２０２４．２／４", "2024.2⁄4"],
    ...["2024.2/4 p", "2024Q2p", "2Q24E", "2024년 2분기(p)"],
  ],
  "2024Q1": ["1Q24", "2024 1/4", "2024.1/4"],
  "2024H1": [
    ...["2024H1", "2024-H1", "2024 h1", "24H1", "1H24", "H1 2024", "'24.1H"],
    ...["2024년 상반기", "2024년상반기", "2024 상반기", "2024상반기", "24년 상반기", "'24.상반기"],
    ...["2024.1/2", "2024 1/2", "2024년 1/2", "2024H1 p"],
  ],
  "2024H2": ["2024년 하반기", "2024.2/2", "2H24"],
  "2024": ["2024", "2024년", 2024, " 2024 ", "２０２４년", "2024p", "2024 e", "2024년(p)", "2024*"],
  "1900": ["1900", 1900],
  "2199": ["2199", 2199],
};

test.each(Object.entries(ACCEPTED).flatMap(([to, entries]) => entries.map((entry) => [entry, to])))(
  "%p is read as %s",
  (entry, expected) => {
    expect(label(entry)).toBe(expected);
  },
);

/** By code: what is refused, each kind with the sentence that fits it. */
const REFUSED: Readonly<Record<string, readonly (string | number)[]>> = {
  "not-whole-period": [
    ...["2024-05-01 ~ 2024-05-20", "2024.5.1 ~ 5.20", "2024-05-01~20", "2024.1~5", "2024.1～5", "2024.1〜5"],
    ...["2024.1-5", "2024.1–5", "2024.1/5", "2024-5/6", "2024/1-5", "2024.05-01", "2024 5.1", "2024-05 01"],
    ...[
      "2024년 1~5월",
      "2024년 1-5월",
      "2024년 1∼5월",
      "1~5월",
      "1-5월",
      "~2024-05",
      "2023-2024",
      "2023~2024",
    ],
    ...["2024-05-01 누계", "2024년 5월 누계", "2024.5 누계", "누계 2024-05", "2024년 5월까지", "2024 YTD"],
    ...["1Q24-2Q24", "1Q~3Q24", "May-24 to Jun-24", "2024Q1-Q3", "2024H1, 2024H2", "'24.1~5", "24.1-5"],
    ...["2024-", "2024.", "2024-05-", "2024년 5", "2024Q", "2024.5.1 (", "2024-05-01T", "2024-05-01T25:00"],
    ...["2024-05-01 24:00", "2024-05-01 9:60", "2024.5.1 (요)", "2024-05 (p", "2024-05 pp", "2024-05 p*"],
    ...[
      "2024 exports",
      "24.5.1",
      "24-05-01",
      "2024-05 잠정",
      "2024.5/4",
      "2024.3/2",
      "2024년 24분기",
      "2024년 5월 1주",
    ],
    // A footnote's number is not part of the figure before it.
    ...["2024.1²", "2024.1①", "2024-05¹"],
  ],
  "no-such-period": [
    ...[
      "2024-13",
      "2024.13",
      "24.13",
      "2024-00",
      "2024.0",
      "202413",
      202413,
      202400,
      "2024년 13월",
      "2024M13",
    ],
    ...[
      "2024-05-32",
      "2024/5/32",
      "2024.2.30",
      "2023-02-29",
      "2024년 5월 0일",
      "20240532",
      20240532,
      20241301,
    ],
    ...["2024Q5", "2024Q0", "5Q24", "2024년 5분기", "2024H3", "2024-04-31T00:00:00"],
  ],
  "year-out-of-range": ["1899-12", "1850-05", "2200-01", "2200", "0050", "1899.12.31", "2200Q1", "99991231"],
  "no-year": [
    ...[1, 2, 12, "1", "05", "12", "5월", "05월", "５월", "May", "sept.", "5월 p"],
    ...["2분기", "2/4분기", "Q2", "2Q", "상반기", "하반기", "H1"],
  ],
  "short-month": [2405, "2405", 2305, "2306", "9912", 9912, 1205, 501, "0501", "0012", "2405 p"],
  "early-date": [2200, 3000, 15000, 18263],
  "fractional-period": [2024.1, 2024.5, 24.5, 202405.5, 0.5, 20240501.5, 18263.5, 404.8],
  "unreadable-period": [
    ...[-5, 0, 13, 99, 109575, 189999, 220000, 240501, 3_000_000, 1e15],
    ...["", " ", "Exports", "기간", "Month", "soon", "누", "05/2024", "5-2024", "5월 2024", "from 2024-05"],
    ...["5/1/2024", "1 May 2024", "24", "'24", "24년", "(2024-05)", "45413", "TRUE"],
    ...["683,609.5", "x2024-05", "-2024-05", "٢٠٢٤-٠٥"],
  ],
};

test.each(Object.entries(REFUSED).flatMap(([why, entries]) => entries.map((entry) => [entry, why])))(
  "%p is refused: %s",
  (entry, why) => {
    expect(label(entry)).toBe(why);
  },
);

test("the likeliest slip is put right: the month of 2405, of 24.5, of 2024.10 that became a number", () => {
  const details = (entry: string | number) => {
    try {
      return parsePeriod(entry);
    } catch (error) {
      return (error as AnalysisError).details;
    }
  };
  expect(details("2405")).toMatchObject({ month: periodOf("month", 2024, 4) });
  expect(details(9912)).toMatchObject({ month: periodOf("month", 1999, 11) });
  expect(details(501)).toMatchObject({ month: periodOf("month", 2005, 0) });
  expect(details(24.5)).toMatchObject({ instead: "2024-05" });
  expect(details(2024.12)).toMatchObject({ instead: "2024-12" });
  expect(details(2024.1)).toMatchObject({ instead: "2024-10", january: "2024-01" });
  expect(details(2024.05)).toEqual({ entry: "2024.05", instead: "2024-05" });
  expect(details(18263)).toMatchObject({ period: "1949-12" });
});

test.each([
  [1900.5, "1900-05"],
  [2199.5, "2199-05"],
  [1899.5, "2024-10"],
  [2200.5, "2024-10"],
  [12024.5, "2024-10"],
  [0.5, "2024-10"],
])("for %p write %s: the month that it says, or any where it says none", (entry, instead) => {
  expect(() => parsePeriod(entry)).toThrow(
    expect.objectContaining({ code: "fractional-period", details: { entry: String(entry), instead } }),
  );
});

test("a number is refused as it stands in its cell, and a month of the year 2405 is no month of 2024", () => {
  const refusal = (entry: string | number) => expect.objectContaining({ details: { entry: String(entry) } });
  for (const entry of [-5, 13, 109575, "2405-06"]) expect(() => parsePeriod(entry)).toThrow(refusal(entry));
});

test("spaces around an entry are not quoted with it", () => {
  for (const entry of ["2024-13", "1899-05"])
    expect(() => parsePeriod(` ${entry} `)).toThrow(expect.objectContaining({ details: { entry } }));
  expect(() => parseHoliday(" soon ")).toThrow(expect.objectContaining({ details: { entry: "soon" } }));
});

test.each(["2024    Q2", "2024   -  Q2", "2024 -Q2", "2024- Q2"])(
  "%p is a quarter, however many spaces it has",
  (entry) => {
    expect(label(entry)).toBe("2024Q2");
  },
);

test("an entry is refused as it was written, however long", () => {
  const entry = `2024-05 ${"x".repeat(32_000)}`;
  expect(() => parsePeriod(` ${entry} `)).toThrow(
    expect.objectContaining({ code: "not-whole-period", details: { entry } }),
  );
});

describe("whatever stands beside a period", () => {
  // None of these can be a shorter or longer form of another period.
  const whole = fc.constantFrom("2024M05", "May 2024", "2024Q2", "2024년 2분기", "2024년 상반기", "2024.2/4");
  const beside = fc.oneof(
    fc.string(),
    anyText(),
    fc.constantFrom(
      "누계",
      "까지",
      "~6",
      "-6",
      "p",
      "p)",
      "(r)",
      "*",
      "e ",
      " ",
      "q",
      "5",
      " 5",
      "월",
      "년",
      ")",
    ),
  );
  /** As it is seen: without what has no width. */
  const seen = (text: string) =>
    text.normalize("NFKC").replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g, "");

  test("behind it, is a publisher's mark or refused", () => {
    fc.assert(
      fc.property(whole, beside, (period, more) => {
        const isMark = /^\s*([per]\)?|\([per]\)|\*)?\s*$/i.test(seen(more));
        const read = label(period + more);
        expect([period + more, read === label(period)]).toEqual([period + more, isMark]);
        if (!isMark) expect(read).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: runs(1000) },
    );
  });

  test("before it, is refused", () => {
    fc.assert(
      fc.property(whole, beside, (period, more) => {
        const isBlank = /^\s*$/.test(seen(more));
        expect([more + period, label(more + period) === label(period)]).toEqual([more + period, isBlank]);
      }),
      { numRuns: runs(1000) },
    );
  });

  test("another period behind any sign but a mark's makes it a span", () => {
    const sign = fc.constantFrom("~", " ~ ", " - ", "–", " to ", " 부터 ", ", ", "∼", "...", " / ", "—");
    fc.assert(
      fc.property(whole, sign, whole, (first, between, second) => {
        expect(label(first + between + second)).toBe("not-whole-period");
      }),
    );
  });
});

const year = fc.integer({ min: 1900, max: 2199 });
const frequencies: Frequency[] = ["month", "quarter", "half", "year"];

test("every label is read back as the same period", () => {
  fc.assert(
    fc.property(fc.constantFrom(...frequencies), year, fc.nat({ max: 11 }), (frequency, y, index) => {
      const period = periodOf(frequency, y, index % PERIODS_PER_YEAR[frequency]);
      expect(parsePeriod(labelOf(period))).toEqual(period);
    }),
  );
});

test("every form of a month names it, whatever its spaces, dashes, digits and mark", () => {
  const english =
    "January February March April May June July August September October November December".split(" ");
  const two = (n: number) => String(n).padStart(2, "0");
  const forms: ((y: number, m: number) => string)[] = [
    (y, m) => `${y}-${two(m)}`,
    (y, m) => `${y}.${m}`,
    (y, m) => `${y}. ${m}.`,
    (y, m) => `${y} ${two(m)}`,
    (y, m) => `${y}${two(m)}`,
    (y, m) => `${y}M${two(m)}`,
    (y, m) => `${y}년 ${m}월`,
    (y, m) => `${y}. ${m}월`,
    (y, m) => `${english[m - 1]} ${y}`,
    (y, m) => `${english[m - 1].slice(0, 3)}-${y}`,
    (y, m) => `${y}-${two(m)}-28`,
    (y, m) => `${y}. ${m}. 1.`,
    (y, m) => `${y}년 ${m}월 9일`,
    (y, m) => `${y}${two(m)}15`,
    (y, m) => `${y}-${m}-1 23:59:59`,
  ];
  const spelling: fc.Arbitrary<(text: string) => string> = fc.constantFrom(
    (text) => text,
    (text) => ` ${text}\t`,
    (text) => text.normalize("NFD"),
    (text) => text.replace(/ /g, "\u3000 "),
    (text) => text.replace(/ /g, "\u00a0"),
    (text) => text.replace(/-/g, "\u2013"),
    (text) => text.replace(/-/g, "\uff0d"),
    (text) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  );
  const month = fc.integer({ min: 1, max: 12 });
  const mark = fc.constantFrom("", "p", " p)", "(p)", " e", "*", " R");
  fc.assert(
    fc.property(year, month, fc.constantFrom(...forms), spelling, mark, (y, m, form, spell, behind) => {
      const entry = spell(form(y, m) + behind);
      expect([entry, label(entry)]).toEqual([entry, `${y}-${two(m)}`]);
    }),
    { numRuns: runs(1000) },
  );
});

test("two digits are the years 1950 to 2049", () => {
  for (let y = 1950; y <= 2049; y++) {
    const short = String(y).slice(2);
    expect([`'${short}.7`, `${short}년 7월`, `Jul-${short}`, `${short}.07`].map(label)).toEqual(
      Array.from({ length: 4 }, () => `${y}-07`),
    );
    expect([`3Q${short}`, `'${short}.3Q`, `'${short}.3/4`].map(label)).toEqual(
      Array.from({ length: 3 }, () => `${y}Q3`),
    );
  }
});

test("the last day of every month from 1950 to 2199, as an Excel date, is read as that month", () => {
  for (let y = 1950; y <= 2199; y++) {
    for (let index = 0; index < 12; index++) {
      const period = periodOf("month", y, index);
      expect(parsePeriod(lastDay(period))).toEqual(period);
    }
  }
});
