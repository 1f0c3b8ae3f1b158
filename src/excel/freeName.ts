/**
 * A name for a table that nothing in the workbook has: the wanted one, or the same with a number. Excel keeps the names of
 * tables and defined names apart from each other. TradeTable2: Car2 would be a cell, and not every spreadsheet reads an
 * underscore in a structured reference.
 */
export async function freeName(context: Excel.RequestContext, wanted: string): Promise<string> {
  const tables = context.workbook.tables.load("items/name");
  const names = context.workbook.names.load("items/name");
  await context.sync();
  const taken = new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase()));
  const base = wanted.endsWith("Table") ? wanted : `${wanted}Table`;
  let free = wanted;
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${base}${n}`;
  return free;
}
