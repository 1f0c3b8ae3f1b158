import fc from "fast-check";
import { Absence } from "../../../src/analysis/AnalysisError";
import { asPrinted } from "../../../src/analysis/numeric/asPrinted";
import { standing, verdict } from "../../../src/analysis/records/record";
import { listedStep } from "../../../src/analysis/time/listedStep";
import type { Series } from "../../../src/analysis/time/Series";

/** Years from 2000 on, with the doubtful ones among them. */
const yearly = (figures: number[], doubtful: number[] = []): Series => ({
  frequency: "year",
  values: new Map(figures.map((x, i): [number, number] => [2000 + i, x])),
  doubtful: new Set(doubtful),
});
const reason = (series: Series, at: number) => {
  const found = verdict(series, at, "all");
  return found instanceof Absence ? [found.code, found.details] : found;
};

describe("a 0 that may be a blank cell", () => {
  const series = yearly([9, 8, 0, 5, 6, 7, 7.5, 7.7, 9.5], [2002]);

  test("is passed by no claim, and none is made of it or just after it", () => {
    expect(reason(series, 2002)).toEqual(["doubtful-zero", { period: "2002" }]);
    expect(reason(series, 2003)).toEqual(["doubtful-zero", { period: "2002" }]);
    expect(reason(series, 2007)).toEqual(["stronger-before-gap", { period: "2000", gap: "2002" }]);
    expect(reason(series, 2008)).toMatchObject({ kind: "best", isWhole: false, start: 2003 });
  });

  test("is a figure for the numbers, and one of those that are missing", () => {
    expect(standing(series, 2008, "all")).toMatchObject({ rank: 1, isRecord: true, missing: 1, count: 9 });
    expect(standing(series, 2008, "all", "low")).toMatchObject({
      previousHigh: 0,
      previousPeriod: 2002,
      rank: 9,
    });
  });

  test("as the very first figure is no first one, and the next stands on nothing", () => {
    const late = yearly([0, 3, 4], [2000]);
    expect(reason(late, 2000)).toEqual(["doubtful-zero", { period: "2000" }]);
    expect(reason(late, 2001)).toEqual(["doubtful-zero", { period: "2000" }]);
    expect(reason(late, 2002)).toMatchObject({ kind: "best", isWhole: false, start: 2001 });
  });

  test("before the first figure neither lengthens a claim nor bars it", () => {
    const late = yearly([0, 0, 3, 4, 5, 6, 7], [2000, 2001]);
    expect(reason(late, 2002)).toEqual(["doubtful-zero", { period: "2001" }]);
    expect(reason(late, 2005)).toMatchObject({ kind: "best", isWhole: false, start: 2002 });
    expect(reason(late, 2006)).toMatchObject({ kind: "best", isWhole: true, start: 2002 });
  });
});

test("figures that differ by noise only become one, and no others do", () => {
  expect([...asPrinted(Float64Array.of(0.1 + 0.2, 5, 0.3, 0.3 + 1e-10))]).toEqual([0.3, 5, 0.3, 0.3 + 1e-10]);
  const exact = Float64Array.of(3, 1, 2);
  expect(asPrinted(exact)).toBe(exact);
  const digits = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { maxLength: 30 });
  fc.assert(
    fc.property(digits, (figures) => {
      const noisy = Float64Array.from(figures, (x, i) => x * (1 + (i % 2) * Number.EPSILON));
      const order = (values: ArrayLike<number>) =>
        figures.map((_, i) => figures.map((_x, j) => Math.sign(values[i] - values[j])));
      expect(order(asPrinted(noisy))).toEqual(order(figures));
    }),
  );
});

test("a table of one month of each year is one of years, from three on", () => {
  const december = (year: number) => year * 12 + 11;
  expect(listedStep([december(2022), undefined, december(2020), december(2023)], "month")).toBe(12);
  expect(listedStep([december(2022), december(2023)], "month")).toBe(1);
  expect(listedStep([december(2021), december(2022), december(2023), december(2023) + 1], "month")).toBe(1);
  expect(listedStep([2001, 2002, 2003], "year")).toBe(1);
  expect(listedStep([], "quarter")).toBe(1);
});
