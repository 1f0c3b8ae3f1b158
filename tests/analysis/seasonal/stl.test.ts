import fc from "fast-check";
import { robustnessWeights } from "../../../src/analysis/seasonal/stl/robustnessWeights";
import { stl, type StlOptions } from "../../../src/analysis/seasonal/stl/stl";
import { misfits, referenceCases, referenceSeries } from "../../reference/within";
import { stlOptionsOf } from "./stlOptions";

describe("STL, against R, statsmodels and the authors' Fortran", () => {
  test.each(referenceCases("stl").map((one) => [one.id, one] as const))("%s", (_, one) => {
    const all = referenceSeries("stl", one.series).values.slice(0, one.use_first_n);
    const parts = stl(one.transform === "log" ? all.map(Math.log) : all, stlOptionsOf(one));
    for (const name of ["seasonal", "trend", "remainder", "weights"] as const) {
      expect([name, ...misfits(parts[name], one.expected[name], one)]).toEqual([name]);
    }
  });
});

const options = (seasonalJump: number, outer: number): StlOptions => ({
  period: 4,
  seasonal: { window: 7, degree: 1, jump: seasonalJump },
  trend: { window: 9, degree: 1, jump: 1 },
  lowPass: { window: 5, degree: 1, jump: 2 },
  inner: 2,
  outer,
});
const series = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 12, maxLength: 60 });

test("the parts add up to the series", () => {
  fc.assert(
    fc.property(series, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 3 }), (y, jump, outer) => {
      const { seasonal, trend, remainder } = stl(y, options(jump, outer));
      y.forEach((x, t) => expect(seasonal[t] + trend[t] + remainder[t]).toBeCloseTo(x, 8));
    }),
  );
});

test("a straight line with a stable season leaves no remainder", () => {
  const season = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(
      season,
      fc.integer({ min: -9, max: 9 }),
      fc.integer({ min: 12, max: 50 }),
      (peaks, slope, n) => {
        const y = Array.from({ length: n }, (_, t) => slope * t + peaks[t % 4]);
        const { remainder } = stl(y, options(1, 0));
        remainder.forEach((x) => expect(Math.abs(x)).toBeLessThan(1e-6));
      },
    ),
  );
});

test("robustness weights of an even number take the mean of the middle two as their median", () => {
  // Sizes 1, 2, 4, 20: median 3, bandwidth 18.
  const [one, two, four, twenty] = robustnessWeights(Float64Array.of(1, -2, 4, -20));
  expect(one).toBeCloseTo((1 - (1 / 18) ** 2) ** 2, 12);
  expect(two).toBeCloseTo((1 - (2 / 18) ** 2) ** 2, 12);
  expect(four).toBeCloseTo((1 - (4 / 18) ** 2) ** 2, 12);
  expect(twenty).toBe(0);
});
