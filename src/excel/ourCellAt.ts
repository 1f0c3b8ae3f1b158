import { run } from "./excelRun";
import type { SelectedCell } from "./FormulaCells";
import { obstacleOf, Refusal } from "./obstacles";
import type { OurBlock, OurCells } from "./OurCells";
import { formulaIn } from "./selectedCell";
import type { ShowResult } from "./Workbook";

/** A cell of a block, as `OurCells.ourCell` promises. */
export async function ourCell(
  block: OurBlock,
  at: Parameters<OurCells["ourCell"]>[1] = { row: 0, column: 0 },
): Promise<SelectedCell> {
  try {
    return await run(async (context) => {
      await stillThere(context, block);
      const { row, column } = block.rect;
      const sheet = context.workbook.worksheets.getItem(block.sheetId);
      return formulaIn(sheet.getRangeByIndexes(row + at.row, column + at.column, 1, 1));
    });
  } catch (error) {
    return { kind: "refused", obstacle: await obstacleOf(error, [block.sheetId]) };
  }
}

/** Selects a block, as `OurCells.showOurs` promises. */
export async function showOurs(block: OurBlock): Promise<ShowResult> {
  try {
    return await run(async (context) => {
      const sheet = await stillThere(context, block);
      const { row, column, rows, columns } = block.rect;
      const range = sheet.getRangeByIndexes(row, column, rows, columns).load("address,rowHidden");
      range.select();
      await context.sync();
      return { kind: "shown", sheet: sheet.name, address: range.address, isRowHidden: range.rowHidden };
    });
  } catch (error) {
    return { kind: "refused", obstacle: await obstacleOf(error, [block.sheetId]) };
  }
}

/** @throws Refusal when the block is there no longer: rows may have come in above it since. */
async function stillThere(context: Excel.RequestContext, block: OurBlock): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(block.sheetId).load("name,visibility");
  await context.sync();
  if (sheet.isNullObject) throw new Refusal({ kind: "formula-moved" });
  if (sheet.visibility !== "Visible") throw new Refusal({ kind: "sheet-hidden", sheet: sheet.name });
  const { row, column } = block.rect;
  const first = sheet.getRangeByIndexes(row, column, 1, 1).load("formulasR1C1");
  await context.sync();
  if (first.formulasR1C1[0][0] !== block.relative) throw new Refusal({ kind: "formula-moved" });
  return sheet;
}
