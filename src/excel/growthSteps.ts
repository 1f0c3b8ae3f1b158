import type { Rect } from "../grid/a1";
import { AS_TEXT, contentInput, type Input } from "./cellInput";
import { chunksOf } from "./chunks";
import { figuresInTexts } from "./figuresInTexts";
import { filledDown, type NewCell } from "./filledDown";
import type { AreaRequest } from "./HeldArea";
import type { Held } from "./holdTable";
import type { Step } from "./steps";
import { refuseOtherSize, sizeNow, stepOn } from "./updateSteps";
import type { TableGrowth } from "./Workbook";

/** A growth on its way: the table is held, with room for the rows that come into its midst. */
export interface Growing extends Held {
  /** The relative formulas of the body before rows came in. */
  readonly then: readonly (readonly unknown[])[];
  /** For each row of the body as it is the one that it was; undefined for one that came in. */
  readonly was: readonly (number | undefined)[];
}

interface Written {
  readonly rect: Rect;
  readonly rows: readonly (readonly Input[])[];
}

/** Writes of a request; each is an object on the wire. */
const MOST_WRITES = 200;

/** What a growth writes into the table that is held: changed cells, new rows, and with the last request new columns and its size. */
export function growthSteps(growth: TableGrowth, held: Growing): Step[] {
  const step = stepOn(held);
  const written = [...changedRuns(growth, held), ...addedBlocks(growth, held)];
  const inTexts = written.flatMap(({ rect, rows }) =>
    figuresInTexts(held.area, rect, rows, (column) => figureFormat(column, held)),
  );
  const writes = [
    // What is written to a cell is read as its format has it by then.
    ...inTexts.map(
      ({ rect, format }) =>
        (area: AreaRequest) =>
          area.format(rect, format),
    ),
    ...formattedCells(growth, held).map(
      ({ rect, format }) =>
        (area: AreaRequest) =>
          area.format(rect, format),
    ),
    ...written.map(
      ({ rect, rows }) =>
        (area: AreaRequest) =>
          area.write(rect, rows),
    ),
    ...filledRuns(growth, held).map(
      ({ rect, rows }) =>
        (area: AreaRequest) =>
          area.fill(rect, rows),
    ),
  ];
  const steps: Step[] = [];
  for (let i = 0; i < writes.length; i += MOST_WRITES) {
    const some = writes.slice(i, i + MOST_WRITES);
    steps.push(
      step((context) => {
        const area = held.area.in(context);
        for (const write of some) write(area);
      }),
    );
  }
  return [...steps, finishing(growth, held)];
}

/** Cells below each other go in one write. */
function changedRuns({ changes }: TableGrowth, held: Growing): Written[] {
  const cells = changes.map(({ row, column, after, format }) => ({
    row: held.was.indexOf(row),
    column,
    value: contentInput(after, format),
  }));
  return runsDown(cells, held).map(({ rect, values }) => ({ rect, rows: values.map((value) => [value]) }));
}

function formattedCells({ changes }: TableGrowth, { was, above }: Growing) {
  return changes.flatMap(({ row, column, format }) =>
    format === undefined
      ? []
      : [{ format, rect: { row: above + 1 + was.indexOf(row), column, rows: 1, columns: 1 } }],
  );
}

/** As the last row of the column has it that is none of texts. */
function figureFormat(column: number, { area, above, rect }: Held): string {
  const formats = area.grid.slice(above + 1, above + rect.rows).map((row) => row[column].before.format);
  return formats.reverse().find((format) => format !== AS_TEXT) ?? "General";
}

/** Formulas with which the analyst's own columns go on in the new rows. */
function filledRuns({ added, headers }: TableGrowth, held: Growing) {
  const { then, was, area, above, rect } = held;
  if (added.length === 0) return [];
  const own = headers.map((_, column) => column).filter((column) => added[0].cells[column] === undefined);
  const places = placesOf(added, was);
  const body = area.grid.slice(above + 1, above + rect.rows);
  const cells = own.flatMap((column) => {
    const now = body.map((row, i) => ({ ...row[column].before, was: was[i] }));
    const filled = filledDown(
      then.map((row) => row[column]),
      now,
      places,
    );
    return [...filled].map(([row, value]) => ({ row, column, value }));
  });
  return runsDown(cells, held).map(({ rect, values }) => ({ rect, rows: values.map((value) => [value]) }));
}

function runsDown<T>(
  cells: readonly { readonly row: number; readonly column: number; readonly value: T }[],
  { above }: Held,
): { readonly rect: Rect; readonly values: readonly T[] }[] {
  const runs: { row: number; column: number; values: T[] }[] = [];
  for (const { row, column, value } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs[runs.length - 1];
    if (last?.column === column && last.row + last.values.length === row) last.values.push(value);
    else runs.push({ row, column, values: [value] });
  }
  return runs.map(({ row, column, values }) => ({
    rect: { row: above + 1 + row, column, rows: values.length, columns: 1 },
    values,
  }));
}

/** Where the new rows stand in the body: in the room that was made for them, or behind it. */
function placesOf(added: TableGrowth["added"], was: Growing["was"]): NewCell[] {
  const room = was.flatMap((row, i) => (row === undefined ? [i] : []));
  let end = was.length;
  return added.map(({ before }) => ({ before, row: room.shift() ?? end++ }));
}

function columnBlocks({ newColumns }: TableGrowth, { above, area, rect }: Growing): Written[] {
  return newColumns.map(({ header, cells }, i) => {
    const column = rect.columns + i;
    return {
      rect: { row: above, column, rows: 1 + cells.length, columns: 1 },
      rows: [header, ...cells].map((cell, row) => [
        contentInput(cell, area.grid[above + row][column].before.format),
      ]),
    };
  });
}

/** The figures of new rows; the analyst's own columns of them are left to their formulas. */
function addedBlocks({ added, headers }: TableGrowth, { above, area, was }: Growing): Written[] {
  const ours = headers.map((_, column) => column).filter((column) => added[0]?.cells[column] !== undefined);
  const places = placesOf(added, was);
  const blocks: Written[] = [];
  for (const columns of runsOf(ours)) {
    let first = 0;
    while (first < added.length) {
      let end = first + 1;
      while (end < added.length && places[end].row === places[end - 1].row + 1) end++;
      const rows = added.slice(first, end).map(({ cells }, i) =>
        columns.map((column) => {
          const { format } = area.grid[above + 1 + places[first + i].row][column].before;
          return contentInput(cells[column] ?? null, format);
        }),
      );
      let row = above + 1 + places[first].row;
      for (const chunk of chunksOf(rows)) {
        blocks.push({
          rect: { row, column: columns[0], rows: chunk.length, columns: columns.length },
          rows: chunk,
        });
        row += chunk.length;
      }
      first = end;
    }
  }
  return blocks;
}

/** Numbers that follow each other. */
function runsOf(numbers: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const last = runs[runs.length - 1];
    if (last?.[last.length - 1] === number - 1) last.push(number);
    else runs.push([number]);
  }
  return runs;
}

/**
 * New columns, size, formats and the line above in one request: between them nobody can end the table, or sort it while
 * the columns stand beside it.
 */
function finishing(growth: TableGrowth, held: Growing): Step {
  const { newColumns, note } = growth;
  const { area, rect, next, above, tableId } = held;
  let size: Excel.Range;
  return {
    write(context) {
      held.resized = { table: [rect.rows, rect.columns], area: [area.grid.length, area.grid[0].length] };
      size = sizeNow(context, held);
      const { cells, look, format, write } = area.in(context);
      newColumns.forEach(({ format: own }, i) => {
        const column = rect.columns + i;
        const body = area.grid.slice(above + 1, above + next.rows);
        if (body.some((row) => row[column].before.format === AS_TEXT))
          format({ row: above + 1, column, rows: body.length, columns: 1 }, own);
      });
      for (const block of columnBlocks(growth, held)) write(block.rect, block.rows);
      if (next.rows !== rect.rows || next.columns !== rect.columns)
        context.workbook.tables.getItem(tableId).resize(cells({ ...next, row: above, column: 0 }));
      newColumns.forEach(({ format: own, look: header }, i) => {
        const column = rect.columns + i;
        look({ row: above, column, rows: 1, columns: 1 }, header);
        format({ row: above + 1, column, rows: next.rows - 1, columns: 1 }, own);
      });
      const noteNow = above > 0 ? area.grid[above - 1][0].before : undefined;
      if (note && noteNow?.value === note.before)
        write({ row: above - 1, column: 0, rows: 1, columns: 1 }, [
          [contentInput(note.after, noteNow.format)],
        ]);
      const atEnd = next.rows - rect.rows;
      if (atEnd <= 0) return;
      // Rows at the end look as the last one does.
      area.grid[above + rect.rows - 1].slice(0, rect.columns).forEach(({ before }, column) => {
        const isFigure = typeof growth.added.at(-1)?.cells[column] === "number";
        const own = isFigure && before.format === AS_TEXT ? figureFormat(column, held) : before.format;
        format({ row: above + rect.rows, column, rows: atEnd, columns: 1 }, own);
      });
    },
    answered() {
      const { rows, columns } = area.placeNow().rect;
      held.resized = { table: [size.rowCount, size.columnCount], area: [rows, columns] };
      area.answered();
      refuseOtherSize(size, held);
    },
  };
}
