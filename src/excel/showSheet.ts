import type { Draft } from "../sheets/Draft";
import type { Target } from "./fillSheets";
import type { Step } from "./steps";

/** What the whole sheets look like; the first is shown with its cell selected. */
export function showStep(drafts: readonly Draft[], targetOf: (draft: string) => Target): Step {
  return {
    write({ workbook }) {
      const sheetOf = ({ name }: Draft) => workbook.worksheets.getItem(targetOf(name).id);
      for (const draft of drafts) {
        const sheet = sheetOf(draft);
        if (!draft.hasGridlines) sheet.showGridlines = false;
        if (draft.frozenRows > 0) sheet.freezePanes.freezeRows(draft.frozenRows);
      }
      const [first] = drafts;
      const sheet = sheetOf(first);
      sheet.activate();
      sheet.getCell(first.activeCell.row, first.activeCell.column).select();
    },
  };
}
