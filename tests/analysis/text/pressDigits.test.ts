import fc from "fast-check";
import { percentDigits, pressDigits } from "../../../src/analysis/text/pressDigits";
import { runs } from "../../sample";

test.each([
  [1.005, 2, 0, 1, "1.01"],
  [2.675, 2, 0, 1, "2.68"],
  [0.285, 0, 2, 1, "29"],
  [-1.005, 2, 0, -1, "1.01"],
  [2.5, 0, 0, 1, "3"],
  [-2.5, 0, 0, -1, "3"],
  [9.95, 1, 0, 1, "10.0"],
  [999.95, 1, 0, 1, "1,000.0"],
  [709693, 1, -2, 1, "7,096.9"],
  [65850, 1, -2, 1, "658.5"],
  [1234567.891, 2, 0, 1, "1,234,567.89"],
  [0.04, 1, 0, 0, "0.0"],
  [-0.04, 1, 0, 0, "0.0"],
  [-0.05, 1, 0, -1, "0.1"],
  [0, 1, 0, 0, "0.0"],
  [-0, 0, 0, 0, "0"],
  [5e-324, 1, 0, 0, "0.0"],
  [1e21, 0, 0, 1, "1,000,000,000,000,000,000,000"],
  [4e-7, 1, 6, 1, "0.4"],
])("%p with %p decimals, times ten to the %p", (value, decimals, shift, sign, digits) => {
  expect(pressDigits(value, decimals, shift)).toEqual({ sign, digits });
});

/** What a person does with the decimal `units` / 10^`places`: half away from zero, in whole numbers only. */
function byHand(units: bigint, places: number, decimals: number): string {
  const size = units < 0n ? -units : units;
  const scale = 10n ** BigInt(places);
  const scaled = size * 10n ** BigInt(decimals);
  const rounded = (2n * scaled + scale) / (2n * scale);
  const text = String(rounded).padStart(decimals + 1, "0");
  const sign = units < 0n && rounded > 0n ? "-" : "";
  return sign + (decimals ? `${text.slice(0, -decimals)}.${text.slice(-decimals)}` : text);
}

const printed = ({ sign, digits }: ReturnType<typeof pressDigits>) =>
  (sign < 0 ? "-" : "") + digits.replace(/,/g, "");

test("equals rounding in whole numbers for every decimal of up to 15 digits", () => {
  const fraction = fc.record({
    units: fc.bigInt({ min: -(10n ** 15n - 1n), max: 10n ** 15n - 1n }),
    places: fc.integer({ min: 0, max: 12 }),
    decimals: fc.integer({ min: 0, max: 4 }),
  });
  fc.assert(
    fc.property(fraction, ({ units, places, decimals }) => {
      expect(printed(pressDigits(Number(`${units}e-${places}`), decimals))).toBe(
        byHand(units, places, decimals),
      );
    }),
    { numRuns: runs(1000) },
  );
});

test("a half goes away from zero wherever it stands", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000_000 }),
      fc.integer({ min: 0, max: 6 }),
      (whole, decimals) => {
        const half = Number(`${whole}5e-${decimals + 1}`);
        expect(printed(pressDigits(half, decimals))).toBe(byHand(BigInt(whole) + 1n, decimals, decimals));
      },
    ),
  );
});

test("a growth rate that is exactly a half of a tenth of a per cent goes away from zero, although it was computed", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: -900, max: 900 }), (base, tenths) => {
      const current = (base * (2000 + 2 * tenths + 1)) / 2000;
      const exact = BigInt(2 * tenths + 1) * 5n;
      expect(printed(percentDigits(current / base - 1))).toBe(byHand(exact, 2, 1));
    }),
  );
});

test.each([
  [0.339, 1, "33.9"],
  [-0.109, -1, "10.9"],
  [0.0005, 1, "0.1"],
  [-0.0005, -1, "0.1"],
  [-0.0004, 0, "0.0"],
  [-0.00089, -1, "0.1"],
  [1.0335 - 1, 1, "3.4"],
  [1234.5, 1, "123,450.0"],
])("the rate %p", (rate, sign, digits) => {
  expect(percentDigits(rate)).toEqual({ sign, digits });
});
