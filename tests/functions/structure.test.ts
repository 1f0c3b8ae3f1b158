import fc from "fast-check";
import { call, cell, column, error } from "./sheet";

const figure = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const near = (got: unknown, expected: number, scale = 1) =>
  expect(Math.abs((got as number) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(scale)));
const sum = (figures: readonly number[]) => figures.reduce((total, x) => total + x, 0);

describe("EXCLUDING", () => {
  const periods = column("2024-02", "2023-01", "2024-01", "2023-02");
  const total = column(190, 100, 130, 200);

  test("is the growth of what is left, in any order of rows", () => {
    const part = column(40, 20, 30, 50);
    expect(call("EXCLUDING", total, periods, part)).toEqual(column(0, "", 0.25, ""));
    expect(cell(call("EXCLUDING", total, periods, part, "2024-01", "difference"))).toBe(20);
  });

  test("takes off every column of part", () => {
    const parts = [
      [30, 10],
      [15, 5],
      [20, 10],
      [40, 10],
    ];
    expect(call("EXCLUDING", total, periods, parts, "2024-01")).toEqual([[0.25]]);
  });

  test("a missing part makes its period missing, and says which", () => {
    const part = column(40, null, 30, 50);
    expect(cell(call("EXCLUDING", total, periods, part, "2024-01"))).toEqual(error("#N/A", /2023-01/));
    expect(cell(call("EXCLUDING", total, periods, part, "2024-02"))).toBe(0);
  });

  test("a text in part spoils its own row only", () => {
    expect(call("EXCLUDING", total, periods, column("soon", 20, 30, 50))).toEqual([
      [error("#VALUE!", /"soon"/)],
      [""],
      [0.25],
      [""],
    ]);
  });

  test("a part that is all of the total leaves no base", () => {
    expect(cell(call("EXCLUDING", total, periods, total, "2024-01"))).toEqual(
      error("#N/A", /2023-01 is zero/),
    );
  });

  test("runs across with its table", () => {
    const answer = call("EXCLUDING", [[100, 130]], [["2023-01", "2024-01"]], [[20, 30]]);
    expect(answer).toEqual([["", 0.25]]);
  });

  test.each([
    ["two totals", [[[1, 2]], "2024-01", 1], /values must be one/],
    ["a part of another length", [total, periods, column(1, 2)], /differ in length/],
  ])("%s cannot be answered", (_, args, message) => {
    expect(cell(call("EXCLUDING", ...args))).toEqual(error("#VALUE!", message));
  });

  test("in differences it is the total's less the parts'", () => {
    fc.assert(
      fc.property(fc.tuple(figure, figure, figure), fc.tuple(figure, figure, figure), (before, now) => {
        const years = column(2023, 2024);
        const of = (i: number) => column(before[i], now[i]);
        const parts = [before.slice(1), now.slice(1)];
        const change = (i: number) => cell(call("YOY", of(i), years, 2024, "difference")) as number;
        const rest = cell(call("EXCLUDING", of(0), years, parts, 2024, "difference"));
        near(rest, change(0) - change(1) - change(2), 1e6);
      }),
    );
  });
});

describe("CONTRIBUTION", () => {
  const years = column(2023, 2024);
  const text = error("#VALUE!", /"soon"/);

  test("a text in the total, or in what makes it, spoils its whole row", () => {
    const parts = [
      [60, 40],
      [66, 42],
    ];
    expect(call("CONTRIBUTION", parts, years, column(100, "soon"))[1]).toEqual([text, text, text]);
    expect(call("CONTRIBUTION", [parts[0], [66, "soon"]], years)[1]).toEqual([text, text]);
  });

  test("beside a given total a text in a part spoils itself and the rest", () => {
    const parts = [
      [60, 40],
      [66, "soon"],
    ];
    const [, [first, ...others]] = call("CONTRIBUTION", parts, years, column(100, 110));
    near(first, 0.06);
    expect(others).toEqual([text, text]);
  });
});

describe("HHI", () => {
  test("one column for each list, a single row is one list", () => {
    expect(
      call("HHI", [
        [3, 1],
        [1, null],
      ]),
    ).toEqual([[0.625, 1]]);
    expect(call("HHI", [[3, 1]])).toEqual([[0.625]]);
    expect(call("HHI", [[3, 1]], "POINTS")).toEqual([[6250]]);
  });

  test("what cannot be read spoils its own column only, and a header is told", () => {
    expect(
      call("HHI", [
        ["Value", "soon", -1, 0, { type: "Error", basicValue: "#DIV/0!" }],
        [5, "y", 1, null, 5],
      ]),
    ).toEqual([
      [
        error("#VALUE!", /header "Value"/),
        error("#VALUE!", /"soon" is not a number/),
        error("#N/A", /negative/),
        error("#N/A", /zero/),
        error("#N/A", /#DIV\/0!/),
      ],
    ]);
  });
});

describe("a list of blanks has no figure: nothing in it is zero", () => {
  const blanks = column(null, "", "-");

  test.each([
    ["HHI", 1],
    ["TOP_ITEMS", 2],
    ["IIT", 2],
    ["MARKET_SHARE_CHANGE", 4],
    ["PRICE_VOLUME", 4],
    ["PRICE_INDEX", 4],
  ] as const)("%s", (id, lists) => {
    expect(cell(call(id, ...Array.from({ length: lists }, () => blanks)))).toEqual(
      error("#N/A", /^1 figure is needed, 0 found/),
    );
  });

  test("a blank column beside another one", () => {
    expect(
      call("HHI", [
        [1, null],
        [1, ""],
      ]),
    ).toEqual([[0.5, error("#N/A", /1 figure is needed, 0 found/)]]);
  });
});

describe("equal as printed is equal", () => {
  const sum = 0.1 + 0.2; // 0.30000000000000004

  test.each([
    ["TSI", [sum, 0.3], 0],
    ["IIT", [sum, 0.3], 1],
    ["BREADTH", [sum, 0.3], [0, 0, 1, 1]],
  ])("%s of %j is %j", (id, args, answer) => {
    expect(call(id, ...args)).toEqual([Array.isArray(answer) ? answer : [answer]]);
  });

  test("a country that keeps its shares wins none", () => {
    const kept = call("MARKET_SHARE_CHANGE", column(0.1, 0.7), column(0.2, 1.4), column(3, 3), column(6, 6));
    expect(kept[0].slice(1)).toEqual([0, 0]);
  });

  test("concentration does not depend on the unit, however small or large", () => {
    for (const unit of [1e-200, 1e200]) {
      expect(cell(call("HHI", column(3 * unit, unit)))).toBeCloseTo(0.625, 12);
    }
  });
});

describe("RCA, TSI", () => {
  test("a zero to divide by is named", () => {
    expect(cell(call("RCA", 1, 0, 1, 1))).toEqual(error("#N/A", /exports_total/));
    expect(cell(call("RCA", 1, 1, 0, 1))).toEqual(error("#N/A", /world_item/));
    expect(cell(call("RCA", 1, 1, 1, 0))).toEqual(error("#N/A", /world_total/));
    expect(cell(call("RCA", -1, 1, 1, 1))).toEqual(error("#N/A", /negative/));
    expect(cell(call("RCA", 1, 1, 1, 1, "best"))).toEqual(error("#VALUE!", /balassa · symmetric/));
  });

  test("an item nobody else lacks has RCA 1, symmetric 0", () => {
    expect(call("RCA", column(5, null), 10, 50, 100)).toEqual(column(1, ""));
    expect(cell(call("RCA", 5, 10, 50, 100, "symmetric"))).toBe(0);
  });

  test("TSI runs from −1 to 1, and changing sides changes the sign", () => {
    expect(call("TSI", column(0, 5, 5, 3), column(5, 0, 5, 1))).toEqual(column(-1, 1, 0, 0.5));
    expect(cell(call("TSI", 0, 0))).toEqual(error("#N/A", /total is zero/));
    expect(cell(call("TSI", 1, -1))).toEqual(error("#N/A", /negative/));
    fc.assert(
      fc.property(figure, figure, (x, m) => {
        near(cell(call("TSI", x, m)), -(cell(call("TSI", m, x)) as number));
      }),
    );
  });
});

describe("IIT", () => {
  test("is 0 when every item goes one way, 1 when every item is balanced", () => {
    expect(cell(call("IIT", column(5, 0), column(0, 7)))).toBe(0);
    expect(cell(call("IIT", column(5, 7), column(5, 7)))).toBe(1);
    expect(cell(call("IIT", column(30, 10), column(10, 10)))).toBeCloseTo(1 - 20 / 60, 12);
  });

  test("for one item it is 1 − |TSI|", () => {
    fc.assert(
      fc.property(figure, figure, (x, m) => {
        near(cell(call("IIT", x, m)), 1 - Math.abs(cell(call("TSI", x, m)) as number));
      }),
    );
  });

  test("a row that is half blank is named, one that is wholly blank is ignored", () => {
    expect(cell(call("IIT", column(30, null, 10), column(10, null, 10)))).toBeCloseTo(2 / 3, 12);
    expect(cell(call("IIT", column(30, 10), column(10, "-")))).toEqual(error("#N/A", /Item 2/));
    expect(cell(call("IIT", column(0), column(0)))).toEqual(error("#N/A", /total is zero/));
    expect(cell(call("IIT", column(1, 2), column(1)))).toEqual(error("#VALUE!", /exports: 2; imports: 1/));
  });
});

describe("MARKET_SHARE_CHANGE", () => {
  test("splits a change as Leamer and Stern do", () => {
    // World: item 1 doubles, item 2 stays: + 50 % in all. The country: 10 → 24 and 30 → 27.
    const split = call(
      "MARKET_SHARE_CHANGE",
      column(10, 30),
      column(24, 27),
      column(50, 50),
      column(100, 50),
    );
    expect(split).toEqual([[20, -10, 1]]);
  });

  test("a country that keeps its shares has no competitiveness effect", () => {
    expect(
      call("MARKET_SHARE_CHANGE", column(5, 3), column(10, 3), column(50, 30), column(100, 30))[0][2],
    ).toBe(0);
  });

  test("an item not exported before is competitiveness, even one the world did not export", () => {
    const split = call("MARKET_SHARE_CHANGE", column(10, 0), column(10, 4), column(50, 0), column(50, 4));
    near(split[0][0], 0.8);
    near(split[0][1], -0.8);
    near(split[0][2], 4);
  });

  test("the world, which includes the country, cannot have exported nothing of what the country did", () => {
    const lists = (row: unknown[]) => [0, 1, 2, 3].map((i) => column([5, 6, 50, 60][i], row[i]));
    const ask = (...row: unknown[]) => cell(call("MARKET_SHARE_CHANGE", ...lists(row)));
    expect(ask(5, 5, 0, 5)).toEqual(error("#N/A", /w0 is zero for item 2/));
    expect(ask(5, 5, 5, 0)).toEqual(error("#N/A", /w1 is zero for item 2/));
    expect(ask(0, 5, 0, 0)).toEqual(error("#N/A", /w1 is zero for item 2/));
    expect(cell(call("MARKET_SHARE_CHANGE", 0, 0, 0, 5))).toEqual(error("#N/A", /w0 is zero/));
    expect(cell(call("MARKET_SHARE_CHANGE", 5, 5, null, 5))).toEqual(error("#N/A", /Item 1/));
    expect(cell(call("MARKET_SHARE_CHANGE", 5, 5, 5, -5))).toEqual(error("#N/A", /negative/));
  });

  test("the three parts add up to the change", () => {
    const row = fc.tuple(figure, figure, figure, figure);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const [x0, x1, w0, w1] = [0, 1, 2, 3].map((i) => rows.map((items) => items[i]));
        const lists = [x0, x1, w0, w1].map((figures) => column(...figures));
        const [parts] = call("MARKET_SHARE_CHANGE", ...lists) as number[][];
        near(sum(parts), sum(x1) - sum(x0), Math.max(...parts.map(Math.abs), 1e6));
      }),
    );
  });
});
