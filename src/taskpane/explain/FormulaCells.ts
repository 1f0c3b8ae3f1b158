import type { Obstacle } from "../../excel/Workbook";
import type { FormulaCell } from "../../explain/explain";
import type { References } from "../../explain/formula/evaluate";

/** The selected cell, with the formula that it shows an answer of. */
export interface SelectedFormula extends FormulaCell {
  readonly kind: "formula";
  /** Sheet and cell, as one writes it: Exports!C5. */
  readonly address: string;
}

export type SelectedCell =
  | SelectedFormula
  | { readonly kind: "no-formula"; readonly address: string }
  | { readonly kind: "refused"; readonly obstacle: Obstacle };

/** What explaining asks of the workbook. */
export interface FormulaCells {
  /** Of a cell that an answer has spilled into, the formula of the answer's first cell and the place in the answer. */
  selectedCell(): Promise<SelectedCell>;
  /**
   * What references refer to, as they are written in a formula of that cell: ranges with or without sheet, names,
   * columns of tables, `[@Period]`, spills such as A2#. What cannot be read is left out.
   */
  readReferences(texts: readonly string[], address: string): Promise<References>;
}
