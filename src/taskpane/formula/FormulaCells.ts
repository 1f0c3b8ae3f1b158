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

/** Where a formula would go: the selected cell, and the table that it is in. */
export type PlaceToInsert =
  | { readonly kind: "place"; readonly address: string; readonly table?: string }
  | { readonly kind: "refused"; readonly obstacle: Obstacle };

export type Inserted =
  | { readonly kind: "inserted"; readonly address: string }
  | { readonly kind: "refused"; readonly obstacle: Obstacle };

/** What explaining formulas and making them asks of the workbook. */
export interface FormulaCells {
  /** Of a cell that an answer has spilled into, the formula of the answer's first cell and the place in the answer. */
  selectedCell(): Promise<SelectedCell>;
  /**
   * What references refer to, as they are written in a formula of that cell: ranges with or without sheet, names,
   * columns of tables, `[@Period]`, spills such as A2#. What cannot be read is left out.
   */
  readReferences(texts: readonly string[], address: string): Promise<References>;
  /** The selection as one writes it in a formula: of the body of a table's column Exports[Cars], else Exports!B2:B9. */
  selectionReference(): Promise<string | undefined>;
  placeToInsert(): Promise<PlaceToInsert>;
  /** Writes a formula into the selected cell, if it is free. */
  insertFormula(formula: string): Promise<Inserted>;
}
