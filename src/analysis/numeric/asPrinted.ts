import { isEqual, leftBeside } from "./sum";

/**
 * Gives figures that are equal as printed the same number, so that plain comparisons and sorting see them as ties: of
 * 0.3 and 0.1 + 0.2 neither is the higher, and what adding up left of nothing beside the largest is no higher than 0.
 *
 * @returns The figures in their order; the very array where no two differ by noise only.
 */
export function asPrinted(figures: Float64Array): Float64Array {
  const sorted = Float64Array.from(figures).sort();
  const same = new Map<number, number>();
  const largest = Math.max(Math.abs(sorted[0] ?? 0), Math.abs(sorted[sorted.length - 1] ?? 0));
  for (let i = 0; i < sorted.length; i++) {
    if (sorted[i] === 0 || leftBeside(largest, sorted[i]) !== 0) continue;
    same.set(sorted[i], 0);
    sorted[i] = 0;
  }
  for (let i = 1, base = sorted[0]; i < sorted.length; i++) {
    if (sorted[i] === base) continue;
    if (isEqual(sorted[i], base)) same.set(sorted[i], base);
    else base = sorted[i];
  }
  return same.size === 0 ? figures : figures.map((figure) => same.get(figure) ?? figure);
}
