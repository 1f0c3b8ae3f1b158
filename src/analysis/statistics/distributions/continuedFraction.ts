const TINY = 1e-300;
const MAX_STEPS = 10_000;

/**
 * a₁/(b₁ + a₂/(b₂ + …)) by the modified Lentz method.
 * @param term - [aₙ, bₙ] for n from 1.
 * @see Press et al. (2007), Numerical Recipes, 3rd ed., §5.2.
 */
export function continuedFraction(term: (n: number) => readonly [a: number, b: number]): number {
  let value = TINY;
  let c = value;
  let d = 0;
  for (let n = 1; n <= MAX_STEPS; n++) {
    const [a, b] = term(n);
    d = 1 / nonZero(b + a * d);
    c = nonZero(b + a / c);
    value *= c * d;
    if (c * d === 1) break;
  }
  return value;
}

function nonZero(x: number): number {
  return x > -TINY && x < TINY ? TINY : x;
}
