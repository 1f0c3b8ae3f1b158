import fc from "fast-check";
import { leastSquares } from "../../../src/analysis/statistics/leastSquares";
import { expectEachWithin, expectWithin, referenceCases, type ReferenceCase } from "../../reference/within";

const constant = (n: number) => Array.from({ length: n }, () => 1);
const designOf = ({ X, y, intercept }: ReferenceCase): number[][] => {
  const columns = Object.values<number[]>(X);
  return intercept ? [constant(y.length), ...columns] : columns;
};

describe("NIST StRD, certified values", () => {
  for (const one of referenceCases("nist_ols", "OLS")) {
    test(one.id, () => {
      const fit = leastSquares(designOf(one), one.y);
      expectEachWithin(fit.coefficients, one.expected.coef, one);
      expectEachWithin(fit.standardErrors, one.expected.se, one);
      expectWithin(fit.sigma, one.expected.sigma, one);
      expectWithin(fit.rSquared, one.expected.r2, one);
    });
  }
});

const figure = fc.double({ min: -1e3, max: 1e3, noNaN: true });
const problem = fc.array(fc.tuple(figure, figure, figure), { minLength: 8, maxLength: 30 }).map((rows) => ({
  design: [constant(rows.length), rows.map(([a], i) => a + i), rows.map(([, b], i) => b + i * i)],
  y: rows.map(([, , c]) => c),
}));
const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * b[i], 0);

test("residuals are orthogonal to every column", () => {
  fc.assert(
    fc.property(problem, ({ design, y }) => {
      const { residuals } = leastSquares(design, y);
      for (const column of design) {
        const scale = Math.hypot(...column) * Math.hypot(...y) + 1e-9;
        expect(Math.abs(dot(column, residuals)) / scale).toBeLessThan(1e-9);
      }
    }),
  );
});

test("the unit of a column changes its coefficient only", () => {
  fc.assert(
    fc.property(problem, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), ({ design, y }, unit) => {
      const one = leastSquares(design, y);
      const other = leastSquares([design[0], design[1].map((x) => x * unit), design[2]], y);
      expect(other.sigma).toBeCloseTo(one.sigma, 6);
      expect(other.standardErrors[1] * unit).toBeCloseTo(one.standardErrors[1], 6);
      expect(other.coefficients[2]).toBeCloseTo(one.coefficients[2], 6);
    }),
  );
});

test("the order of observations does not matter", () => {
  fc.assert(
    fc.property(problem, ({ design, y }) => {
      const straight = leastSquares(design, y);
      const back = leastSquares(
        design.map((column) => [...column].reverse()),
        [...y].reverse(),
      );
      back.coefficients.forEach((b, j) => expect(b).toBeCloseTo(straight.coefficients[j], 6));
    }),
  );
});

test("columns that cannot be told apart, and too few observations, are refused", () => {
  const trend = [1, 2, 3, 4, 5];
  const fit = (design: number[][], y: number[]) => () => leastSquares(design, y);
  expect(fit([trend, trend.map((x) => 2 * x)], [1, 2, 1, 2, 1])).toThrow("collinear");
  expect(fit([trend, trend.map(() => 0)], [1, 2, 1, 2, 1])).toThrow("collinear");
  expect(
    fit(
      [
        [1, 1],
        [1, 2],
      ],
      [1, 2],
    ),
  ).toThrow("too-few-observations");
});
