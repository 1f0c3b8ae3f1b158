import fc from "fast-check";
import { runs } from "../sample";
import { call, cell, column, error, spilled } from "./sheet";

const CLEAN = [["No findings"]];
const found = (...args: unknown[]) => call("CHECK_DATA", ...args) as string[][];
const months = (n: number) => Array.from({ length: n }, (_, i) => `2024-${String(i + 1).padStart(2, "0")}`);

describe("clean tables", () => {
  test("total exports as shipped, by month, by quarter and newest first", () => {
    const [values, periods] = spilled("EXPORTS");
    expect(found(values, periods)).toEqual(CLEAN);
    expect(found([...values].reverse(), [...periods].reverse())).toEqual(CLEAN);
    expect(found(...spilled("EXPORTS", null, null, null, null, "quarter"))).toEqual(CLEAN);
    expect(cell(call("CHECK_DATA", values, periods, null, null, "ko"))).toBe("발견된 문제 없음");
  });

  test("months not yet published, blank rows and a written n.a. are no findings, on either host", () => {
    const labels = column(...months(5), null, "");
    expect(found(column(10, "n.a.", 12, null, null, null, ""), labels)).toEqual(CLEAN);
    expect(found(column(10, "n.a.", 12, 0, 0, 0, 0), column(...months(5), 0, 0))).toEqual(CLEAN);
  });

  test("parts rounded each on its own may miss the total by half a unit a figure", () => {
    const parts = [
      [33, 33],
      [20.4, 21],
    ];
    const labels = column("2024-01", "2024-02");
    expect(found(parts, labels, column(67, 42))).toEqual(CLEAN);
    expect(found(parts, labels, column(68, 42))).toHaveLength(1);
  });

  test("the customs' items never add up to more than total exports, and with the rest they add up", () => {
    const codes = ["semiconductors", "passenger_cars", "petroleum_products", "ships"];
    const items = codes.map((code) => call("EXPORTS", `customs:${code}`, null, "2016-01", "2026-08"));
    const totals = call("EXPORTS", null, null, "2016-01", "2026-08").map(([, x]) => x as number);
    const rows = totals.map((total, i) => {
      const parts = items.map((item) => item[i][1] as number);
      return [...parts, Math.round((total - parts.reduce((sum, x) => sum + x, 0)) * 1000) / 1000];
    });
    expect(
      found(
        rows,
        items[0].map(([period]) => [period]),
        column(...totals),
      ),
    ).toEqual(CLEAN);
  });

  test("annual figures dated by their last day, and a month of each year", () => {
    const dated = (ending: string, ...years: number[]) => column(...years.map((year) => `${year}-${ending}`));
    expect(found(column(5, 6, 7, 8), dated("12-31", 2020, 2021, 2022, 2023))).toEqual(CLEAN);
    expect(found(column(5, 6, 7, 8), dated("05", 2020, 2021, 2022, 2023))).toEqual(CLEAN);
    expect(found(column(5, 6, 7), dated("12-31", 2020, 2023, 2024))).toEqual([
      ["2021-12 … 2022-12", "Missing period", "2 periods have no row; add them."],
    ]);
  });

  test("zeros that are usual in a column are figures", () => {
    expect(found(column(5, 0, 0, 7, 0, 6), column(...months(6)))).toEqual(CLEAN);
  });
});

describe("a dirty table", () => {
  const rows: unknown[][] = [
    ["Month", "Chips", "Cars", "Total"],
    ["2024-01", 100, 50, 150],
    ["2024.02", 110, "52", 162],
    ["soon", 111, 52, 163],
    [null, 112, 53, 165],
    ["2024Q1", 330, 150, 480],
    ["2024-03", 120, { type: "Error", basicValue: "#DIV/0!" }, 175],
    ["2024-01", 100, 50, 150],
    ["2024-02", 111, 52, 163],
    ["2024-06", 130000, 60, 190],
    ["2024-07", 131, null, 191],
    ["2024-08", 132, true, 192],
    ["2024-09", 133, 61, 294],
    ["2024-10", 134, 62, 196],
    [2024.1, 134, 62, 196],
  ];
  const of = (from: number, to: number) => rows.map((row) => row.slice(from, to));

  test("each fault is named with its place, oldest first", () => {
    expect(found(of(1, 3), of(0, 1), of(3, 4))).toEqual([
      ["row 1", "Header in the range", 'The range starts with the header "Month"; start it one cell later.'],
      [
        "row 4",
        "Unreadable period",
        '"soon" is not a period; write 2024-05, 2024Q2, 2024H1 or 2024, or use a date.',
      ],
      [
        "row 5",
        "Blank period",
        "There are figures but no period; write one such as 2024-05, or clear the row.",
      ],
      [
        "2024Q1 (row 6)",
        "Mixed frequencies",
        "2024Q1 covers several periods of this table; if it is their total, move it out of the table, else write the period that is meant.",
      ],
      [
        "row 15",
        "Unreadable period",
        "2024.1 is a number with a fraction; write 2024-10 as text, or 2024-01 for January.",
      ],
      ["2024-01 (row 8)", "Duplicate period", "Already in row 2, with the same figures; keep one."],
      [
        "2024-02 (row 3)",
        "Not a number",
        'Series 2: "52" is a number stored as text; convert it to a number.',
      ],
      ["2024-02 (row 9)", "Duplicate period", "Already in row 3, with other figures; keep one."],
      ["2024-03 (row 7)", "Not a number", "Series 2: The cell holds the error #DIV/0!; mend it there."],
      ["2024-04 … 2024-05", "Missing period", "2 periods have no row; add them."],
      [
        "2024-06 (row 10)",
        "Unit jump",
        "Series 1: 130,000 is about 992 times the figures around it; check its unit.",
      ],
      [
        "2024-06 (row 10)",
        "Parts and total",
        "The parts add up to 130,060, the total is 190: 129,870 apart, more than the 1.5 allowed.",
      ],
      [
        "2024-07",
        "Blank",
        "Series 2: A blank or 0 between figures; fill it in, or write n.a. if there is no figure.",
      ],
      [
        "2024-08 (row 12)",
        "Not a number",
        'Series 2: "TRUE" is not a number; correct the cell or leave it blank.',
      ],
      [
        "2024-09 (row 13)",
        "Parts and total",
        "The parts add up to 194, the total is 294: 100 apart, more than the 1.5 allowed.",
      ],
    ]);
  });

  test("in Korean every line is Korean, and as long a list", () => {
    const korean = found(of(1, 3), of(0, 1), of(3, 4), null, "ko");
    expect(korean).toHaveLength(15);
    for (const line of korean) for (const text of line.slice(1)) expect(text).toMatch(/[가-힣]/);
    expect(korean[9]).toEqual(["2024-04 … 2024-05", "빠진 기간", "2개 기간의 행이 없습니다. 추가하십시오."]);
  });

  test("a table that runs across is told by its columns", () => {
    expect(found([[1, "soon", 3]], [months(3)])).toEqual([
      ["2024-02 (column 2)", "Not a number", '"soon" is not a number; correct the cell or leave it blank.'],
    ]);
  });
});

test("a change of unit for good is one line, at its first period", () => {
  const [values, periods] = spilled("EXPORTS");
  const mixed = values.map(([x], i) => [i < 100 ? (x as number) * 1000 : x]);
  expect(found(mixed, periods)).toEqual([
    [
      "2008-05 (row 101)",
      "Unit jump",
      expect.stringMatching(/^From here on the figures are about 1\/\d{3} of those before/),
    ],
  ]);
});

test("a blank reads alike whether the host hands it over as nothing or as 0", () => {
  const [values, periods] = spilled("EXPORTS");
  const with_ = (blank: unknown) => values.map((row, i) => (i === 40 || i === 41 ? [blank] : row));
  const web = found(with_(null), periods);
  expect(web).toEqual([["2003-05 … 2003-06", "Blank", expect.stringMatching(/^2 blanks or zeros/)]]);
  expect(found(with_(0), periods)).toEqual(web);
});

test("a rare 0 between figures is a zero once a blank shows itself, and zeros that miss a total are found", () => {
  const [values, periods] = spilled("EXPORTS");
  const zero = values.map((row, i) => (i === 40 ? [0] : row));
  expect(found(zero, periods)).toHaveLength(1);
  expect(found([...zero, [null]], [...periods, [null]])).toEqual(CLEAN);
  const parts = [
    [1, 2],
    [0, 0],
    [null, 3],
  ];
  const labels = column("2024-01", "2024-02", "2024-03");
  expect(found(parts, labels, column(3, 5, 3))).toEqual([
    ["2024-02 (row 2)", "Parts and total", expect.stringMatching(/^The parts add up to 0, the total is 5/)],
  ]);
  expect(found(parts.slice(0, 2), labels.slice(0, 2), column(3, 5))).toEqual(CLEAN);
});

test("a given tolerance is in the unit of the figures, and 0 forgives only the noise of doubles", () => {
  const parts = [
    [0.1, 0.2],
    [1, 2],
  ];
  const labels = column("2024-01", "2024-02");
  expect(found(parts, labels, column(0.3, 3.4), 0.5)).toEqual(CLEAN);
  expect(found(parts, labels, column(0.3, 3.4), 0)).toHaveLength(1);
  expect(cell(call("CHECK_DATA", parts, labels, column(0.3, 3.4), -1))).toEqual(
    error("#VALUE!", /tolerance/),
  );
});

test("a removed month, a repeated month and a swapped month are found wherever they are", () => {
  const [values, periods] = spilled("EXPORTS");
  fc.assert(
    fc.property(fc.integer({ min: 1, max: values.length - 2 }), (at) => {
      const without = <T>(list: T[]) => list.filter((_, i) => i !== at);
      expect(found(without(values), without(periods))).toEqual([
        [periods[at][0], "Missing period", "1 period has no row; add it."],
      ]);
      const twice = <T>(list: T[]) => [...list, list[at]];
      expect(found(twice(values), twice(periods))).toEqual([
        [
          `${periods[at][0]} (row ${values.length + 1})`,
          "Duplicate period",
          expect.stringContaining(`row ${at + 1},`),
        ],
      ]);
    }),
    { numRuns: runs(40) },
  );
});

test("shapes that do not fit and swapped ranges fail as everywhere", () => {
  expect(cell(call("CHECK_DATA", column(1, 2), column("2024-01")))).toEqual(
    error("#VALUE!", /differ in length/),
  );
  expect(cell(call("CHECK_DATA", column(1), column("2024-01"), column(1, 2)))).toEqual(
    error("#VALUE!", /total: 2/),
  );
  expect(cell(call("CHECK_DATA", column("2024-01", "2024-02"), column(1.5, 2.5)))).toEqual(
    error("#VALUE!", /swapped/),
  );
});

test("a hundred thousand figures are looked at to the last; a list that is cut says what it left out", () => {
  const every = Array.from({ length: 3600 }, (_, i) => `${1900 + Math.floor(i / 12)}-${(i % 12) + 1}`);
  const table = (last: unknown, cell: (row: number) => unknown) =>
    every.map((_, row) => Array.from({ length: 28 }, (__, i) => (row + i === 3626 ? last : cell(row))));
  const level = (row: number) => 100 + (row % 7);
  expect(found(table(101, level), column(...every))).toEqual(CLEAN);
  expect(found(table(1e6, level), column(...every))).toHaveLength(1);
  const bad = found(
    table("soon", () => "soon"),
    column(...every),
  );
  expect(bad).toHaveLength(1000);
  expect(bad[999]).toEqual(["…", "99,801 more", "Mend those above and look again."]);
});

test("a difference beyond what a number holds is not told", () => {
  const parts = [
    [-1.7e308, 1],
    [1, 2],
  ];
  const answer = call("CHECK_DATA", parts, column("2024-01", "2024-02"), column(1.7e308, 9));
  const texts = answer.flat().join(" ");
  expect(texts).not.toMatch(/Infinity|NaN/);
  expect(texts).toMatch(/2024-02/);
});

describe("parts without a figure", () => {
  const periods = column(2021, 2022, 2023);
  const total = column(100, 105, 106);
  const check = (parts: unknown[][], whole: unknown[][] = total) =>
    (call("CHECK_DATA", parts, periods, whole) as unknown[][]).map(([where, what]) => `${where} ${what}`);

  test.each([["n.a."], ["미정"], [null]])("%p: whether they add up cannot be known", (none) => {
    const parts = [
      [60, none],
      [60, 45],
      [62, 44],
    ];
    expect(check(parts).filter((line) => line.includes("Parts and total"))).toEqual([]);
  });

  test("a total of 0 is judged where it is no blank", () => {
    const parts = [
      [60, 40],
      [60, 45],
      [62, 44],
    ];
    expect(check(parts, column(100, 105, 0))).toEqual(["No findings undefined"]);
    const told = [...parts.slice(0, 2), [62, 44], [null, null]];
    const found = call("CHECK_DATA", told, column(2021, 2022, 2023, null), column(100, 105, 0, null));
    expect((found as unknown[][])[0].slice(0, 2)).toEqual(["2023 (row 3)", "Parts and total"]);
  });
});

test("a row that is no figure twice says the same both times", () => {
  const found = call(
    "CHECK_DATA",
    column(100, "n.a.", "n.a.", 110),
    column("2024-01", "2024-02", "2024-02", "2024-03"),
  );
  expect((found as unknown[][])[0][2]).toBe("Already in row 2; neither has figures; keep one.");
});

test.each([
  ["a slip of the hand", ["2024-01", "2024-O2", "2024-03"], true],
  ["newest first", ["2024-03", "2024-O2", "2024-01"], true],
  ["no period", ["2024-01", null, "2024-03"], true],
  ["elsewhere in the table", ["2024-01", "2024-03", "2024-O4"], false],
])("the row that may be the missing period is to be mended, and none added: %s", (_, periods, isThere) => {
  const details = (language: string) =>
    found(column(1, 2, 3), column(...periods), null, null, language).find(
      ([where]) => where === "2024-02",
    )?.[2];
  expect([details("en"), details("ko")]).toEqual(
    isThere
      ? [
          "1 period has no row that can be read; first mend the period of the row between.",
          "1개 기간의 행을 읽을 수 없습니다. 사이에 있는 행의 기간부터 고치십시오.",
        ]
      : ["1 period has no row; add it.", "1개 기간의 행이 없습니다. 추가하십시오."],
  );
});

test.each([
  ["nothing", null, "; one of the two has no figures", " 한쪽은 값이 없습니다"],
  ["n.a.", "n.a.", "; one of the two has no figures", " 한쪽은 값이 없습니다"],
  ["another figure", 6, ", with other figures", " 값이 다릅니다"],
  ["the same figure", 5, ", with the same figures", " 값이 같습니다"],
])("a period twice, once with %s", (_, second, english, korean) => {
  for (const values of [column(5, second, 7), column(second, 5, 7)]) {
    const table = [values, column("2024-01", "2024-01", "2024-02")] as const;
    expect(found(...table)[0][2]).toBe(`Already in row 1${english}; keep one.`);
    expect(found(...table, null, null, "ko")[0][2]).toBe(`1행에 이미 있으며${korean}. 하나만 남기십시오.`);
  }
});

test("a total row, and a year among months, are told to go", () => {
  const found = call(
    "CHECK_DATA",
    column(1, 2, 3, 6, 6),
    column("2024-01", "2024-02", "2024-03", 2024, "2024년 계"),
  );
  expect((found as unknown[][]).map(([, , details]) => details)).toEqual([
    "2024 covers several periods of this table; if it is their total, move it out of the table, else write the period that is meant.",
    '"2024년 계" adds up or averages other rows and is no period. Functions that read this column answer with an error; move the row out of the table.',
  ]);
});

test("the level of a balance is never told, nor figures that are not there beside a blank period", () => {
  const balance = column(-437, -183, 693, 2220, 490, 713, 6, 7, 5);
  const months = column(...Array.from({ length: 9 }, (_, i) => `2024-0${i + 1}`));
  expect(call("CHECK_DATA", balance, months)).toEqual([["No findings"]]);
  const note = call("CHECK_DATA", column(1, 2, "주: 잠정치"), column("2024-01", "2024-02", null));
  expect((note as unknown[][]).map(([, what]) => what)).toEqual(["Not a number"]);
});

test("how far parts are from their total is told to its last digit", () => {
  const findings = found([[1234567890, 65950123.4]], [["2024-01"]], [[1288222668.9]]);
  expect(findings).toMatchObject([
    [
      "2024-01 (row 1)",
      "Parts and total",
      "The parts add up to 1,300,518,013.4, the total is 1,288,222,668.9: 12,295,344.5 apart, more than the 0.6 allowed.",
    ],
  ]);
});
