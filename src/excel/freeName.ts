/**
 * A name for a table that nothing in the workbook has: the wanted one, or the same with a number. Excel keeps the names of
 * tables and defined names apart from each other. Trade_2, since Car2 would be a cell.
 */
export async function freeName(context: Excel.RequestContext, wanted: string): Promise<string> {
  const tables = context.workbook.tables.load("items/name");
  const names = context.workbook.names.load("items/name");
  await context.sync();
  const taken = new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase()));
  let free = wanted;
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${wanted}_${n}`;
  return free;
}
