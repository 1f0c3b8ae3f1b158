// How values and periods are read: blanks beside zeros, ranges exchanged, a header taken in, cells that do not match.
import { call, cell, column, error } from "./sheet";

const refusal = (...args: unknown[]) => cell(call("YOY", ...args));

describe("a 0", () => {
  const check = (values: unknown[], at: number) =>
    cell(call("RECORD_CHECK", column(...values), column(...values.map((_, i) => 2017 + i)), at));

  test("among figures is a zero that claims reach over where a blank tells itself apart", () => {
    expect(check([9, 0, 5, 6, 7, 8, 10, null], 2023)).toBe("All-time high (data since 2017)");
    expect(check([9, 0, 5, 6, 7, 8, 10], 2023)).toBe("Highest in the data without gaps since 2019");
  });

  test("before the first figure may be a blank all the same, and is one where nothing tells them apart", () => {
    expect(check([0, 5, 6, null], 2018)).toEqual(error("#N/A", /0 in 2017/));
    expect(check([0, 5, 6], 2018)).toBe("First observation (data since 2018)");
  });

  test("is told from a blank by a null in any cell of at", () => {
    const yoy = (at: unknown) => call("YOY", column(5, 0), column(2023, 2024), at);
    expect(yoy([["2024", null]])).toEqual([[-1, ""]]);
    expect(yoy([["2024", ""]])).toEqual([["", ""]]);
  });

  test("between figures is inside, whichever way the table runs", () => {
    const labels = ["2024-01", "2024-02", "2024-03"];
    for (const [values, periods] of [
      [[3, 0, 7], labels],
      [[7, 0, 3], [...labels].reverse()],
    ])
      expect(cell(call("MOM", column(...values), column(...periods), "2024-02", "difference"))).toBe(-3);
  });
});

describe("values and periods exchanged", () => {
  const swapped = error("#VALUE!", /swap|exchanged/i);

  test("are noticed where the values read as a calendar, at most every other period missing", () => {
    expect(refusal(column(202401, 202404), column(5.5, 6.5))).toEqual(swapped);
    expect(refusal(column(202401, 202405), column(5.5, 6.5))).toEqual(error("#VALUE!", /^periods, row 1: /));
  });

  test("are not suspected where the periods are a calendar, thirteen months a row at the most", () => {
    expect(call("MOM", column(2024, 2025), column(202401, 202602))).toEqual([[""], [""]]);
    expect(refusal(column(2024, 2025), column(202401, 202603))).toEqual(swapped);
  });

  test.each<[string, unknown[][], unknown[][]]>([
    [
      "of two series",
      [
        [202401, 1],
        [202402, 2],
      ],
      column(5.5, 6.5),
    ],
    ["of one figure", column(202405, null), column(5.5, null)],
    ["of figures with decimals", column(45413.5, 45444.5), column(5.5, 6.5)],
    ["of figures that repeat", column(202401, 202401), column(5.5, 6.5)],
    ["of years and months", column(2024, 202405), column(5.5, 6.5)],
  ])("%s are not suspected: the period is named", (_, values, periods) => {
    expect(refusal(values, periods)).toEqual(error("#VALUE!", /^periods, row 1: /));
  });

  test("are not suspected where a period is written as one", () => {
    expect(refusal(column(202401, 202402), column("2024-01", "soon"))).toEqual(
      error("#VALUE!", /^periods, row 2: "soon" is not a period/),
    );
  });
});

describe("a first row that is no row of the table", () => {
  test("is a header where it has words above periods or figures", () => {
    expect(refusal(column("Exports", 5), column("Month", "2024-05"))).toEqual(
      error("#VALUE!", /header.*"Month"/),
    );
    expect(refusal(column("Exports", 5), column("", "2024-05"))).toEqual(
      error("#VALUE!", /header.*"Exports"/),
    );
    expect(
      refusal(
        [
          ["", "Cars"],
          [5, 6],
        ],
        column(null, "2024-05"),
      ),
    ).toEqual(error("#VALUE!", /header.*"Cars"/));
  });

  test("is none where its period is just blank, is no text, or stands alone", () => {
    expect(refusal(column(5, 6), column("", "2024-05"))).toEqual(
      error("#VALUE!", /^periods, row 1: The period is blank/),
    );
    expect(refusal(column("Exports", 5), column(true, "2024-05"))).toEqual(
      error("#VALUE!", /^periods, row 1: "TRUE" is not a period/),
    );
    expect(refusal("Exports", "Month")).toEqual(error("#VALUE!", /^"Month" is not a period/));
  });

  test("of a list is a header where numbers follow", () => {
    const of = (...items: unknown[]) => cell(call("HHI", column(...items)));
    expect(of("Exports", 5, 6)).toEqual(error("#VALUE!", /header "Exports"/));
    expect(of("Exports", "soon")).toEqual(error("#VALUE!", /^(?!.*header).*"Exports"/));
    expect(of(5, "soon", 6)).toEqual(error("#VALUE!", /^(?!.*header).*"soon"/));
    expect(of(true, 5)).toEqual(error("#VALUE!", /^(?!.*header).*"TRUE"/));
  });
});

describe("ranges beside each other", () => {
  test("are as long, and told by name where not", () => {
    expect(cell(call("CHECK_DATA", column(1, 2), column("2024-01")))).toEqual(
      error("#VALUE!", /values: 2; periods: 1/),
    );
    expect(cell(call("CONTRIBUTION", column(1, 2), column(2023, 2024), column(1)))).toEqual(
      error("#VALUE!", /total: 1; periods: 2/),
    );
    expect(
      cell(
        call("YOY", column(1, 2), [
          [2023, 2024],
          [2023, 2024],
        ]),
      ),
    ).toEqual(error("#VALUE!", /^periods must be one cell/));
  });

  test("have their figures counted together where a period is blank", () => {
    expect(cell(call("CONTRIBUTION", column(1, null), column(2023, ""), column(2, 3)))).toEqual(
      error("#VALUE!", /^periods, row 2: The period is blank beside figures/),
    );
  });

  test("that are blank from end to end answer with blanks", () => {
    expect(call("YOY", column(null, null), column(null, null))).toEqual([[""], [""]]);
  });

  test("that hold a period twice name both rows", () => {
    expect(refusal(column(1, 2, 3), column("2024-05", "2024-06", "2024.5"))).toEqual(
      error("#VALUE!", /^periods, row 3: .*row 1/),
    );
    expect(refusal([[1, 2, 3]], [["2024-05", "2024-06", "2024.5"]])).toEqual(
      error("#VALUE!", /^periods, column 3: .*column 1/),
    );
  });
});

test.each([
  ["a blank", null],
  ["a blank that comes as 0", 0],
])("a figure whose period is blank is asked about, also beside %s", (_, blank) => {
  for (const row of [
    [7, blank],
    [blank, 7],
  ]) {
    const answer = call("YOY", [[1, 2], row, [3, 4]], column("2023-05", "", "2024-05"));
    expect(cell(answer)).toEqual(error("#VALUE!", /^periods, row 2: The period is blank beside figures/));
  }
});

test.each([
  [
    "lower",
    [[1, 2]],
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    [[1], [2]],
  ],
  [
    "narrower",
    [[1], [2]],
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
    [
      [1, 2],
      [3, 4],
    ],
  ],
])(
  "a range a cell %s than the others, and not just one cell, is no element of theirs",
  (_, fits, whole, misfit) => {
    expect(call("SHARE", fits, whole)).toHaveLength(whole.length);
    expect(cell(call("SHARE", misfit, whole))).toEqual(error("#VALUE!", /same length/));
    expect(cell(call("SHARE", whole, misfit))).toEqual(error("#VALUE!", /same length/));
  },
);

test("cells that a single one is set against keep their places, down and across", () => {
  expect(call("SHARE", [[1, 2]], 4)).toEqual([[0.25, 0.5]]);
  expect(call("SHARE", column(1, 2), [[4, 8]])).toEqual([
    [0.25, 0.125],
    [0.5, 0.25],
  ]);
  expect(call("SHARE", [[1, null]], 4)).toEqual([[0.25, ""]]);
  expect(call("SHARE", column(1, "soon"), 4)).toEqual([[0.25], [error("#VALUE!", /"soon"/)]]);
});

test("several series in rows have their latest answers below each other", () => {
  const values = [
    [1, 2, 4],
    [4, 2, 1],
  ];
  const years = [[2022, 2023, 2024]];
  expect(call("RECORD_CHECK", values, years, null, "rank")).toEqual([[1], [3]]);
  expect(call("CAGR", values, years)).toEqual([[1], [-0.5]]);
});
