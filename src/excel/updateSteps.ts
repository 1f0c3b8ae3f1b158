import type { Rect } from "../grid/a1";
import { cellInput, contentInput, type InputRow } from "./cellInput";
import { chunksOf } from "./chunks";
import { defineNames, type NameBefore, restoreNames } from "./definedNames";
import { applyLook, setNumberFormat } from "./looks";
import type { Step } from "./steps";
import type { TableToWrite } from "./Workbook";

/** A table of ours that is in the workbook already. */
export interface Existing {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly tableName: string;
  /** Header row and body. */
  readonly rect: Rect;
  readonly totalRows: number;
}

export interface Replacement {
  readonly table: TableToWrite;
  readonly existing: Existing;
  readonly next: Rect;
  readonly names: NameBefore;
  /** What the source line says now; undefined where there is none. */
  readonly noteCell: InputRow | undefined;
  readonly oldRows: readonly InputRow[];
  /** Their number formats, which say what Excel reads into a text. */
  readonly oldFormats: readonly (readonly string[])[];
}

/** What the update does, one request each. */
export function updateSteps(given: Replacement): Step[] {
  let first = 0;
  const writing = chunksOf(newRows(given)).map((rows) => {
    const step = rowsStep(given, first, rows);
    first += rows.length;
    return step;
  });
  return [...headersOfNewColumns(given), ...writing, finishStep(given)];
}

function newRows({ table, oldFormats }: Replacement): InputRow[] {
  return table.rows.map((row, i) => row.map((cell, j) => contentInput(cell, oldFormats[i]?.[j])));
}

/** Cells of the table as it was or will be; rows and columns count from the corner of its header. */
function part(
  context: Excel.RequestContext,
  { rect, sheetId }: Existing,
  { row, column, rows, columns }: Rect,
) {
  return context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(rect.row + row, rect.column + column, rows, columns);
}

/** Columns on the right of the table as it is. */
function newColumnsOf({ table, existing: { rect } }: Replacement): readonly string[] {
  return table.headers.slice(rect.columns);
}

function headersOfNewColumns(given: Replacement): Step[] {
  const { existing, next } = given;
  const headers = newColumnsOf(given);
  if (headers.length === 0) return [];
  const added: Rect = { row: 0, column: existing.rect.columns, rows: 1, columns: headers.length };
  return [
    {
      write(context) {
        part(context, existing, added).values = [headers.map((header) => cellInput(header))];
      },
      async putBack(context) {
        part(context, existing, { ...added, rows: next.rows }).clear("Contents");
        await context.sync();
      },
    },
  ];
}

function rowsStep({ existing, oldRows }: Replacement, first: number, rows: readonly InputRow[]): Step {
  const rect: Rect = { row: 1 + first, column: 0, rows: rows.length, columns: rows[0].length };
  return {
    write(context) {
      part(context, existing, rect).values = rows.map((row) => [...row]);
    },
    async putBack(context) {
      const before = oldRows.slice(first, first + rows.length);
      const below = rows.length - before.length;
      if (before.length > 0) {
        part(context, existing, { ...rect, rows: before.length, columns: before[0].length }).values =
          before.map((row) => [...row]);
      }
      if (below > 0) {
        part(context, existing, { ...rect, row: rect.row + before.length, rows: below }).clear("Contents");
      }
      await context.sync();
    },
  };
}

/** Table, names, source line and formats; what can fail comes first. */
function finishStep(given: Replacement): Step {
  const { table, existing, next, names, noteCell, oldRows } = given;
  const { rect } = existing;
  const { headers, formats } = table;
  const added = next.rows - rect.rows;
  const newColumns = newColumnsOf(given).length;
  const note: Rect = { row: -1, column: 0, rows: 1, columns: 1 };
  /** Rows that the table loses. */
  const lost: Rect = { row: next.rows, column: 0, rows: -added, columns: rect.columns };
  return {
    write(context) {
      if (added !== 0 || newColumns > 0) {
        const whole: Rect = { row: 0, column: 0, rows: next.rows, columns: next.columns };
        context.workbook.tables.getItem(existing.tableName).resize(part(context, existing, whole));
      }
      const columnOf = (header: string): Rect => ({
        row: rect.row + 1,
        column: rect.column + headers.indexOf(header),
        rows: next.rows - 1,
        columns: 1,
      });
      const named = Object.entries(table.names).map(([name, header]) => [name, columnOf(header)]);
      defineNames(context, existing.sheetName, Object.fromEntries(named), names);
      if (noteCell) part(context, existing, note).values = [[cellInput(table.note)]];
      if (added < 0) part(context, existing, lost).clear();
      if (newColumns > 0) {
        const header: Rect = { row: 0, column: rect.columns, rows: 1, columns: newColumns };
        applyLook(part(context, existing, header), table.look.header);
      }
      // The user may have chosen other formats for the rows and columns that were there.
      headers.forEach((_, i) => {
        const isNew = i >= rect.columns;
        const [first, count] = isNew ? [1, next.rows - 1] : [rect.rows, added];
        const cells: Rect = { row: first, column: i, rows: count, columns: 1 };
        if (count > 0) setNumberFormat(part(context, existing, cells), formats[i]);
      });
    },
    async putBack(context) {
      const tableNow = context.workbook.tables.getItemOrNullObject(existing.tableName).load("name");
      await context.sync();
      if (!tableNow.isNullObject) {
        const whole: Rect = { row: 0, column: 0, rows: rect.rows, columns: rect.columns };
        tableNow.resize(part(context, existing, whole));
      }
      if (noteCell) part(context, existing, note).values = [[...noteCell]];
      for (const [first, rows] of partsFrom(oldRows, next.rows - 1)) {
        const cells: Rect = { row: 1 + first, column: 0, rows: rows.length, columns: rows[0].length };
        part(context, existing, cells).values = rows.map((row) => [...row]);
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a larger request would be refused
        await context.sync();
      }
      await restoreNames(context, names);
    },
  };
}

/** Rows from one on, in parts that each fit into a request, with the place of the first. */
function partsFrom(rows: readonly InputRow[], from: number): [first: number, rows: InputRow[]][] {
  let first = from;
  return chunksOf(rows.slice(from)).map((chunk) => {
    const part: [number, InputRow[]] = [first, chunk];
    first += chunk.length;
    return part;
  });
}
