// How cells become series: inputs that once gave a false answer, each with the right one and why.
import fc from "fast-check";
import { referenceCases } from "../reference/within";
import { runs } from "../sample";
import { expectCase, type RuleCase } from "./ruleCase";
import { call, cell, column } from "./sheet";

const faults = referenceCases("reading_faults") as unknown as (RuleCase & { id: string })[];

test.each(faults.map((one) => [one.id, one] as const))("%s", (_, one) => {
  expectCase(one);
});

/** Figures as they are printed, in tenths, and what adds up exactly. */
const tenths = fc.integer({ min: 1, max: 9_999_999 });
const year = fc.array(tenths, { minLength: 12, maxLength: 12 });
const sum = (figures: readonly number[]) => figures.reduce((total, x) => total + x, 0);
const months = (n: number) => Array.from({ length: n }, (_, i) => `2024-${String(i + 1).padStart(2, "0")}`);

test("a target hit exactly is reached, wherever the year stands", () => {
  fc.assert(
    fc.property(year, fc.integer({ min: 1, max: 12 }), (figures, n) => {
      const known = figures.slice(0, n);
      const table = [column(...known.map((x) => x / 10)), column(...months(n))] as const;
      const target = sum(known) / 10;
      const pace = (result: string) => cell(call("TARGET_PACE", ...table, target, null, result));
      expect([pace("remaining"), pace("required_average")]).toEqual([0, 0]);
      expect(cell(call("TARGET_ODDS", ...table, target))).toBe(1);
      expect(cell(call("TARGET_GAP", pace("ytd"), target))).toBe(0);
    }),
    { numRuns: runs(200) },
  );
});

test("a target missed by a tenth is missed", () => {
  fc.assert(
    fc.property(year, (figures) => {
      const table = [column(...figures.map((x) => x / 10)), column(...months(12))] as const;
      const target = (sum(figures) + 1) / 10;
      expect(cell(call("TARGET_PACE", ...table, target, null, "remaining"))).toBeCloseTo(0.1, 6);
      expect(cell(call("TARGET_ODDS", ...table, target))).toBe(0);
    }),
  );
});

test("parts that make up the total leave a rest of 0, and nothing of it grows", () => {
  const row = fc.array(tenths, { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(row, row, (before, now) => {
      const parts = [before, now].map((figures) => figures.map((x) => x / 10));
      const total = column(sum(before) / 10, sum(now) / 10);
      const years = column(2023, 2024);
      expect(call("CONTRIBUTION", parts, years, total, 2024)[0].at(-1)).toBe(0);
      expect(cell(call("EXCLUDING", total, years, parts, 2024, "difference"))).toBe(0);
      expect(call("CHECK_DATA", parts, years, total, 0)).toEqual([["No findings"]]);
    }),
  );
});

test("a sum equal to a figure has neither grown nor fallen", () => {
  fc.assert(
    fc.property(tenths, tenths, (a, b) => {
      const [added, whole] = [a / 10 + b / 10, (a + b) / 10];
      for (const mode of ["percent", "difference", "log"]) {
        expect(cell(call("GROWTH_RATE", added, whole, mode))).toBe(0);
        expect(cell(call("YOY", column(whole, added), column(2023, 2024), 2024, mode))).toBe(0);
      }
      expect(call("BREADTH", added, whole)).toEqual([[0, 0, 1, 1]]);
      expect(cell(call("CAGR", column(whole, added), column(2021, 2024)))).toBe(0);
    }),
  );
});

test("the order of the months changes no sum", () => {
  fc.assert(
    fc.property(year, fc.integer({ min: 8, max: 15 }), (figures, power) => {
      const large = [10 ** power, ...figures.slice(1).map((x) => x / 10)];
      const ytd = (values: readonly number[]) =>
        cell(call("YTD", column(...values), column(...months(12)), "2024-12"));
      expect(ytd([...large].reverse())).toBe(ytd(large));
    }),
  );
});
