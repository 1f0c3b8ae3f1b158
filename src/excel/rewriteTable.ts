import { addressOf } from "../grid/a1";
import { claimTables } from "./claimTables";
import { holdTable, type Held } from "./holdTable";
import { readModel } from "./modelPart";
import { Refusal } from "./obstacles";
import { asOne, type Making, type Plan } from "./steps";
import { updateSteps } from "./updateSteps";
import type { TableToWrite, WriteResult } from "./Workbook";

/**
 * Plans the update of a table in place: it is resized and rewritten, never removed, so that formulas, charts and
 * names that point at it go on doing so. Columns that the user added on its right stay.
 * @throws Refusal.
 */
export async function planRewrite(
  making: Making,
  table: TableToWrite,
  tableId: string,
): Promise<Plan<WriteResult>> {
  const claim = await claimTables(making, { [tableId]: table.tableName });
  const held = await holdTable(making, table, tableId);
  await refuseLeftSeries(making.context, table, tableId, held);
  const { area, next, above } = held;
  area.axes = { row: above, column: 0 };
  return {
    steps: [...updateSteps(table, held), asOne([area.releasing(), claim])],
    result() {
      const { sheet, rect } = area.place;
      const [rows, columns] = [rect.rows - area.grid.length, rect.columns - area.grid[0].length];
      const address = addressOf({
        row: rect.row + above,
        column: rect.column,
        rows: next.rows + rows,
        columns: next.columns + columns,
      });
      return {
        kind: "updated",
        sheet,
        address,
        table: table.tableName,
        id: tableId,
        rows: table.rows.length,
      };
    },
  };
}

/**
 * A series that is not loaded this time would keep its figures beside periods that are not theirs. Which columns are
 * series the model says; earlier versions defined a name for each.
 * @throws Refusal "other-columns".
 */
async function refuseLeftSeries(
  context: Excel.RequestContext,
  { tableName, headers }: TableToWrite,
  tableId: string,
  { area, rect }: Held,
): Promise<void> {
  const { model } = await readModel(context);
  const columns = context.workbook.tables.getItem(tableId).columns.load("items/id");
  const names = context.workbook.names.load("items/name,items/formula");
  await context.sync();
  const known = model.tables.find(({ table }) => table === tableId)?.columns ?? [];
  const places = known.map(({ column }) => columns.items.findIndex(({ id }) => id === column));
  const named = names.items
    .filter(
      ({ name, formula }) => name.startsWith(`${tableName}_`) && String(formula).startsWith(`=${tableName}[`),
    )
    .map((item) => item.getRangeOrNullObject().load("columnIndex"));
  await context.sync();
  places.push(...named.flatMap((range) => (range.isNullObject ? [] : [range.columnIndex - rect.column])));
  if (places.some((place) => place >= headers.length))
    throw new Refusal({ kind: "other-columns", table: tableName, sheet: area.place.sheet });
}
