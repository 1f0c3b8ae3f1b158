import { addressOf, type Rect } from "../grid/a1";
import type { Draft } from "../sheets/Draft";
import { readBlock, refuseUsedCells, writeNumberFormats } from "./cellsInUse";
import { refuseTakenNames } from "./definedNames";
import { rectOfTable } from "./draftWrites";
import { fillSteps, type Target } from "./fillSheets";
import { planNewSheets } from "./newSheets";
import { Refusal } from "./obstacles";
import { showStep } from "./showSheet";
import type { Plan, Step } from "./steps";
import type { Place, TableToWrite, WriteResult } from "./Workbook";

/** Title and source line stand above the header row. */
const ROWS_ABOVE = 2;

/**
 * Plans a table that is not there yet. Everything is checked before the first cell is written.
 * @throws Refusal.
 */
export async function planInsert(
  context: Excel.RequestContext,
  table: TableToWrite,
  place: Place,
): Promise<Plan<WriteResult>> {
  return place.kind === "new-sheet" ? ontoNewSheet(context, table) : atSelection(context, table);
}

async function ontoNewSheet(context: Excel.RequestContext, table: TableToWrite): Promise<Plan<WriteResult>> {
  const names = await refuseTakenNames(context, Object.keys(table.names));
  const draft = draftAt(0, 0, table);
  const sheets = await planNewSheets(context, [draft.name]);
  const target = () => ({ id: sheets.ids()[0], name: sheets.names[0] });
  return {
    steps: [sheets.step, ...fillSteps([draft], target, names), showStep([draft], target)],
    sheetIds: sheets.ids,
    result: resultOf(draft, sheets.names[0]),
  };
}

async function atSelection(context: Excel.RequestContext, table: TableToWrite): Promise<Plan<WriteResult>> {
  const names = await refuseTakenNames(context, Object.keys(table.names));
  const selected = context.workbook.getSelectedRange().load("rowIndex,columnIndex");
  const sheet = selected.worksheet.load("id,name");
  sheet.protection.load("protected");
  const columns = table.headers.map((_, i) => {
    const column = selected.getCell(0, 0).getOffsetRange(0, i);
    column.format.load("columnWidth");
    return column;
  });
  await context.sync();
  if (sheet.protection.protected) throw new Refusal({ kind: "sheet-protected", sheet: sheet.name });
  const { rowIndex: row, columnIndex: column } = selected;
  const isWidened = (i: number) => table.widths[i] > columns[i].format.columnWidth;
  const draft = draftAt(row, column, table, isWidened);
  const [{ rows }] = draft.tables.map(rectOfTable);
  const whole: Rect = { row, column, rows: ROWS_ABOVE + rows, columns: table.headers.length };
  await refuseUsedCells(sheet, whole);
  const { formats } = await readBlock(sheet, whole);
  const { id, name } = sheet;
  const target: Target = { id, name };
  const [first, ...others] = fillSteps([draft], () => target, names);
  const emptying: Step = { ...first, putBack: (restoring) => emptyAgain(restoring, id, whole, formats) };
  return { steps: [emptying, ...others], sheetIds: () => [id], result: resultOf(draft, name) };
}

/** The table as a sheet would have it whose first used cell is that of the title. */
function draftAt(
  row: number,
  column: number,
  { sheetName, tableName, title, note, headers, rows, formats, names, widths, look }: TableToWrite,
  isWidened: (i: number) => boolean = () => true,
): Draft {
  const table = { row: row + ROWS_ABOVE, column, name: tableName, headers, rows, formats, look };
  const body = { ...rectOfTable(table), row: table.row + 1, rows: Math.max(1, rows.length), columns: 1 };
  return {
    name: sheetName,
    knownAs: [],
    blocks: [
      { row, column, cells: [[title]], look: look.title },
      { row: row + 1, column, cells: [[note]], look: look.note },
    ],
    tables: [table],
    charts: [],
    names: Object.fromEntries(
      Object.entries(names).map(([name, header]) => [
        name,
        { ...body, column: column + headers.indexOf(header) },
      ]),
    ),
    columnWidths: Object.fromEntries(
      widths.flatMap((width, i) => (isWidened(i) ? [[column + i, width]] : [])),
    ),
    rowHeights: {},
    frozenRows: ROWS_ABOVE + 1,
    hasGridlines: true,
    activeCell: { row: 0, column: 0 },
  };
}

function resultOf({ tables: [table] }: Draft, sheet: string): WriteResult {
  const address = addressOf(rectOfTable(table));
  return { kind: "written", sheet, address, table: table.name, rows: table.rows.length };
}

/** The cells were empty before, so a table that is there now is ours. */
async function emptyAgain(
  context: Excel.RequestContext,
  sheetId: string,
  rect: Rect,
  formats: readonly (readonly string[])[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("id");
  await context.sync();
  if (sheet.isNullObject) return;
  const cells = sheet.getRangeByIndexes(rect.row, rect.column, rect.rows, rect.columns);
  const tables = cells.getTables(false).load("items/name");
  await context.sync();
  for (const table of tables.items) table.delete();
  cells.clear("Contents");
  await writeNumberFormats(sheet, rect, formats);
}
