import fc from "fast-check";
import { call, cell, column, error } from "./sheet";

describe("BREADTH", () => {
  test("counts rises, falls and the unchanged; a pair with a blank is not counted", () => {
    expect(call("BREADTH", column(5, 1, 3, null, 8), column(4, 2, 3, 1, "-"))).toEqual([[1, 1, 1, 3]]);
    expect(call("BREADTH", [[5, 1]], column(4, 0))).toEqual([[2, 0, 0, 2]]);
    expect(call("BREADTH", column(null), column(null))).toEqual([[0, 0, 0, 0]]);
  });

  test("a text or lists of two lengths cannot be counted", () => {
    expect(cell(call("BREADTH", column(5, "soon"), column(4, 2)))).toEqual(error("#VALUE!", /"soon"/));
    expect(cell(call("BREADTH", column(5, 1), column(4)))).toEqual(
      error("#VALUE!", /current: 2; previous: 1/),
    );
  });
});

describe("TOP_ITEMS", () => {
  const labels = column("a", "b", "c", "d", "e");
  const values = column(10, 40, null, 40, 10);

  test("largest first, ties in the order of the list, then the others", () => {
    expect(call("TOP_ITEMS", labels, values, 3)).toEqual([
      ["b", 40, 0.4],
      ["d", 40, 0.4],
      ["a", 10, 0.1],
      ["Others", 10, 0.1],
    ]);
    expect(call("TOP_ITEMS", labels, values, 3, null, "ko")[3][0]).toBe("기타");
    expect(call("TOP_ITEMS", labels, values, 3, false)).toHaveLength(3);
  });

  test("five unless told otherwise, and no others when none is left", () => {
    expect(call("TOP_ITEMS", labels, values)).toHaveLength(4);
    const seven = column(7, 6, 5, 4, 3, 2, 1);
    expect(call("TOP_ITEMS", seven, seven)).toHaveLength(6);
  });

  test("figures that are equal as printed tie", () => {
    const [first] = call("TOP_ITEMS", column("a", "b"), column(0.3, 0.1 + 0.2), 1);
    expect(first[0]).toBe("a");
  });

  test("blank rows under the list are ignored, from the desktop (0) and from the web (null)", () => {
    for (const blank of [0, null, ""]) {
      expect(call("TOP_ITEMS", column("a", blank), column(5, blank))).toEqual([["a", 5, 1]]);
    }
    expect(call("TOP_ITEMS", column("a", 0), column(5, 3))[1]).toEqual(["", 3, 0.375]);
  });

  test.each([
    ["합계", [50, 30, 80], null, /Row 3 of the list, "합계", is the sum/],
    ["Total exports ", [-5, 30, 25], null, /"Total exports", is the sum/],
    ["전 체", [0.1, 0.2, 0.3], 1, /leave the total out/],
  ])("a row called %s that is the sum of the others is refused", (name, figures, n, message) => {
    expect(cell(call("TOP_ITEMS", column("반도체", "자동차", name), column(...figures), n))).toEqual(
      error("#VALUE!", message),
    );
    const row = [["반도체", "자동차", name]];
    expect(cell(call("TOP_ITEMS", row, [figures], n))).toEqual(error("#VALUE!", message));
  });

  test("a row called total is an item where the list does not add up to it", () => {
    expect(call("TOP_ITEMS", column("World", "US", "China"), column(200, 50, 30), 1)[0][0]).toBe("World");
  });

  test("an error in a label is named in its place", () => {
    const rows = call("TOP_ITEMS", column({ type: "Error", basicValue: "#REF!" }, "b"), column(5, 3));
    expect(rows[0]).toEqual([error("#N/A", /#REF!/), 5, 0.625]);
  });

  test("shares of a total of zero do not exist", () => {
    expect(call("TOP_ITEMS", column("a", "b"), column(5, -5), 1)).toEqual([
      ["a", 5, error("#N/A", /total is zero/)],
      ["Others", -5, error("#N/A", /total is zero/)],
    ]);
  });

  test("of a total below zero no share has the wrong sign; deficits only have theirs", () => {
    const turned = error("#N/A", /add up to less than zero/);
    expect(call("TOP_ITEMS", column("a", "b", "c"), column(50, -80, -10), 1)).toEqual([
      ["a", 50, turned],
      ["Others", -90, turned],
    ]);
    expect(call("TOP_ITEMS", column("a", "b"), column(-80, -20))).toEqual([
      ["b", -20, 0.2],
      ["a", -80, 0.8],
    ]);
  });

  test.each([
    ["no figure", [labels, column(null, null, null, null, null)], "#N/A", /1 figure is needed, 0 found/],
    ["lists of two lengths", [labels, column(1, 2)], "#VALUE!", /labels: 5; values: 2/],
    ["others neither TRUE nor FALSE", [labels, values, 9, "maybe"], "#VALUE!", /others cannot be "MAYBE"/],
    ["none to show", [labels, values, 0], "#VALUE!", /n cannot be "0"/],
    ["a header", [column("Item", "a"), column("Value", 5)], "#VALUE!", /header "Value"/],
  ] as const)("%s fails the call", (_, args, code, message) => {
    expect(cell(call("TOP_ITEMS", ...args))).toEqual(error(code, message));
  });

  test("shares add up to 1 with the others, and no row is larger than the one above", () => {
    const figures = fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(figures, fc.integer({ min: 1, max: 25 }), (items, n) => {
        const rows = call("TOP_ITEMS", column(...items.map((_, i) => `item ${i}`)), column(...items), n);
        expect(rows.reduce((sum, [, , share]) => sum + (share as number), 0)).toBeCloseTo(1, 9);
        const top = rows.slice(0, n).map(([, value]) => value as number);
        const sorted = [...items].sort((a, b) => b - a).slice(0, n);
        top.forEach((value, i) => expect(Math.abs(value - sorted[i])).toBeLessThanOrEqual(1e-11 * value));
        expect(rows).toHaveLength(Math.min(n, items.length) + (items.length > n ? 1 : 0));
      }),
    );
  });
});
