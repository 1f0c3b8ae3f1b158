import { cellBack, type Input } from "./cellInput";
import { keyOfCell, keyOfInput } from "./contentKey";

/** What is read of a cell. */
export const CELL = "values,formulas,formulasR1C1,numberFormat";

/** What a cell held before it was written to. */
export interface CellBefore {
  readonly value: unknown;
  readonly formula: unknown;
  /** The formula as it is written whatever the cell's place: rows may be inserted before it is put back. */
  readonly relative: unknown;
  readonly format: string;
}

/** A cell of the area; what was not handed over is undefined. */
export interface HeldCell {
  before: CellBefore;
  content: Input | undefined;
  format: string | undefined;
}

export function copied({ before, content, format }: HeldCell): HeldCell {
  return { before, content, format };
}

/** Of what it holds as far as we know. */
export function contentKeyOf({ before, content }: HeldCell): string {
  return content === undefined ? keyOfCell(before.value, before.formula) : keyOfInput(content);
}

export function foundIn(range: Excel.Range, row: number, column: number): CellBefore {
  const { values, formulas, formulasR1C1, numberFormat } = range;
  return {
    value: values[row][column],
    formula: formulas[row][column],
    relative: formulasR1C1[row][column],
    format: (numberFormat as string[][])[row][column],
  };
}

/** More than a text: a formula, say, or a number. */
export function isAlive({ value, formula }: CellBefore): boolean {
  return formula !== value || typeof value !== "string";
}

/** What a cell is to hold that was found like this, as a formula in R1C1. */
export function contentBack({ value, formula, relative, format }: CellBefore): Input {
  return formula === value ? cellBack(value, formula, format) : (relative as Input);
}
