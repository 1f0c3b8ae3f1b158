import type { FormulaCell } from "../explain/explain";
import type { References } from "../explain/formula/evaluate";
import type { HalfDone, Refused, RunOptions, Workbook } from "./Workbook";

/** The cell that a formula stands in, which is another one where its answer has spilled to. */
export interface FormulaHome {
  /** Excel's id of the sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As in `SelectedFormula`. */
  readonly address: string;
  /** The table that it is in. */
  readonly table?: string;
}

/** The selected cell, with the formula that it shows an answer of. */
export interface SelectedFormula extends FormulaCell {
  readonly kind: "formula";
  /** Sheet and cell, as one writes it: Exports!C5. */
  readonly address: string;
  readonly home: FormulaHome;
}

export type SelectedCell =
  SelectedFormula | { readonly kind: "no-formula"; readonly address: string } | Refused;

/** Where a formula would go: the selected cell, and the table that it is in. */
export interface FormulaPlace {
  readonly kind: "place";
  readonly address: string;
  readonly table?: string;
}

export type PlaceToInsert = FormulaPlace | Refused;

export type Inserted =
  | { readonly kind: "inserted"; readonly address: string }
  | { readonly kind: "cancelled" }
  | Refused
  | HalfDone;

/** What explaining formulas and making them asks of the workbook. */
export interface FormulaCells extends Pick<Workbook, "putBack" | "replaceFormulas"> {
  /** Of a cell that an answer has spilled into, the formula of the answer's first cell and the place in the answer. */
  selectedCell(): Promise<SelectedCell>;
  /** The same of a cell in which a formula was found before, whatever is selected. */
  formulaAt(home: FormulaHome): Promise<SelectedCell>;
  /**
   * What references refer to, as they are written in a formula of that cell: ranges with or without sheet, names,
   * columns of tables, `[@Period]`, spills such as A2#. What cannot be read is left out.
   */
  readReferences(texts: readonly string[], address: string): Promise<References>;
  /** The selection as one writes it in a formula: of the body of a table's column Exports[Cars], else Exports!B2:B9. */
  selectionReference(): Promise<string | undefined>;
  placeToInsert(): Promise<PlaceToInsert>;
  /**
   * Writes a formula into the selected cell, if it is free and still the place that was looked at: in a table a formula
   * has to answer in one cell, and elsewhere need not.
   */
  insertFormula(formula: string, place: FormulaPlace, options: RunOptions): Promise<Inserted>;
}
