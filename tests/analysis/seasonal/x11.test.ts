import fc from "fast-check";
import { hendersonWeights, musgraveWeights } from "../../../src/analysis/seasonal/x11/hendersonFilter";
import type { SigmaLimits } from "../../../src/analysis/seasonal/x11/irregularWeights";
import type { SeasonalAverage } from "../../../src/analysis/seasonal/x11/seasonalAverage";
import { trendCycle } from "../../../src/analysis/seasonal/x11/trendCycle";
import { x11, type X11Options } from "../../../src/analysis/seasonal/x11/x11";
import { misfits, type ReferenceCase, referenceCases, referenceSeries } from "../../reference/within";

function optionsOf({ args }: ReferenceCase, start: readonly [number, number]): X11Options {
  return {
    period: args.period,
    composition: args.mode === "mult" ? "multiplicative" : "additive",
    firstIndex: start[1] - 1,
    seasonalAverage: String(args.seasonal_ma).startsWith("3x") ? args.seasonal_ma : undefined,
    hendersonLength: typeof args.trend_ma === "number" ? args.trend_ma : undefined,
    sigmaLimits: { lower: args.sigma_limits[0], upper: args.sigma_limits[1] },
  };
}

describe("X-11, against X-13ARIMA-SEATS without model and forecasts", () => {
  test.each(referenceCases("x11").map((one) => [one.id, one] as const))("%s", (_, one) => {
    const { start, values } = referenceSeries("x11", one.series);
    const { tables, seasonalAverage, hendersonLength } = x11(values, optionsOf(one, start));
    for (const name of Object.keys(one.expected) as (keyof typeof tables)[]) {
      expect([name, ...misfits(tables[name], one.expected[name], one)]).toEqual([name]);
    }
    if (one.selected.seasonal_ma) expect(seasonalAverage).toBe(one.selected.seasonal_ma);
    if (one.selected.trend_henderson) expect(hendersonLength).toBe(one.selected.trend_henderson);
  });
});

describe("the Henderson average", () => {
  test("of 13 terms has the weights printed in Ladiray & Quenneville (2001), ch. 3", () => {
    const printed = [-0.01935, -0.02786, 0, 0.06549, 0.14736, 0.21434, 0.24006];
    hendersonWeights(13)
      .slice(0, 7)
      .forEach((w, i) => expect(w).toBeCloseTo(printed[i], 5));
  });

  test("passes a cubic, whatever its length", () => {
    fc.assert(
      fc.property(fc.constantFrom(5, 7, 9, 13, 23), fc.integer({ min: -9, max: 9 }), (length, c) => {
        const half = (length - 1) / 2;
        const at = (x: number) => 2 + x + c * x ** 2 - 0.5 * x ** 3;
        const smooth = hendersonWeights(length).reduce((sum, w, i) => sum + w * at(i - half + 1), 0);
        expect(smooth).toBeCloseTo(at(1), 8);
      }),
    );
  });

  test("has end weights that add up to 1, and that pass a straight line as I/C goes to 0", () => {
    fc.assert(
      fc.property(fc.constantFrom(5, 9, 13, 23), fc.integer({ min: 0, max: 10 }), (length, more) => {
        const half = (length - 1) / 2;
        const k = half + 1 + (more % half);
        const sum = (weights: Float64Array, value: (i: number) => number) =>
          weights.reduce((total, w, i) => total + w * value(i), 0);
        expect(sum(musgraveWeights(hendersonWeights(length), k, 3.5), () => 1)).toBeCloseTo(1, 12);
        expect(sum(musgraveWeights(hendersonWeights(length), k, 1e-6), (i) => i - half)).toBeCloseTo(0, 6);
      }),
    );
  });
});

test("a stable season around a level is taken apart exactly, from three years on", () => {
  const cases = fc.record({
    period: fc.constantFrom<12 | 4>(12, 4),
    n: fc.integer({ min: 36, max: 100 }),
    firstIndex: fc.integer({ min: 0, max: 3 }),
    peaks: fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 12, maxLength: 12 }),
    seasonalAverage: fc.constantFrom<SeasonalAverage | undefined>(undefined, "3x3", "3x5", "3x9"),
  });
  fc.assert(
    fc.property(cases, ({ n, peaks, ...options }) => {
      const { period } = options;
      const level = peaks.slice(0, period).reduce((sum, x) => sum + x, 0) / period;
      const series = Array.from({ length: n }, (_, t) => peaks[t % period]);
      const { tables } = x11(series, { ...options, composition: "additive" });
      series.forEach((x, t) => {
        const parts = [tables.d10[t] - (x - level), tables.d12[t] - level, tables.d13[t]];
        expect(Math.max(...parts.map(Math.abs))).toBeLessThan(1e-9);
      });
    }),
    { numRuns: 40 },
  );
});

test("the sigma limits keep an extreme value out of the seasonal factors", () => {
  const quiet = Array.from({ length: 96 }, (_, t) => 100 + (t % 12) + 0.1 * ((t * 37) % 11));
  const struck = quiet.map((x, t) => (t === 50 ? x * 3 : x));
  const largestMove = (sigmaLimits?: SigmaLimits) => {
    const options = { period: 12, firstIndex: 0, composition: "multiplicative", sigmaLimits } as const;
    const [before, after] = [quiet, struck].map((series) => x11(series, options).tables.d10);
    return Math.max(...before.map((factor, t) => Math.abs(after[t] / factor - 1)));
  };
  expect(largestMove()).toBeLessThan(0.05);
  expect(largestMove({ lower: 1e6, upper: 1e7 })).toBeGreaterThan(0.2);
});

test("quarters with a large irregular take 7 terms, and a level stays a level up to both ends", () => {
  const restless = Float64Array.from({ length: 40 }, (_, t) => 100 + 10 * ((t * 37) % 11));
  const first = trendCycle(restless, 4, "additive");
  expect(first.length).toBe(5);
  expect(trendCycle(restless, 4, "additive", undefined, first).length).toBe(7);
  trendCycle(new Float64Array(40).fill(5), 4, "additive", 7).trend.forEach((x) =>
    expect(x).toBeCloseTo(5, 12),
  );
});
