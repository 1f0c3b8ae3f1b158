import fc from "fast-check";
import { nelderMead } from "../../../src/analysis/numeric/nelderMead";
import { orderStatistic } from "../../../src/analysis/numeric/orderStatistic";

const far = { evaluations: 20_000, tolerance: 1e-14 };

test("finds the bottom of Rosenbrock's valley", () => {
  const valley = ([x, y]: Float64Array) => (1 - x) ** 2 + 100 * (y - x * x) ** 2;
  const { x, value } = nelderMead(valley, [-1.2, 1], [0.5, 0.5], far);
  expect(value).toBeLessThan(1e-10);
  expect(x[0]).toBeCloseTo(1, 4);
  expect(x[1]).toBeCloseTo(1, 4);
});

test("finds the bottom of a bowl in fifteen dimensions, and in one", () => {
  const bowl = (x: Float64Array) => x.reduce((sum, xi, i) => sum + (i + 1) * (xi - i) ** 2, 0);
  const fifteen = nelderMead(bowl, new Array(15).fill(0), new Array(15).fill(1), far);
  fifteen.x.forEach((xi, i) => expect(xi).toBeCloseTo(i, 3));
  expect(nelderMead(([x]) => (x - 2) ** 2, [0], [1], far).x[0]).toBeCloseTo(2, 6);
});

test("keeps out of where the function is not defined", () => {
  const half = ([x]: Float64Array) => (x < 1 ? Infinity : x);
  expect(nelderMead(half, [5], [1], far).x[0]).toBeCloseTo(1, 5);
});

test("the k-th smallest number is the one that sorting puts there", () => {
  fc.assert(
    fc.property(
      fc
        .array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 60 })
        .chain((numbers) => fc.tuple(fc.constant(numbers), fc.nat({ max: numbers.length - 1 }))),
      ([numbers, k]) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        expect(orderStatistic(Float64Array.from(numbers), k) === sorted[k]).toBe(true);
      },
    ),
  );
});

test("so it is of thousands, all different or many alike, at either end and in between", () => {
  const wrong: unknown[] = [];
  for (const different of [7, 101, 30_011]) {
    const numbers = Float64Array.from({ length: 5000 }, (_, i) => (i * 7919) % different);
    const sorted = numbers.slice().sort();
    for (const k of [0, 1, 499, 2499, 2500, 4500, 4998, 4999]) {
      const rearranged = numbers.slice();
      const found = orderStatistic(rearranged, k);
      const isParted =
        rearranged.subarray(0, k).every((x) => x <= found) && rearranged.subarray(k).every((x) => x >= found);
      if (found !== sorted[k] || !isParted)
        wrong.push({ different, k, found, expected: sorted[k], isParted });
    }
  }
  expect(wrong).toEqual([]);
});
