const POINTS_PER_LETTER = { latin: 5.6, wide: 10.5 } as const;

/** How many lines a text needs in a column of a width in points. */
export function linesNeeded(text: string, width: number): number {
  const points = [...text].reduce(
    (sum, letter) => sum + (letter.charCodeAt(0) < 0x1100 ? POINTS_PER_LETTER.latin : POINTS_PER_LETTER.wide),
    0,
  );
  return Math.max(1, Math.ceil(points / (width - 6)));
}
