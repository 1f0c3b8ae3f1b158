import { isFormulaText } from "../grid/formulaText";

/** A row of a column, as it stands after rows came in. */
export interface ColumnCell {
  readonly formula: unknown;
  /** The formula as it is written whatever the cell's place. */
  readonly relative: unknown;
  /** Which row it was before; none for a row that came in. */
  readonly was: number | undefined;
}

/** A row without a figure yet: its place in the column, and the row, as they were, in front of which it came. */
export interface NewCell {
  readonly row: number;
  readonly before: number;
}

/** A formula for a cell wherever it is by then, and one of its column that looks like it. */
export interface Filling {
  readonly relative: string;
  readonly like: string;
}

/**
 * The formulas of a column that goes on in new rows, as Excel fills them down: by row. There are none where the rows beside
 * have no formula, or not the same one. A formula of the column that now reaches over a new row is set right as well.
 * @param then - The column's relative formulas before rows came in.
 */
export function filledDown(
  then: readonly unknown[],
  now: readonly ColumnCell[],
  added: readonly NewCell[],
): ReadonlyMap<number, Filling> {
  const filled = new Map<number, Filling>();
  const patterns = new Set(added.map(({ before }) => patternAt(then, before)));
  const fill = (row: number, relative: string | undefined) => {
    const like = now.find(({ was }) => was !== undefined && then[was] === relative)?.formula;
    if (relative !== undefined && isFormulaText(like)) filled.set(row, { relative, like });
  };
  for (const { row, before } of added) fill(row, patternAt(then, before));
  now.forEach(({ was, relative }, row) => {
    const pattern = was === undefined ? undefined : then[was];
    if (isFormulaText(pattern) && pattern !== relative && patterns.has(pattern)) fill(row, pattern);
  });
  return filled;
}

/** The formula that two rows beside a place have in common, above or below it or on both sides. */
function patternAt(column: readonly unknown[], place: number): string | undefined {
  if (column.length === 1) return isFormulaText(column[0]) ? column[0] : undefined;
  for (const row of [place - 2, place - 1, place]) {
    const cell = column[row];
    if (isFormulaText(cell) && cell === column[row + 1]) return cell;
  }
  return undefined;
}
