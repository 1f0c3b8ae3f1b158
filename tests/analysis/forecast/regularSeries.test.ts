import { Absence } from "../../../src/analysis/AnalysisError";
import { type RegularSeries, regularSeries } from "../../../src/analysis/forecast/regularSeries";
import { monthly } from "./cases";

const START = 2000 * 12;
/** A season on a steady growth. */
const figures = (n: number) => Array.from({ length: n }, (_, t) => 1.01 ** t * (100 + 10 * ((t * 5) % 12)));

function stretch(values: (number | undefined)[], until?: number): RegularSeries {
  const all = monthly(values.map((x) => x ?? NaN));
  const known = new Map([...all.values].filter(([, x]) => !Number.isNaN(x)));
  const found = regularSeries({ frequency: "month", values: known }, until);
  if (found instanceof Absence) throw new Error(found.code);
  return found;
}

test("a gap in a season on a steady growth is filled with the very figures that are missing", () => {
  const whole = figures(60);
  for (const [first, count] of [
    [30, 1],
    [30, 3],
    [5, 2],
  ]) {
    const holed: (number | undefined)[] = whole.slice();
    holed.fill(undefined, first, first + count);
    const { values, unit, interpolated } = stretch(holed);
    expect(interpolated).toBe(count);
    values.forEach((x, t) => expect(x * unit).toBeCloseTo(whole[t], 5));
  }
});

test("what lies before a gap of more than a quarter of a year is left out", () => {
  const holed: (number | undefined)[] = figures(80);
  holed.fill(undefined, 20, 24);
  const { first, last, interpolated } = stretch(holed);
  expect([first - START, last - START, interpolated]).toEqual([24, 79, 0]);
});

test("only the latest 360 periods count, and nothing after `until`", () => {
  const { first, last } = stretch(figures(500), START + 450);
  expect([first - START, last - START]).toEqual([91, 450]);
});

test("less than two years are too few", () => {
  const found = regularSeries(monthly(figures(23)));
  expect(found).toEqual(new Absence("too-few-observations", { needed: 24, found: 23 }));
  expect(regularSeries({ frequency: "month", values: new Map() })).toEqual(
    new Absence("too-few-observations", { needed: 24, found: 0 }),
  );
});

test("a change of unit leaves the very same numbers", () => {
  const values = figures(60).map((x) => x * 1.7);
  for (const factor of [1e-6, 0.01, 3, 1000, 1234.567]) {
    expect(stretch(values.map((x) => x * factor)).values).toEqual(stretch(values).values);
  }
});
