/**
 * The x > 0 whose tail has probability p, by Newton's method on log tail(eᵘ) = log p.
 *
 * The tails of ln X are log-concave for the distributions used here (chi-squared; Student's |t|), so that after one
 * step the iterates approach the root from one side and cannot leave it.
 *
 * @param tail - Probability of the tail at x: rising in x for a lower tail, falling for an upper one.
 * @param density - At x, per unit of x.
 * @param start - A guess above zero.
 */
export function solveTail(
  tail: (x: number) => number,
  density: (x: number) => number,
  side: "lower" | "upper",
  p: number,
  start: number,
): number {
  const sign = side === "lower" ? 1 : -1;
  let u = Math.log(start);
  for (let i = 0; i < 200; i++) {
    const x = Math.exp(u);
    const probability = tail(x);
    const step = (Math.log(probability / p) * probability * sign) / (x * density(x));
    u -= step;
    if (Math.abs(step) < 1e-15) break;
  }
  return Math.exp(u);
}
