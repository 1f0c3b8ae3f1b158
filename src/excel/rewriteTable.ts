import { addressOf } from "../grid/a1";
import { holdTable, type Held } from "./holdTable";
import { isDead, type Meaning, type NameBefore, namesStep } from "./definedNames";
import { Refusal } from "./obstacles";
import type { Making, Plan } from "./steps";
import { columnReference, isSameReference } from "./structuredReference";
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
  const held = await holdTable(making, table, tableId);
  const names = await namesOfTable(making.context, table, held);
  const others = Object.entries(table.names).filter(([name]) => !isOurs(names[name], table, name));
  const meanings = Object.fromEntries(
    others.map(([name, header]): [string, Meaning] => [name, { table: table.tableName, header }]),
  );
  const { area, next, above } = held;
  return {
    steps: [...updateSteps(table, held, namesStep(meanings, names)), area.releasing()],
    result() {
      const { sheet, rect } = area.place;
      const [rows, columns] = [rect.rows - area.grid.length, rect.columns - area.grid[0].length];
      const address = addressOf({
        row: rect.row + above,
        column: rect.column,
        rows: next.rows + rows,
        columns: next.columns + columns,
      });
      return { kind: "updated", sheet, address, table: table.tableName, rows: table.rows.length };
    },
  };
}

function isOurs(formula: string | null, { tableName, names }: TableToWrite, name: string): boolean {
  return formula !== null && isSameReference(formula, columnReference(tableName, names[name]));
}

/**
 * The names of a table's columns as they are.
 * @throws Refusal "name-taken" for a name that stands for anything but its column of this table; "other-columns" for a
 * series that is not loaded this time: it would keep its figures beside periods that are not theirs.
 */
async function namesOfTable(
  context: Excel.RequestContext,
  table: TableToWrite,
  { area, sheetId, above }: Held,
): Promise<NameBefore> {
  const all = context.workbook.names.load("items/name,items/formula");
  await context.sync();
  const prefix = `${table.tableName}_`;
  const isOther = ({ name }: Excel.NamedItem) => name.startsWith(prefix) && !(name in table.names);
  if (all.items.some((item) => isOther(item) && !isDead(item)))
    throw new Refusal({ kind: "other-columns", table: table.tableName, sheet: area.place.sheet });
  const before: Record<string, string | null> = {};
  for (const [name, header] of Object.entries(table.names)) {
    const item = all.items.find((one) => one.name.toLowerCase() === name.toLowerCase());
    before[name] = item ? String(item.formula) : null;
    if (!item || isDead(item) || isOurs(before[name], table, name)) continue;
    // Earlier versions named the cells.
    const range = item.getRangeOrNullObject().load("rowIndex,columnIndex,columnCount");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one name at the most, as a rule
    await context.sync();
    if (range.isNullObject) throw new Refusal({ kind: "name-taken", name });
    const sheet = range.worksheet.load("id");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a null object has no sheet
    await context.sync();
    const { rect } = area.place;
    const isColumn =
      sheet.id === sheetId &&
      range.rowIndex === rect.row + above + 1 &&
      range.columnCount === 1 &&
      range.columnIndex === rect.column + table.headers.indexOf(header);
    if (!isColumn) throw new Refusal({ kind: "name-taken", name });
  }
  return before;
}
