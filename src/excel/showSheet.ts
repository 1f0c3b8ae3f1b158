import type { Draft, Print } from "../sheets/Draft";
import type { Target } from "./fillSheets";
import type { Step } from "./steps";

function layOutPages(sheet: Excel.Worksheet, { area, orientation, titleRows }: Print): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = orientation;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns));
  pageLayout.setPrintTitleRows(sheet.getRangeByIndexes(0, 0, titleRows, 1).getEntireRow());
}

/** What the whole sheets look like; the first is shown with its cell selected. */
export function showStep(drafts: readonly Draft[], targetOf: (draft: string) => Target): Step {
  return {
    write({ workbook }) {
      const sheetOf = ({ name }: Draft) => workbook.worksheets.getItem(targetOf(name).id);
      for (const draft of drafts) {
        const sheet = sheetOf(draft);
        if (!draft.hasGridlines) sheet.showGridlines = false;
        if (draft.frozenRows > 0) sheet.freezePanes.freezeRows(draft.frozenRows);
        if (draft.print) layOutPages(sheet, draft.print);
      }
      const [first] = drafts;
      const sheet = sheetOf(first);
      sheet.activate();
      sheet.getCell(first.activeCell.row, first.activeCell.column).select();
    },
  };
}
