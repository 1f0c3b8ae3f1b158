import fc from "fast-check";
import { studentTQuantile, twoSidedP } from "../../../src/analysis/statistics/distributions/studentT";
import {
  mixtureCdf,
  mixtureQuantile,
  mixtureTwoSidedP,
  type StudentTMixture,
} from "../../../src/analysis/statistics/distributions/studentTMixture";

const part = fc.record({
  weight: fc.double({ min: 1e-9, max: 1, noNaN: true }),
  location: fc.double({ min: -5, max: 5, noNaN: true }),
  scale: fc.double({ min: 0.01, max: 3, noNaN: true }),
});
const mixtures = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts): StudentTMixture => {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts.map((one) => ({ ...one, weight: one.weight / total }));
});
const degrees = fc.integer({ min: 8, max: 200 });
const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true });

test("a mixture of one is its Student's t distribution", () => {
  fc.assert(
    fc.property(part, degrees, probability, ({ location, scale }, df, p) => {
      const one = [{ weight: 1, location, scale }];
      expect(mixtureQuantile(one, df, p)).toBeCloseTo(location + scale * studentTQuantile(p, df), 10);
      expect(mixtureTwoSidedP(one, df)).toBeCloseTo(twoSidedP(location / scale, df), 12);
    }),
  );
});

test("a quantile has its probability below it", () => {
  fc.assert(
    fc.property(mixtures, degrees, probability, (mixture, df, p) => {
      expect(mixtureCdf(mixture, df, mixtureQuantile(mixture, df, p))).toBeCloseTo(p, 9);
    }),
  );
});

test("a small p-value keeps its digits on either side, and is the weighted mean of the parts", () => {
  const far = (sign: number): StudentTMixture => [
    { weight: 0.75, location: sign * 40, scale: 1 },
    { weight: 0.25, location: sign * 40, scale: 2 },
  ];
  const expected = 0.75 * twoSidedP(40, 30) + 0.25 * twoSidedP(20, 30);
  for (const sign of [-1, 1]) expect(mixtureTwoSidedP(far(sign), 30) / expected).toBeCloseTo(1, 9);
});
