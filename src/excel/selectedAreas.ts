import { run } from "./excelRun";
import { obstacleOf } from "./obstacles";
import { placeOf } from "./rangePlace";
import type { AreasResult } from "./Workbook";

/** Where what is selected stands, as `Workbook.selectedAreas` promises. */
export async function selectedAreas(): Promise<AreasResult> {
  try {
    return await run(async (context) => {
      const selected = context.workbook.getSelectedRanges();
      const sheet = selected.worksheet.load("id");
      // Nothing more of them: with the cells' values Excel hangs where a whole sheet is selected (office-js #5758).
      const areas = selected.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      await context.sync();
      return { kind: "areas", sheet: sheet.id, rects: areas.items.map(placeOf) };
    });
  } catch (error) {
    return { kind: "refused", obstacle: await obstacleOf(error, []) };
  }
}
