// Where a function has no answer: what it names, and that a blank or an error keeps its place among others.
import { call, cell, column, error } from "./sheet";

const ref = { type: "Error", basicValue: "#REF!" };
const one = (id: string, ...args: unknown[]) => cell(call(id, ...args));

describe("figures that are not there go by the names that were asked for", () => {
  test.each<[string, unknown[], string]>([
    ["EXPORTS", ["nonsense"], "nonsense"],
    ["EXPORTS", ["nonsense", "mars"], "nonsense, mars"],
    ["EXPORTS", [null, "mars"], "mars"],
    ["IMPORTS", ["nonsense"], "nonsense"],
    ["BALANCE", ["mars"], "mars"],
    ["PUBLISHED_GROWTH", ["nonsense", "mars"], "nonsense, mars"],
    ["SOURCE", ["nonsense", "mars"], "nonsense, mars"],
    ["SOURCE", [null, "mars"], "mars"],
    ["CATALOG", ["nonsense"], "nonsense"],
    ["EXPORT_TARGET", [2024, "nonsense"], "nonsense"],
  ])("%s(%j)", (id, args, named) => {
    expect(one(id, ...args)).toEqual(error("#N/A", new RegExp(`^"${named}" finds no series here; `)));
  });

  test("and a span without figures by series, first prints only where later ones are there", () => {
    expect(one("EXPORTS", null, null, "2199-01")).toEqual(
      error("#N/A", /^Total exports: .*, none from 2199-01/),
    );
    expect(one("BALANCE", null, "2199-01", null, "year")).toEqual(
      error("#N/A", /^Trade balance: .*, none from 2199 on/),
    );
    expect(one("BALANCE", "us", "2199-01")).toEqual(
      error("#N/A", /^Trade balance \(United States\): .*, none from/),
    );
    expect(one("EXPORTS", null, null, "2199-01", null, null, "first")).toEqual(
      error("#N/A", /^Total exports: .*, none from 2199-01/),
    );
    expect(one("EXPORTS", null, null, "2001", "2002", "quarter", "first")).toEqual(
      error("#N/A", /Of "Total exports" no first print/),
    );
  });
});

describe("WORKDAYS", () => {
  test("a blank or an error among starts and ends keeps its place", () => {
    expect(call("WORKDAYS", column("2024-05", null, ref))).toEqual([[22], [""], [error("#N/A", /#REF!/)]]);
    expect(call("WORKDAYS", "2024-05", column("2024-05", null, ref))).toEqual([
      [22],
      [""],
      [error("#N/A", /#REF!/)],
    ]);
    expect(one("WORKDAYS", "")).toEqual(error("#N/A", /blank/));
    expect(one("WORKDAYS", "2024-05", "")).toEqual(error("#N/A", /blank/));
  });
});

test("EXPORT_TARGET: a blank year keeps its place, and any period of a year will do", () => {
  expect(call("EXPORT_TARGET", column("2024-05", null, "soon"))).toEqual([
    [700_000],
    [""],
    [error("#VALUE!", /"soon" is not a period/)],
  ]);
  expect(one("EXPORT_TARGET", "")).toEqual(error("#N/A", /blank/));
});

test("POLICY_EVENTS: from and to bound what is spilled, and an empty span is named as it was given", () => {
  const months = (...args: unknown[]) =>
    call("POLICY_EVENTS", ...args).map(([date]) => String(date).slice(0, 7));
  const all = months();
  expect(months("2022-08")[0]).toBe("2022-08");
  expect(months("2022-08")).toEqual(all.filter((month) => month >= "2022-08"));
  expect(months(null, "2022-08")).toEqual(all.filter((month) => month <= "2022-08"));
  expect(one("POLICY_EVENTS", "2199-01")).toEqual(error("#N/A", /No event is listed in 2199-01 …;/));
  expect(one("POLICY_EVENTS", null, "1900-01")).toEqual(error("#N/A", /No event is listed in … 1900-01;/));
  expect(one("POLICY_EVENTS", "2199-01", "2199-02")).toEqual(
    error("#N/A", /No event is listed in 2199-01 … 2199-02;/),
  );
});

test("PARSE_PERIOD: blanks and errors keep their places", () => {
  expect(call("PARSE_PERIOD", column("2024-05", null, ref, "soon"), "label")).toEqual([
    ["2024-05"],
    [""],
    [error("#N/A", /#REF!/)],
    [error("#VALUE!", /"soon" is not a period/)],
  ]);
  expect(one("PARSE_PERIOD", "")).toEqual(error("#N/A", /blank/));
});

test("HS_CODE: other digits than those of the system are refused with those that there are", () => {
  expect(one("HS_CODE", "8542310000", 5)).toEqual(
    error("#VALUE!", /^digits cannot be "5"; give one of: 2 · 4 · 6 · 10/),
  );
});

test("CONVERT_UNIT: a unit left out is named as nothing", () => {
  expect(one("CONVERT_UNIT", 5, "", "USD")).toEqual(error("#VALUE!", /""/));
});

describe("RANKING", () => {
  const years = column(2022, 2023, 2024);

  test("is of figures: none, or one that cannot be read, is the reason", () => {
    expect(one("RANKING", column(null, null, 5), years, null, 2023)).toEqual(
      error("#N/A", /1 figure is needed, 0 found/),
    );
    expect(one("RANKING", column("soon", 4, 5), years)).toEqual(error("#VALUE!", /"soon"/));
    expect(call("RANKING", column(4, 5, "soon"), years, null, 2023)).toEqual([
      [1, "2023", 5],
      [2, "2022", 4],
    ]);
    expect(one("RANKING", column(4, 5, 6), years, null, 2030)).toEqual(error("#N/A", /2030 is not among/));
  });

  test("takes one period", () => {
    expect(one("RANKING", column(4, 5, 6), years, null, column(2023, 2024))).toEqual(
      error("#VALUE!", /^at must be one cell/),
    );
  });
});

describe("RECORD_CHECK", () => {
  test("a first figure has no earlier high, and nothing over or since it", () => {
    for (const result of ["previous_high", "previous_period", "margin", "elapsed"])
      expect(one("RECORD_CHECK", column(5, 6), column(2023, 2024), 2023, result)).toEqual(
        error("#N/A", /2 figures are needed, 1 found/),
      );
  });

  test("the card of lows speaks of lows", () => {
    const labels = (direction: string | null) =>
      call("RECORD_CHECK", column(5, 4), column(2023, 2024), null, "all", null, null, direction).map(
        ([label]) => label,
      );
    expect(labels("low")).toContain("Record low");
    expect(labels(null)).not.toContain("Record low");
  });
});

describe("CONTRIBUTION and EXCLUDING", () => {
  test("are of one total", () => {
    const years = column(2023, 2024);
    const two = [
      [5, 6],
      [7, 8],
    ];
    expect(one("CONTRIBUTION", column(1, 2), years, two)).toEqual(
      error("#VALUE!", /^total must be one cell/),
    );
    expect(one("EXCLUDING", two, years, column(1, 2))).toEqual(error("#VALUE!", /^values must be one cell/));
  });

  test("a null in at tells a 0 from a blank", () => {
    const years = column(2023, 2024);
    const answers = (at: unknown) => call("EXCLUDING", column(5, 9), years, column(5, 0), at, "difference");
    expect(answers([["2024", null]])).toEqual([[9, ""]]);
    expect(answers([["2024", ""]])).toEqual([["", ""]]);
  });
});

test("TARGET_PACE and TARGET_ODDS name the target that is not above zero", () => {
  for (const id of ["TARGET_PACE", "TARGET_ODDS"])
    for (const target of [0, -5])
      expect(one(id, column(1), column("2024-01"), target)).toEqual(
        error("#VALUE!", /^target must be above zero/),
      );
});

describe("HEADLINE", () => {
  const headline = (name: unknown, precision: unknown = null) =>
    call(
      "HEADLINE",
      [
        [1, 2],
        [3, 4],
      ],
      column(2023, 2024),
      null,
      name,
      null,
      null,
      null,
      precision,
    )[0];

  test("names all series alike, or each by its own name", () => {
    expect(headline("Cars").every((text) => String(text).startsWith("Cars "))).toBe(true);
    expect(headline([["Cars", "Ships"]])).toEqual([
      expect.stringMatching(/^Cars /),
      expect.stringMatching(/^Ships /),
    ]);
    expect(headline([["a", "b", "c"]])[0]).toEqual(error("#VALUE!", /name: 3; values: 2/));
  });

  test("a name has 255 characters at the most, each of several", () => {
    const long = "x".repeat(255);
    expect(String(headline(long)[0]).startsWith(long)).toBe(true);
    expect(headline([["Cars", `${long}x`]])[0]).toEqual(error("#VALUE!", /^name .*255/));
  });

  test("a precision is no less than 0, and 0 is none", () => {
    expect(headline("Cars", 0)).toEqual(headline("Cars"));
    expect(headline("Cars", -1)[0]).toEqual(
      error("#VALUE!", /^precision cannot be "-1"; give one of: 0\.1 · 1 · 100 …/),
    );
  });
});

describe("CHECK_DATA", () => {
  const years = column(2022, 2023, 2024);

  test("a total is one line as long as the periods, a tolerance no less than 0", () => {
    const check = (total: unknown, tolerance: unknown = null) =>
      one("CHECK_DATA", column(1, 2, 3), years, total, tolerance);
    expect(check(column(1, 2))).toEqual(error("#VALUE!", /total: 2; periods: 3/));
    expect(
      check([
        [1, 2],
        [3, 4],
      ]),
    ).toEqual(error("#VALUE!", /^total must be one cell/));
    expect(check(null, -1)).toEqual(error("#VALUE!", /^tolerance cannot be "-1"; give one of: ≥ 0/));
    expect(check(column(1, 2, 3), 0)).toBe("No findings");
  });
});

describe("EVENT_IMPACT", () => {
  const months = (count: number) =>
    column(...Array.from({ length: count }, (_, i) => 100 * (2020 + Math.floor(i / 12)) + (i % 12) + 1));
  const figures = (count: number) =>
    column(...Array.from({ length: count }, (_, i) => 100 + ((i * 37) % 11)));
  const impact = (event: unknown, result: string, comparison: unknown = null) =>
    cell(call("EVENT_IMPACT", figures(12), months(12), event, result, comparison));

  test("of too few months has no effect, and no card", () => {
    for (const result of ["effect", "all"])
      expect(impact(202006, result)).toEqual(error("#VALUE!", /5 figures before 2020-06 and 7 from it on/));
  });

  test("is of one event, and beside one series", () => {
    expect(impact(column(202005, 202006), "effect")).toEqual(error("#VALUE!", /^event must be one cell/));
    const two = Array.from({ length: 12 }, (_, i) => [i + 1, i + 2]);
    expect(impact(202006, "effect", two)).toEqual(error("#VALUE!", /^comparison must be one cell/));
  });
});

test("the first days of a quarter are not known", () => {
  for (const id of ["DAILY_AVERAGE", "DAILY_YOY"])
    expect(one(id, column(5), column("2024Q1"), null, null, "first10")).toEqual(
      error("#VALUE!", /^periods is of another frequency; give a month/),
    );
  expect(one("DAILY_AVERAGE", column(7), column("2024-05"), null, null, "first10")).toBeCloseTo(7 / 6.5, 12);
});

describe("FLASH_ESTIMATE", () => {
  const flash = (...args: unknown[]) => one("FLASH_ESTIMATE", ...args);

  test("needs a figure above zero and a day, and names what is wrong with either", () => {
    expect(flash(null, "2024-05-20")).toEqual(error("#N/A"));
    expect(flash(0, "2024-05-20")).toEqual(flash(null, "2024-05-20"));
    expect(flash(-1, "2024-05-20")).toEqual(error("#VALUE!", /^cumulative must be above zero/));
    expect(flash("soon", "2024-05-20")).toEqual(error("#VALUE!", /"soon"/));
    expect(flash(100, "")).toEqual(error("#N/A", /blank/));
    expect(flash(ref, "2024-05-20", null, null, null, "all")).toEqual(error("#N/A", /#REF!/));
  });

  test("a card is of one figure", () => {
    for (const [figures, days] of [
      [column(100, 110), "2024-05-20"],
      [100, column("2024-05-20", "2024-06-20")],
    ])
      expect(flash(figures, days, null, null, null, "all")).toEqual(error("#VALUE!", /one series/));
    const card = call("FLASH_ESTIMATE", 32700, "2024-05-20", null, null, null, "all");
    expect(card).toContainEqual(["Daily average so far", 2616]);
  });

  test("a history is monthly, and one series of each", () => {
    const two = [
      [5, 6],
      [7, 8],
    ];
    const months = column("2024-03", "2024-04");
    expect(flash(100, "2024-05-20", column(5, 6), column("2023Q4", "2024Q1"))).toEqual(
      error("#VALUE!", /^periods is of another frequency; give a month/),
    );
    expect(flash(100, "2024-05-20", two, months)).toEqual(error("#VALUE!", /^values must be one cell/));
    expect(flash(100, "2024-05-20", null, months, two)).toEqual(
      error("#VALUE!", /^first_days must be one cell/),
    );
  });
});
