import type { FormulaCells, FormulaPlace, Inserted, SelectedFormula } from "../../../excel/FormulaCells";
import type { Refused, RunOptions } from "../../../excel/Workbook";

/** A cell that a formula is to go to. */
export interface FormulaTarget {
  /** Where it is now. */
  look(): Promise<FormulaPlace | Refused>;
  write(formula: string, place: FormulaPlace, options: RunOptions): Promise<Inserted>;
}

/** The selected cell, which has to be free. */
export function selectedTarget(cells: FormulaCells): FormulaTarget {
  return {
    look: () => cells.placeToInsert(),
    write: (formula, place, options) => cells.insertFormula(formula, place, options),
  };
}

/**
 * The cell that a formula was taken up from, as long as it holds that one: by now other cells may be selected.
 * @param onReplaced - Told what the cell holds then, which may be replaced next: Excel writes some of it in its own way.
 */
export function homeTarget(
  cells: FormulaCells,
  { home, formula: taken }: SelectedFormula,
  onReplaced: (now: SelectedFormula) => void,
): FormulaTarget {
  return {
    async look() {
      const now = await cells.formulaAt(home);
      if (now.kind === "refused") return now;
      if (now.kind !== "formula" || now.formula !== taken)
        return { kind: "refused", obstacle: { kind: "formula-moved" } };
      return { kind: "place", address: now.home.address, table: now.home.table };
    },
    async write(formula, { address }, options) {
      const rect = { row: home.row, column: home.column, rows: 1, columns: 1 };
      // What the former answer has spilled goes with its formula: only the formula's own cell is held.
      const replacement = { sheet: home.sheet, rect, before: [[taken]], formula };
      const result = await cells.replaceFormulas([replacement], options);
      if (result.kind !== "replaced") return result;
      const now = await cells.formulaAt(home);
      if (now.kind === "formula") onReplaced(now);
      return { kind: "inserted", address };
    },
  };
}
