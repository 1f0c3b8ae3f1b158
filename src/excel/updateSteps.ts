import type { Rect } from "../grid/a1";
import { contentInput, type InputRow } from "./cellInput";
import { chunksOf } from "./chunks";
import { figuresInTexts } from "./figuresInTexts";
import type { Held } from "./holdTable";
import { Refusal } from "./obstacles";
import type { Step } from "./steps";
import type { TableToWrite } from "./Workbook";

/** What the update does, one request each; the rows first, because their number says how far it is. */
export function updateSteps(table: TableToWrite, held: Held): Step[] {
  const { area, above, rect, next } = held;
  const step = stepOn(held);
  const block = (row: number, column: number, rows: readonly InputRow[]) =>
    step((context) =>
      area.in(context).write({ row, column, rows: rows.length, columns: rows[0].length }, rows),
    );
  const newHeaders = table.headers
    .slice(rect.columns)
    .map((header, i) => contentInput(header, area.grid[above][rect.columns + i].before.format));
  let first = above + 1;
  const writing = chunksOf(newRows(table, held)).map((rows) => {
    const rect: Rect = { row: first, column: 0, rows: rows.length, columns: rows[0].length };
    first += rows.length;
    const inTexts = figuresInTexts(area, rect, rows, (column) => table.formats[column]);
    return step((context) => {
      const { format, write } = area.in(context);
      for (const some of inTexts) format(some.rect, some.format);
      write(rect, rows);
    });
  });
  const lost = rect.rows - next.rows;
  const emptying = chunksOf(
    Array.from({ length: Math.max(0, lost) }, () => Array(rect.columns).fill("")),
  ).map((rows, i, all) => {
    const before = all.slice(0, i).reduce((sum, { length }) => sum + length, 0);
    const cells: Rect = {
      row: above + next.rows + before,
      column: 0,
      rows: rows.length,
      columns: rect.columns,
    };
    return step((context) => area.in(context).empty(cells));
  });
  return [
    ...(newHeaders.length > 0 ? [block(above, rect.columns, [newHeaders])] : []),
    ...writing,
    ...emptying,
    finishing(table, held),
  ];
}

/** Steps of a table's update. Every request asks for the table: it fails where there is none any longer. */
export function stepOn(held: Held): (write: Step["write"]) => Step {
  return (write) => {
    let size: Excel.Range;
    return {
      write(context) {
        size = sizeNow(context, held);
        write(context);
      },
      answered() {
        held.area.answered();
        refuseOtherSize(size, held);
      },
    };
  };
}

function newRows({ rows }: TableToWrite, { area, above }: Held): InputRow[] {
  return rows.map((row, i) =>
    row.map((cell, j) => contentInput(cell, area.grid[above + 1 + i]?.[j]?.before.format)),
  );
}

/** Table, source line and formats, in one request: between them nobody can end the table. */
function finishing(table: TableToWrite, held: Held): Step {
  const { area, rect } = held;
  let size: Excel.Range;
  return {
    write(context) {
      held.resized = { table: [rect.rows, rect.columns], area: [area.grid.length, area.grid[0].length] };
      size = sizeNow(context, held);
      finish(context, table, held);
    },
    answered() {
      const { rows, columns } = area.placeNow().rect;
      held.resized = { table: [size.rowCount, size.columnCount], area: [rows, columns] };
      area.answered();
      refuseOtherSize(size, held);
    },
  };
}

export function sizeNow({ workbook }: Excel.RequestContext, { tableId }: Held): Excel.Range {
  return workbook.tables.getItem(tableId).getRange().load("rowCount,columnCount");
}

/** Excel takes what somebody types beside a table into it, and it would be cut off again. */
export function refuseOtherSize({ rowCount, columnCount }: Excel.Range, { allRows, rect }: Held): void {
  if (rowCount !== allRows || columnCount !== rect.columns) throw new Refusal({ kind: "moved" });
}

function finish(
  context: Excel.RequestContext,
  table: TableToWrite,
  { area, tableId, above, rect, next }: Held,
): void {
  const { cells, look, write, format } = area.in(context);
  const newColumns = next.columns - rect.columns;
  const added = next.rows - rect.rows;
  if (added !== 0 || newColumns > 0)
    context.workbook.tables.getItem(tableId).resize(cells({ ...next, row: above, column: 0 }));
  const isTitled = above > 1 && area.grid[0][0].before.value === table.title;
  const note = contentInput(table.note, area.grid[1]?.[0].before.format);
  if (isTitled) write({ row: 1, column: 0, rows: 1, columns: 1 }, [[note]]);
  if (newColumns > 0)
    look({ row: above, column: rect.columns, rows: 1, columns: newColumns }, table.look.header);
  // The user may have chosen other formats for the rows and columns that were there.
  table.headers.forEach((_, i) => {
    const isNew = i >= rect.columns;
    const [first, count] = isNew ? [1, next.rows - 1] : [rect.rows, added];
    const body: Rect = { row: above + first, column: i, rows: count, columns: 1 };
    if (count > 0) format(body, table.formats[i]);
  });
}
