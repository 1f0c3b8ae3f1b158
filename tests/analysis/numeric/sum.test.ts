import fc from "fast-check";
import { compare, difference, isEqual, sum, totalOf } from "../../../src/analysis/numeric/sum";

test("a large term among small ones loses nothing", () => {
  expect(sum([1, 1e100, 1, -1e100])).toBe(2);
});

test("twelve monthly figures with one decimal add up to their exact total", () => {
  const months = [547.3, 521.3, 566, 561.5, 580.5, 574, 575.8, 576.5, 587.9, 575.7, 564.5, 614];
  expect(sum(months)).toBe(6845);
});

test("0.1 + 0.2 ties with 0.3, and a rest of nothing is 0", () => {
  expect(compare(0.1 + 0.2, 0.3)).toBe(0);
  expect(difference(0.1 + 0.2, 0.3)).toBe(0);
});

test("what is left of a sum is nothing where it is noise beside the largest term, and else all that is left", () => {
  expect(totalOf([0.1, 0.2, -0.3])).toBe(0);
  expect(totalOf([683609.5, -683609.5, 0.0000001])).toBe(0);
  expect(totalOf([683609.5, -683609.5, 0.00001])).toBe(0.00001);
  expect(totalOf([1e-300, 2e-300])).toBe(3e-300);
  expect(totalOf([])).toBe(0);
});

test("the twelfth digit of the larger figure decides, the thirteenth does not", () => {
  expect(isEqual(683609.500001, 683609.5)).toBe(false);
  expect(isEqual(683609.5000001, 683609.5)).toBe(true);
  expect(isEqual(0, 1e-300)).toBe(false);
});

test("scale does not matter, nor does the order of the two", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 1e6 }), fc.integer({ min: -200, max: 200 }), (x, power) => {
      const a = x * 2 ** power;
      expect(isEqual(a, a * (1 + 1e-14))).toBe(true);
      expect(isEqual(a, a * (1 + 1e-10))).toBe(false);
      expect(compare(a, a * 1.1)).toBe(-1);
      expect(compare(a * 1.1, a)).toBe(1);
    }),
  );
});
