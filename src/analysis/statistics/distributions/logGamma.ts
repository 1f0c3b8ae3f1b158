/** Lanczos coefficients for g = 7, n = 9. */
const G = 7;
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/**
 * Natural logarithm of the gamma function, for x > 0; about 15 digits.
 * @see Lanczos (1964), A precision approximation of the gamma function, SIAM J. Numer. Anal. B 1; coefficients by
 *   Godfrey (2001), A note on the computation of the convergent Lanczos complex gamma approximation.
 * @example logGamma(5) // Math.log(24)
 */
export function logGamma(x: number): number {
  const z = x - 1;
  const sum = LANCZOS.reduce((total, c, i) => (i === 0 ? c : total + c / (z + i)), 0);
  const t = z + G + 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}
