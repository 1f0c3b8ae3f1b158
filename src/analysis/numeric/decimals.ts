/** Half a unit of the last decimal that any of the figures has: how far rounding has moved each of them at most. */
export function halfUnit(figures: readonly number[]): number {
  let decimals = 0;
  for (const x of figures) if (!hasAtMost(decimals, x)) decimals = Math.max(decimals, decimalsOf(x));
  return 0.5 * 10 ** -decimals;
}

/** Told without writing the number out, which takes longer: whether it is the one nearest to a number of so many decimals. */
function hasAtMost(decimals: number, x: number): boolean {
  if (decimals === 0) return Number.isInteger(x);
  const power = 10 ** decimals;
  return Math.round(x * power) / power === x;
}

/** Decimals of the shortest text of a number, at most the 15 digits that Excel keeps. */
export function decimalsOf(x: number): number {
  const [digits, exponent] = String(Number(x.toPrecision(15))).split("e");
  const behind = digits.split(".")[1]?.length ?? 0;
  return Math.max(0, behind - Number(exponent ?? 0));
}
