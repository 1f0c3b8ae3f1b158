import type { TableUpdate } from "../../excel/Workbook";
import { modelAsItIs } from "../../model/seriesModel";
import type { CellChange, TableInWorkbook } from "../../model/tableInWorkbook";
import { checkKnownTable } from "./checkKnownTable";
import { type Fix, fixesOf } from "./fixes";

/** Changes of a table's cells as what the workbook is to write: no row or column comes or goes. */
export function fixUpdate(there: TableInWorkbook, changes: readonly CellChange[]): TableUpdate {
  const { cells, model } = there;
  const periods = cells.columns.findIndex(({ id }) => id === model.periodColumn);
  return {
    table: {
      id: cells.id,
      name: cells.name,
      headers: cells.columns.map(({ header }) => header),
      rowCount: cells.rows.length,
      keys: { column: periods, values: cells.rows.map((row) => row[periods]) },
      changes,
      added: [],
      newColumns: [],
    },
    model: modelAsItIs(there),
  };
}

/** Everything in a table that can be mended without guessing. */
export function fixesIn(there: TableInWorkbook): readonly Fix[] {
  return fixesOf(checkKnownTable(there));
}

/** Whether a table still wants these fixes, each as it was shown. */
export function areFixesOf(there: TableInWorkbook, fixes: readonly Fix[]): boolean {
  const now = new Map(fixesIn(there).map((fix) => [fix.finding.key, JSON.stringify(fix.changes)]));
  return fixes.every(({ finding: { key }, changes }) => now.get(key) === JSON.stringify(changes));
}
