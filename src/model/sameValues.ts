/** Whether cells hold the same values: numbers agree but for their last digits, a blank is an empty text. */
export function isSameBlock(a: readonly (readonly unknown[])[], b: readonly (readonly unknown[])[]): boolean {
  return (
    a.length === b.length &&
    a.every((line, i) => line.length === b[i].length && line.every((cell, j) => isSame(cell, b[i][j])))
  );
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
  const [one, other] = [plain(a), plain(b)];
  return one === other;
}

/** An error by its text: what was typed of it is not told apart. */
function plain(value: unknown): unknown {
  if (value === null || value === undefined) return "";
  const { type, basicValue } = value as { type?: unknown; basicValue?: unknown };
  return type === "Error" ? basicValue : value;
}
