/** A new period, and the row, as they are, in front of which it belongs; their number for the end. */
export interface PlacedPeriod {
  readonly ordinal: number;
  readonly before: number;
}

/**
 * Where new periods belong in a table: where its order wants them, be it oldest or newest first; at its end where the rows
 * are in no order.
 * @param rows - The period of each row; undefined for a row of the analyst's that has none, such as an average.
 */
export function placesOfPeriods(
  rows: readonly (number | undefined)[],
  added: readonly number[],
): readonly PlacedPeriod[] {
  const known = rows.flatMap((ordinal, row) => (ordinal === undefined ? [] : [{ ordinal, row }]));
  const direction = directionOf(known.map(({ ordinal }) => ordinal));
  const sorted = [...added].sort((a, b) => (direction || 1) * (a - b));
  return sorted.map((ordinal) => {
    if (direction === 0 || known.length === 0) return { ordinal, before: rows.length };
    const earlier = known.filter((one) => direction * (ordinal - one.ordinal) > 0);
    const last = earlier[earlier.length - 1];
    return { ordinal, before: last ? last.row + 1 : known[0].row };
  });
}

/** 1 for oldest first, -1 for newest first, 0 for no order. One row alone is taken for oldest first, as tables come. */
function directionOf(ordinals: readonly number[]): 1 | -1 | 0 {
  const steps = ordinals.slice(1).map((ordinal, i) => ordinal - ordinals[i]);
  if (steps.every((step) => step >= 0)) return 1;
  return steps.every((step) => step <= 0) ? -1 : 0;
}
