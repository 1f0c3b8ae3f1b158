/** A number with one sign at most, thousands set apart or not, and decimals behind a point. △ is how Korean tables write a minus. */
const PLAIN = /^(?<sign>[-+−△])?\s*(?<digits>\d+|\d{1,3}(?:,\d{3})+)(?<fraction>\.\d+)?$/;
/** One comma before three digits, or one point: thousands for some, decimals for others. */
const EITHER = /^\D*\d{1,3}[.,]\d{3}$/;

/** How far a figure may lie from those around it to be taken for one of them: a wrong reading is a thousand times off. */
const NEAR = 10;

/**
 * The number that a text can only mean; undefined where it may mean another.
 * @param around - Figures beside it, which tell 1,234 from 1.234.
 */
export function numberInText(given: string, around: readonly number[]): number | undefined {
  const text = given.normalize("NFKC").trim();
  const found = PLAIN.exec(text)?.groups;
  if (!found) return undefined;
  const { sign, digits, fraction = "" } = found;
  // 007 is a code, and digits beyond a double's would be lost.
  const isCode = /^0\d/.test(digits);
  const figures = (digits + fraction).replace(/\D/g, "").replace(/^0+/, "");
  if (isCode || figures.length > 15) return undefined;
  const size = Number(digits.replace(/,/g, "") + fraction);
  if (EITHER.test(text) && !(around.length > 0 && around.every((one) => isNear(size, Math.abs(one)))))
    return undefined;
  return sign !== undefined && sign !== "+" ? -size : size;
}

function isNear(a: number, b: number): boolean {
  return a > 0 && b > 0 && a / b <= NEAR && b / a <= NEAR;
}
