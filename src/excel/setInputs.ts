import { addressOf } from "../grid/a1";
import { isFormulaText } from "../grid/formulaText";
import { cellBack, contentInput } from "./cellInput";
import { Refusal } from "./obstacles";
import { activeSheet, showingSheet } from "./showSheet";
import { allOrNothing, asOne, type Making, type Plan, type RunOptions, type Step } from "./steps";
import type { Unfinished } from "./takeBack";
import type { InputResult, Inputs } from "./Workbook";

/** Types a text into the cells of defined names, as `Workbook.setInputs` promises. */
export function setInputs(inputs: Inputs, options: RunOptions, unfinished: Unfinished): Promise<InputResult> {
  return allOrNothing((making) => planInputs(making, inputs), options, unfinished);
}

async function planInputs(making: Making, { names, text }: Inputs): Promise<Plan<InputResult>> {
  const activeSheetId = await activeSheet(making.context);
  const cells = await inputCells(making, names);
  if (cells.length < names.length) {
    const there = cells.map(({ name }) => name);
    return { steps: [], result: () => ({ kind: "missing", there }) };
  }
  const [{ sheet }] = cells;
  return {
    steps: [asOne([typing(cells, text), showingSheet(sheet, activeSheetId)])],
    result: () => ({ kind: "set", sheet: sheet.name }),
  };
}

/** The cell of a defined name. */
interface InputCell {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly cell: Excel.Range;
}

/**
 * Those of the names that are there.
 * @throws Refusal "sheet-protected".
 */
export async function inputCells(
  { context, sheetIds }: Making,
  names: readonly string[],
): Promise<readonly InputCell[]> {
  const items = names.map((name) => ({
    name,
    item: context.workbook.names.getItemOrNullObject(name).load("type"),
  }));
  await context.sync();
  const cells = items
    // A name whose cells were deleted is a reference to nothing.
    .filter(({ item }) => !item.isNullObject && item.type === "Range")
    .map(({ name, item }) => {
      const cell = item.getRange().load("values,formulas,numberFormat,rowIndex,columnIndex");
      const sheet = cell.worksheet.load("id,name,visibility");
      sheet.protection.load("protected");
      return { name, cell, sheet };
    });
  await context.sync();
  for (const { sheet } of cells) {
    sheetIds.push(sheet.id);
    if (sheet.protection.protected) throw new Refusal({ kind: "sheet-protected", sheet: sheet.name });
  }
  return cells;
}

/** Types a text into the cells that follow no other. */
export function typing(cells: readonly InputCell[], text: string): Step {
  return asOne(
    cells.filter(({ cell }) => !isFormulaText(cell.formulas[0][0])).map((cell) => typingInto(cell, text)),
  );
}

function typingInto({ name, sheet, cell }: InputCell, text: string): Step {
  const [[value], [formula], [format]] = [cell.values[0], cell.formulas[0], cell.numberFormat[0]];
  const address = addressOf({ row: cell.rowIndex, column: cell.columnIndex, rows: 1, columns: 1 });
  const cellIn = ({ workbook }: Excel.RequestContext) => workbook.names.getItem(name).getRange();
  return {
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
}
