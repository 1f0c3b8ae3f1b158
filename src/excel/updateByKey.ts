import { addressOf, type Rect } from "../grid/a1";
import { cellInput, type Input } from "./cellInput";
import { chunksOf } from "./chunks";
import { keyOfCell, keyOfInput } from "./contentKey";
import { refuseTakenNames } from "./definedNames";
import { fillSteps } from "./fillSheets";
import { filledDown } from "./filledDown";
import { type Held, holdTable } from "./holdTable";
import { draftOf } from "./insertTable";
import { planNewSheets } from "./newSheets";
import { Refusal } from "./obstacles";
import { allOrNothing, type Making, type Plan, type Step } from "./steps";
import type { Unfinished } from "./takeBack";
import { refuseOtherSize, sizeNow, stepOn } from "./updateSteps";
import type { RunOptions, TableGrowth, TableUpdate, WriteResult } from "./Workbook";

/** Changes single cells of a table and adds rows and columns to it, as `Workbook.updateTable` promises. */
export function updateByKey(
  update: TableUpdate,
  options: RunOptions,
  unfinished: Unfinished,
): Promise<WriteResult> {
  return allOrNothing((making) => plan(making, update), options, unfinished);
}

async function plan(making: Making, { table, revisions }: TableUpdate): Promise<Plan<WriteResult>> {
  const grown = await planGrowth(making, table);
  const steps = [...grown.steps];
  if (revisions?.kind === "add") steps.push(...(await planGrowth(making, revisions.table)).steps);
  if (revisions?.kind === "new") {
    const draft = draftOf(revisions.table);
    await refuseTakenNames(making.context, [revisions.table.tableName]);
    const { step, areaOf } = await planNewSheets(making, [draft]);
    steps.push(step, ...fillSteps([draft], areaOf, {}, {}), areaOf(draft.name).releasing());
  }
  return { steps, result: grown.result };
}

async function planGrowth(making: Making, growth: TableGrowth): Promise<Plan<WriteResult>> {
  const { headers, rowCount, added, newColumns } = growth;
  const held = await holdTable(
    making,
    {
      tableName: growth.name,
      headers: [...headers, ...newColumns.map(({ header }) => header)],
      rows: { length: rowCount + added.length },
    },
    growth.id,
  );
  const { area, rect, next, above } = held;
  if (rect.rows - 1 !== rowCount) throw new Refusal({ kind: "moved" });
  for (const { row, column, before } of growth.changes) {
    const { value, formula } = area.grid[above + 1 + row][column].before;
    if (keyOfCell(value, formula) !== keyOfInput(before as Input)) throw new Refusal({ kind: "moved" });
  }
  return {
    steps: [...growthSteps(growth, held), area.releasing()],
    result() {
      const { sheet, rect: now } = area.place;
      const address = addressOf({ ...next, row: now.row + above, column: now.column });
      return { kind: "updated", sheet, address, table: growth.name, rows: next.rows - 1 };
    },
  };
}

interface Written {
  readonly rect: Rect;
  readonly rows: readonly (readonly Input[])[];
}

/** Writes of a request; each is an object on the wire. */
const MOST_WRITES = 200;

function growthSteps(growth: TableGrowth, held: Held): Step[] {
  const step = stepOn(held);
  const blocks = [...headerBlocks(growth, held), ...changedRuns(growth, held), ...addedBlocks(growth, held)];
  const steps: Step[] = [];
  for (let i = 0; i < blocks.length; i += MOST_WRITES) {
    const some = blocks.slice(i, i + MOST_WRITES);
    steps.push(
      step((context) => {
        const { write } = held.area.in(context);
        for (const { rect, rows } of some) write(rect, rows);
      }),
    );
  }
  return [...steps, finishing(growth, held)];
}

/** Cells below each other go in one write. */
function changedRuns({ changes }: TableGrowth, { above }: Held): Written[] {
  const sorted = [...changes].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { row: number; column: number; values: Input[] }[] = [];
  for (const { row, column, after } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.column === column && last.row + last.values.length === row) last.values.push(after);
    else runs.push({ row, column, values: [after] });
  }
  return runs.map(({ row, column, values }) => ({
    rect: { row: above + 1 + row, column, rows: values.length, columns: 1 },
    rows: values.map((value) => [value]),
  }));
}

function headerBlocks({ newColumns, rowCount }: TableGrowth, { above, rect }: Held): Written[] {
  return newColumns.map(({ header, cells }, i) => ({
    rect: { row: above, column: rect.columns + i, rows: 1 + rowCount, columns: 1 },
    rows: [[cellInput(header)], ...cells.slice(0, rowCount).map((cell) => [cellInput(cell)])],
  }));
}

/** The new rows; a column of the analyst's own goes on with its formula where it has one. */
function addedBlocks({ added, newColumns, rowCount }: TableGrowth, { above, rect, area }: Held): Written[] {
  const formulas = Array.from({ length: rect.columns }, (_, column) =>
    filledDown(
      area.grid.slice(above + 1, above + rect.rows).map((row) => row[column].before.formula),
      added.length,
    ),
  );
  const rows = added.map((cells, i) => [
    ...formulas.map((own, column) => {
      const cell = cells[column];
      return cell === undefined ? (own?.[i] ?? "") : cellInput(cell);
    }),
    ...newColumns.map((column) => cellInput(column.cells[rowCount + i])),
  ]);
  let row = above + rect.rows;
  return chunksOf(rows).map((chunk) => {
    const written = { rect: { row, column: 0, rows: chunk.length, columns: chunk[0].length }, rows: chunk };
    row += chunk.length;
    return written;
  });
}

/** Size and formats in one request: between them nobody can end the table. New rows look as the last one does. */
function finishing({ newColumns, added }: TableGrowth, held: Held): Step {
  const { area, rect, next, above, tableId } = held;
  let size: Excel.Range;
  return {
    write(context) {
      held.resized = { table: [rect.rows, rect.columns], area: [area.grid.length, area.grid[0].length] };
      size = sizeNow(context, held);
      const { cells, look, format } = area.in(context);
      if (next.rows !== rect.rows || next.columns !== rect.columns)
        context.workbook.tables.getItem(tableId).resize(cells({ ...next, row: above, column: 0 }));
      newColumns.forEach(({ format: own, look: header }, i) => {
        const column = rect.columns + i;
        look({ row: above, column, rows: 1, columns: 1 }, header);
        format({ row: above + 1, column, rows: next.rows - 1, columns: 1 }, own);
      });
      if (added.length === 0) return;
      area.grid[above + rect.rows - 1].slice(0, rect.columns).forEach(({ before }, column) => {
        format({ row: above + rect.rows, column, rows: added.length, columns: 1 }, before.format);
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
