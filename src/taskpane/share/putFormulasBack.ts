import type { HalfDone, Refused, RunOptions, Workbook } from "../../excel/Workbook";
import { addressOf } from "../../grid/a1";
import { quotedSheet } from "../../grid/sheetReference";
import { isSameBlock } from "../../model/sameValues";
import { cellAt, errorOf, type SheetInWorkbook } from "../../model/sheetInWorkbook";
import { appendicesIn } from "../../sheets/shareCopy/readAppendix";
import { type LeftAsValue, relink, type Relinked } from "../../sheets/shareCopy/relink";
import { WAITING } from "../../sheets/shareCopy/shareCopy";

export type PutBackFormulas =
  | {
      readonly kind: "relinked";
      readonly formulas: number;
      readonly left: readonly LeftAsValue[];
      /** Cells whose formula gives another value by now than the copy showed. */
      readonly different: readonly string[];
      /** Cells that Excel had not calculated by the time that one stopped waiting. */
      readonly waiting: readonly string[];
    }
  | { readonly kind: "no-appendix" }
  | { readonly kind: "cancelled" }
  | Refused
  | HalfDone;

const [WAIT_MS, MOST_LOOKS] = [500, 40];

/** Puts the formulas of an appendix back into the copied sheets, and looks whether they give what the copy showed. */
export async function putFormulasBack(
  workbook: Workbook,
  appendix: string,
  options: RunOptions,
): Promise<PutBackFormulas> {
  const found = await workbook.readSheets([]);
  if (found.kind === "refused") return found;
  const own = appendicesIn(found).find(({ name }) => name === appendix);
  if (!own) return { kind: "no-appendix" };
  const { formulas, left } = relink(own, found);
  const replacements = formulas.map(({ sheet, rect, before, formula }) => ({
    sheet: sheet.id,
    rect,
    before,
    formula,
  }));
  const result = await workbook.replaceFormulas(replacements, options);
  if (result.kind !== "replaced") return result;
  return {
    kind: "relinked",
    formulas: formulas.length,
    left,
    ...(await compared(workbook, formulas, options.signal)),
  };
}

/** The cells as they are once Excel has calculated them; it goes on when the pane has stopped waiting. */
async function compared(workbook: Workbook, formulas: readonly Relinked[], signal: AbortSignal) {
  const nothing = { different: [], waiting: [] };
  if (formulas.length === 0) return nothing;
  for (let look = 1; ; look++) {
    const found = await workbook.readSheets([]);
    // Rows may be gone by now, or a cell is being edited: nothing is said of values.
    if (found.kind === "refused") return { different: [], waiting: formulas.map(addressIn) };
    const now = formulas.map(({ sheet, rect, before }) => {
      const sheetNow = found.sheets.find(({ id }) => id === sheet.id);
      const values = before.map((line, i) =>
        line.map((_, j) => sheetNow && cellAt(sheetNow, rect.row + i, rect.column + j).value),
      );
      const isWaiting = values.flat().some((value) => WAITING.has(errorOf(value) ?? ""));
      return { isWaiting, isSame: isSameBlock(values, before) };
    });
    const where = (isIt: (one: (typeof now)[number]) => boolean) =>
      formulas.filter((_, i) => isIt(now[i])).map(addressIn);
    const waiting = where(({ isWaiting }) => isWaiting);
    if (waiting.length === 0 || look === MOST_LOOKS || signal.aborted)
      return { different: where(({ isWaiting, isSame }) => !isWaiting && !isSame), waiting };
    await new Promise((done) => setTimeout(done, WAIT_MS));
  }
}

function addressIn({
  sheet,
  rect,
}: {
  readonly sheet: SheetInWorkbook;
  readonly rect: Relinked["rect"];
}): string {
  return `${quotedSheet(sheet.name)}!${addressOf(rect)}`;
}
