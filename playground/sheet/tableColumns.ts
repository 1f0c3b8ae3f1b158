import type { Injector } from "@univerjs/core";
import { TableManager } from "@univerjs/sheets-table";

/**
 * Univer 0.25.1 puts the columns of a table that grows or shrinks at the wrong place, so that `T[Value]` means another
 * column from then on. They come and go at the right edge, and take their names from the headers.
 */
export function keepColumnsOfTable(
  injector: Injector,
  header: (sheetId: string, row: number, column: number) => string,
): void {
  const tables = injector.get(TableManager);
  const original = tables.updateTableRange.bind(tables);
  tables.updateTableRange = (unit, id, config) => {
    const table = tables.getTableById(unit, id);
    const range = table?.getRange();
    const { startColumn, endColumn } = config.newRange;
    if (table && range?.startColumn === startColumn) {
      const { columns } = table.getTableInfo();
      const added = Array.from({ length: Math.max(0, endColumn - range.endColumn) }, (_, i) => ({
        ...columns[0],
        id: `${id}-${range.endColumn + 1 + i}`,
        displayName: header(table.getSubunitId(), range.startRow, range.endColumn + 1 + i),
      }));
      table.setColumns([...columns, ...added].slice(0, endColumn - startColumn + 1));
      table.setRange({ ...range, endColumn });
    }
    original(unit, id, config);
  };
}
