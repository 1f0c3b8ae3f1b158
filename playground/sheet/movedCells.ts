import { type Move, movedFormula } from "../host/shift";
import type { Cells } from "./pendingCells";

/** Cells that go somewhere else, on the sheet `name` or, as formulas that speak of it, on another. */
export interface Moving {
  readonly name: string;
  readonly isOwn: boolean;
  readonly move: Move;
}

type Cell = Cells[number][number];
interface CellMatrix {
  readonly forValue: (each: (row: number, column: number, cell: Cell) => void) => unknown;
}

/** The cells of a sheet that change, emptied and filled: those that move, and those that refer to what moves. */
export function movedCells(
  matrix: CellMatrix,
  formulaAt: (row: number, column: number) => string | undefined,
  { name, isOwn, move }: Moving,
): readonly [Cells, Cells] {
  const [left, arrived]: [Cells, Cells] = [{}, {}];
  matrix.forValue((row, column, cell) => {
    if (!cell) return;
    const formula = cell.f || cell.si ? formulaAt(row, column) : undefined;
    const after = formula && movedFormula(formula, name, isOwn, move);
    const place = { row, column, rows: 1, columns: 1 };
    const to = isOwn ? move(place) : place;
    if (to?.row === row && after === formula) return;
    (left[row] ??= {})[column] = null;
    if (to) (arrived[to.row] ??= {})[column] = { ...cell, ...(after && { f: after, si: null }) };
  });
  return [left, arrived];
}
