// The rules at the top of the function contract.
import { call, cell, column, error } from "./sheet";

const months = column("2023-01", "2023-02", "2024-01", "2024-02");
const values = column(100, 200, 110, 190);

test("row order does not matter: the answers stand where their rows stand", () => {
  expect(call("YTD", column(190, 100, 110, 200), column("2024-02", "2023-01", "2024-01", "2023-02"))).toEqual(
    column(300, 100, 110, 300),
  );
});

test("rows may run across: values and periods in one row answer in one row", () => {
  expect(call("MOM", [[100, 200]], [["2023-01", "2023-02"]], null, "difference")).toEqual([["", 100]]);
});

test("several series in one call answer side by side", () => {
  const two = [
    [1, 10],
    [2, 20],
    [3, 30],
    [4, 40],
  ];
  expect(call("MOM", two, months, "2024-02", "difference")).toEqual([[1, 10]]);
  expect(call("MOM", two, months, column("2024-02", "2023-02"), "difference")).toEqual([
    [1, 10],
    [1, 10],
  ]);
  expect(call("MOM", two, months, [["2024-02", "2023-02"]], "difference")).toEqual([
    [1, 1],
    [10, 10],
  ]);
});

test("a blank inside at stays blank, a single empty text or 0 is #N/A, a period not there is #N/A", () => {
  expect(call("YOY", values, months, column("2024-01", null, "2024-02"))[1]).toEqual([""]);
  for (const blank of [0, ""]) {
    expect(cell(call("YOY", values, months, [[blank]]))).toEqual(error("#N/A", /blank/));
    expect(cell(call("YOY", values, months, blank))).toEqual(error("#N/A", /blank/));
  }
  expect(cell(call("YOY", values, months, "2025-01"))).toEqual(error("#N/A", /2025-01 is not among/));
});

test("rows whose period and value are both blank answer with a blank", () => {
  expect(call("YTD", column(1, 0, null), column("2024-01", 0, null))).toEqual(column(1, "", ""));
});

test("a text or an error in values spoils its row and those that compare with it, and is named with its period", () => {
  const labels = column("2024-01", "2024-02", "2024-03", "2024-04", "2024-05");
  const broken = { type: "Error", basicValue: "#DIV/0!" };
  expect(call("MOM", column(1, "abc", broken, 4, 5), labels)).toEqual([
    [""],
    [error("#VALUE!", /^"abc" in 2024-02 is not a number/)],
    [error("#N/A", /2024-03 holds the error #DIV\/0!/)],
    [error("#N/A", /2024-03 holds the error #DIV\/0!/)],
    [0.25],
  ]);
  expect(cell(call("YTD", column({ type: "Error", basicType: "Error" }), column("2024-01")))).toEqual(
    error("#N/A", /holds the error #VALUE!/),
  );
  const years = column(2021, 2022, 2023);
  expect(call("YOY", column(1, "2,5", 3), years)).toEqual([
    [""],
    [error("#VALUE!", /"2,5" in 2022/)],
    [error("#VALUE!", /"2,5" in 2022/)],
  ]);
});

test.each(["", "  ", "\u3000", "-", "－", "–", "—", "―", "…", "...", "n.a.", "N.A.", "ｎ.ａ.", "x", "X"])(
  "%p is a published way to say nothing: missing, not text",
  (mark) => {
    expect(call("YTD", column(1, mark), column("2024-01", "2024-02"))).toEqual(column(1, ""));
  },
);

test("a data-type cell counts as its basic value", () => {
  const labels = column("2024-01", "2024-02");
  const cells = column(
    { type: "FormattedNumber", basicValue: 2, numberFormat: "0" },
    { type: "Empty", basicValue: 0 },
  );
  expect(call("YTD", cells, labels)).toEqual(column(2, ""));
});

test("a data type that stands for an error is one", () => {
  const entity = { type: "Entity", text: "Korea", basicType: "Error", basicValue: "#VALUE!" };
  expect(cell(call("YTD", entity, "2024-01"))).toEqual(error("#N/A", /2024-01 holds the error #VALUE!/));
});

test.each([
  ["lengths differ", [column(1, 2), column("2024-01")], /differ in length/],
  ["a period twice", [column(1, 2), column("2024-01", "2024.1")], /2024-01 is there twice/],
  ["two frequencies", [column(1, 2), column("2024-01", "2024Q1")], /"2024-01" and "2024Q1"/],
  ["an unreadable period", [column(1, 2), column("2024-01", "soon")], /"soon" is not a period/],
  ["a fraction", [column(1, 2), column(2024.1, 2024.2)], /2024\.1 is a number with a fraction/],
  ["a header", [column("Value", 2), column("Period", "2024-01")], /header "Period"/],
  ["swapped arguments", [column("2024-01", "2024-02"), column(1.5, 2.5)], /swapped/],
  ["two numbers", [120, 100], /GROWTH_RATE/],
  ["at of another frequency", [values, months, "2024Q1"], /2024Q1 is of another frequency/],
  ["an unquoted 2024-05", [values, months, 2019], /subtraction/],
  [
    "a year for quarters",
    [column(1, 2), column("2024Q1", "2024Q2"), 2024],
    /give a quarter such as "2024Q2"/,
  ],
  ["a mode that does not exist", [values, months, null, "percents"], /percent · difference · log/],
  [
    "a block of periods",
    [
      values,
      [
        ["2024-01", "x"],
        ["y", "z"],
      ],
    ],
    /one row or one column/,
  ],
])("%s fails the call with a sentence", (_, args, message) => {
  expect(cell(call("YOY", ...args))).toEqual(error("#VALUE!", message));
});

test("a mode in a blank cell is left out, from the desktop (0) and from the web", () => {
  for (const blank of [0, null, ""]) {
    expect(call("YOY", values, months, "2024-01", blank)).toEqual(call("YOY", values, months, "2024-01"));
  }
});

test("modes are read in any case", () => {
  expect(cell(call("YOY", values, months, "2024-01", "DIFFERENCE"))).toBe(10);
});

test("RECORD_CHECK knows the slip of one number and a history", () => {
  expect(cell(call("RECORD_CHECK", 5, column(1, 2, 3)))).toEqual(error("#VALUE!", /whole column/));
});

test("the card of a record and of a pace has a label and an answer in each row", () => {
  const card = call("RECORD_CHECK", column(5, 6), column("2023-05", "2024-05"), null, "all");
  expect(card).toEqual([
    ["Verdict", error("#N/A", /no figure for 2024-04/)],
    ["Record", true],
    ["Rank", 1],
    ["Previous high", 5],
    ["Previous high in", "2023-05"],
    ["Margin over it", 1],
    ["Periods since", 12],
    ["Periods missing", 11],
  ]);
  expect(call("TARGET_PACE", column(5, 6), column("2023-12", "2024-01"), 60, null, null, "ko")[0]).toEqual([
    "누계",
    6,
  ]);
});

test("a card of a period that is not there is the one error, as every other answer for it", () => {
  for (const [id, ...target] of [["RECORD_CHECK"], ["TARGET_PACE", 60], ["TARGET_ODDS", 60]] as const) {
    expect(cell(call(id, values, months, ...target, "2030-01", "all"))).toEqual(
      error("#N/A", /2030-01 is not among/),
    );
  }
});

test("an argument that is one number says so", () => {
  const pace = (target: unknown) => cell(call("TARGET_PACE", values, months, target));
  expect(pace(null)).toEqual(error("#VALUE!", /target must be a number; its cell is blank/));
  expect(pace("x")).toEqual(error("#VALUE!", /target must be a number, not "x"/));
  expect(pace("soon")).toEqual(error("#VALUE!", /target must be a number, not "soon"/));
  expect(pace(column(1, 2))).toEqual(error("#VALUE!", /target must be one cell/));
  expect(pace({ type: "Error", basicValue: "#REF!" })).toEqual(error("#N/A", /#REF!/));
  expect(cell(call("REBASE", values, months, column("2023-01", "2024-01")))).toEqual(
    error("#VALUE!", /base must be one cell/),
  );
});

test("a target met asks for nothing more; a year over and missed cannot be made up", () => {
  const labels = column(
    ...Array.from({ length: 24 }, (_, i) => 202301 + (i % 12) + 100 * Math.floor(i / 12)),
  );
  const table = [column(...Array.from({ length: 24 }, () => 10)), labels] as const;
  const pace = (target: number, at: string, result: string) =>
    cell(call("TARGET_PACE", ...table, target, at, result));
  expect(pace(60, "2024-06", "remaining")).toBe(0);
  expect(pace(60, "2024-06", "required_average")).toBe(0);
  expect(pace(60, "2024-06", "required_growth")).toEqual(error("#N/A", /already reached/));
  expect(pace(200, "2024-12", "required_average")).toEqual(error("#N/A", /year is over/));
  expect(pace(0, "2024-06", "ytd")).toEqual(error("#VALUE!", /above zero/));
});

test("working days: a month, a span, a one-off holiday, years not covered", () => {
  expect(cell(call("WORKDAYS", "2024-05"))).toBe(22);
  expect(cell(call("WORKDAYS", 45429))).toBe(22);
  expect(cell(call("WORKDAYS", "2024-05-01", "2024-05-20"))).toBe(12.5);
  expect(cell(call("WORKDAYS", "2024-05", "2024-06"))).toBe(22 + 21.5);
  expect(cell(call("WORKDAYS", "2024-05", null, column("2024-05-02", null)))).toBe(21);
  expect(cell(call("WORKDAYS", "2006-12"))).toEqual(error("#N/A", /2007 to 2027/));
  expect(cell(call("WORKDAYS", "2028-01", "2024-05"))).toEqual(error("#N/A", /2007 to 2027/));
  expect(call("WORKDAYS", column("2024-06-10", "2024-06-03"), "2024-06-05")).toEqual([
    [error("#VALUE!", /2024-06-10 lies after 2024-06-05/)],
    [3],
  ]);
  expect(call("WORKDAYS", column("2024-05", null, "soon"))).toEqual([[22], [""], [error("#VALUE!", /soon/)]]);
});

test("EXPORTS speaks English and Korean, codes and names, ministry and customs", () => {
  for (const [item, code] of [
    ["반도체", "semiconductors"],
    ["Semiconductors", "ministry:semiconductors"],
    ["관세청:승용차", "customs:passenger_cars"],
  ]) {
    expect(call("EXPORTS", item)).toEqual(call("EXPORTS", code));
  }
  expect(call("EXPORTS", null, "미국")).toEqual(call("EXPORTS", null, "us"));
  expect(call("EXPORTS", "customs:semiconductors")[0][0]).toBe("2016-01");
  expect(call("EXPORTS", null, null, "2024", "2024", "quarter").map(([period]) => period)).toEqual([
    "2024Q1",
    "2024Q2",
    "2024Q3",
    "2024Q4",
  ]);
  expect(cell(call("EXPORTS", "bananas"))).toEqual(error("#N/A", /TRADE\.CATALOG/));
  expect(cell(call("EXPORT_TARGET", 2024, "bananas"))).toEqual(error("#N/A", /"bananas".*TRADE\.CATALOG/));
  expect(cell(call("EXPORTS", null, null, "2024-05", "2024-01"))).toEqual(
    error("#VALUE!", /2024-05 lies after 2024-01/),
  );
});

test("a month without a figure is blank, and the catalogue says so", () => {
  expect(call("IMPORTS", "energy", null, "2025-11", "2025-11")).toEqual([[error("#N/A")]]);
  expect(call("IMPORTS", "energy", null, "2025-10", "2025-11")[1]).toEqual(["2025-11", ""]);
  const [header, ...rows] = call("CATALOG", "energy");
  expect(header).toHaveLength(12);
  const energy = rows.find(([code]) => code === "imports:ministry:energy") ?? [];
  expect(energy[header.indexOf("Missing")]).toBe("10 periods, among them 2025-11, 2025-12, 2026-01, 2026-02");
});

test("sources and events are cited in both languages", () => {
  expect(cell(call("SOURCE"))).toMatch(/million US dollars$/);
  expect(cell(call("SOURCE", "반도체", null, "ko"))).toMatch(/백만 달러$/);
  const events = call("POLICY_EVENTS", "2022-08", "2022-08", "ko");
  expect(events.map(([date]) => date)).toEqual(["2022-08-16", "2022-08-16"]);
  expect(events[0][2]).toBe("정책");
  expect(cell(call("POLICY_EVENTS", "1900", "1901"))).toEqual(
    error("#N/A", /No event is listed in 1900-01 … 1901-12; give a longer span/),
  );
  expect(cell(call("POLICY_EVENTS", "2024-05", "2022-08"))).toEqual(error("#VALUE!", /lies after 2022-08/));
});

test("PARSE_PERIOD gives month-end dates or labels, cell by cell", () => {
  expect(call("PARSE_PERIOD", column("2024년 5월", 202402, "x"))).toEqual([
    [45443],
    [45351],
    [error("#VALUE!", /"x"/)],
  ]);
  expect(call("PARSE_PERIOD", column("'24.5", "2024Q2"), "label")).toEqual(column("2024-05", "2024Q2"));
  expect(call("PARSE_PERIOD", column("1900-01", "2199-12", "1850-05", "0050"))).toEqual([
    [31],
    [109574],
    [error("#VALUE!", /"1850-05" lies outside the years 1900 to 2199/)],
    [error("#VALUE!", /"0050" lies outside/)],
  ]);
});
