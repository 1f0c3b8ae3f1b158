import fc from "fast-check";
import { PriceIndexFormula, PriceVolumeMethod } from "../../src/functions/enums";
import { call, cell, column, error } from "./sheet";

const figure = fc.double({ min: 0.01, max: 1e5, noNaN: true });
const items = fc.array(fc.tuple(figure, figure, figure, figure), { minLength: 1, maxLength: 10 });
const lists = (rows: readonly (readonly unknown[])[]) =>
  [0, 1, 2, 3].map((i) => column(...rows.map((row) => row[i])));
const near = (got: unknown, expected: number, scale = Math.abs(expected)) =>
  expect(Math.abs((got as number) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, scale));

test("a unit value is value by quantity, cell by cell, for one quantity or one each", () => {
  expect(call("UNIT_VALUE", column(10, null, 6), column(4, 1, 0))).toEqual([
    [2.5],
    [""],
    [error("#N/A", /quantity is zero/)],
  ]);
  expect(call("UNIT_VALUE", column(10, 6), 2)).toEqual(column(5, 3));
  expect(cell(call("UNIT_VALUE", 10, -2))).toEqual(error("#N/A", /negative/));
});

describe("PRICE_VOLUME", () => {
  // Price 2 → 3, quantity 10 → 12.
  const one = lists([[20, 10, 36, 12]]);

  test.each([
    ["symmetric", 11, 5],
    ["laspeyres", 10, 6],
    ["paasche", 12, 4],
  ])("%s weighs prices at its own quantities", (method, price, volume) => {
    expect(call("PRICE_VOLUME", ...one, method)).toEqual([[price, volume]]);
  });

  test("new and vanished items are volume, whether blank or zero", () => {
    const rows = (none: unknown) => [
      [20, 10, 36, 12],
      [none, none, 7, 2],
      [9, 3, none, none],
    ];
    for (const none of [null, 0, "-"]) {
      expect(call("PRICE_VOLUME", ...lists(rows(none)))).toEqual([[11, 5 + 7 - 9]]);
    }
  });

  test("the effects add up to the change, by every method", () => {
    fc.assert(
      fc.property(items, fc.constantFrom(null, "laspeyres", "paasche"), (rows, method) => {
        const [[price, volume]] = call("PRICE_VOLUME", ...lists(rows), method) as number[][];
        const change = rows.reduce((total, [v0, , v1]) => total + v1 - v0, 0);
        near(price + volume, change, Math.max(Math.abs(price), Math.abs(volume)));
      }),
    );
  });

  test("does not depend on the unit of an item, nor on the order of the items", () => {
    fc.assert(
      fc.property(items, figure, (rows, unit) => {
        const [[price, volume]] = call("PRICE_VOLUME", ...lists(rows)) as number[][];
        const recounted = rows.map(([v0, q0, v1, q1], i) => [v0, i ? q0 : q0 * unit, v1, i ? q1 : q1 * unit]);
        const [again] = call("PRICE_VOLUME", ...lists(recounted.reverse())) as number[][];
        const scale = Math.max(Math.abs(price), Math.abs(volume)) * 10;
        near(again[0], price, scale);
        near(again[1], volume, scale);
      }),
    );
  });
});

describe("PRICE_INDEX", () => {
  test("is Fisher unless told otherwise, 100 for no change, from matched items only", () => {
    const rows = [
      [10, 10, 12, 6],
      [30, 10, 30, 10],
    ];
    const index = cell(call("PRICE_INDEX", ...lists(rows)));
    expect(index).toBe(cell(call("PRICE_INDEX", ...lists(rows), "fisher")));
    const others = [
      [null, null, 99, 3],
      [99, 3, 0, 0],
    ];
    expect(cell(call("PRICE_INDEX", ...lists([...rows, ...others])))).toBe(index);
    expect(cell(call("PRICE_INDEX", ...lists(rows.map(([v0, q0]) => [v0, q0, v0, q0]))))).toBe(100);
  });

  test("Fisher and Törnqvist there and back are 1", () => {
    fc.assert(
      fc.property(items, fc.constantFrom("fisher", "tornqvist"), (rows, formula) => {
        const there = cell(call("PRICE_INDEX", ...lists(rows), formula)) as number;
        const swapped = rows.map(([v0, q0, v1, q1]) => [v1, q1, v0, q0]);
        const back = cell(call("PRICE_INDEX", ...lists(swapped), formula)) as number;
        near((there * back) / 1e4, 1);
      }),
    );
  });

  test("without a matched item there is none", () => {
    expect(cell(call("PRICE_INDEX", ...lists([[1, 1, null, null]])))).toEqual(
      error("#N/A", /^No item of the list was traded both/),
    );
  });
});

test.each(["PRICE_VOLUME", "PRICE_INDEX"])("%s says which item it cannot read", (id) => {
  const fine = [20, 10, 36, 12];
  const ask = (row: unknown[]) => cell(call(id, ...lists([fine, row])));
  expect(ask([5, 0, 5, 1])).toEqual(error("#N/A", /Item 2 .* no quantity/));
  expect(ask([5, null, 5, 1])).toEqual(error("#N/A", /Item 2 .* no quantity/));
  expect(ask([5, 1, -5, 1])).toEqual(error("#N/A", /negative/));
  expect(ask([5, "1 kg", 5, 1])).toEqual(error("#VALUE!", /"1 kg"/));
  expect(cell(call(id, column("v0", 1), column("q0", 1), column("v1", 1), column("q1", 1)))).toEqual(
    error("#VALUE!", /header "v0"/),
  );
  expect(cell(call(id, column(1), column(1, 2), column(1), column(1)))).toEqual(
    error("#VALUE!", /v0: 1; q0: 2/),
  );
});

// A price of nothing: 66.7 from one cell that was not filled in.
describe.each(["PRICE_VOLUME", "PRICE_INDEX"])("%s gives no figure for a quantity without a value", (id) => {
  const methods = id === "PRICE_INDEX" ? PriceIndexFormula : PriceVolumeMethod;
  const fine = [100, 10, 120, 12];

  test.each(Object.values(methods))(
    "%s, before and after, blank or zero, whatever the others hold",
    (how) => {
      for (const none of [0, null, "", "-", "n.a.", { type: "Empty" }]) {
        for (const row of [
          [none, 5, 50, 6],
          [50, 5, none, 6],
          [none, 5, none, 6],
        ]) {
          const named = error("#N/A", /Item 2 .* quantity but no value/);
          expect(cell(call(id, ...lists([fine, row]), how))).toEqual(named);
        }
      }
    },
  );

  test("blanks as the desktop hands them over, 0, and as the web does, null, answer alike", () => {
    const anyFigure = fc.constantFrom(0, 0, 3, 50);
    const rows = fc.array(fc.tuple(anyFigure, anyFigure, anyFigure, anyFigure), { maxLength: 5 });
    fc.assert(
      fc.property(rows, (others) => {
        const web = [fine, ...others].map((row) => row.map((figure) => figure || null));
        expect(call(id, ...lists([fine, ...others]))).toEqual(call(id, ...lists(web)));
      }),
    );
  });
});

test("the same price in other quantities has no price effect, to the last digit", () => {
  // 0.1 / 1 and 0.3 / 3 differ in the 17th digit.
  expect(call("PRICE_VOLUME", 0.3, 3, 0.1, 1)[0][0]).toBe(0);
});

test("terms of trade: net barter, and income with a volume index", () => {
  expect(call("TERMS_OF_TRADE", column(110, null), column(88, 90))).toEqual(column(125, ""));
  expect(cell(call("TERMS_OF_TRADE", 110, 88, 120))).toBe(150);
  expect(cell(call("TERMS_OF_TRADE", 110, 88, [[null]]))).toBe(125);
  expect(cell(call("TERMS_OF_TRADE", 110, 88, ""))).toEqual(error("#N/A", /missing/));
  expect(cell(call("TERMS_OF_TRADE", 110, 0))).toEqual(error("#N/A", /import_price is zero/));
  expect(cell(call("TERMS_OF_TRADE", 110, -1))).toEqual(error("#N/A", /negative/));
});
