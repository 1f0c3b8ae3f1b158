/** Whether what a cell's `formulas` gives, or what is handed over for a cell, is a formula rather than a value. */
export function isFormulaText(cell: unknown): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}
