import { callsOurs } from "../../grid/callsOurs";
import type { CellsOfWorkbook, SheetInWorkbook } from "../../model/sheetInWorkbook";
import { formulaCells } from "../../model/sheetInWorkbook";
import { sheetsDrawn } from "../../sheets/shareCopy/chartCopies";
import { APPENDIX_NAME } from "../../sheets/shareCopy/shareCopy";

export function hasOurs(sheet: SheetInWorkbook): boolean {
  return formulaCells(sheet).some(({ formula }) => callsOurs(formula));
}

/** The sheets that are copied unless the analyst says otherwise: those with formulas of ours, and what their charts draw. */
export function copiedByDefault(workbook: CellsOfWorkbook): readonly string[] {
  const visible = workbook.sheets.filter(({ isVisible }) => isVisible);
  const withFormulas = visible.filter(hasOurs);
  const chosen = new Set([...withFormulas, ...withFormulas.flatMap((sheet) => sheetsDrawn(sheet, workbook))]);
  return visible.filter((sheet) => chosen.has(sheet)).map(({ id }) => id);
}

/** Sheets that hold anything, but for appendices of earlier copies. */
export function sheetsToCopy({ sheets, names }: CellsOfWorkbook): readonly SheetInWorkbook[] {
  const appendices = names
    .filter(({ name }) => name.startsWith(`${APPENDIX_NAME}_`))
    .map(({ formula }) => formula);
  const isAppendix = ({ name }: SheetInWorkbook) =>
    appendices.some((formula) =>
      formula
        .replace(/'/g, "")
        .toLowerCase()
        .startsWith(`=${name.replace(/'/g, "").toLowerCase()}!`),
    );
  return sheets.filter((sheet) => sheet.rect.rows > 0 && !isAppendix(sheet));
}
