import {
  MODEL_NAMESPACE,
  modelOfParts,
  modelOfXml,
  type ModelFound,
  xmlKept,
  xmlOfModel,
} from "../model/modelXml";
import { type Overtaken, type TableSaid, withMissing, withOvertaken, withTable } from "../model/mergeModels";
import { EMPTY_MODEL, type ModelToBe, type WorkbookModel } from "../model/WorkbookModel";
import { runRestoring } from "./excelRun";
import { isGone, obstacleOf, Refusal } from "./obstacles";
import { turnToNote } from "./turnToNote";
import type { Remembered } from "./Workbook";
import { readXmlParts, type XmlPart } from "./xmlParts";

/** What the workbook's custom XML part says of its tables; nothing where there is none. */
export async function readModel(context: Excel.RequestContext): Promise<ModelFound> {
  const parts = await readXmlParts(context, MODEL_NAMESPACE);
  return modelOfParts(parts.map(({ xml }) => modelOfXml(xml)));
}

type Change = (before: WorkbookModel) => WorkbookModel;

/** Each of them fails only where somebody else wrote the model in between. */
const TRIES = 8;

/**
 * One part is left, with everything that could be read. What could not, or was written by an older version, is kept aside
 * first; what a later version wrote is left as it is. The request that writes says what stood there right before: where
 * somebody else had written since it was read, what she said is taken up again, and the change made to that.
 */
async function changeModel(context: Excel.RequestContext, change: Change): Promise<Remembered> {
  const overtaken: Overtaken[] = [];
  for (let n = 0; n < TRIES; n++) {
    const parts = await readXmlParts(context, MODEL_NAMESPACE);
    const { model, trouble } = modelOfParts(parts.map(({ xml }) => modelOfXml(xml)));
    if (trouble === "newer") return "newer";
    const whole = overtaken.reduce(withOvertaken, model);
    const found = await replaceParts(context, parts, xmlOfModel(change(whole)));
    if (!found) continue; // one of them was gone
    const { texts, left } = found;
    if (texts.some((xml) => modelOfXml(xml).kind === "newer")) {
      await giveBack(context, parts, texts);
      return "newer";
    }
    const isOvertaken = texts.some((xml, i) => xml !== parts[i].xml);
    if (!isOvertaken && left === 1) return "remembered";
    if (isOvertaken) overtaken.push({ read: model, written: modelOfParts(texts.map(modelOfXml)).model });
  }
  return "failed";
}

/**
 * @returns What the parts held right before, and how many are left; undefined where one of them is no longer there and
 * nothing was done.
 */
async function replaceParts(
  context: Excel.RequestContext,
  parts: readonly XmlPart[],
  xml: string,
): Promise<{ readonly texts: readonly string[]; readonly left: number } | undefined> {
  const { customXmlParts } = context.workbook;
  const texts = parts.map(({ part }) => part.getXml());
  for (const { xml: before } of parts) {
    const kept = xmlKept(before);
    if (kept !== undefined) customXmlParts.add(kept);
  }
  const [first, ...others] = parts;
  if (first) first.part.setXml(xml);
  else customXmlParts.add(xml);
  for (const { part } of others) part.delete();
  const left = customXmlParts.getByNamespace(MODEL_NAMESPACE).load("items/id");
  try {
    await context.sync();
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
  return { texts: texts.map(({ value }) => value), left: left.items.length };
}

/** What a later version has written meanwhile stands there again. */
async function giveBack(
  context: Excel.RequestContext,
  [first]: readonly XmlPart[],
  [xml, ...others]: readonly string[],
): Promise<void> {
  first.part.setXml(xml);
  for (const other of others) context.workbook.customXmlParts.add(other);
  await context.sync();
}

/** What is to be remembered of a table that was just written; tables go by id, where it is known. */
export interface ToRemember {
  readonly table: string;
  readonly model: ModelToBe;
  /** The table of revisions, if one was made. */
  readonly revisions?: string | undefined;
}

/**
 * What this pane has said of the workbook since it was opened. A machine on which somebody else works at the same time
 * may replace it when the two meet: whoever looks finds it missing, and says it again.
 */
export class SaidHere {
  model: WorkbookModel = EMPTY_MODEL;
}

/**
 * Remembers what a table holds. It is no part of the write: Excel's undo does not know custom XML, and what is said of a
 * table that was taken back is said of no table. Tables that are gone are forgotten.
 */
export function remember({ table, model, revisions }: ToRemember, said: SaidHere): Promise<Remembered> {
  return changed(said, async (context) => {
    const { tables } = context.workbook;
    const own = tables.getItem(table).load("id");
    const columns = own.columns.load("items/id,items/name");
    const other = revisions === undefined ? undefined : tables.getItem(revisions).load("id");
    tables.load("items/id");
    await context.sync();
    // Somebody may have put a column of her own between ours since they were written.
    const idOf = new Map(columns.items.map(({ id, name }) => [name, id]));
    const periodColumn = idOf.get(model.periodHeader);
    if (periodColumn === undefined) throw new Refusal({ kind: "moved" });
    const there = new Set(tables.items.map(({ id }) => id));
    const { frequency, note, series, was } = model;
    const now: TableSaid = {
      table: own.id,
      frequency,
      periodColumn,
      ...(note !== undefined && { note }),
      columns: Object.entries(series).flatMap(([header, one]) => {
        const column = idOf.get(header);
        return column === undefined ? [] : [{ column, ...one, was: was?.[header] }];
      }),
    };
    return (before) => ({
      ...withTable(
        { ...before, tables: before.tables.filter((one) => there.has(one.table)) },
        now,
        new Set(idOf.values()),
      ),
      // Where two made one at the same time the first stays the table that grows.
      ...(other && !(before.revisions && there.has(before.revisions)) && { revisions: other.id }),
    });
  });
}

/** Remembers which table holds the one-off holidays. */
export function rememberHolidays(table: string, said: SaidHere): Promise<Remembered> {
  return changed(said, async (context) => {
    const own = context.workbook.tables.getItem(table).load("id");
    await context.sync();
    return (before) => ({ ...before, holidays: own.id });
  });
}

/** Adds what names in releases were said to be. */
export function rememberNames(names: WorkbookModel["names"], said: SaidHere): Promise<Remembered> {
  return changed(said, async () => (before) => ({ ...before, names: { ...before.names, ...names } }));
}

async function changed(
  said: SaidHere,
  prepare: (context: Excel.RequestContext) => Promise<Change>,
): Promise<Remembered> {
  try {
    return await runRestoring(async (context) => {
      const change = await prepare(context);
      const remembered = await inTurn(context, change);
      if (remembered === "remembered") said.model = change(said.model);
      return remembered;
    });
  } catch (error) {
    await obstacleOf(error, []); // tells a bug of ours
    return "failed";
  }
}

async function inTurn(context: Excel.RequestContext, change: Change): Promise<Remembered> {
  const release = await turnToNote(context);
  try {
    return await changeModel(context, change);
  } finally {
    // It runs out by itself.
    await release().catch(() => undefined);
  }
}

/** The model with what this pane had said and somebody else's machine has replaced since: it is said again. */
export async function withSaid(
  context: Excel.RequestContext,
  found: ModelFound,
  said: SaidHere,
  tablesThere: ReadonlySet<string>,
): Promise<ModelFound> {
  const whole = found.trouble ? undefined : withMissing(found.model, said.model, tablesThere);
  if (!whole) return found;
  await inTurn(context, (before) => withMissing(before, said.model, tablesThere) ?? before);
  return { ...found, model: whole };
}
