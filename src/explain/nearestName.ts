/** Of a misspelt name no more than this part may be other letters, or the nearest one is none that was meant. */
const MOST_OTHER = 1 / 3;

/** The name that is the fewest slips away: a letter more, a letter less, another one, two exchanged. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const [nearest] = names
    .map((one) => ({ one, slips: slipsBetween(name, one) }))
    .filter(({ one, slips }) => slips <= MOST_OTHER * Math.max(one.length, name.length))
    .sort((a, b) => a.slips - b.slips);
  return nearest?.one;
}

/**
 * Damerau (1964), A technique for computer detection and correction of spelling errors, CACM 7, 171–176; no letter is
 * changed twice.
 */
function slipsBetween(a: string, b: string): number {
  const slips = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const other = Number(a[i - 1] !== b[j - 1]);
      slips[i][j] = Math.min(slips[i - 1][j] + 1, slips[i][j - 1] + 1, slips[i - 1][j - 1] + other);
      const isExchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isExchanged) slips[i][j] = Math.min(slips[i][j], slips[i - 2][j - 2] + 1);
    }
  }
  return slips[a.length][b.length];
}
