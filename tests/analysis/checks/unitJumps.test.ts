import fc from "fast-check";
import type { CheckedCell } from "../../../src/analysis/checks/Finding";
import { unitJumps } from "../../../src/analysis/checks/unitJumps";
import { findIndicator } from "../../../src/dataset/indicators";
import type { Frequency } from "../../../src/analysis/time/Period";

const shipped = findIndicator({ flow: "exports" })?.months.map(({ value }) => value) as number[];

function jumps(cells: readonly CheckedCell[], frequency: Frequency = "month", ordinals?: readonly number[]) {
  const calendar = cells.map((_, row) => ({ row, ordinal: ordinals?.[row] ?? 24_000 + row }));
  return unitJumps(cells, 0, calendar, frequency).map((finding) => {
    if (finding.kind !== "outlier" && finding.kind !== "level") throw new Error(finding.kind);
    return [finding.kind, finding.row, finding.ratio >= 1 ? "up" : "down"];
  });
}

const step = fc.constantFrom(1e-6, 1e-3, 1e-2, 1e2, 1e3, 1e6);
const way = (factor: number) => (factor > 1 ? "up" : "down");

test("total exports of 25 years, with their crises and booms, have none", () => {
  expect(shipped.length).toBeGreaterThan(300);
  expect(jumps(shipped)).toEqual([]);
});

test("a month in another unit is found wherever it stands, and nothing else", () => {
  fc.assert(
    fc.property(fc.nat({ max: shipped.length - 1 }), step, (place, factor) => {
      const cells = shipped.map((x, i) => (i === place ? x * factor : x));
      expect(jumps(cells)).toEqual([["outlier", place, way(factor)]]);
    }),
  );
});

test("two or three such months in a row are found too", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: shipped.length - 9 }),
      fc.integer({ min: 2, max: 3 }),
      step,
      (at, n, factor) => {
        const cells = shipped.map((x, i) => (i >= at && i < at + n ? x * factor : x));
        expect(jumps(cells)).toEqual(Array.from({ length: n }, (_, i) => ["outlier", at + i, way(factor)]));
      },
    ),
  );
});

test("a change of unit for good is one finding, at its first month", () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: shipped.length - 4 }), step, (from, factor) => {
      const cells = shipped.map((x, i) => (i >= from ? x * factor : x));
      expect(jumps(cells)).toEqual([["level", from, way(factor)]]);
    }),
  );
});

test("does not depend on the unit", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), { maxLength: 40 }), (values) => {
      expect(jumps(values.map((x) => x * 1024))).toEqual(jumps(values));
    }),
  );
});

test.each<[string, CheckedCell[]]>([
  [
    "a product that is sold in one season",
    Array.from({ length: 60 }, (_, i) => (i % 12 === 8 ? 900 : 3 + (i % 5))),
  ],
  ["a balance around zero", [300, -250, 2, 410, -1, 380, -290, 350, 3, 420, 310, -280]],
  ["fast growth", Array.from({ length: 20 }, (_, i) => 1.9 ** i)],
  ["two figures", [5, 5000]],
  ["one figure", [5]],
  ["none", []],
  ["ships: zeros and large orders", [0, 900, 0, 0, 1200, 0, 700, 0, 0, 0, 1100, 0]],
])("%s has none", (_, cells) => {
  expect(jumps(cells)).toEqual([]);
});

test("years far apart are not neighbours: 1948, 1964 and 1993 are no jumps", () => {
  expect(jumps([19, 119, 82_444, 125_100, 129_700], "year", [1948, 1964, 1993, 1995, 1996])).toEqual([]);
});

test("a large figure in a balance is found, in a short series too", () => {
  expect(jumps([300, -250, 410_000, 380, -290, 350])).toEqual([["outlier", 2, "up"]]);
  expect(jumps([5100, 5.2, 5300, 5000])).toEqual([["outlier", 1, "down"]]);
});

test.each([
  ["50 times", 5000, [["outlier", 6, "up"]]],
  ["a fiftieth", 2, [["outlier", 6, "down"]]],
  ["49 times", 4900, []],
  ["a forty-ninth", 100 / 49, []],
])("of months of 100, one of %s the usual is a jump from fiftyfold on", (_, one, expected) => {
  expect(jumps(Array.from({ length: 13 }, (_, i) => (i === 6 ? one : 100)))).toEqual(expected);
});
