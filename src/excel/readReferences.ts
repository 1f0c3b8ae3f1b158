import type { References, Resolved } from "../explain/formula/evaluate";
import type { Rect } from "../grid/a1";
import { MAX_COLUMNS, MAX_ROWS } from "../grid/limits";
import { run } from "./excelRun";
import { readHandedOver } from "./handedOver";
import { PLACE } from "./rangePlace";
import { type Area, resolveReference } from "./resolveReference";

/** What references refer to, as `FormulaCells.readReferences` promises. */
export function readReferences(texts: readonly string[], address: string): Promise<References> {
  return run(async (context) => {
    const at = await unlessUnreadable(resolveReference(context, address, undefined));
    const areas: { readonly text: string; readonly area: Area }[] = [];
    for (const text of texts) {
      const area = await unlessUnreadable(resolveReference(context, text, at));
      if (area) areas.push({ text, area });
    }
    const used = await usedOf(
      context,
      areas.map(({ area }) => area.sheetId),
    );
    const found = new Map<string, Resolved>();
    for (const { text, area } of areas) {
      const sheet = context.workbook.worksheets.getItem(area.sheetId);
      const cells = await unlessUnreadable(readHandedOver(sheet, cut(area.rect, used)));
      if (cells) found.set(text, cells);
    }
    return found;
  });
}

/** What Excel does not give cannot be read: the explanation says so of that reference. */
async function unlessUnreadable<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return undefined;
    throw error;
  }
}

type Size = Pick<Rect, "rows" | "columns">;

/** As far as there is anything on any of the sheets. */
async function usedOf(context: Excel.RequestContext, sheetIds: readonly string[]): Promise<Size> {
  const used = [...new Set(sheetIds)].map((id) =>
    context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).load(PLACE),
  );
  await context.sync();
  const there = used.filter(({ isNullObject }) => !isNullObject);
  return {
    rows: Math.max(0, ...there.map(({ rowIndex, rowCount }) => rowIndex + rowCount)),
    columns: Math.max(0, ...there.map(({ columnIndex, columnCount }) => columnIndex + columnCount)),
  };
}

/** Whole columns, A:A or A2:A1048576, end where the sheets do: all alike, so that periods and values stay side by side. */
function cut({ row, column, rows, columns }: Rect, used: Size): Rect {
  return {
    row,
    column,
    rows: row + rows === MAX_ROWS ? Math.max(1, used.rows - row) : rows,
    columns: column + columns === MAX_COLUMNS ? Math.max(1, used.columns - column) : columns,
  };
}
