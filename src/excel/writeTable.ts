import { planInsert } from "./insertTable";
import { Refusal } from "./obstacles";
import { allOrNothing } from "./steps";
import { planUpdate } from "./updateTable";
import type { TableToWrite, WriteOptions, WriteResult } from "./Workbook";

/** Writes a table as `Workbook.writeTable` promises: completely, or not at all. */
export function writeTable(table: TableToWrite, options: WriteOptions): Promise<WriteResult> {
  return allOrNothing(async (context) => {
    const found = await findTable(context, table.tableName);
    return found
      ? planUpdate(context, table, agreed(found, options.replace))
      : planInsert(context, table, options.place);
  }, options);
}

interface Found {
  readonly table: Excel.Table;
  readonly name: string;
  readonly sheet: string;
}

async function findTable(context: Excel.RequestContext, name: string): Promise<Found | undefined> {
  const { tables, names } = context.workbook;
  const table = tables.getItemOrNullObject(name).load("name");
  const sheet = table.worksheet.load("name");
  const item = names.getItemOrNullObject(name).load("name");
  await context.sync();
  if (!item.isNullObject) throw new Refusal({ kind: "name-taken", name });
  return table.isNullObject ? undefined : { table, name: table.name, sheet: sheet.name };
}

/** @throws Refusal "table-exists" unless the user agreed to the update. */
function agreed({ table, name, sheet }: Found, replace: boolean): Excel.Table {
  if (!replace) throw new Refusal({ kind: "table-exists", table: name, sheet });
  return table;
}
