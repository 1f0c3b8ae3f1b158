import type { HeldArea } from "./HeldArea";
import type { Rect } from "../grid/a1";
import { Refusal } from "./obstacles";
import type { Step } from "./steps";

/** Defined names as they are before a write: name → formula, null if it is not there. */
export type NameBefore = Readonly<Record<string, string | null>>;

/** What a name is to stand for: cells that a write holds. */
export interface Meaning {
  readonly area: HeldArea;
  readonly rect: Rect;
}

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

function isDead(item: Excel.NamedItem): boolean {
  return String(item.formula).includes("#REF!");
}

/** Defines names for the whole workbook, in one request. */
export function namesStep(meanings: Readonly<Record<string, Meaning>>, before: NameBefore): Step {
  const names = Object.keys(meanings);
  return {
    write(context) {
      for (const name of names) define(context, name, meanings[name], before[name]);
    },
    answered() {
      for (const { area } of Object.values(meanings)) area.answered();
    },
    async putBack(context) {
      for (const name of names) await putBackName(context, name, meanings[name], before[name]);
    },
    left: () => names.map((name) => ({ kind: "name", name })),
  };
}

/** A dead name is in nobody's use: it goes, so that the new one can be given its cells wherever they are by then. */
function define(
  context: Excel.RequestContext,
  name: string,
  meaning: Meaning,
  before: string | null | undefined,
): void {
  const { names } = context.workbook;
  if (before) names.getItem(name).delete();
  names.add(name, meaning.area.in(context).cells(meaning.rect));
}

/** Somebody may have defined a name of this kind meanwhile: it stays. */
async function putBackName(
  context: Excel.RequestContext,
  name: string,
  meaning: Meaning,
  before: string | null | undefined,
): Promise<void> {
  const { names } = context.workbook;
  const item = names.getItemOrNullObject(name).load("formula");
  await context.sync();
  if (item.isNullObject) {
    if (before) names.add(name, before);
  } else if (item.formula !== before && (isDead(item) || (await isOurs(context, item, meaning)))) {
    if (before) item.formula = before;
    else item.delete();
  }
  await context.sync();
}

async function isOurs(
  context: Excel.RequestContext,
  item: Excel.NamedItem,
  meaning: Meaning,
): Promise<boolean> {
  const range = item.getRangeOrNullObject().load("rowIndex");
  await context.sync();
  if (range.isNullObject) return false;
  const sheet = range.worksheet.load("id");
  await context.sync();
  return sheet.id === meaning.area.sheetId();
}
