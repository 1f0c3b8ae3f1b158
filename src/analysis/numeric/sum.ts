/**
 * Compensated sum: what rounding loses at each step is kept beside the running total and added at the end, so that the
 * order of the terms and a large term among small ones do not show in the result.
 *
 * @see Neumaier (1974), Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54, 39–51.
 * @example sum([0.1, 0.2, -0.3]) // 2.8e-17, what the doubles themselves add up to; `totalOf` makes that nothing
 */
export function sum(terms: Iterable<number>): number {
  const running = new RunningSum();
  for (const term of terms) running.add(term);
  return running.total + running.lost;
}

/** A sum that is an answer: exactly 0 where what is left is nothing beside the largest term. */
export function totalOf(terms: readonly number[]): number {
  return leftBeside(
    terms.reduce((largest, term) => Math.max(largest, Math.abs(term)), 0),
    sum(terms),
  );
}

/** A compensated sum under way. */
export class RunningSum {
  total = 0;
  lost = 0;

  add(term: number): void {
    const next = this.total + term;
    this.lost += Math.abs(this.total) >= Math.abs(term) ? this.total - next + term : term - next + this.total;
    this.total = next;
  }
}

/** Figures are given to 15 digits at most; what differs behind the 12th is noise of adding and dividing doubles. */
const EQUAL_DIGITS = 12;
const NOISE = 0.5 * 10 ** (1 - EQUAL_DIGITS);

/** Equal as printed: to 12 significant digits of the larger of the two. */
export function isEqual(a: number, b: number): boolean {
  const larger = Math.max(Math.abs(a), Math.abs(b));
  return a === b || isNothingBeside(larger, a - b);
}

/** What is left of terms of which the largest has this size; a rest of nothing is 0. */
export function leftBeside(largest: number, rest: number): number {
  return isNothingBeside(largest, rest) ? 0 : rest;
}

function isNothingBeside(size: number, rest: number): boolean {
  // Beside a sum that is too large for a number nothing is noise.
  return Number.isFinite(size) && Math.abs(rest) <= NOISE * 10 ** exponentOf(size);
}

/** a − b, which is exactly 0 when the two are equal as printed: a rest of nothing is 0. */
export function difference(a: number, b: number): number {
  return isEqual(a, b) ? 0 : a - b;
}

/** −1, 0 or 1: how a stands to b, equal when they are so as printed. */
export function compare(a: number, b: number): -1 | 0 | 1 {
  return isEqual(a, b) ? 0 : a < b ? -1 : 1;
}

/** To as many digits as decide whether two figures are equal: an order in which noise is a tie. */
export function asPrinted(x: number): number {
  return Number(x.toPrecision(EQUAL_DIGITS));
}

/** The power of ten of the first significant digit. */
function exponentOf(size: number): number {
  return size === 0 ? 0 : Math.floor(Math.log10(size));
}
