/** All months that have a period: 1900 to 2199. */
export const MONTHS = 3600;

/** A made-up table of months, from January 1900 on: periods as text labels, and values of no consequence. */
export function history(series: number): { values: number[][]; periods: string[][] } {
  const label = (i: number) => `${1900 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`;
  return {
    values: Array.from({ length: MONTHS }, (_, i) =>
      Array.from({ length: series }, (__, j) => 1000 + (((i * series + j) * 7919) % 997)),
    ),
    periods: Array.from({ length: MONTHS }, (_, i) => [label(i)]),
  };
}
