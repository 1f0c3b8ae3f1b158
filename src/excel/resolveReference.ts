import { parseA1Ref, parseStructRef, type ReferenceStruct } from "@borgar/fx";
import type { Rect } from "../grid/a1";
import { isOfAnotherWorkbook, rectOf } from "../grid/a1Reference";
import { structuredRect } from "../grid/structuredRect";
import { PLACE, placeOf } from "./rangePlace";

/** Cells of a sheet. */
export interface Area {
  readonly sheetId: string;
  readonly rect: Rect;
}

/**
 * The cells that a reference names.
 * @param at - The cell whose formula it is written in: a reference without a sheet means that cell's.
 * @returns undefined where there are none.
 */
export async function resolveReference(
  context: Excel.RequestContext,
  text: string,
  at: Area | undefined,
): Promise<Area | undefined> {
  if (text.endsWith("#")) {
    const first = await resolveReference(context, text.slice(0, -1), at);
    return first && spillOf(context, first);
  }
  if (isOfAnotherWorkbook(text)) return undefined;
  // First: of Exports[Cars] the other reads the table's name.
  const part = parseStructRef(text);
  if (part) return partOfTable(context, part, at);
  const parsed = parseA1Ref(text);
  if (!parsed) return undefined;
  const sheetName = parsed.context?.at(0);
  const sheetId = sheetName === undefined ? at?.sheetId : await sheetIdOf(context, sheetName);
  if ("name" in parsed) return areaOfName(context, parsed.name, sheetId);
  return sheetId === undefined ? undefined : { sheetId, rect: rectOf(parsed.range) };
}

async function sheetIdOf(context: Excel.RequestContext, name: string): Promise<string | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("id,name");
  await context.sync();
  // Excel finds a sheet by its id too.
  return sheet.isNullObject || sheet.name.toLowerCase() !== name.toLowerCase() ? undefined : sheet.id;
}

/** A name of the sheet goes before one of the workbook; a table by itself is its body. */
async function areaOfName(
  context: Excel.RequestContext,
  name: string,
  sheetId: string | undefined,
): Promise<Area | undefined> {
  const { workbook } = context;
  const items = [
    ...(sheetId === undefined ? [] : [workbook.worksheets.getItem(sheetId).names]),
    workbook.names,
  ].map((names) => names.getItemOrNullObject(name).load("type"));
  const table = workbook.tables.getItemOrNullObject(name).load("name");
  await context.sync();
  const item = items.find(({ isNullObject }) => !isNullObject);
  if (item) return item.type === "Range" ? areaOf(item.getRangeOrNullObject()) : undefined;
  return table.isNullObject || table.name.toLowerCase() !== name.toLowerCase()
    ? undefined
    : areaOf(table.getDataBodyRange());
}

async function areaOf(range: Excel.Range): Promise<Area | undefined> {
  range.load(PLACE);
  await range.context.sync();
  if (range.isNullObject) return undefined;
  const sheet = range.worksheet.load("id");
  await range.context.sync();
  return { sheetId: sheet.id, rect: placeOf(range) };
}

async function spillOf(context: Excel.RequestContext, { sheetId, rect }: Area): Promise<Area | undefined> {
  const { row, column } = rect;
  const cell = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1);
  return areaOf(cell.getSpillingToRangeOrNullObject());
}

async function partOfTable(
  context: Excel.RequestContext,
  reference: ReferenceStruct,
  at: Area | undefined,
): Promise<Area | undefined> {
  const table = reference.table
    ? context.workbook.tables.getItemOrNullObject(reference.table)
    : await tableAround(context, at);
  if (!table) return undefined;
  table.load("name");
  await context.sync();
  if (table.isNullObject) return undefined;
  const columns = table.columns.load("items/name");
  const [whole, body] = [table.getRange().load(PLACE), table.getDataBodyRange().load(PLACE)];
  const sheet = table.worksheet.load("id");
  await context.sync();
  const headers = columns.items.map(({ name }) => name);
  const row = at?.sheetId === sheet.id ? at.rect.row : undefined;
  const rect = structuredRect(reference, { headers, whole: placeOf(whole), body: placeOf(body) }, row);
  return rect && { sheetId: sheet.id, rect };
}

/** The table that the formula itself stands in: [@Period] names none. */
async function tableAround(
  context: Excel.RequestContext,
  at: Area | undefined,
): Promise<Excel.Table | undefined> {
  if (!at) return undefined;
  const { row, column, rows, columns } = at.rect;
  const cell = context.workbook.worksheets.getItem(at.sheetId).getRangeByIndexes(row, column, rows, columns);
  const tables = cell.getTables(false).load("items/name");
  await context.sync();
  return tables.items.at(0);
}
