import fc from "fast-check";
import { call, cell, column, error } from "./sheet";

describe("HS_CODE", () => {
  test.each([
    [101210000, "0101210000"],
    [8542311000, "8542311000"],
    [10121, "010121"],
    [854231, "854231"],
    [101, "0101"],
    [8542, "8542"],
    [1, "01"],
    [85, "85"],
    [1012100, "01012100"],
    ["0101.21-0000", "0101210000"],
    ["8542.31.1000", "8542311000"],
    [" 8542 31 ", "854231"],
    ["101.21", "010121"],
    ["9903.01", "990301"],
  ])("%p is %s", (code, text) => {
    expect(cell(call("HS_CODE", code))).toBe(text);
  });

  test.each(["abc", "8542.3", 8542.31, 12345678901, "8542x", 0.5, "0", "00", "0012", true, "-1", "..", -85])(
    "%p is no HS code",
    (code) => {
      expect(cell(call("HS_CODE", code))).toEqual(error("#VALUE!", /is not an HS code/));
    },
  );

  test("is cut to the digits asked for, after the zero is back", () => {
    const codes = column(101210000, "8542.31", null, "soon", { type: "Error", basicValue: "#REF!" });
    expect(call("HS_CODE", codes, 2)).toEqual([
      ["01"],
      ["85"],
      [""],
      [error("#VALUE!")],
      [error("#N/A", /#REF!/)],
    ]);
    expect(call("HS_CODE", column(101210000, "8542.31"), 10)).toEqual([
      ["0101210000"],
      [error("#N/A", /854231 has fewer than 10 digits/)],
    ]);
    expect(cell(call("HS_CODE", 85, 3))).toEqual(error("#VALUE!", /2 · 4 · 6 · 10/));
    expect(cell(call("HS_CODE", 0))).toEqual(error("#N/A", /missing/));
  });

  test("a code that went through a number comes back", () => {
    const digits = fc
      .integer({ min: 1, max: 99 })
      .chain((chapter) =>
        fc
          .constantFrom(2, 4, 6, 8, 10)
          .chain((length) =>
            fc
              .array(fc.integer({ min: 0, max: 9 }), { minLength: length - 2, maxLength: length - 2 })
              .map((rest) => String(chapter).padStart(2, "0") + rest.join("")),
          ),
      );
    fc.assert(fc.property(digits, (code) => expect(cell(call("HS_CODE", Number(code)))).toBe(code)));
  });
});

describe("CONVERT_UNIT", () => {
  test.each([
    [6585, "million USD", "억달러", 65.85],
    [65.85, "억 달러", "백만달러", 6585],
    [1234567, "USD", "thousand usd", 1234.567],
    [683.6, "billion dollars", "100 million USD", 6836],
    [5, "십억달러", "million US$", 5000],
    [3, "조원", "억원", 30000],
    [25, "억 원", "million KRW", 2500],
    [7, "USD million", "천달러", 7000],
    [0.3, "천원", "원", 300],
  ])("%p %s in %s is %p", (value, from, to, expected) => {
    expect(cell(call("CONVERT_UNIT", value, from, to))).toBeCloseTo(expected, 9);
  });

  test("a change of currency takes won for one dollar, one rate or one each", () => {
    expect(cell(call("CONVERT_UNIT", 2, "million USD", "억원", 1350))).toBe(27);
    expect(call("CONVERT_UNIT", column(1350, 1400), "KRW", "USD", column(1350, 1400))).toEqual(column(1, 1));
    expect(call("CONVERT_UNIT", column(1, 1, null), "USD", "KRW", column(0, null, 1350))).toEqual([
      [error("#VALUE!", /rate must be above zero/)],
      [""],
      [""],
    ]);
    expect(cell(call("CONVERT_UNIT", 1, "USD", "KRW"))).toEqual(error("#VALUE!", /won for one US dollar/));
  });

  test("a rate is not looked at while the currency stays", () => {
    expect(cell(call("CONVERT_UNIT", 5, "USD", "USD", 0))).toBe(5);
  });

  test("an unknown unit lists the known ones", () => {
    const message = /cannot be "EUR".*USD \(달러\).*백만달러.*조원/;
    expect(cell(call("CONVERT_UNIT", 5, "EUR", "USD"))).toEqual(error("#VALUE!", message));
    expect(cell(call("CONVERT_UNIT", 5, "USD", null))).toEqual(error("#VALUE!", /to cannot be ""/));
  });

  test("there and back is where one started", () => {
    const unit = fc.constantFrom(
      "USD",
      "천달러",
      "million USD",
      "억달러",
      "KRW",
      "백만원",
      "억원",
      "trillion KRW",
    );
    const amount = fc.double({ min: 0.001, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(
        amount,
        unit,
        unit,
        fc.double({ min: 500, max: 2000, noNaN: true }),
        (x, from, to, rate) => {
          const there = cell(call("CONVERT_UNIT", x, from, to, rate)) as number;
          const back = cell(call("CONVERT_UNIT", there, to, from, rate)) as number;
          expect(Math.abs(back - x)).toBeLessThanOrEqual(1e-12 * Math.abs(x));
        },
      ),
    );
  });
});
