import { AnalysisError } from "../analysis/AnalysisError";

/** Rows of a sheet: more cells than one column has are a slip, such as a column by a row, that would hold Excel up. */
const MOST_CELLS = 1_048_576;

/** @throws AnalysisError "too-many-cells" for a result that is larger. */
export function requireFits(rows: number, columns: number): void {
  if (rows * columns > MOST_CELLS)
    throw new AnalysisError("too-many-cells", { rows, columns, limit: MOST_CELLS });
}
