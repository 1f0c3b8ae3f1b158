// What was read of a range is kept and found again by its cells: it must never answer for others.
import fc from "fast-check";
import { recognised } from "../../src/functions/ranges";
import { anyCell } from "./anyCell";
import { call, cell, column, error } from "./sheet";

const months = (count: number) =>
  column(...Array.from({ length: count }, (_, i) => `${2000 + Math.floor(i / 12)}-${(i % 12) + 1}`));
const figures = (count: number) => column(...Array.from({ length: count }, (_, i) => 100 + ((i * 37) % 101)));

const copy = (cells: unknown): unknown => JSON.parse(JSON.stringify(cells));

test("equal cells are the same range, as new arrays or not", () => {
  const range = figures(3000);
  expect(recognised(copy(range))).toBe(recognised(range));
});

test("two ranges that differ in any one cell are two, wherever it is", () => {
  const cells: fc.Arbitrary<unknown[][]> = fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 3 }))
    .chain(([rows, width]) =>
      fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  fc.assert(
    fc.property(
      cells,
      fc.nat(),
      fc.constantFrom(null, "", 0, "0", false, 1e-300, "x"),
      (range, place, other) => {
        const first = recognised(range);
        const changed = range.map((row) => row.slice());
        const width = range[0].length;
        const i = place % (range.length * width);
        changed[Math.floor(i / width)][i % width] = other;
        const second = recognised(changed);
        expect(second === first).toBe(first.cells[i] === other);
        expect(second.cells[i] === other).toBe(true);
        expect(recognised(range)).toBe(first);
      },
    ),
  );
});

test("the same cells in another shape are another range", () => {
  expect(recognised([[1, 2, 3, 4]])).not.toBe(recognised(column(1, 2, 3, 4)));
  expect(recognised([[1, 2, 3, 4]])).not.toBe(
    recognised([
      [1, 2],
      [3, 4],
    ]),
  );
});

test("a range that was changed in place is read anew", () => {
  const [values, periods] = [figures(2000), months(2000)];
  const at = periods[1900][0];
  const before = cell(call("YOY", values, periods, at));
  values[1900][0] = 1000;
  const after = cell(call("YOY", values, periods, at));
  expect(after).toBeCloseTo(1000 / (values[1888][0] as number) - 1, 12);
  expect(after).not.toBe(before);
  periods[1900][0] = "2299-12";
  expect(cell(call("YOY", values, periods, at))).toEqual(error("#VALUE!", /2299-12/));
  periods[1900][0] = at;
  expect(cell(call("YOY", values, periods, at))).toBe(after);
});

test('null, 0 and "" in one place are three tables', () => {
  const periods = months(36);
  const ended = (last: unknown) => {
    const values = figures(36);
    values[35][0] = last;
    return cell(call("MOM", values, periods, periods[35][0]));
  };
  for (let round = 0; round < 2; round++) {
    expect(ended(0)).toEqual(error("#N/A", /counts as not yet published/));
    expect(ended(null)).toEqual(error("#N/A", /^There is no figure for 2002-12/));
    expect(ended("")).toEqual(error("#N/A", /^There is no figure for 2002-12/));
    expect(ended("x1")).toEqual(error("#VALUE!", /"x1"/));
  }
});

test("a null elsewhere in the call makes a zero of a 0, and only while it is there", () => {
  const periods = months(36);
  const values = figures(36);
  values[35][0] = 0;
  const asked = (at: unknown[][]) => call("MOM", values, periods, at)[0][0];
  for (let round = 0; round < 2; round++) {
    expect(asked(column("2002-12", null))).toBe(-1);
    expect(asked(column("2002-12", ""))).toBe("");
  }
});

test("one range of figures beside other periods, or as another argument, is another table", () => {
  const values = figures(24);
  const early = months(24);
  const late = early.map(([label]) => [String(label).replace(/^20/, "21")]);
  for (let round = 0; round < 2; round++) {
    expect(cell(call("YOY", values, early, "2001-12"))).toBe(cell(call("YOY", values, late, "2101-12")));
    expect(cell(call("YOY", values, late, "2001-12"))).toEqual(error("#N/A", /2001-12/));
    // 0 after the last figure is a zero among parts, not yet published in a total.
    const zeros = values.map(([x], i) => [i === 23 ? 0 : x]);
    expect(call("CONTRIBUTION", zeros, early, values, "2001-12")[0][0]).toBeLessThan(0);
    expect(cell(call("YOY", zeros, early, "2001-12"))).toEqual(error("#N/A", /not yet published/));
  }
});

test("a failure is remembered with its words, and forgotten with its cell", () => {
  const periods = months(24);
  periods[7][0] = "soon";
  const ask = () => cell(call("YOY", figures(24), periods, "2001-05"));
  expect(ask()).toEqual(error("#VALUE!", /row 8: "soon"/));
  expect(ask()).toEqual(error("#VALUE!", /row 8: "soon"/));
  periods[7][0] = "2000-08";
  expect(ask()).toEqual(expect.any(Number));
});

test("three hundred columns that are blank almost everywhere answer for themselves, in turn and again", () => {
  const periods = months(240);
  const sparse = (k: number) =>
    column(...Array.from({ length: 240 }, (_, i) => (i === 120 + (k % 100) ? k + 1 : null)));
  for (let round = 0; round < 2; round++) {
    for (let k = 0; k < 300; k++) {
      expect(cell(call("RECORD_CHECK", sparse(k), periods, null, "previous_high"))).toEqual(error("#N/A"));
      expect(call("YTD", sparse(k), periods)[120 + (k % 100)]).toEqual([(k % 100) % 12 === 0 ? k + 1 : ""]);
    }
  }
});
