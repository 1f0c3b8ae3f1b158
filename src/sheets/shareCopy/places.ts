// Where references lead, in the sheets as they were read.
import { parseA1Ref, parseStructRef } from "@borgar/fx";
import { isInside, type Place, type Rect } from "../../grid/a1";
import { isOfAnotherWorkbook, rectOf } from "../../grid/a1Reference";
import { structuredRect } from "../../grid/structuredRect";
import { type CellsOfWorkbook, type SheetInWorkbook, type TableOnSheet } from "../../model/sheetInWorkbook";

/** Cells of a sheet that is there. */
export interface Area {
  readonly sheet: SheetInWorkbook;
  readonly rect: Rect;
}

/**
 * The cells that a reference names in a formula of a cell.
 * @returns undefined where there are none: another workbook's, a table that is gone, a name for something else.
 */
export function placeOf(
  text: string,
  at: Place & { readonly sheet: SheetInWorkbook },
  workbook: CellsOfWorkbook,
): Area | undefined {
  if (isOfAnotherWorkbook(text)) return undefined;
  // First: of Exports[Cars] the other reads the table's name.
  const part = parseStructRef(text);
  if (part) {
    const found = part.table ? tableNamed(part.table, workbook) : tableAround(at);
    const rect =
      found && structuredRect(part, found.table, found.sheet.id === at.sheet.id ? at.row : undefined);
    return rect && found && { sheet: found.sheet, rect };
  }
  const parsed = parseA1Ref(text);
  if (!parsed || (parsed.context?.length ?? 0) > 1) return undefined;
  const name = parsed.context?.at(0);
  const sheet = name === undefined ? at.sheet : sheetNamed(name, workbook);
  if ("name" in parsed) return placeOfName(parsed.name, sheet, at, workbook);
  if (!sheet) return undefined;
  return { sheet, rect: rectOf(parsed.range) };
}

/** A name of the sheet goes before one of the workbook; a table by itself is its body. */
function placeOfName(
  name: string,
  sheet: SheetInWorkbook | undefined,
  at: Place & { readonly sheet: SheetInWorkbook },
  workbook: CellsOfWorkbook,
): Area | undefined {
  const named = workbook.names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const item = named.find((one) => one.sheet === sheet?.id) ?? named.find((one) => one.sheet === undefined);
  if (item) {
    const text = item.formula.replace(/^=/, "");
    // A name for a name could go round in circles; one without a sheet means nothing by itself.
    return /[![]/.test(text) ? placeOf(text, at, { ...workbook, names: [] }) : undefined;
  }
  const found = tableNamed(name, workbook);
  return found && { sheet: found.sheet, rect: found.table.body };
}

function sheetNamed(name: string, { sheets }: CellsOfWorkbook): SheetInWorkbook | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

interface TableFound {
  readonly sheet: SheetInWorkbook;
  readonly table: TableOnSheet;
}

function tableNamed(name: string, { sheets }: CellsOfWorkbook): TableFound | undefined {
  for (const sheet of sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (table) return { sheet, table };
  }
  return undefined;
}

/** The table that the formula itself stands in: [@Period] names none. */
function tableAround({
  sheet,
  row,
  column,
}: Place & { readonly sheet: SheetInWorkbook }): TableFound | undefined {
  const table = sheet.tables.find(({ whole }) => isInside(whole, row, column));
  return table && { sheet, table };
}
