import fc from "fast-check";
import { leastSquares } from "../../../src/analysis/statistics/leastSquares";
import { ridge } from "../../../src/analysis/statistics/ridge";

const value = fc.double({ min: -10, max: 10, noNaN: true });
/** 12 observations of a constant, two regressors and two groups that together are the constant; y; weights. */
const data = fc
  .tuple(...[1, 2, 3, 4].map(() => fc.array(value, { minLength: 12, maxLength: 12 })))
  .map(([a, b, y, w]) => ({
    design: [
      a.map(() => 1),
      a.map((x, i) => x + i),
      b.map((x, i) => x - (i - 5) ** 2),
      a.map((_, i) => Number(i % 2 === 0)),
      a.map((_, i) => Number(i % 2 === 1)),
    ],
    y,
    weights: w.map((x) => 1.01 ** x),
  }));
const PENALTIES = [0, 0, 0, 1, 1];
const close = (a: number, b: number) => Math.abs(a - b) <= 1e-7 * (1 + Math.abs(b));

test("without a penalty and with equal weights it is least squares", () => {
  fc.assert(
    fc.property(data, ({ design, y }) => {
      const free = design.slice(0, 3);
      const fit = ridge(
        free,
        y,
        y.map(() => 2),
        [0, 0, 0],
      );
      leastSquares(free, y).coefficients.forEach((b, j) => expect(close(fit.coefficients[j], b)).toBe(true));
      expect(fit.effectiveCoefficients).toBeCloseTo(3, 8);
    }),
  );
});

test("a leave-one-out residual is what fitting the others again gives", () => {
  fc.assert(
    fc.property(data, fc.integer({ min: 0, max: 11 }), ({ design, y, weights }, out) => {
      const others = <T>(list: readonly T[]) => list.filter((_, i) => i !== out);
      const again = ridge(design.map(others), others(y), others(weights), PENALTIES);
      const left = y[out] - design.reduce((sum, column, j) => sum + column[out] * again.coefficients[j], 0);
      expect(close(ridge(design, y, weights, PENALTIES).leaveOneOut[out], left)).toBe(true);
    }),
  );
});

test("no other coefficients have a smaller penalised sum of squares", () => {
  const loss = (
    { design, y, weights }: { design: number[][]; y: number[]; weights: number[] },
    b: number[],
  ) =>
    y.reduce((sum, value, i) => {
      const error = value - design.reduce((fit, column, j) => fit + column[i] * b[j], 0);
      return sum + weights[i] * error ** 2;
    }, 0) + PENALTIES.reduce((sum, penalty, j) => sum + penalty * b[j] ** 2, 0);
  fc.assert(
    fc.property(data, fc.integer({ min: 0, max: 4 }), fc.constantFrom(-0.01, 0.01), (one, j, step) => {
      const best = [...ridge(one.design, one.y, one.weights, PENALTIES).coefficients];
      const other = best.map((b, k) => (k === j ? b + step : b));
      expect(loss(one, best)).toBeLessThan(loss(one, other));
    }),
  );
});

test("a heavier penalty leaves less to its coefficients, and an unpenalised combination is refused", () => {
  const design = [
    [1, 1, 1, 1, 1, 1],
    [1, 1, 1, 0, 0, 0],
    [0, 0, 0, 1, 1, 1],
  ];
  const y = [5, 6, 4, 1, 2, 0];
  const one = y.map(() => 1);
  const gap = (penalty: number) => {
    const { coefficients, effectiveCoefficients } = ridge(design, y, one, [0, penalty, penalty]);
    return [coefficients[1] - coefficients[2], effectiveCoefficients];
  };
  // Two groups of three: the gap of their means, 4, shrinks to 4 · 3 / (3 + penalty).
  expect(gap(1).map((x) => x.toFixed(10))).toEqual(["3.0000000000", "1.7500000000"]);
  expect(gap(9).map((x) => x.toFixed(10))).toEqual(["1.0000000000", "1.2500000000"]);
  expect(() => ridge(design, y, one, [0, 0, 0])).toThrow("collinear");
});

test("an observation that alone decides a coefficient cannot be left out", () => {
  const design = [
    [1, 1, 1, 1, 1],
    [0, 0, 0, 0, 1],
  ];
  const ask = (penalty: number) => ridge(design, [1, 2, 3, 4, 9], [1, 1, 1, 1, 1], [0, penalty]);
  expect(() => ask(0)).toThrow("collinear");
  expect(ask(1).leaveOneOut[4]).toBeCloseTo(9 - 2.5, 10);
});
