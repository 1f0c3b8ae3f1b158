import fc from "fast-check";
import { runs } from "../sample";
import { call, cell, column, error } from "./sheet";

const label = (n: number) => `${2000 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`;
const labelsOf = (values: readonly unknown[]) => column(...values.map((_, n) => label(n)));
const figure = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const history = fc.array(figure, { minLength: 24, maxLength: 60 });
const near = (got: unknown, expected: number) =>
  expect(Math.abs((got as number) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));

describe("REBASE", () => {
  const quarters = column("2021Q1", "2020Q4", "2020Q3", "2020Q2", "2020Q1");
  const values = column(30, 40, 20, 10, 10);

  test("the base period becomes 100, or the level asked for", () => {
    expect(call("REBASE", values, quarters, "2020Q3")).toEqual(column(150, 200, 100, 50, 50));
    expect(call("REBASE", values, quarters, "2020Q3", 1)).toEqual(column(1.5, 2, 1, 0.5, 0.5));
  });

  test("a base year is the mean of its periods", () => {
    expect(call("REBASE", values, quarters, 2020)).toEqual(column(150, 200, 100, 50, 50));
    expect(call("REBASE", column(4, 8), column(2020, 2021), 2020)).toEqual(column(100, 200));
  });

  test("a base that is not all there says so in every row with a figure", () => {
    const lines = [
      [30, 1],
      [null, 2],
      [20, 3],
      [10, 4],
      [10, 5],
    ];
    const answer = call("REBASE", lines, quarters, "2020");
    expect(answer[0][0]).toEqual(error("#N/A", /base 2020 is not complete/));
    expect(answer[1][0]).toBe("");
    expect(answer[4][1]).toBeCloseTo(500 / 3.5, 10);
    expect(call("REBASE", values, quarters, "1999Q1")[0][0]).toEqual(error("#N/A", /1999Q1/));
  });

  test("there is no index on a base of zero or below", () => {
    const months = column("2024-01", "2024-02", "2024-03");
    expect(call("REBASE", column(5, 0, 6), months, "2024-02")[0][0]).toEqual(error("#N/A", /base is zero/));
    expect(call("REBASE", column(5, -1, 6), months, "2024-02")[0][0]).toEqual(error("#N/A", /negative/));
  });

  test.each([
    ["a base of another frequency", ["2020-05"], "#VALUE!", /2020-05 is of another frequency/],
    ["a base that is no period", ["soon"], "#VALUE!", /"soon" is not a period/],
    ["a blank base", [null], "#N/A", /blank/],
    ["several bases", [column("2020Q1", "2020Q2")], "#VALUE!", /base/],
    ["a level of zero", ["2020Q1", 0], "#VALUE!", /level must be above zero/],
  ] as const)("%s fails the call", (_, args, code, message) => {
    expect(cell(call("REBASE", values, quarters, ...args))).toEqual(error(code, message));
  });

  test("growth rates stay what they were", () => {
    fc.assert(
      fc.property(history, (series) => {
        const labels = labelsOf(series);
        const index = call("REBASE", column(...series), labels, 2001);
        const before = call("MOM", column(...series), labels).slice(1);
        call("MOM", index, labels)
          .slice(1)
          .forEach(([rate], i) => near(rate, before[i][0] as number));
      }),
      { numRuns: runs(30) },
    );
  });
});

describe("ROLLING", () => {
  test("windows go by the calendar, in any order of rows, and a gap leaves a blank", () => {
    const months = column("2024-04", "2024-01", "2024-02", "2024-06", "2024-05");
    expect(call("ROLLING", column(4, 1, 2, 6, 5), months, 2)).toEqual(column("", "", 3, 11, 9));
    expect(call("ROLLING", column(4, 1, 2, 6, 5), months, 2, "mean")).toEqual(column("", "", 1.5, 5.5, 4.5));
    expect(call("ROLLING", column(4, 1, 2), column("2024-04", "2024-01", "2024-02"), 1)).toEqual(
      column(4, 1, 2),
    );
  });

  test("the window is a year unless told otherwise", () => {
    expect(call("ROLLING", column(1, 2), column("2023H2", "2024H1"))).toEqual(column("", 3));
    expect(call("ROLLING", column(1, 2), column(2023, 2024))).toEqual(column(1, 2));
  });

  test.each([0, -1, 1.5, "x", ""])("a window of %p is refused", (window) => {
    expect(cell(call("ROLLING", column(1), column(2024), [[window]]))).toEqual(error("#VALUE!"));
  });

  test("of a constant is the constant times the window", () => {
    fc.assert(
      fc.property(figure, fc.integer({ min: 1, max: 30 }), (x, window) => {
        const series = Array.from({ length: 30 }, () => x);
        const [sums, means] = ["sum", "mean"].map((method) =>
          call("ROLLING", column(...series), labelsOf(series), window, method),
        );
        series.forEach((_, i) => {
          if (i < window - 1) expect([sums[i][0], means[i][0]]).toEqual(["", ""]);
          else {
            near(sums[i][0], x * window);
            near(means[i][0], x);
          }
        });
      }),
    );
  });
});

describe("CHANGE_FREQUENCY", () => {
  const months = ["2024-05", "2024-04", "2024-03", "2024-02", "2024-01", "2023-12"];
  const values = [50, 40, 30, 20, 10, 99];

  test("spills labels and figures, oldest first, without incomplete periods", () => {
    expect(call("CHANGE_FREQUENCY", column(...values), column(...months), "quarter")).toEqual([
      ["2024Q1", 60],
    ]);
    expect(call("CHANGE_FREQUENCY", column(...values), column(...months), "quarter", "mean")).toEqual([
      ["2024Q1", 20],
    ]);
  });

  test("partial periods are kept when asked for", () => {
    const ask = (method: string) =>
      call("CHANGE_FREQUENCY", column(...values), column(...months), "quarter", method, true);
    expect(ask("sum")).toEqual([
      ["2023Q4", 99],
      ["2024Q1", 60],
      ["2024Q2", 90],
    ]);
    expect(ask("mean")[2]).toEqual(["2024Q2", 45]);
    expect(ask("last")[2]).toEqual(["2024Q2", 50]);
  });

  test("last is complete when the last period inside is there", () => {
    expect(call("CHANGE_FREQUENCY", column(...values), column(...months), "quarter", "last")).toEqual([
      ["2023Q4", 99],
      ["2024Q1", 30],
    ]);
  });

  test("several series stand side by side; what one lacks is blank", () => {
    const two = [
      [1, 10],
      [2, null],
      [3, 30],
      [4, 40],
    ];
    const quarters = column("2023Q1", "2023Q2", "2023Q3", "2023Q4");
    expect(call("CHANGE_FREQUENCY", two, quarters, "half")).toEqual([
      ["2023H1", 3, ""],
      ["2023H2", 7, 70],
    ]);
    expect(call("CHANGE_FREQUENCY", two, quarters, "year")).toEqual([["2023", 10, ""]]);
  });

  test("a table that runs across stays across, and a text spoils its own period", () => {
    const quarters = [["2023Q1", "2023Q2", "2023Q3", "2023Q4"]];
    expect(call("CHANGE_FREQUENCY", [[1, "soon", 3, 4]], quarters, "half", null, "TRUE")).toEqual([
      ["2023H1", "2023H2"],
      [error("#VALUE!", /"soon"/), 7],
    ]);
  });

  test("of several bad cells in a period the oldest is named, in any order of rows", () => {
    for (const [cells, periods] of [
      [
        ["soon", "late", 3],
        ["2024-01", "2024-02", "2024-03"],
      ],
      [
        ["late", 3, "soon"],
        ["2024-02", "2024-03", "2024-01"],
      ],
    ]) {
      const [[, answer]] = call("CHANGE_FREQUENCY", column(...cells), column(...periods), "quarter");
      expect(answer).toEqual(error("#VALUE!", /"soon"/));
    }
  });

  test.each([
    [["2024-01"], "month", "quarter · half · year"],
    [["2024Q1"], "quarter", "each quarter cannot be turned into figures for each quarter"],
    [["2024"], "half", "each year cannot be turned into figures for each half"],
  ])("figures of %p cannot become each %s", (periods, to, message) => {
    expect(cell(call("CHANGE_FREQUENCY", column(5), column(...periods), to))).toEqual(
      error("#VALUE!", new RegExp(message)),
    );
  });

  test("periods come in order, also where a cell of an earlier one cannot be read", () => {
    const months = column(...[1, 2, 3, 4, 5, 6].map((n) => `2024-0${n}`));
    expect(call("CHANGE_FREQUENCY", column("soon", 1, 1, 1, 1, 1), months, "quarter")).toEqual([
      ["2024Q1", error("#VALUE!", /"soon"/)],
      ["2024Q2", 3],
    ]);
  });

  test("of several series the one with the most figures says what is lacking", () => {
    for (const values of [
      [
        [1, 1],
        [null, 1],
      ],
      [
        [1, 1],
        [1, null],
      ],
    ])
      expect(cell(call("CHANGE_FREQUENCY", values, column("2024-01", "2024-02"), "quarter"))).toEqual(
        error("#N/A", /2024Q1 lacks 2024-03;/),
      );
  });

  test.each<[string, unknown[], string[], string, string | null, RegExp]>([
    [
      "by single months, pairs and the ends of longer runs",
      [1, 1, 1, 1, 1, 1],
      ["2024-01", "2024-03", "2024-06", "2024-10", "2024-11", "2024-12"],
      "year",
      null,
      /2024 lacks 2024-02, 2024-04, 2024-05, 2024-07 … 2024-09;/,
    ],
    ["for the last of them by that alone", [1], ["2024-01"], "quarter", "last", /2024Q1 lacks 2024-03;/],
    [
      "a zero that counts as missing",
      [5, 0],
      ["2024-01", "2024-02"],
      "quarter",
      null,
      /^0 in 2024-02 counts/,
    ],
    [
      "no figure at all",
      [null, null],
      ["2024-01", "2024-02"],
      "quarter",
      null,
      /1 figure is needed, 0 found/,
    ],
  ])("what the fullest period lacks is told: %s", (_, values, periods, to, method, message) => {
    expect(cell(call("CHANGE_FREQUENCY", column(...values), column(...periods), to, method))).toEqual(
      error("#N/A", message),
    );
  });

  test("nothing complete is said, and so is a partial that is neither TRUE nor FALSE", () => {
    expect(cell(call("CHANGE_FREQUENCY", column(5), column("2024-01"), "year"))).toEqual(
      error(
        "#N/A",
        /^No year is complete: 2024 lacks 2024-02 … 2024-12; extend the ranges, or set partial to TRUE\.$/,
      ),
    );
    expect(cell(call("CHANGE_FREQUENCY", column(5), column("2024-01"), "year", null, "some"))).toEqual(
      error("#VALUE!", /TRUE · FALSE/),
    );
  });

  test("partial sums keep the total, whatever the frequency", () => {
    fc.assert(
      fc.property(history, fc.constantFrom("quarter", "half", "year"), (series, to) => {
        const rows = call("CHANGE_FREQUENCY", column(...series), labelsOf(series), to, "sum", true);
        const sum = (xs: readonly unknown[]) => xs.reduce((total: number, x) => total + (x as number), 0);
        near(sum(rows.map(([, x]) => x)), sum(series));
      }),
    );
  });

  test("quarters of months made halves are halves of months", () => {
    fc.assert(
      fc.property(history, (series) => {
        const quarters = call("CHANGE_FREQUENCY", column(...series), labelsOf(series), "quarter");
        const halves = call(
          "CHANGE_FREQUENCY",
          column(...quarters.map(([, x]) => x)),
          column(...quarters.map(([period]) => period)),
          "half",
        );
        const straight = call("CHANGE_FREQUENCY", column(...series), labelsOf(series), "half");
        expect(halves.map(([period]) => period)).toEqual(straight.map(([period]) => period));
        halves.forEach(([, x], i) => near(x, straight[i][1] as number));
      }),
      { numRuns: runs(30) },
    );
  });
});

describe("CAGR", () => {
  const years = column(2021, 2022, 2023, 2024);
  const two = [
    [100, null],
    [110, null],
    [121, 10],
    [133.1, 12],
  ];

  test("a series that lacks an end has no rate, and leaves the others theirs", () => {
    const [to2022] = call("CAGR", two, years, null, 2022);
    near(to2022[0], 0.1);
    expect(to2022[1]).toEqual(error("#N/A", /no figure for 2022/));
    const shorter = two.map(([a, b], i) => [i < 2 ? a : null, b]);
    const [from2023] = call("CAGR", shorter, years, 2023);
    expect(from2023[0]).toEqual(error("#N/A", /no figure for 2023/));
    near(from2023[1], 0.2);
  });

  test.each([
    ["a period that is not in periods", [2019, null], "#N/A", /2019 is not among the periods/],
    ["one beyond the latest", [2030, null], "#N/A", /2030 is not among the periods/],
    ["an end before the start", [2024, 2022], "#VALUE!", /2024 lies after 2022/],
    ["several starts", [column(2021, 2022), null], "#VALUE!", /from must be one cell/],
    ["a blank end", [null, [[""]]], "#N/A", /blank/],
  ] as const)("%s fails the call", (_, ends, code, message) => {
    expect(cell(call("CAGR", column(1, 2, 3, 4), years, ...ends))).toEqual(error(code, message));
  });

  test("a base that is not above zero is no base, and nobody is sent to a mode that is not there", () => {
    expect(cell(call("CAGR", column(-1, 2, 3, 4), years))).toEqual(
      error("#N/A", /2021, is not above zero, .*compare the amounts\.$/),
    );
    expect(cell(call("CAGR", column(1, 2, 3, -4), years))).toEqual(error("#N/A", /A figure is negative/));
  });
});

test("only functions with a mode advise one", () => {
  const years = column(2022, 2023, 2024);
  const balance = column(5, -1, 4);
  for (const [id, ...more] of [["DAILY_YOY"], ["CONTRIBUTION", null]]) {
    expect(cell(call(id as string, balance, years, ...more, 2024))).toEqual(error("#N/A", /not above zero/));
  }
  for (const id of ["YOY", "MOM", "YTD_YOY"]) {
    expect(cell(call(id, balance, years, 2024))).toEqual(
      error("#N/A", /base in 2023 is negative.*"difference"/),
    );
  }
  const months = column("2023-01", "2023-02", "2024-01", "2024-02");
  expect(cell(call("TARGET_PACE", column(1, -1, 5, 5), months, 50, "2024-02", "expected"))).toEqual(
    error("#N/A", /no figure for 2023-03/),
  );
});

test("logarithmic growth: of figures above zero alone, and nothing for what is equal as printed", () => {
  expect(cell(call("GROWTH_RATE", 110, 100, "log"))).toBeCloseTo(0.0953101798, 9);
  expect(cell(call("GROWTH_RATE", 0.1 + 0.2, 0.3, "log"))).toBe(0);
  for (const current of [0, -1]) {
    expect(cell(call("GROWTH_RATE", current, 100, "log"))).toEqual(error("#N/A", /above zero/));
  }
});

test("a growth rate names the base that is none, and a base of zero is none", () => {
  const years = column(2023, 2024);
  expect(cell(call("YOY", column(0, 5, null), column(2023, 2024, null), 2024))).toEqual(
    error("#N/A", /base in 2023 is zero/),
  );
  expect(cell(call("DAILY_YOY", column(-5, 5), years, 2024))).toEqual(error("#N/A", /2023/));
});

describe("CAGR between one period and itself", () => {
  test.each([
    ["of two figures and more: the two periods are to differ", [1, 2, 3], /from and to are both 2022/],
    ["of two figures just so", [1, 2], /from and to are both 2022/],
    ["of one figure: there are too few", ["", 2], /2 figures are needed, 1 found/],
  ] as const)("%s", (_, figures, message) => {
    const years = [2021, 2022, 2023].slice(0, figures.length);
    const found = cell(call("CAGR", column(...figures), column(...years), 2022, 2022));
    expect((found as { message: string }).message).toMatch(message);
  });

  test("equal ends grow by nothing", () => {
    expect(cell(call("CAGR", column(0.1 + 0.2, 0.3), column(2021, 2022)))).toBe(0);
  });
});

describe("CAGR while a cell cannot be read", () => {
  const rate = (from: number | null, to: number | null) =>
    cell(call("CAGR", column(100, "soon", 110, 121), column(2020, 2021, 2022, 2023), from, to));

  test("needs the cells between its ends only where it has to find an end", () => {
    expect(rate(2022, 2023)).toBeCloseTo(0.1, 12);
    expect(rate(2020, 2022)).toBeCloseTo(Math.sqrt(1.1) - 1, 12);
    expect(rate(2022, null)).toBeCloseTo(0.1, 12);
    for (const [from, to] of [
      [null, 2023],
      [2020, null],
      [null, null],
    ])
      expect(rate(from, to)).toEqual(error("#VALUE!", /"soon"/));
  });

  test("has none of no figures", () => {
    expect(cell(call("CAGR", column(null, null), column(2020, 2021)))).toEqual(
      error("#N/A", /2 figures are needed, 0 found/),
    );
  });
});

test("one figure and a period are a table of one row, not two numbers", () => {
  expect(call("YOY", 5, "2024-05")).toEqual([[""]]);
  expect(cell(call("YOY", 5, 4))).toEqual(error("#VALUE!", /GROWTH_RATE/));
});
