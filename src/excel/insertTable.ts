import { addressOf, type Rect } from "../grid/a1";
import { refuseUsedCells } from "./cellsInUse";
import { cellInput } from "./cellInput";
import type { UndoableWrite } from "./chunkedWrite";
import { defineNames, type NameBefore, refuseTakenNames, restoreNames } from "./definedNames";
import { Refusal } from "./obstacles";
import { freeSheetName } from "./sheetNames";
import { columnWidthFor, dressTitle, makeTable, setNumberFormat } from "./tableLook";
import type { Place, TableToWrite } from "./Workbook";

/** Title and source line stand above the header row. */
const ROWS_ABOVE = 2;

/** Where a table goes: the cell of its title. */
interface Spot {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly isNewSheet: boolean;
  /** Points; a column of the user's is only ever widened. */
  readonly widths: readonly number[];
}

/**
 * Prepares a table that is not there yet. Everything is checked before the first cell is written.
 * @throws Refusal, and the workbook is as it was.
 */
export async function prepareInsert(
  context: Excel.RequestContext,
  table: TableToWrite,
  place: Place,
): Promise<UndoableWrite> {
  const names = await refuseTakenNames(context, Object.keys(table.names));
  const spot =
    place.kind === "new-sheet" ? await newSheet(context, table) : await selectedCells(context, table);
  return insertion(table, spot, names);
}

async function newSheet(context: Excel.RequestContext, { sheetName, headers }: TableToWrite): Promise<Spot> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const free = freeSheetName(
    sheetName,
    worksheets.items.map(({ name }) => name),
  );
  const sheet = worksheets.add(free).load("id,name");
  await context.sync();
  const widths = headers.map(() => 0);
  return { sheetId: sheet.id, sheetName: sheet.name, row: 0, column: 0, isNewSheet: true, widths };
}

async function selectedCells(context: Excel.RequestContext, table: TableToWrite): Promise<Spot> {
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
  const spot = { sheetId: sheet.id, sheetName: sheet.name, row, column, isNewSheet: false };
  await refuseUsedCells(sheet, wholeRect(spot, table));
  return { ...spot, widths: columns.map(({ format }) => format.columnWidth) };
}

function wholeRect({ row, column }: Pick<Spot, "row" | "column">, { headers, rows }: TableToWrite): Rect {
  return { row, column, rows: ROWS_ABOVE + 1 + rowsOf(rows), columns: headers.length };
}

/** Excel's tables have at least one row, if an empty one. */
function rowsOf(rows: TableToWrite["rows"]): number {
  return Math.max(1, rows.length);
}

function insertion(table: TableToWrite, spot: Spot, names: NameBefore): UndoableWrite {
  const { headers, formats } = table;
  const whole = wholeRect(spot, table);
  const cells: Rect = { ...whole, row: spot.row + ROWS_ABOVE, rows: whole.rows - ROWS_ABOVE };
  const body: Rect = { ...cells, row: cells.row + 1, rows: cells.rows - 1 };
  const columnOf = (i: number): Rect => ({ ...body, column: body.column + i, columns: 1 });
  const range = (sheet: Excel.Worksheet, { row, column, rows, columns }: Rect) =>
    sheet.getRangeByIndexes(row, column, rows, columns);

  return {
    sheetId: spot.sheetId,
    rows: table.rows.map((row) => row.map(cellInput)),
    start(sheet) {
      sheet.getCell(spot.row, spot.column).values = [[cellInput(table.title)]];
      sheet.getCell(spot.row + 1, spot.column).values = [[cellInput(table.note)]];
      range(sheet, { ...cells, rows: 1 }).values = [headers.map((header) => cellInput(header))];
    },
    put(sheet, first, rows) {
      range(sheet, { ...body, row: body.row + first, rows: rows.length }).values = rows.map((row) => [
        ...row,
      ]);
    },
    // What can fail comes first: formats are the only thing that `undo` would not find again.
    finish(sheet) {
      makeTable(sheet, range(sheet, cells), table.tableName);
      const named = Object.entries(table.names).map(([name, header]) => [
        name,
        columnOf(headers.indexOf(header)),
      ]);
      defineNames(sheet.context as Excel.RequestContext, spot.sheetName, Object.fromEntries(named), names);
      dressTitle(sheet.getCell(spot.row, spot.column), sheet.getCell(spot.row + 1, spot.column));
      headers.forEach((_, i) => {
        const column = range(sheet, columnOf(i));
        setNumberFormat(column, formats[i]);
        column.format.columnWidth = Math.max(spot.widths[i], widthOf(table, i));
      });
      if (!spot.isNewSheet) return;
      sheet.freezePanes.freezeRows(ROWS_ABOVE + 1);
      sheet.activate();
    },
    async undo(context) {
      await restoreNames(context, names);
      const sheet = context.workbook.worksheets.getItem(spot.sheetId);
      if (spot.isNewSheet) sheet.delete();
      else await clearCells(sheet, whole);
      await context.sync();
    },
    result: {
      kind: "written",
      sheet: spot.sheetName,
      address: addressOf(cells),
      table: table.tableName,
      rows: table.rows.length,
    },
  };
}

function widthOf({ headers, rows }: TableToWrite, column: number): number {
  const texts = new Set(rows.map((row) => row[column]).filter((cell) => typeof cell === "string"));
  return Math.max(...[headers[column], ...texts].map(columnWidthFor));
}

/** The cells were empty before, so a table that is there now is ours. */
async function clearCells(sheet: Excel.Worksheet, { row, column, rows, columns }: Rect): Promise<void> {
  const cells = sheet.getRangeByIndexes(row, column, rows, columns);
  const tables = cells.getTables(false).load("items/name");
  await sheet.context.sync();
  for (const table of tables.items) table.delete();
  cells.clear("Contents");
}
