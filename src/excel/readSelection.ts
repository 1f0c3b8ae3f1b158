import { readBlock } from "./readCells";
import { run } from "./excelRun";
import { obstacleOf } from "./obstacles";
import { PLACE, placeOf } from "./rangePlace";
import type { SelectionResult } from "./Workbook";

/** What is selected, as far as it holds anything: whole columns are no million rows. */
export async function readSelection(): Promise<SelectionResult> {
  try {
    return await run(async (context) => {
      const selected = context.workbook.getSelectedRange();
      const sheet = selected.worksheet.load("name");
      const used = selected.getUsedRangeOrNullObject(true).load(PLACE);
      await context.sync();
      if (used.isNullObject) return { kind: "selection", sheet: sheet.name, values: [], formats: [] };
      const { values, formats } = await readBlock(sheet, placeOf(used));
      return { kind: "selection", sheet: sheet.name, values, formats };
    });
  } catch (error) {
    return { kind: "refused", obstacle: await obstacleOf(error, []) };
  }
}
