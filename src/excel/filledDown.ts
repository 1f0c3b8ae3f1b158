/** A cell of the same sheet, or of another; not a name, a function or a column of a table. */
const CELL = /(?<![\p{L}\p{N}_.$[])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.([])/gu;
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]/g;

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

/**
 * The formulas of a column that goes on in new rows, as Excel fills them down: by row. There are none where the rows beside
 * have no formula, or not the same one. A formula of the column that now reaches over a new row is set right as well.
 * @param then - The column's relative formulas before rows came in.
 */
export function filledDown(
  then: readonly unknown[],
  now: readonly ColumnCell[],
  added: readonly NewCell[],
): ReadonlyMap<number, string> {
  const filled = new Map<number, string>();
  const patterns = new Set(added.map(({ before }) => patternAt(then, before)));
  const fill = (row: number, pattern: unknown) => {
    const source = now.findIndex(({ relative }) => relative === pattern);
    const formula = source < 0 ? undefined : moved(String(now[source].formula), row - source);
    if (formula !== undefined) filled.set(row, formula);
  };
  for (const { row, before } of added) fill(row, patternAt(then, before));
  now.forEach(({ was, relative }, row) => {
    const pattern = was === undefined ? undefined : then[was];
    if (pattern !== undefined && pattern !== relative && patterns.has(pattern)) fill(row, pattern);
  });
  return filled;
}

/** The formula that two rows beside a place have in common, above or below it or on both sides. */
function patternAt(column: readonly unknown[], place: number): unknown {
  if (column.length === 1) return isFormula(column[0]) ? column[0] : undefined;
  const pairs = [place - 2, place - 1, place].map((row) => [column[row], column[row + 1]]);
  return pairs.find(([one, other]) => isFormula(one) && one === other)?.[0];
}

function isFormula(cell: unknown): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}

/** @returns undefined where a reference would leave the sheet. */
function moved(formula: string, rows: number): string | undefined {
  let result = "";
  let from = 0;
  let isInside = true;
  const move = (part: string) =>
    part.replace(CELL, (_, fixColumn, letters, fixRow, row) => {
      const to = fixRow ? row : Number(row) + rows;
      isInside &&= Number(to) > 0;
      return [fixColumn, letters, fixRow, to].join("");
    });
  for (const { index, 0: quoted } of formula.matchAll(QUOTED)) {
    result += move(formula.slice(from, index)) + quoted;
    from = index + quoted.length;
  }
  result += move(formula.slice(from));
  return isInside ? result : undefined;
}
