import { addressOf } from "../grid/a1";
import { isFormulaText } from "../grid/formulaText";
import { cellBack, contentInput } from "./cellInput";
import { Refusal } from "./obstacles";
import { activeSheet, showingSheet } from "./showSheet";
import { allOrNothing, type Making, type Plan, type RunOptions, type Step } from "./steps";
import type { Unfinished } from "./takeBack";
import type { InputResult } from "./Workbook";

/** Types a text into the cell of a defined name, as `Workbook.setInput` promises. */
export function setInput(
  name: string,
  text: string,
  options: RunOptions,
  unfinished: Unfinished,
): Promise<InputResult> {
  return allOrNothing((making) => planInput(making, name, text), options, unfinished);
}

async function planInput(
  { context, sheetIds }: Making,
  name: string,
  text: string,
): Promise<Plan<InputResult>> {
  const activeSheetId = await activeSheet(context);
  const item = context.workbook.names.getItemOrNullObject(name).load("type");
  await context.sync();
  const isGone: Plan<InputResult> = { steps: [], result: () => ({ kind: "missing" }) };
  // A name whose cells were deleted is a reference to nothing.
  if (item.isNullObject || item.type !== "Range") return isGone;
  const cell = item.getRange().load("values,formulas,numberFormat,rowIndex,columnIndex");
  const sheet = cell.worksheet.load("id,name,visibility");
  sheet.protection.load("protected");
  await context.sync();
  sheetIds.push(sheet.id);
  if (sheet.protection.protected) throw new Refusal({ kind: "sheet-protected", sheet: sheet.name });
  const [[value], [formula], [format]] = [cell.values[0], cell.formulas[0], cell.numberFormat[0]];
  const isFollowing = isFormulaText(formula);
  const address = addressOf({ row: cell.rowIndex, column: cell.columnIndex, rows: 1, columns: 1 });
  const cellIn = ({ workbook }: Excel.RequestContext) => workbook.names.getItem(name).getRange();
  const typing: Step = {
    write(writing) {
      cellIn(writing).formulas = [[contentInput(text, format)]];
    },
    async putBack(writing) {
      const now = writing.workbook.names.getItemOrNullObject(name).load("type");
      await writing.sync();
      if (now.isNullObject || now.type !== "Range") return;
      cellIn(writing).formulas = [[cellBack(value, formula, format)]];
      await writing.sync();
    },
    left: () => [{ kind: "cells", sheet: sheet.name, address }],
  };
  const showing = showingSheet(sheet, activeSheetId);
  return {
    // One that follows another briefing's month is left to it.
    steps: isFollowing ? [showing] : [typing, showing],
    result: () => ({ kind: "set", sheet: sheet.name }),
  };
}
