import { addressOf, type Rect } from "../grid/a1";
import type { Input } from "./cellInput";
import { claimTables } from "./claimTables";
import { clearFilters } from "./clearFilters";
import { keyOfCell, keyOfInput } from "./contentKey";
import { fillSteps } from "./fillSheets";
import { freeName } from "./freeName";
import type { HeldCell } from "./heldCell";
import { type Growing, growthSteps } from "./growthSteps";
import { holdTable } from "./holdTable";
import { InsertedRows, type RowsComing } from "./insertRows";
import { draftOf } from "./insertTable";
import { readModel } from "./modelPart";
import { planNewSheets } from "./newSheets";
import { Refusal } from "./obstacles";
import { partsOf } from "./readCells";
import { allOrNothing, asOne, type Making, type Plan, type Step } from "./steps";
import type { Unfinished } from "./takeBack";
import type { TableGrowth, TableUpdate, UpdateOptions, WriteResult } from "./Workbook";

/** Changes single cells of a table and adds rows and columns to it, as `Workbook.updateTable` promises. */
export function updateByKey(
  update: TableUpdate,
  options: UpdateOptions,
  unfinished: Unfinished,
): Promise<WriteResult> {
  const clears = options.clearsFilters === true;
  return allOrNothing((making) => plan(making, update, clears), options, unfinished);
}

async function plan(
  making: Making,
  { table, revisions }: TableUpdate,
  clears: boolean,
): Promise<Plan<WriteResult>> {
  const claim = await claimTables(making, {
    [table.id]: table.name,
    ...(revisions?.kind === "add" && { [revisions.table.id]: revisions.table.name }),
  });
  const grown = await planGrowth(making, table, clears);
  if (revisions === undefined)
    return { steps: [...grown.steps, asOne([grown.release, claim])], result: grown.result };
  if (revisions.kind === "add") {
    const more = await planGrowth(making, revisions.table, clears);
    const last = asOne([grown.release, more.release, claim]);
    return { steps: [...grown.steps, ...more.steps, last], result: grown.result };
  }
  await refuseOtherRevisions(making.context);
  const tableName = await freeName(making.context, revisions.table.tableName);
  const draft = draftOf({ ...revisions.table, tableName });
  const { step, areaOf } = await planNewSheets(making, [draft]);
  const area = () => areaOf(draft.name);
  const last = asOne([grown.release, area().releasing(), claim]);
  return {
    steps: [...grown.steps, step, ...fillSteps([draft], areaOf, {}, {}), last],
    result: () => ({ ...grown.result(), revisions: area().tableId ?? tableName }),
  };
}

/**
 * Somebody else's update may have made the table of revisions since this one was made ready.
 * @throws Refusal "moved".
 */
async function refuseOtherRevisions(context: Excel.RequestContext): Promise<void> {
  const { model } = await readModel(context);
  if (model.revisions === undefined) return;
  const table = context.workbook.tables.getItemOrNullObject(model.revisions).load("id");
  await context.sync();
  if (!table.isNullObject) throw new Refusal({ kind: "moved" });
}

/** A growth that lets go of its table in a request of its own, the last one. */
interface PlannedGrowth extends Plan<WriteResult> {
  readonly release: Step;
}

async function planGrowth(making: Making, growth: TableGrowth, clears: boolean): Promise<PlannedGrowth> {
  const { headers, rowCount, added, newColumns } = growth;
  const blocks = blocksOf(growth);
  let inserted: InsertedRows | undefined;
  let then: readonly (readonly unknown[])[] = [];
  const held = await holdTable(
    making,
    {
      tableName: growth.name,
      headers: [...headers, ...newColumns.map(({ header }) => header)],
      rows: { length: rowCount + added.length },
    },
    growth.id,
    async (looked) => {
      const { rect } = looked;
      if (rect.rows - 1 !== rowCount) throw new Refusal({ kind: "moved" });
      const isCleared = looked.isFiltered && clears;
      if (looked.isFiltered && !clears) return false;
      if (isCleared) await clearFilters(making, growth.id, looked);
      if (blocks.length === 0) return isCleared;
      then = await relativeFormulas(making.context, growth.id, { rows: rowCount, columns: rect.columns });
      inserted = new InsertedRows(growth.id, looked, blocks);
      await inserted.insert(making);
      return true;
    },
  );
  const { area, rect, next, above } = held;
  if (growth.keys) area.axes = { row: above, column: growth.keys.column };
  const body = area.grid.slice(above + 1, above + rect.rows);
  const was = inserted?.was(rowCount) ?? body.map((_, row) => row);
  if (body.length !== was.length) throw new Refusal({ kind: "moved" });
  if (!inserted) then = body.map((row) => row.map(({ before }) => before.relative));
  refuseOtherRows(growth, body, was);
  for (const { row, column, before } of growth.changes) {
    const { value, formula } = body[was.indexOf(row)][column].before;
    if (keyOfCell(value, formula) !== keyOfInput(before as Input)) throw new Refusal({ kind: "moved" });
  }
  const bodyNow = (): Rect => {
    const { row, ...place } = area.place.rect;
    return { ...place, row: row + above + 1 };
  };
  const formats = growth.changes.map(({ row, column, format }) =>
    format === undefined ? undefined : body[was.indexOf(row)][column].before.format,
  );
  const release = area.releasing();
  return {
    // One and the same: putting back reads what the last request finds.
    steps: growthSteps(growth, Object.assign(held, { then, was })),
    release: inserted?.releasing(release, bodyNow) ?? release,
    result() {
      const { sheet, rect: now } = area.place;
      const address = addressOf({ ...next, row: now.row + above, column: now.column });
      const rows = next.rows - 1;
      return { kind: "updated", sheet, address, table: growth.name, id: growth.id, rows, formats };
    },
  };
}

/** @throws Refusal "moved" when the rows stand in another order than they did. */
function refuseOtherRows(
  { keys }: TableGrowth,
  body: readonly (readonly HeldCell[])[],
  was: Growing["was"],
): void {
  if (!keys) return;
  for (const [i, row] of was.entries())
    if (row !== undefined && body[i][keys.column].before.value !== keys.values[row])
      throw new Refusal({ kind: "moved" });
}

/** Of the body of a table, wherever it is by then. */
async function relativeFormulas(
  context: Excel.RequestContext,
  tableId: string,
  size: Pick<Rect, "rows" | "columns">,
): Promise<unknown[][]> {
  const formulas: unknown[][] = [];
  for (const { row, rows, columns } of partsOf({ row: 0, column: 0, ...size })) {
    const body = context.workbook.tables.getItem(tableId).getDataBodyRange();
    const part = body.getCell(row, 0).getAbsoluteResizedRange(rows, columns).load("formulasR1C1");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a larger answer would be refused
    await context.sync();
    formulas.push(...part.formulasR1C1);
  }
  return formulas;
}

/** Rows that come in front of a row that is there, those of one place together. */
function blocksOf({ added, rowCount }: TableGrowth): RowsComing[] {
  const counts = new Map<number, number>();
  for (const { before } of added) if (before < rowCount) counts.set(before, (counts.get(before) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b).map(([before, count]) => ({ before, count }));
}
