// Tables for the check: a workbook's own, as somebody may have left them.
import type { TablesResult } from "../../src/excel/Workbook";
import { tableInWorkbook, type TableCells, type TableInWorkbook } from "../../src/model/tableInWorkbook";
import type { ColumnModel, TableModel } from "../../src/model/WorkbookModel";

const MILLION = { kind: "money", currency: "USD", power: 6 } as const;

/** A monthly table; columns that are given as null are the analyst's own. */
export function monthly(
  columns: Readonly<Record<string, Partial<ColumnModel> | null>>,
  rows: readonly (readonly unknown[])[],
  formulas?: TableCells["formulas"],
): { readonly cells: TableCells; readonly model: TableModel } {
  const headers = ["Period", ...Object.keys(columns)];
  const series = Object.entries(columns).flatMap(([name, own], i): ColumnModel[] =>
    own === null
      ? []
      : [
          {
            column: i + 1,
            id: name,
            also: [],
            name,
            flow: "exports",
            measure: "amount",
            isCumulative: false,
            unit: MILLION,
            step: 0.1,
            provisional: [],
            source: "x",
            came: "2026-10-01",
            ...own,
          },
        ],
  );
  return {
    cells: {
      id: "table",
      name: "Exports",
      sheet: "Sheet1",
      columns: headers.map((header, id) => ({ id, header })),
      rows,
      ...(formulas && { formulas }),
    },
    model: { table: "table", frequency: "month", periodColumn: 0, columns: series },
  };
}

export function known(table: ReturnType<typeof monthly>): TableInWorkbook {
  const found = tableInWorkbook(table.cells, table.model);
  if (!found) throw new Error("the table has no series");
  return found;
}

export function asTables({ cells, model }: ReturnType<typeof monthly>): TablesResult {
  return { kind: "tables", model: { tables: [model], names: {} }, tables: [cells] };
}

/** 2024-01 and the months after it. */
export const months = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, i) => `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
  );
