import { run } from "./excelRun";
import { obstacleOf } from "./obstacles";
import type { PageResult, PageToRead } from "./Workbook";

/** The texts of a page, as `Workbook.readPage` promises. */
export async function readPage({ name, below, columns }: PageToRead): Promise<PageResult> {
  try {
    return await run(async (context) => {
      const [item, last] = [name, below].map((one) =>
        context.workbook.names.getItemOrNullObject(one).load("type"),
      );
      await context.sync();
      // A name whose cells were deleted is a reference to nothing.
      if ([item, last].some((one) => one.isNullObject || one.type !== "Range")) return { kind: "missing" };
      const sheet = item.getRange().worksheet.load("name");
      const end = last.getRange().load("rowIndex");
      await context.sync();
      if (end.rowIndex === 0) return { kind: "missing" };
      const page = sheet.getRangeByIndexes(0, 0, end.rowIndex, columns).load("text");
      await context.sync();
      return { kind: "page", sheet: sheet.name, texts: page.text };
    });
  } catch (error) {
    return { kind: "refused", obstacle: await obstacleOf(error, []) };
  }
}
