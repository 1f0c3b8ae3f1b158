import fc from "fast-check";
import { Absence } from "../../../src/analysis/AnalysisError";
import {
  concentrationIndex,
  effectiveNumber,
  herfindahl,
  normalisedHerfindahl,
} from "../../../src/analysis/structure/concentration";
import { expectWithin, referenceCases } from "../../reference/within";

describe("variants of the Herfindahl–Hirschman index, against LibreOffice", () => {
  for (const one of referenceCases("concentration_rca", "HHI_VARIANTS")) {
    test(one.id, () => {
      const { values, expected } = one;
      expectWithin(herfindahl(values), expected.hhi, one);
      expectWithin(herfindahl(values, "points"), expected.hhi_10000, one);
      expectWithin(effectiveNumber(values), expected.effective_number, one);
      expectWithin(normalisedHerfindahl(values), expected.hhi_normalised, one);
      expectWithin(concentrationIndex(values), expected.concentration_index_sqrt_normalised, one);
    });
  }
});

const figures = fc.array(fc.double({ min: 0.001, max: 1e9, noNaN: true }), { minLength: 2, maxLength: 30 });

test("the unit of the figures does not matter", () => {
  fc.assert(
    fc.property(figures, fc.constantFrom(0.001, 1000, 1e12), (values, unit) => {
      expect(herfindahl(values.map((x) => x * unit))).toBeCloseTo(herfindahl(values) as number, 10);
    }),
  );
});

test("it lies between 1/n and 1, and a missing figure is no item", () => {
  fc.assert(
    fc.property(figures, (values) => {
      const index = herfindahl(values) as number;
      expect(index).toBeGreaterThanOrEqual(1 / values.length - 1e-12);
      expect(index).toBeLessThanOrEqual(1 + 1e-12);
      expect(herfindahl([undefined, ...values])).toBe(index);
      expect(normalisedHerfindahl([undefined, ...values])).toBe(normalisedHerfindahl(values));
    }),
  );
});

test("an item of zero is counted by the normalised index only", () => {
  expect(herfindahl([1, 1, 0])).toBe(0.5);
  expect(normalisedHerfindahl([1, 1, 0])).toBeCloseTo(0.25, 12);
});

test("the variants pass on why there is no index", () => {
  for (const variant of [herfindahl, effectiveNumber, normalisedHerfindahl, concentrationIndex]) {
    expect(variant([0, 0])).toEqual(new Absence("zero-total", {}));
    const none = new Absence("too-few-observations", { needed: 1, found: 0 });
    expect([variant([]), variant([undefined])]).toEqual([none, none]);
    expect(variant([3, -1])).toEqual(new Absence("negative-figure", {}));
  }
});
