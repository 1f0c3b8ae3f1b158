import { FormulaDependencyGenerator } from "@univerjs/engine-formula";
import { toR1C1 } from "../host/model/r1c1";

/** A formula as it was read first, and how far from there it stands. */
interface Read {
  readonly formula: string;
  readonly x: number;
  readonly y: number;
}

/** So many are remembered before all are forgotten. */
const MOST = 50_000;

/**
 * Univer 0.25.1 reads the formula of every cell by itself, a formula that is filled down as often as there are rows. It can
 * evaluate one reading for many cells, but does so only for those that its own user filled; here for all others whose
 * references are as far away.
 */
export function readFilledFormulasOnce(): void {
  const generator = FormulaDependencyGenerator.prototype as unknown as Generator;
  const { _createFDtree: create } = generator;
  if (typeof create !== "function")
    throw new Error("Univer changed: look at FormulaDependencyGenerator again");
  const readings = new Map<string, Read>();
  const firsts = new Map<
    string,
    { readonly formula: string; readonly row: number; readonly column: number }
  >();

  generator._createFDtree = function (unitId, sheetId, row, column, unitData, item) {
    const tree = create.call(this, unitId, sheetId, row, column, unitData, item);
    // Others count from this cell.
    if (item.si) return tree;
    const { formula, x, y } = readingOf(item.f, row, column);
    return Object.assign(tree, { formula, refOffsetX: x, refOffsetY: y });
  };

  function readingOf(formula: string, row: number, column: number): Read {
    const place = `${row} ${column} ${formula}`;
    let reading = readings.get(place);
    if (!reading) {
      if (readings.size === MOST) for (const known of [readings, firsts]) known.clear();
      const key = keyOf(formula, row, column);
      const first = firsts.get(key) ?? { formula, row, column };
      firsts.set(key, first);
      reading = { formula: first.formula, x: column - first.column, y: row - first.row };
      readings.set(place, reading);
    }
    return reading;
  }
}

interface Generator {
  _createFDtree(
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    unitData: unknown,
    item: { readonly f: string; readonly si?: string },
  ): object;
}

/** Whole columns and rows move with a formula, too, and R1C1 leaves them as they are: such a formula is read for each cell. */
const LINES = /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+/;

/** The same for a formula that is filled down or to the right, and for no other. */
function keyOf(formula: string, row: number, column: number): string {
  return LINES.test(formula) ? `${row},${column} ${formula}` : toR1C1(formula, row, column);
}
