import { FormulaDependencyGenerator } from "@univerjs/engine-formula";

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
      const key = relative(formula, row, column);
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

const TEXT = String.raw`"[^"]*"|'[^']*'`;
const BRACKETS = String.raw`\[(?:'[\s\S]|[^[\]']|\[(?:'[\s\S]|[^[\]'])*\])*\]`;
/** Whole rows and columns move with a formula, too, though none of their names need change. */
const LINES = String.raw`(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])|\$?\d+:\$?\d+)`;
const CELL = String.raw`(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])`;
const WORD = String.raw`[\p{L}\p{N}_\\][\p{L}\p{N}_.\\]*`;
const PARTS = new RegExp([TEXT, BRACKETS, LINES, CELL, WORD].join("|"), "gu");

/** The formula with its references as distances: the same for a formula that is filled down or to the right. */
function relative(formula: string, row: number, column: number): string {
  return formula.replace(
    PARTS,
    (
      part: string,
      lines?: string,
      fixedColumn?: string,
      name?: string,
      fixedRow?: string,
      digits?: string,
    ) => {
      if (lines) return `${part}\u0001${row},${column}`;
      if (!name) return part;
      const at = [...name.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      return `\u0001${fixedRow ? `$${digits}` : Number(digits) - 1 - row},${fixedColumn ? `$${at}` : at - column}`;
    },
  );
}
