import type { Draft, Print } from "../sheets/Draft";
import type { HeldArea } from "./HeldArea";
import { Refusal } from "./obstacles";
import type { Step } from "./steps";

function layOutPages(
  { pageLayout }: Excel.Worksheet,
  { orientation, pages, margin }: Print,
  area: Excel.Range,
  title: Excel.Range,
): void {
  pageLayout.paperSize = "A4";
  pageLayout.orientation = orientation;
  pageLayout.zoom = { horizontalFitToPages: 1, ...(pages !== undefined && { verticalFitToPages: pages }) };
  if (margin !== undefined) {
    pageLayout.leftMargin = pageLayout.rightMargin = margin;
    pageLayout.topMargin = pageLayout.bottomMargin = margin;
  }
  pageLayout.setPrintArea(area);
  pageLayout.setPrintTitleRows(title.getEntireRow());
}

/**
 * What the whole sheets look like; the first is shown with its cell selected. The last step: the sheets are held no
 * longer.
 */
export function showStep(
  drafts: readonly Draft[],
  areaOf: (draft: string) => HeldArea,
  activeSheetId: string | undefined,
): Step {
  return {
    write(context) {
      const [first] = drafts;
      for (const draft of drafts) {
        const { sheet, cells } = areaOf(draft.name).in(context);
        if (!draft.hasGridlines) sheet.showGridlines = false;
        if (draft.frozenRows > 0) sheet.freezePanes.freezeRows(draft.frozenRows);
        const { print } = draft;
        if (print)
          layOutPages(
            sheet,
            print,
            cells(print.area),
            cells({ row: 0, column: 0, rows: print.titleRows, columns: 1 }),
          );
        if (draft === first) {
          sheet.activate();
          cells({ ...first.activeCell, rows: 1, columns: 1 }).select();
        }
      }
      for (const { name } of drafts) areaOf(name).release(context);
    },
    answered() {
      for (const { name } of drafts) areaOf(name).answered();
    },
    putBack: showingAgain(activeSheetId),
  };
}

/**
 * Shows a sheet that is there, and that was asked for: one that somebody has hidden is seen again.
 * @throws Refusal "sheet-hidden" for one that only a macro shows.
 */
export function showingSheet(
  { id, name, visibility }: Excel.Worksheet,
  activeSheetId: string | undefined,
): Step {
  if (visibility === "VeryHidden") throw new Refusal({ kind: "sheet-hidden", sheet: name });
  return {
    write({ workbook }) {
      const sheet = workbook.worksheets.getItem(id);
      if (visibility !== "Visible") sheet.visibility = "Visible";
      sheet.activate();
    },
    async putBack(context) {
      await showingAgain(activeSheetId)(context);
      if (visibility === "Visible") return;
      const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("id");
      await context.sync();
      if (sheet.isNullObject) return;
      sheet.visibility = visibility;
      await context.sync();
    },
    left: () => [{ kind: "shown", sheet: name }],
  };
}

/** Shows the sheet that was shown before, which then has the cells selected that it had. */
function showingAgain(sheetId: string | undefined): NonNullable<Step["putBack"]> {
  return async (context) => {
    if (sheetId === undefined) return;
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("visibility");
    await context.sync();
    // Excel shows none that somebody has hidden since.
    if (sheet.isNullObject || sheet.visibility !== "Visible") return;
    sheet.activate();
    await context.sync();
  };
}

/** The sheet that is shown; undefined where that is none of cells. */
export async function activeSheet(context: Excel.RequestContext): Promise<string | undefined> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
  try {
    await context.sync();
    return sheet.id;
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === "UnsupportedSheet") return undefined;
    throw error;
  }
}
