import type { Place, Rect } from "./a1";

export interface Rectangle<C extends Place> {
  readonly rect: Rect;
  /** Row by row. */
  readonly cells: readonly C[];
}

/**
 * Cells as rectangles of neighbours that have a key in common: those below each other first, then such runs side by side.
 * @param cells - Each at most once.
 */
export function rectangles<C extends Place>(cells: readonly C[], keyOf: (cell: C) => string): Rectangle<C>[] {
  const runs: { readonly key: string; readonly cells: C[] }[] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const key = keyOf(cell);
    const run = runs[runs.length - 1];
    const last = run?.cells[run.cells.length - 1];
    if (last?.column === cell.column && last.row === cell.row - 1 && run.key === key) run.cells.push(cell);
    else runs.push({ key, cells: [cell] });
  }
  const found: C[][][] = [];
  /** By rows and key: the rectangle that ends with this run. */
  const open = new Map<string, C[][]>();
  for (const run of runs) {
    const [{ row, column }] = run.cells;
    const key = `${row} ${run.cells.length} ${run.key}`;
    const columns = open.get(key);
    if (columns && columns[columns.length - 1][0].column === column - 1) columns.push(run.cells);
    else {
      const begun = [run.cells];
      found.push(begun);
      open.set(key, begun);
    }
  }
  return found
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
