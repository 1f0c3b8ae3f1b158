/** A made-up monthly history: periods as text labels, and values of no consequence. */
export function history(rows: number): { values: number[][]; periods: string[][] } {
  const label = (i: number) => `${1000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`;
  return {
    values: Array.from({ length: rows }, (_, i) => [1000 + ((i * 7919) % 997)]),
    periods: Array.from({ length: rows }, (_, i) => [label(i)]),
  };
}
