import { finished } from "../../../src/analysis/steps";
import { normalDraws } from "../../../src/analysis/random/normalDraws";
import { uniformNumbers } from "../../../src/analysis/random/uniform";

test("uniform numbers are those of sfc32 as another language computes it", () => {
  // A port to Python's whole numbers, with the same constants and fifteen numbers thrown away.
  const next = uniformNumbers(1);
  expect(Array.from({ length: 4 }, () => next() * 2 ** 32)).toEqual([
    3063500945, 52107484, 3520520, 3760476048,
  ]);
  expect(uniformNumbers(2)()).not.toBe(uniformNumbers(1)());
});

test("uniform numbers are spread evenly: mean, variance and chi-squared of sixteenths", () => {
  const next = uniformNumbers(7);
  const counts = new Array<number>(16).fill(0);
  const n = 160_000;
  for (let i = 0; i < n; i++) counts[Math.floor(next() * 16)]++;
  const chiSquared = counts.reduce((sum, count) => sum + (count - n / 16) ** 2 / (n / 16), 0);
  // 99.9 % of the distribution with 15 degrees of freedom lies below 37.7.
  expect(chiSquared).toBeLessThan(37.7);
});

test("draws have mean 0, variance 1 and no correlation between steps, exactly", () => {
  const rows = finished(normalDraws(6, 2000, 3));
  const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, x, i) => sum + x * b[i], 0) / a.length;
  rows.forEach((row, i) => {
    expect(row.reduce((sum, x) => sum + x, 0)).toBeCloseTo(0, 9);
    rows.forEach((other, j) => expect(dot(row, other)).toBeCloseTo(i === j ? 1 : 0, 9));
  });
});

test("draws have the tails of the normal distribution", () => {
  const rows = finished(normalDraws(12, 20_000, 3));
  for (const row of rows) {
    const share = (z: number) => row.filter((x) => x > z).length / row.length;
    expect(share(1)).toBeCloseTo(0.1587, 2);
    expect(share(2.5758)).toBeCloseTo(0.005, 3);
  }
});

test("a longer horizon begins with the draws of a shorter one", () => {
  expect(finished(normalDraws(30, 100, 1)).slice(0, 12)).toEqual(finished(normalDraws(12, 100, 1)));
});
