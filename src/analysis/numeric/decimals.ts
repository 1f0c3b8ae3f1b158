/** Half a unit of the last decimal that any of the figures has: how far rounding has moved each of them at most. */
export function halfUnit(figures: readonly number[]): number {
  let decimals = 0;
  for (const x of figures) if (!Number.isInteger(x)) decimals = Math.max(decimals, decimalsOf(x));
  return 0.5 * 10 ** -decimals;
}

/** Decimals of the shortest text of a number, at most the 15 digits that Excel keeps. */
function decimalsOf(x: number): number {
  const [digits, exponent] = String(Number(x.toPrecision(15))).split("e");
  const behind = digits.split(".")[1]?.length ?? 0;
  return Math.max(0, behind - Number(exponent ?? 0));
}
