import fc from "fast-check";
import { runs } from "../sample";
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

  // The ministry's release of the year 2025: "492(△10), 523(+0.4), 581(+3), … 660(+13)", in 억 달러 and per cent.
  test.each([
    [49230, -0.102, null, "ko", 0, "492억 달러(△10%)"],
    [66040, 0.126, null, "ko", 0, "660억 달러(+13%)"],
    [52300, 0.004, null, "ko", 1, "523.0억 달러(+0.4%)"],
    [65850, 0.13, null, "en", 1, "$65.9 billion (+13.0%)"],
    [65850, 0.1345, null, "en", 0, "$66 billion (+13%)"],
    [65850, 0.339, null, "ko", null, "658.5억 달러(+33.9%)"],
    [65850, 0.33912, null, "ko", 3, "658.500억 달러(+33.912%)"],
    [850.25, null, null, "en", 0, "$850 million"],
    [999.5, null, null, "en", 0, "$1 billion"],
    [999.95, null, null, "en", 2, "$999.95 million"],
    [0.42, 0.1, null, "en", 2, "$420,000 (+10.00%)"],
    [12, -0.25, null, "ko", 2, "1,200만 달러(△25.00%)"],
    [99.995, null, null, "ko", 0, "1억 달러"],
    [65850, 0.005, null, "ko", 0, "659억 달러(+1%)"],
    [65850, -0.005, null, "ko", 0, "659억 달러(△1%)"],
    [65850, -0.00499, null, "ko", 0, "659억 달러(0%)"],
    [-250, -0.00499, null, "en", 0, "-$250 million (0%)"],
    [-0.0004, null, "percent", "ko", 0, "0%"],
    [0.12345678901, null, "percent", "en", 10, "+12.3456789010%"],
    [null, -0.109, null, "ko", 0, "△11%"],
    [null, -0.109, null, "ko", 2, "△10.90%"],
  ])("%p with growth %p in %p, %s, %p decimals: %s", (value, growth, unit, language, decimals, text) => {
    expect(cell(call("PRESS_TEXT", value, growth, unit, language, decimals))).toBe(text);
    expect(cell(call("PRESS_TEXT", [[value]], [[growth]], unit, language, [[decimals]]))).toBe(text);
  });

  test("a chain as the ministry prints it is one cell", () => {
    const [levels, growth] = [column(49230, 52300), column(-0.102, 0.004)];
    const plain = (texts: unknown[][], unit: string) => texts.map(([text]) => String(text).replace(unit, ""));
    const amounts = plain(call("PRESS_TEXT", levels, null, null, "ko", 0), "억 달러");
    const rates = plain(call("PRESS_TEXT", null, growth, null, "ko", column(0, 1)), "%");
    expect(amounts.map((amount, i) => `${i + 1}월 ${amount}(${rates[i]})`).join(", ")).toBe(
      "1월 492(△10), 2월 523(+0.4)",
    );
  });

  test.each([[-1], [1.5], [11], ["two"], [true], [1e300]])("%p decimals are refused", (decimals) => {
    expect(cell(call("PRESS_TEXT", 65850, null, null, null, decimals))).toEqual(
      error("#VALUE!", /decimals (?:cannot be .*: 0 · 1 · … · 10|must be a number)/),
    );
  });

  test("left out in any way, value and growth stand alone", () => {
    for (const none of [null, undefined, [[null]], [[""]]]) {
      expect(cell(call("PRESS_TEXT", none, -0.109, null, "ko"))).toBe("△10.9%");
      expect(cell(call("PRESS_TEXT", 65850, none, null, "ko"))).toBe("658.5억 달러");
      expect(cell(call("PRESS_TEXT", none, none))).toEqual(error("#N/A", /missing/));
    }
    expect(call("PRESS_TEXT", null, column(0.1, null, -0.1))).toEqual(column("+10.0%", "", "-10.0%"));
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
    const language = fc.constantFrom("en", "ko");
    const decimals = fc.option(fc.integer({ min: 0, max: 10 }));
    fc.assert(
      fc.property(number, number, unit, language, decimals, (value, growth, ...how) => {
        const text = cell(call("PRESS_TEXT", value, growth, ...how)) as string;
        expect(text).not.toMatch(/NaN|Infinity|undefined|e[+-]?\d/);
        expect(text).not.toMatch(/[-△+]\$?0(?:\.0+)?(?![\d,.])/);
        expect(text.length).toBeLessThan(1000);
      }),
      { numRuns: runs(500) },
    );
  });
});
