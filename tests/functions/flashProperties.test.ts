// Estimates from the first days, whatever the history.
import fc from "fast-check";
import { runs } from "../sample";
import { call, cell, CellError, column } from "./sheet";

const label = (ordinal: number) =>
  `${Math.floor(ordinal / 12)}-${String((ordinal % 12) + 1).padStart(2, "0")}`;
const LAST = 2026 * 12 + 8;
const months = Array.from({ length: 90 }, (_, i) => label(LAST - 89 + i));
const days = (first: (month: string) => string, last?: (month: string) => string) =>
  call("WORKDAYS", column(...months.map(first)), last ? column(...months.map(last)) : null).map(
    ([count]) => count as number,
  );
const noise = fc.double({ min: -0.15, max: 0.15, noNaN: true });

/** Months of 20 days and whole ones that rise, fall and scatter, each with its chance to be missing; the last is asked for. */
const flash = fc
  .record({
    length: fc.integer({ min: 1, max: 90 }),
    growth: fc.double({ min: -0.02, max: 0.02, noNaN: true }),
    noises: fc.array(fc.tuple(noise, noise, fc.integer({ min: 0, max: 9 })), {
      minLength: 90,
      maxLength: 90,
    }),
  })
  .map(({ length, growth, noises }) => {
    const [whole, span] = [
      days((month) => month),
      days(
        (month) => `${month}-01`,
        (month) => `${month}-20`,
      ),
    ];
    const rows = months.map((month, i) => {
      const [a, b, chance] = noises[i];
      const level = 2000 * Math.exp(growth * i + a);
      return {
        month,
        total: level * whole[i],
        first: level * span[i] * Math.exp(b - 0.07),
        missing: chance === 0,
      };
    });
    return { now: rows[89], past: rows.slice(89 - length, 89) };
  });
type Flash = {
  now: { month: string; first: number };
  past: { month: string; total: number; first: number; missing: boolean }[];
};
const estimate = ({ now, past }: Flash, k = 1) =>
  ["month", "low", "high"].map((result) =>
    cell(
      call(
        "FLASH_ESTIMATE",
        k * now.first,
        `${now.month}-20`,
        column(...past.map(({ total, missing }) => (missing ? null : k * total))),
        column(...past.map(({ month }) => month)),
        column(...past.map(({ first }) => k * first)),
        result,
      ),
    ),
  );

test("low ≤ month ≤ high, and none is below what is shipped", () => {
  fc.assert(
    fc.property(flash, (one) => {
      const [month, low, high] = estimate(one);
      if (month instanceof CellError) return; // scattered so far that the days look like others
      expect(month).toBeGreaterThanOrEqual(one.now.first);
      if (low instanceof CellError) return;
      expect(low).toBeGreaterThanOrEqual(one.now.first);
      expect(low).toBeLessThanOrEqual(month as number);
      expect(high).toBeGreaterThanOrEqual(month as number);
    }),
    { numRuns: runs(60) },
  );
});

test("another unit gives the same answer in it, and another order of rows the same answer", () => {
  fc.assert(
    fc.property(flash, fc.integer({ min: -6, max: 6 }), (one, power) => {
      const k = 10 ** power;
      const answer = estimate(one);
      const [scaled, turned] = [estimate(one, k), estimate({ ...one, past: [...one.past].reverse() })];
      answer.forEach((x, i) => {
        if (typeof x !== "number") return expect([scaled[i], turned[i]]).toEqual([x, x]);
        expect(Math.abs((scaled[i] as number) / k / x - 1)).toBeLessThan(1e-9);
        expect(turned[i]).toBe(x);
      });
    }),
    { numRuns: runs(40) },
  );
});

test("the month itself and later months do not enter their own estimate", () => {
  fc.assert(
    fc.property(flash, fc.integer({ min: 0, max: 12 }), (one, ahead) => {
      const later = [one.now.month, label(LAST + 1 + ahead)].map((month) => ({
        month,
        total: 99,
        first: 98,
        missing: false,
      }));
      expect(estimate({ ...one, past: [...one.past, ...later] })).toEqual(estimate(one));
    }),
    { numRuns: runs(40) },
  );
});
