import type { Rect } from "../grid/a1";

export interface FormulaAt {
  readonly row: number;
  readonly column: number;
  /** As it is written whatever the cell's place. */
  readonly relative: string;
}

export interface FormulaBlock<C extends FormulaAt> {
  readonly rect: Rect;
  /** Row by row. */
  readonly cells: readonly C[];
}

/** Formulas that were filled down or across make one block: neighbours that are written alike, as rectangles. */
export function formulaBlocks<C extends FormulaAt>(cells: readonly C[]): FormulaBlock<C>[] {
  const runs: C[][] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const goesOn =
      last?.column === cell.column && last.row === cell.row - 1 && last.relative === cell.relative;
    if (goesOn) run.push(cell);
    else runs.push([cell]);
  }
  const blocks: C[][][] = [];
  /** By rows and formula: the block that ends with this run. */
  const open = new Map<string, C[][]>();
  for (const run of runs) {
    const [{ row, column, relative }] = run;
    const key = `${row} ${run.length} ${relative}`;
    const block = open.get(key);
    if (block && block[block.length - 1][0].column === column - 1) block.push(run);
    else {
      const begun = [run];
      blocks.push(begun);
      open.set(key, begun);
    }
  }
  return blocks
    .map((columns) => {
      const [[{ row, column }]] = columns;
      const rows = columns[0].length;
      return {
        rect: { row, column, rows, columns: columns.length },
        cells: Array.from({ length: rows }, (_, i) => columns.map((run) => run[i])).flat(),
      };
    })
    .sort((a, b) => a.rect.row - b.rect.row || a.rect.column - b.rect.column);
}
