import fc from "fast-check";
import {
  chiSquaredCdf,
  chiSquaredPdf,
  chiSquaredQuantile,
  chiSquaredUpperTail,
} from "../../../src/analysis/statistics/distributions/chiSquared";
import { normalCdf, normalPdf, normalQuantile } from "../../../src/analysis/statistics/distributions/normal";
import {
  studentTCdf,
  studentTPdf,
  studentTQuantile,
  twoSidedP,
} from "../../../src/analysis/statistics/distributions/studentT";
import { expectEachWithin, referenceCases } from "../../reference/within";

describe("against R", () => {
  for (const one of referenceCases("distributions", "NORMAL")) {
    test(one.id, () => {
      expectEachWithin(one.p.map(normalQuantile), one.expected.quantile, one);
      expectEachWithin(one.x.map(normalCdf), one.expected.cdf, one);
      expectEachWithin(one.x.map(normalPdf), one.expected.pdf, one);
    });
  }
  const eachOf = (xs: number[], f: (x: number, df: number) => number, df: number) => xs.map((x) => f(x, df));
  for (const one of referenceCases("distributions", "STUDENT_T")) {
    test(one.id, () => {
      expectEachWithin(eachOf(one.p, studentTQuantile, one.df), one.expected.quantile, one);
      expectEachWithin(eachOf(one.x, studentTCdf, one.df), one.expected.cdf, one);
      expectEachWithin(eachOf(one.x, twoSidedP, one.df), one.expected.two_sided_p, one);
    });
  }
  for (const one of referenceCases("distributions", "STUDENT_T_DENSITY")) {
    test(one.id, () => {
      expectEachWithin(eachOf(one.p, studentTQuantile, one.df), one.expected.quantile, one);
      expectEachWithin(eachOf(one.x, studentTPdf, one.df), one.expected.pdf, one);
    });
  }
  for (const one of referenceCases("distributions", "CHI_SQUARED")) {
    test(one.id, () => {
      expectEachWithin(eachOf(one.x, chiSquaredUpperTail, one.df), one.expected.upper_tail, one);
    });
  }
  for (const one of referenceCases("distributions", "CHI_SQUARED_QUANTILE")) {
    test(one.id, () => {
      expectEachWithin(eachOf(one.p, chiSquaredQuantile, one.df), one.expected.quantile, one);
      expectEachWithin(eachOf(one.x, chiSquaredPdf, one.df), one.expected.pdf, one);
      expectEachWithin(eachOf(one.x, chiSquaredCdf, one.df), one.expected.cdf, one);
    });
  }
});

const probability = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
const freedom = fc.integer({ min: 1, max: 400 });

test("a cumulative probability of its quantile is the probability again", () => {
  fc.assert(
    fc.property(probability, freedom, (p, df) => {
      expect(Math.abs(normalCdf(normalQuantile(p)) / p - 1)).toBeLessThan(1e-12);
      expect(Math.abs(studentTCdf(studentTQuantile(p, df), df) / p - 1)).toBeLessThan(1e-11);
      expect(Math.abs(chiSquaredCdf(chiSquaredQuantile(p, df), df) / p - 1)).toBeLessThan(1e-11);
    }),
  );
});

test("Student's t and the normal distribution are symmetric", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 30, noNaN: true }), freedom, (x, df) => {
      expect(normalCdf(-x)).toBeCloseTo(1 - normalCdf(x), 14);
      expect(studentTCdf(-x, df)).toBeCloseTo(1 - studentTCdf(x, df), 14);
    }),
  );
});

test("the square of a standard normal value is chi-squared with one degree of freedom", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 6, noNaN: true }), (z) => {
      const inside = normalCdf(z) - normalCdf(-z);
      expect(Math.abs(chiSquaredCdf(z * z, 1) / inside - 1)).toBeLessThan(1e-11);
    }),
  );
});

test("the ends of the line: certain and impossible", () => {
  expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  expect([studentTQuantile(0, 3), studentTQuantile(1, 3)]).toEqual([-Infinity, Infinity]);
  expect([chiSquaredQuantile(0, 3), chiSquaredQuantile(1, 3)]).toEqual([0, Infinity]);
  expect([normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([0, 1]);
  expect([studentTCdf(-Infinity, 3), studentTCdf(Infinity, 3)]).toEqual([0, 1]);
  expect([chiSquaredUpperTail(Infinity, 3), chiSquaredCdf(Infinity, 3)]).toEqual([0, 1]);
  expect([normalQuantile(-0.1), normalQuantile(1.1)]).toEqual([NaN, NaN]);
});
