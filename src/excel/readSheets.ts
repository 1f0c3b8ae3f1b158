import type { Rect } from "../grid/a1";
import type { NameInWorkbook, SheetInWorkbook, TableOnSheet } from "../model/sheetInWorkbook";
import { readParts } from "./readCells";
import { run } from "./excelRun";
import { handedOver } from "./handedOver";
import { obstacleOf } from "./obstacles";
import { PLACE, placeOf } from "./rangePlace";
import { readCharts } from "./readCharts";
import { readSheetLook } from "./readSheetLook";
import type { SheetsResult } from "./Workbook";

/** Questions of single cells that one request may hold. */
const MOST_ASKED = 400;
/** Around what holds anything, cells that only look like something. */
const MARGIN = 30;
const NOTHING: Rect = { row: 0, column: 0, rows: 0, columns: 0 };

/** Every sheet of the workbook, as `Workbook.readSheets` promises. */
export async function readSheets(looksOf: readonly string[]): Promise<SheetsResult> {
  try {
    return await run(async (context) => {
      const { workbook } = context;
      const all = workbook.worksheets.load("items/id,items/name,items/visibility");
      const names = workbook.names.load("items/name,items/formula");
      await context.sync();
      const found: NameInWorkbook[] = names.items.map(({ name, formula }) => ({
        name,
        formula: String(formula),
      }));
      const sheets: SheetInWorkbook[] = [];
      for (const sheet of all.items) {
        const own = sheet.names.load("items/name,items/formula");
        sheets.push(await readSheet(sheet, looksOf.includes(sheet.id)));
        found.push(
          ...own.items.map(({ name, formula }) => ({ name, sheet: sheet.id, formula: String(formula) })),
        );
      }
      return { kind: "sheets", sheets, names: found };
    });
  } catch (error) {
    return { kind: "refused", obstacle: await obstacleOf(error, []) };
  }
}

async function readSheet(sheet: Excel.Worksheet, hasLook: boolean): Promise<SheetInWorkbook> {
  const { context } = sheet;
  const used = sheet.getUsedRangeOrNullObject(true).load(PLACE);
  const looking = sheet.getUsedRangeOrNullObject(false).load(PLACE);
  const tables = sheet.tables.load("items/name");
  await context.sync();
  const filled = used.isNullObject ? NOTHING : placeOf(used);
  const rect = hasLook && !looking.isNullObject ? withMargin(filled, placeOf(looking)) : filled;
  const cells = await readCells(sheet, rect);
  return {
    id: sheet.id,
    name: sheet.name,
    isVisible: sheet.visibility === "Visible",
    rect,
    ...cells,
    spills: await readSpills(sheet, rect, cells.formulas),
    tables: await readShapes(tables),
    charts: await readCharts(sheet),
    ...(hasLook && rect.rows > 0 && { look: await readSheetLook(sheet, rect) }),
  };
}

/** What is formatted far from everything, such as a whole column, is left out. */
function withMargin(filled: Rect, looking: Rect): Rect {
  const end = (at: number, size: number, most: number) => Math.min(at + size, most + MARGIN);
  return {
    row: 0,
    column: 0,
    rows: Math.max(filled.row + filled.rows, end(looking.row, looking.rows, filled.row + filled.rows)),
    columns: Math.max(
      filled.column + filled.columns,
      end(looking.column, looking.columns, filled.column + filled.columns),
    ),
  };
}

async function readCells(sheet: Excel.Worksheet, rect: Rect) {
  const [values, formulas, formats]: [unknown[][], unknown[][], string[][]] = [[], [], []];
  await readParts(sheet, rect, "values,valueTypes,formulas,numberFormat", (part) => {
    const { valueTypes } = part;
    values.push(
      ...part.values.map((line, i) => line.map((value, j) => handedOver(value, valueTypes[i][j]) ?? "")),
    );
    formulas.push(...part.formulas);
    formats.push(...(part.numberFormat as string[][]));
  });
  return { values, formulas, formats };
}

/** Where the answer of a formula fills more than its cell. */
async function readSpills(
  sheet: Excel.Worksheet,
  rect: Rect,
  formulas: readonly (readonly unknown[])[],
): Promise<Rect[]> {
  const places = formulas.flatMap((line, i) =>
    line.flatMap((formula, j) =>
      typeof formula === "string" && formula.startsWith("=")
        ? [{ row: rect.row + i, column: rect.column + j }]
        : [],
    ),
  );
  const spills: Rect[] = [];
  for (let first = 0; first < places.length; first += MOST_ASKED) {
    const asked = places
      .slice(first, first + MOST_ASKED)
      .map(({ row, column }) => sheet.getCell(row, column).getSpillingToRangeOrNullObject().load(PLACE));
    // A larger request would be refused
    await sheet.context.sync();
    for (const range of asked) {
      if (range.isNullObject || range.rowCount * range.columnCount === 1) continue;
      spills.push(placeOf(range));
    }
  }
  return spills;
}

async function readShapes({ items, context }: Excel.TableCollection): Promise<TableOnSheet[]> {
  const shapes = items.map((table) => ({
    name: table.name,
    columns: table.columns.load("items/name"),
    whole: table.getRange().load(PLACE),
    body: table.getDataBodyRange().load(PLACE),
  }));
  await context.sync();
  return shapes.map(({ name, columns, whole, body }) => ({
    name,
    headers: columns.items.map((column) => column.name),
    whole: placeOf(whole),
    body: placeOf(body),
  }));
}
