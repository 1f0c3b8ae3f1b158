import { MODEL_NAMESPACE, modelOfXml, xmlOfModel } from "../model/modelXml";
import { type ColumnModel, EMPTY_MODEL, type ModelToBe, type WorkbookModel } from "../model/WorkbookModel";
import { runRestoring } from "./excelRun";

/** What the workbook's custom XML part says of its tables; nothing where there is none. */
export async function readModel(context: Excel.RequestContext): Promise<WorkbookModel> {
  const part = context.workbook.customXmlParts.getByNamespace(MODEL_NAMESPACE).getOnlyItemOrNullObject();
  part.load("id");
  await context.sync();
  if (part.isNullObject) return EMPTY_MODEL;
  const xml = part.getXml();
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- a result, which is not loaded
  return modelOfXml(xml.value);
}

async function writeModel(context: Excel.RequestContext, model: WorkbookModel): Promise<void> {
  const { customXmlParts } = context.workbook;
  const part = customXmlParts.getByNamespace(MODEL_NAMESPACE).getOnlyItemOrNullObject().load("id");
  await context.sync();
  const xml = xmlOfModel(model);
  if (part.isNullObject) customXmlParts.add(xml);
  else part.setXml(xml);
  await context.sync();
}

/** What is to be remembered of a table that was just written. */
export interface ToRemember {
  readonly table: string;
  /** All of its columns, in their order. */
  readonly headers: readonly string[];
  readonly model: ModelToBe;
  /** The table of revisions, by name. */
  readonly revisions?: string;
}

/**
 * Remembers what a table holds. It is no part of the write: Excel's undo does not know custom XML, and what is said of a
 * table that was taken back is said of no table. Tables that are gone are forgotten.
 * @returns Whether it could be remembered.
 */
export function remember({ table, headers, model, revisions }: ToRemember): Promise<boolean> {
  return changed(async (context) => {
    const { tables } = context.workbook;
    const own = tables.getItem(table).load("id");
    const columns = own.columns.load("items/id");
    const other = revisions === undefined ? undefined : tables.getItem(revisions).load("id");
    tables.load("items/id");
    await context.sync();
    const ids = columns.items.map(({ id }) => id);
    const there = new Set(tables.items.map(({ id }) => id));
    return (before) => ({
      ...before,
      ...(other && { revisions: other.id }),
      tables: [
        ...before.tables.filter((one) => there.has(one.table) && one.table !== own.id),
        {
          table: own.id,
          frequency: model.frequency,
          periodColumn: ids[headers.indexOf(model.periodHeader)],
          columns: headers.flatMap((header, i): ColumnModel[] => {
            const series = model.series[header];
            return series ? [{ column: ids[i], ...series }] : [];
          }),
        },
      ],
    });
  });
}

/** Adds what names in releases were said to be. */
export function rememberNames(names: WorkbookModel["names"]): Promise<boolean> {
  return changed(() => Promise.resolve((before) => ({ ...before, names: { ...before.names, ...names } })));
}

type Change = (before: WorkbookModel) => WorkbookModel;

async function changed(prepare: (context: Excel.RequestContext) => Promise<Change>): Promise<boolean> {
  try {
    await runRestoring(async (context) => {
      const change = await prepare(context);
      await writeModel(context, change(await readModel(context)));
    });
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}
