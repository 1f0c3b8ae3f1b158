import { run } from "./excelRun";

/** What is selected, as `FormulaCells.selectionReference` promises; undefined where no block of cells is selected. */
export async function selectionReference(): Promise<string | undefined> {
  try {
    return await run(async (context) => {
      const selected = context.workbook.getSelectedRange().load("address");
      const tables = selected.getTables(false).load("items/name");
      await context.sync();
      const { address } = selected;
      return tables.items.length === 1 ? ((await columnAt(tables.items[0], address)) ?? address) : address;
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return undefined;
    throw error;
  }
}

async function columnAt(table: Excel.Table, address: string): Promise<string | undefined> {
  const columns = table.columns.load("items/name");
  await table.context.sync();
  const bodies = columns.items.map((column) => ({
    name: column.name,
    body: column.getDataBodyRange().load("address"),
  }));
  await table.context.sync();
  const column = bodies.find(({ body }) => body.address === address);
  return column && columnReference(table.name, column.name);
}

/** Exports[Cars]; a header that is more than a word goes into brackets of its own, its signs behind apostrophes. */
export function columnReference(table: string, header: string): string {
  if (/^[\p{L}\p{N}_]+$/u.test(header)) return `${table}[${header}]`;
  return `${table}[[${header.replace(/['[\]#@]/g, "'$&")}]]`;
}
