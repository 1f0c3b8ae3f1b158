import fc from "fast-check";
import { uniformNumbers } from "../../../src/analysis/random/uniform";
import { averagedLeastSquares } from "../../../src/analysis/statistics/averagedLeastSquares";
import { correlatedLeastSquares } from "../../../src/analysis/statistics/correlatedLeastSquares";
import {
  mixtureQuantile,
  mixtureTwoSidedP,
} from "../../../src/analysis/statistics/distributions/studentTMixture";
import { normalQuantile } from "../../../src/analysis/statistics/distributions/normal";
import { leastSquares } from "../../../src/analysis/statistics/leastSquares";
import { expectEachWithin, expectWithin, referenceCases, type ReferenceCase } from "../../reference/within";

const rows = (n: number) => Array.from({ length: n }, (_, t) => t);

describe("averaged over the autocorrelation, against dense matrices in numpy", () => {
  test.each(referenceCases("event_averaged", "EVENT_AVERAGED").map((one) => [one.id, one] as const))(
    "%s",
    (_, one) => {
      const whole = referenceCases("event_its").find(({ id }) => id === one.of) as ReferenceCase;
      const { columns, X } = whole.design;
      const missing = new Set<number>(one.missing_0based);
      const times = rows(whole.y.length).filter((t) => !missing.has(t));
      const pick = (column: number[]) => times.map((t) => column[t]);
      const design = columns.map((name: string) => pick(X[name]));
      const y = pick(whole.transform === "log" ? whole.y.map(Math.log) : whole.y);
      const found = averagedLeastSquares(design, leastSquares(design, y), times);
      expectWithin(found.rho, one.expected.rho, one);
      expectWithin(found.noiseShare, one.expected.noise_share, one);
      expectEachWithin(found.coefficients, one.expected.coef, one);
      for (const name of ["step", "slope_change"]) {
        const expected = one.expected[name];
        if (!expected) continue;
        const column = columns.indexOf(name);
        const mixture = found.fits.map(({ weight, fit }) => ({
          weight,
          location: fit.coefficients[column],
          scale: fit.standardErrors[column],
        }));
        const df = found.degreesOfFreedom;
        expectWithin(mixtureQuantile(mixture, df, 0.025), expected.low, one);
        expectWithin(mixtureQuantile(mixture, df, 0.975), expected.high, one);
        expectWithin(mixtureTwoSidedP(mixture, df), expected.p, one);
      }
    },
  );
});

/** White noise, the same at every run. */
function whiteNoise(n: number): number[] {
  const uniform = uniformNumbers(1);
  return rows(n).map(() => normalQuantile(uniform() + 2 ** -33));
}

test("the longer white noise lasts, the nearer the average comes to ordinary least squares", () => {
  const apart = [60, 300, 1500].map((n) => {
    const design = [rows(n).map(() => 1), rows(n).map((t) => (t < n / 2 ? 0 : 1))];
    const fit = leastSquares(design, whiteNoise(n));
    const { coefficients, fits } = averagedLeastSquares(design, fit, rows(n));
    const error = fits.reduce((sum, one) => sum + one.weight * one.fit.standardErrors[1], 0);
    return {
      step: Math.abs(coefficients[1] - fit.coefficients[1]) / fit.standardErrors[1],
      error: Math.abs(error / fit.standardErrors[1] - 1),
    };
  });
  expect(apart[2].step).toBeLessThan(0.1);
  expect(apart[2].error).toBeLessThan(0.1);
  expect(apart[2].step).toBeLessThan(apart[0].step);
  expect(apart[2].error).toBeLessThan(apart[0].error);
});

const errorModel = fc.record({
  rho: fc.double({ min: -0.4, max: 0.99, noNaN: true }),
  noise: fc.double({ min: 0, max: 0.9, noNaN: true }),
});

test("a missing period is as one that a column of its own explains", () => {
  const drawn = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 30, maxLength: 30 });
  const places = fc.uniqueArray(fc.nat(29), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(drawn, places, errorModel, (y, missing, errors) => {
      const whole = [rows(30).map(() => 1), rows(30).map((t) => t), rows(30).map((t) => (t < 17 ? 0 : 1))];
      const kept = rows(30).filter((t) => !missing.includes(t));
      const pick = (column: readonly number[]) => kept.map((t) => column[t]);
      const dummies = missing.map((place) => rows(30).map((t) => (t === place ? 1 : 0)));
      const fitOf = (design: number[][], values: readonly number[], times: number[]) =>
        correlatedLeastSquares(design, leastSquares(design, values), times)(errors);
      const without = fitOf(whole.map(pick), pick(y), kept);
      const explained = fitOf([...whole, ...dummies], y, rows(30));
      for (const part of ["coefficients", "standardErrors"] as const) {
        without[part].forEach((x, j) => expect(explained[part][j]).toBeCloseTo(x, 8));
      }
      expect(explained.sigma).toBeCloseTo(without.sigma, 8);
    }),
    { numRuns: 50 },
  );
});
