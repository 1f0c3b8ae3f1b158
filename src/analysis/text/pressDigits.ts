/** A figure as it is printed: its size, and the sign that is left after rounding. */
export interface PressDigits {
  /** 0 when every printed digit is 0, so that nobody prints "-0.0". */
  readonly sign: -1 | 0 | 1;
  /** Without a sign, thousands separated: "7,096.9". */
  readonly digits: string;
}

/** Digits that a double holds for certain, and the digits that Excel shows. */
const SIGNIFICANT = 15;

/**
 * Rounds half away from zero on the decimal digits, as a person does with the figure on the sheet: 1.005 becomes 1.01,
 * although the double nearest to it lies below.
 *
 * @param value - A finite number.
 * @param decimals - Digits behind the point.
 * @param shift - Power of ten to multiply by first, exactly: −2 turns million dollars into 억 달러.
 * @example pressDigits(709693, 1, -2) // { sign: 1, digits: "7,096.9" }
 */
export function pressDigits(value: number, decimals: number, shift = 0): PressDigits {
  const [mantissa, exponent] = Math.abs(value)
    .toExponential(SIGNIFICANT - 1)
    .split("e");
  const all = mantissa.replace(".", "");
  // The figure is 0.all × 10^(exponent + 1); this many of its digits are printed.
  const kept = Number(exponent) + 1 + shift + decimals;
  const padded = roundedTo(all, kept).padStart(decimals + 1, "0");
  const point = padded.length - decimals;
  const digits = grouped(padded.slice(0, point)) + (decimals > 0 ? `.${padded.slice(point)}` : "");
  return { sign: /[1-9]/.test(digits) ? (value < 0 ? -1 : 1) : 0, digits };
}

/**
 * A rate as per cent. Rates come out of divisions and subtractions of doubles, whose noise begins at the 16th digit of
 * 1 + rate; it is taken off first: 1.0335 − 1 is 3.35 %, not 3.3499999999999996 %.
 * @param rate - A plain fraction.
 */
export function percentDigits(rate: number, decimals = 1): PressDigits {
  const NOISE_FREE = 13;
  const { sign, digits } = pressDigits(rate, NOISE_FREE);
  return pressDigits(sign * Number(digits.replace(/,/g, "")), decimals, 2);
}

/**
 * A growth rate as per cent. What has fallen by 99.97 % is still there: it is 99.9 %, where "100.0 %" would say that
 * nothing is left.
 */
export function growthDigits(rate: number, decimals = 1): PressDigits {
  const printed = percentDigits(rate, decimals);
  const isAll = printed.digits === percentDigits(-1, decimals).digits;
  // Behind the 13th digit is noise of the division.
  const isLeft = rate < 0 && rate > -1 + 0.5e-13;
  return isAll && isLeft
    ? { sign: -1, digits: percentDigits(1 - 10 ** -(decimals + 2), decimals).digits }
    : printed;
}

/** The first `kept` digits as an integer; the digit behind decides. */
function roundedTo(all: string, kept: number): string {
  if (kept >= all.length) return all + "0".repeat(kept - all.length);
  if (kept < 0) return "0";
  return String(Number(all.slice(0, kept)) + (all[kept] >= "5" ? 1 : 0));
}

/** "7096" becomes "7,096". */
export function grouped(integer: string): string {
  return integer.replace(/\B(?=(\d{3})+$)/g, ",");
}
