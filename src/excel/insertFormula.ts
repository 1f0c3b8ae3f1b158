import type { Rect } from "../grid/a1";
import { AS_TEXT } from "./cellInput";
import { refuseUsedCells } from "./cellsInUse";
import type { FormulaPlace, Inserted } from "./FormulaCells";
import { HeldArea } from "./HeldArea";
import { Refusal } from "./obstacles";
import { placesNow, restoreCells } from "./restoreArea";
import { allOrNothing, type Making, type Plan, type RunOptions } from "./steps";
import type { Unfinished } from "./takeBack";

const CELL: Rect = { row: 0, column: 0, rows: 1, columns: 1 };

/** Writes a formula into the selected cell, as `FormulaCells.insertFormula` promises. */
export function insertFormula(
  formula: string,
  place: FormulaPlace,
  options: RunOptions,
  unfinished: Unfinished,
): Promise<Inserted> {
  return allOrNothing((making) => planFormula(making, formula, place), options, unfinished);
}

async function planFormula(making: Making, formula: string, place: FormulaPlace): Promise<Plan<Inserted>> {
  const area = await freeCell(making, place);
  const releasing = area.releasing();
  let held: Excel.Range;
  let written: Excel.Range;
  await making.make({
    write({ workbook }) {
      // Once more the selected cell: rows may have been inserted since it was looked at.
      held = workbook.getActiveCell().load("address");
      area.take(held);
    },
    answered() {
      area.answered();
      if (held.address !== place.address) throw new Refusal({ kind: "moved" });
    },
    async putBack(putting) {
      const range = await area.find(putting);
      if (!range) return;
      await restoreCells(area, range.context, await placesNow(area, range));
      area.isRestored = true;
      area.release(putting);
      await putting.sync();
    },
    left: () => area.left(),
  });
  await area.readAll(making.context);
  return {
    steps: [
      {
        write(context) {
          const { format, write } = area.in(context);
          // Whoever goes on to edit the formula would make a text of it.
          if (area.grid[0][0].before.format === AS_TEXT) format(CELL, "General");
          write(CELL, [[formula]]);
        },
        answered: () => area.answered(),
      },
      {
        ...releasing,
        write(context) {
          // Rows may have come in since the cell was held.
          written = area.range(context).load("address");
          releasing.write(context);
        },
      },
    ],
    result: () => ({ kind: "inserted", address: written.address }),
  };
}

/** @throws Refusal if it is not free, or another cell is selected by now, or the table has come or gone. */
async function freeCell({ context, sheetIds }: Making, place: FormulaPlace): Promise<HeldArea> {
  const cell = context.workbook.getActiveCell().load("address,rowIndex,columnIndex");
  const spillParent = cell.getSpillParentOrNullObject().load("rowIndex");
  const tables = cell.getTables(false).load("items/id,items/name");
  const sheet = cell.worksheet.load("id,name");
  sheet.protection.load("protected");
  await context.sync();
  const { id, name } = sheet;
  const table = tables.items.at(0);
  if (cell.address !== place.address || table?.name !== place.table) throw new Refusal({ kind: "moved" });
  if (sheet.protection.protected) throw new Refusal({ kind: "sheet-protected", sheet: name });
  // A blank of an answer that has spilled looks free.
  if (!spillParent.isNullObject) throw new Refusal({ kind: "cells-in-use", address: cell.address });
  const rect = { ...CELL, row: cell.rowIndex, column: cell.columnIndex };
  await refuseUsedCells(sheet, rect, table?.id);
  sheetIds.push(id);
  return new HeldArea(() => id, { sheet: name, rect }, undefined, "filling");
}
