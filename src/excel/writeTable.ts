import { freeName } from "./freeName";
import { planInsert } from "./insertTable";
import { Refusal } from "./obstacles";
import { allOrNothing } from "./steps";
import type { Unfinished } from "./takeBack";
import { planRewrite } from "./rewriteTable";
import type { TableToWrite, WriteOptions, WriteResult } from "./Workbook";

/** Writes a table as `Workbook.writeTable` promises: completely, or not at all. */
export function writeTable(
  table: TableToWrite,
  options: WriteOptions,
  unfinished: Unfinished,
): Promise<WriteResult> {
  return allOrNothing(
    async (making) => {
      if (options.isNumbered) {
        const tableName = await freeName(making.context, table.tableName);
        return planInsert(making, { ...table, tableName }, options.place);
      }
      const found = await findTable(making.context, table.tableName);
      if (!found) return planInsert(making, table, options.place);
      const { name, sheet } = found;
      if (!options.replace) throw new Refusal({ kind: "table-exists", table: name, sheet });
      return planRewrite(making, table, found.id);
    },
    options,
    unfinished,
  );
}

async function findTable(
  context: Excel.RequestContext,
  name: string,
): Promise<{ readonly id: string; readonly name: string; readonly sheet: string } | undefined> {
  const { tables, names } = context.workbook;
  const table = tables.getItemOrNullObject(name).load("id,name");
  const item = names.getItemOrNullObject(name).load("name");
  await context.sync();
  if (!item.isNullObject) throw new Refusal({ kind: "name-taken", name });
  if (table.isNullObject) return undefined;
  const sheet = table.worksheet.load("name");
  await context.sync();
  return { id: table.id, name: table.name, sheet: sheet.name };
}
