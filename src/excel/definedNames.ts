import { absoluteCell, type Rect } from "../grid/a1";
import { Refusal } from "./obstacles";

/** A defined name that has to go, or to be put back, when a write is undone: its old formula, null if it was not there. */
export type NameBefore = Readonly<Record<string, string | null>>;

/**
 * Looks whether names are free in the whole workbook. A name whose cells were deleted (#REF!) counts as free: it is what
 * remains of an earlier sheet of ours.
 * @throws Refusal "name-taken".
 */
export async function refuseTakenNames(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<NameBefore> {
  const { workbook } = context;
  const found = names.map((name) => ({
    name,
    item: workbook.names.getItemOrNullObject(name).load("formula"),
    table: workbook.tables.getItemOrNullObject(name).load("name"),
  }));
  await context.sync();
  for (const { name, item, table } of found) {
    const isItemInUse = !item.isNullObject && !isDead(item);
    if (isItemInUse || !table.isNullObject) throw new Refusal({ kind: "name-taken", name });
  }
  return Object.fromEntries(
    found.map(({ name, item }) => [name, item.isNullObject ? null : String(item.formula)]),
  );
}

export function isDead(item: Excel.NamedItem): boolean {
  return String(item.formula).includes("#REF!");
}

/** Queues the definition of names for the whole workbook: name → block of cells. */
export function defineNames(
  context: Excel.RequestContext,
  sheetName: string,
  names: Readonly<Record<string, Rect>>,
  before: NameBefore,
): void {
  for (const [name, rect] of Object.entries(names)) {
    const formula = `=${referenceTo(sheetName, rect)}`;
    if (before[name] === null) context.workbook.names.add(name, formula);
    else context.workbook.names.getItem(name).formula = formula;
  }
}

/** Puts names back as they were. */
export async function restoreNames(context: Excel.RequestContext, before: NameBefore): Promise<void> {
  const items = Object.keys(before).map((name) =>
    context.workbook.names.getItemOrNullObject(name).load("name"),
  );
  await context.sync();
  Object.values(before).forEach((formula, i) => {
    if (items[i].isNullObject) return;
    if (formula === null) items[i].delete();
    else items[i].formula = formula;
  });
  await context.sync();
}

/** What a name that holds cells refers to: 'Data 1'!$A$2:$A$9. */
function referenceTo(sheetName: string, { row, column, rows, columns }: Rect): string {
  const last = absoluteCell(row + rows - 1, column + columns - 1);
  const cells = rows === 1 && columns === 1 ? last : `${absoluteCell(row, column)}:${last}`;
  return `'${sheetName.replace(/'/g, "''")}'!${cells}`;
}
