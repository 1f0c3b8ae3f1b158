/** x'Ax. */
export function quadraticForm(a: readonly (readonly number[])[], x: readonly number[]): number {
  return a.reduce((sum, row, i) => sum + x[i] * row.reduce((inner, value, j) => inner + value * x[j], 0), 0);
}
