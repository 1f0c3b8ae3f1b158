import {
  MODEL_NAMESPACE,
  modelOfParts,
  modelOfXml,
  type ModelFound,
  xmlOfDamaged,
  xmlOfModel,
} from "../model/modelXml";
import type { ColumnModel, ModelToBe, WorkbookModel } from "../model/WorkbookModel";
import { runRestoring } from "./excelRun";
import { obstacleOf, Refusal } from "./obstacles";
import type { Remembered } from "./Workbook";

/** What the workbook's custom XML part says of its tables; nothing where there is none. */
export async function readModel(context: Excel.RequestContext): Promise<ModelFound> {
  const parts = await readParts(context);
  return modelOfParts(parts.map(({ xml }) => modelOfXml(xml)));
}

interface Part {
  readonly part: Excel.CustomXmlPart;
  readonly xml: string;
}

async function readParts(context: Excel.RequestContext): Promise<readonly Part[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(MODEL_NAMESPACE).load("items/id");
  await context.sync();
  const texts = parts.items.map((part) => part.getXml());
  await context.sync();
  return parts.items.map((part, i) => ({ part, xml: texts[i].value }));
}

type Change = (before: WorkbookModel) => WorkbookModel;

/**
 * One part is left, with everything that could be read. What could not is kept aside first; what a later version wrote
 * is left as it is.
 */
async function changeModel(context: Excel.RequestContext, change: Change): Promise<Remembered> {
  const { customXmlParts } = context.workbook;
  const parts = (await readParts(context)).map((part) => ({ ...part, read: modelOfXml(part.xml) }));
  const { model, trouble } = modelOfParts(parts.map(({ read }) => read));
  if (trouble === "newer") return "newer";
  for (const { xml, read } of parts) if (read.kind === "damaged") customXmlParts.add(xmlOfDamaged(xml));
  const [first, ...others] = parts;
  const xml = xmlOfModel(change(model));
  if (first) first.part.setXml(xml);
  else customXmlParts.add(xml);
  for (const { part } of others) part.delete();
  await context.sync();
  return "remembered";
}

/** What is to be remembered of a table that was just written. */
export interface ToRemember {
  readonly table: string;
  readonly model: ModelToBe;
  /** The table of revisions, by name. */
  readonly revisions?: string | undefined;
}

/**
 * Remembers what a table holds. It is no part of the write: Excel's undo does not know custom XML, and what is said of a
 * table that was taken back is said of no table. Tables that are gone are forgotten.
 */
export function remember({ table, model, revisions }: ToRemember): Promise<Remembered> {
  return changed(async (context) => {
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
    return (before) => ({
      ...before,
      ...(other && { revisions: other.id }),
      tables: [
        ...before.tables.filter((one) => there.has(one.table) && one.table !== own.id),
        {
          table: own.id,
          frequency: model.frequency,
          periodColumn,
          ...(model.note !== undefined && { note: model.note }),
          columns: Object.entries(model.series).flatMap(([header, series]): ColumnModel[] => {
            const column = idOf.get(header);
            return column === undefined ? [] : [{ column, ...series }];
          }),
        },
      ],
    });
  });
}

/** Remembers which table holds the one-off holidays. */
export function rememberHolidays(table: string): Promise<Remembered> {
  return changed(async (context) => {
    const own = context.workbook.tables.getItem(table).load("id");
    await context.sync();
    return (before) => ({ ...before, holidays: own.id });
  });
}

/** Adds what names in releases were said to be. */
export function rememberNames(names: WorkbookModel["names"]): Promise<Remembered> {
  return changed(async () => (before) => ({ ...before, names: { ...before.names, ...names } }));
}

async function changed(prepare: (context: Excel.RequestContext) => Promise<Change>): Promise<Remembered> {
  try {
    return await runRestoring(async (context) => changeModel(context, await prepare(context)));
  } catch (error) {
    await obstacleOf(error, []); // tells a bug of ours
    return "failed";
  }
}
