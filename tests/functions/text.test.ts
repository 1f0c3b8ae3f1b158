import fc from "fast-check";
import { call, cell, column, error } from "./sheet";

describe("PRESS_TEXT", () => {
  test.each([
    // The ministry's releases of January 2026 and of the year 2025, and falls as releases mark them.
    [65850, 0.339, null, "ko", "658.5억 달러(+33.9%)"],
    [65850, 0.339, null, "en", "$65.85 billion (+33.9%)"],
    [709693, 0.038, null, "ko", "7,096.9억 달러(+3.8%)"],
    [709693, 0.038, null, "en", "$709.69 billion (+3.8%)"],
    [null, -0.109, null, "ko", "△10.9%"],
    [-0.109, null, "percent", "ko", "△10.9%"],
    [-0.109, null, "%", "en", "-10.9%"],
    [658.5, null, "억달러", "ko", "658.5억 달러"],
    [658.5, null, "억 달러", "en", "$65.85 billion"],
    [65.85, null, "Billion USD", "ko", "658.5억 달러"],
    [65850000, null, "thousand usd", "ko", "658.5억 달러"],
    [65850000000, null, "USD", "ko", "658.5억 달러"],
    [-3050, -0.0004, null, "ko", "△30.5억 달러(0.0%)"],
    [-3050, 0.0005, null, "en", "-$3.05 billion (+0.1%)"],
    [850.25, null, null, "en", "$850.3 million"],
    [999.94, null, null, "en", "$999.9 million"],
    [999.95, null, null, "en", "$1.00 billion"],
    [0.42, null, null, "en", "$420,000"],
    [12, null, null, "ko", "1,200만 달러"],
    [99.995, null, null, "ko", "1.0억 달러"],
    [0.0098, null, null, "ko", "9,800달러"],
    [-1e-9, null, null, "ko", "0달러"],
    [0, 0, null, "en", "$0 (0.0%)"],
  ])("%p with growth %p in %p, %s: %s", (value, growth, unit, language, text) => {
    expect(cell(call("PRESS_TEXT", value, growth, unit, language))).toBe(text);
  });

  test("answers element by element: a blank growth leaves the brackets out, a blank pair stays blank", () => {
    const values = column(65850, 2000, null, null);
    const growth = column(0.339, null, -0.1, null);
    expect(call("PRESS_TEXT", values, growth, null, "ko")).toEqual(
      column("658.5억 달러(+33.9%)", "20.0억 달러", "△10.0%", ""),
    );
  });

  test("a text, an error and an unknown unit say what is wrong", () => {
    expect(cell(call("PRESS_TEXT", "abc"))).toEqual(error("#VALUE!", /"abc" is not a number/));
    expect(cell(call("PRESS_TEXT", 1, { type: "Error", basicValue: "#N/A" }))).toEqual(
      error("#N/A", /#N\/A/),
    );
    expect(cell(call("PRESS_TEXT", 1, null, "euro"))).toEqual(error("#VALUE!", /million USD · USD/));
    expect(cell(call("PRESS_TEXT", 1, null, "억원"))).toEqual(error("#VALUE!", /million USD · USD/));
    expect(cell(call("PRESS_TEXT", null))).toEqual(error("#N/A", /missing/));
  });

  test("never prints a negative zero nor what is no number", () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -0.01, max: 0.01, noNaN: true }),
    );
    const unit = fc.constantFrom(null, "USD", "thousand USD", "억달러", "billion USD", "percent");
    fc.assert(
      fc.property(number, number, unit, fc.constantFrom("en", "ko"), (value, growth, of, language) => {
        const text = cell(call("PRESS_TEXT", value, growth, of, language)) as string;
        expect(text).not.toMatch(/NaN|Infinity|undefined|e[+-]?\d/);
        expect(text).not.toMatch(/[-△+]\$?0(?:\.0+)?(?![\d,.])/);
      }),
      { numRuns: 500 },
    );
  });
});
