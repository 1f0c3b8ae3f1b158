import { arOneLeastSquares } from "../../../src/analysis/statistics/arOneLeastSquares";
import { studentTQuantile, twoSidedP } from "../../../src/analysis/statistics/distributions/studentT";
import { leastSquares } from "../../../src/analysis/statistics/leastSquares";
import { type Prediction, predict } from "../../../src/analysis/statistics/predict";
import { neweyWestErrors, neweyWestLag, whiteErrors } from "../../../src/analysis/statistics/robustErrors";
import { expectEachWithin, expectWithin, referenceCases, type ReferenceCase } from "../../reference/within";

interface NeweyWest {
  lag: number;
  df_adjust: boolean;
  se: number[];
  p_t: number[];
  ci95_lo: number[];
  ci95_hi: number[];
}

const designOf = ({ design }: ReferenceCase): number[][] =>
  design.columns.map((name: string) => design.X[name]);
const responseOf = ({ y, transform }: ReferenceCase): number[] => (transform === "log" ? y.map(Math.log) : y);
const loose = ({ tolerance }: ReferenceCase) => ({
  tolerance: { abs: tolerance?.abs ?? 0, rel: tolerance?.gls_ar1_rel ?? 0 },
});

describe("interrupted time series, against R's lm, sandwich and nlme", () => {
  for (const one of referenceCases("event_its", "EVENT_ITS")) {
    const [design, y] = [designOf(one), responseOf(one)];
    const fit = leastSquares(design, y);
    const times = y.map((_, t) => t);

    test(`${one.id}: ordinary least squares`, () => {
      const { coef, se_ols, sigma, df_resid, r2_centered } = one.expected;
      expectEachWithin(fit.coefficients, coef, one);
      expectEachWithin(fit.standardErrors, se_ols, one);
      expectWithin(fit.sigma, sigma, one);
      expect(fit.degreesOfFreedom).toBe(df_resid);
      expectWithin(fit.rSquared, r2_centered, one);
    });

    test(`${one.id}: Newey–West errors, p-values and intervals`, () => {
      expect(neweyWestLag(y.length)).toBe(one.expected.lag_rule);
      for (const { lag, df_adjust, se, p_t, ci95_lo, ci95_hi } of Object.values<NeweyWest>(
        one.expected.newey_west,
      )) {
        const errors = neweyWestErrors(design, fit, { lag, smallSample: df_adjust });
        const t = studentTQuantile(0.975, fit.degreesOfFreedom);
        const each = (f: (b: number, error: number) => number) =>
          fit.coefficients.map((b, j) => f(b, errors[j]));
        expectEachWithin(errors, se, one);
        expectEachWithin(
          each((b, error) => twoSidedP(b / error, fit.degreesOfFreedom)),
          p_t,
          one,
        );
        expectEachWithin(
          each((b, error) => b - t * error),
          ci95_lo,
          one,
        );
        expectEachWithin(
          each((b, error) => b + t * error),
          ci95_hi,
          one,
        );
      }
    });

    test(`${one.id}: White errors`, () => {
      for (const kind of ["HC0", "HC1", "HC3"] as const) {
        expectEachWithin(whiteErrors(design, fit, kind), one.expected.white[kind], one);
      }
    });

    test(`${one.id}: AR(1) errors by REML`, () => {
      const { phi, coef, se, sigma, loglik } = one.expected.gls_ar1.REML;
      const gls = arOneLeastSquares(design, fit, times);
      expectWithin(gls.rho, phi, loose(one));
      expectEachWithin(gls.coefficients, coef, loose(one));
      expectEachWithin(gls.standardErrors, se, loose(one));
      expectWithin(gls.sigma, sigma, loose(one));
      expectWithin(gls.logLikelihood, loglik, loose(one));
    });
  }

  for (const one of referenceCases("event_its", "GLS_AR1_GAPS")) {
    test(`${one.id}: a missing month keeps its place in time`, () => {
      const whole = referenceCases("event_its").find(({ id }) => id === one.of) as ReferenceCase;
      const missing = new Set<number>(one.missing_0based);
      const times = whole.y.map((_: number, t: number) => t).filter((t: number) => !missing.has(t));
      const pick = (column: number[]) => times.map((t: number) => column[t]);
      const design = designOf(whole).map(pick);
      const gls = arOneLeastSquares(design, leastSquares(design, pick(responseOf(whole))), times);
      expectWithin(gls.rho, one.expected.phi, loose(one));
      expectWithin(gls.sigma, one.expected.sigma, loose(one));
      expectWithin(gls.logLikelihood, one.expected.loglik, loose(one));
      expectEachWithin(gls.coefficients, one.expected.coef, loose(one));
      expectEachWithin(gls.standardErrors, one.expected.se, loose(one));
    });
  }
});

test("Newey–West pairs only what is really a lag apart: two stretches far from each other add up", () => {
  const y = [1, 3, 2, 5, 4, 7, 3, 6];
  const one = y.map(() => 1);
  const fit = leastSquares([one], y);
  const apart = [0, 1, 2, 3, 100, 101, 102, 103];
  const variance = (residuals: number[]) => {
    const squares = residuals.reduce((sum, e) => sum + e * e, 0);
    const products = residuals.slice(1).reduce((sum, e, t) => sum + e * residuals[t], 0);
    return squares + products; // lag 1: twice the products, weight 1/2
  };
  const expected = variance(fit.residuals.slice(0, 4)) + variance(fit.residuals.slice(4));
  const [error] = neweyWestErrors([one], fit, { lag: 1, times: apart });
  expect(error).toBeCloseTo(Math.sqrt(expected) / 8, 12);
});

describe("prediction intervals, against R's predict.lm", () => {
  for (const one of referenceCases("bridge", "BRIDGE_OLS")) {
    test(one.id, () => {
      const [response, ...regressors] = one.formula.split(/[~+\s]+/);
      const columns = (data: Record<string, number[]>) => [
        data[response].map(() => 1),
        ...regressors.map((name: string) => data[name]),
      ];
      const fit = leastSquares(columns(one.train), one.train[response]);
      const { coef, se, t, p, sigma, df, r2, pred80, pred95 } = one.expected;
      expectEachWithin(fit.coefficients, coef, one);
      expectEachWithin(fit.standardErrors, se, one);
      const ratios = fit.coefficients.map((b, j) => b / fit.standardErrors[j]);
      expectEachWithin(ratios, t, one);
      expectEachWithin(
        ratios.map((ratio) => twoSidedP(ratio, fit.degreesOfFreedom)),
        p,
        one,
      );
      expectWithin(fit.sigma, sigma, one);
      expect(fit.degreesOfFreedom).toBe(df);
      expectWithin(fit.rSquared, r2, one);
      const rows = one.test[response].map((_: number, i: number) =>
        columns(one.test).map((column) => column[i]),
      );
      for (const [level, expected] of [
        [0.8, pred80],
        [0.95, pred95],
      ]) {
        const got: Prediction[] = rows.map((row: number[]) => predict(fit, row, level));
        const each = (part: (one: Prediction) => number) => got.map(part);
        expectEachWithin(
          each(({ mean }) => mean),
          expected.fit,
          one,
        );
        for (const [side, low, high] of [
          ["prediction", "lo", "hi"],
          ["confidence", "conf_lo", "conf_hi"],
        ] as const) {
          expectEachWithin(
            each((x) => x[side].low),
            expected[low],
            one,
          );
          expectEachWithin(
            each((x) => x[side].high),
            expected[high],
            one,
          );
        }
      }
    });
  }
});
