/**
 * Compensated sum: what rounding loses at each step is kept beside the running total and added at the end, so that the
 * order of the terms and a large term among small ones do not show in the result.
 *
 * @see Neumaier (1974), Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54, 39–51.
 * @example sum([0.1, 0.2, -0.3]) // 2.8e-17, what the doubles themselves add up to; `difference` makes that nothing
 */
export function sum(terms: Iterable<number>): number {
  const running = new RunningSum();
  for (const term of terms) running.add(term);
  return running.total + running.lost;
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
  // Beside a sum that is too large for a number nothing is noise.
  return a === b || (Number.isFinite(larger) && Math.abs(a - b) <= NOISE * 10 ** exponentOf(larger));
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
