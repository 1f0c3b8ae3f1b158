import type { ICommandService } from "@univerjs/core";
import {
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { CellValue, Rect } from "../host/CellStore";
import { type Matrix, rectOf, type UniverRange, valueCells } from "./univerCells";

/** What becomes of values in cells, whoever writes them. */
export interface EditWatcher {
  readonly valueAt: (sheet: string, row: number, column: number) => CellValue;
  /** Anything at all, results of formulas too. */
  readonly written: (sheet: string) => void;
  /** @param before - What a single cell had. */
  readonly edited: (sheet: string, rect: Rect, before: CellValue | undefined) => void;
}

/** The mutation, not the facade's event: that one also comes for styles and for calculated results. */
export function watchEdits(commands: ICommandService, watcher: EditWatcher): void {
  let before: CellValue | undefined;
  commands.beforeCommandExecuted((command) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = command.params as { subUnitId: string; cellValue?: Matrix };
    const rect = valueCells(cellValue);
    // Univer 0.25.1 forgets to say of a style that it is one, and calculates everything under it anew.
    if (!rect) Object.assign(command.params as object, { trigger: SetStyleCommand.id });
    before =
      rect && rect.rows * rect.columns === 1 ? watcher.valueAt(subUnitId, rect.row, rect.column) : undefined;
  });
  commands.onCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = command.params as { subUnitId: string; cellValue?: Matrix };
    watcher.written(subUnitId);
    if (options?.fromFormula || options?.applyFormulaCalculationResult) return;
    const rect = valueCells(cellValue);
    if (rect) watcher.edited(subUnitId, rect, before);
  });
}

/** The operation, not the facade's event: a mouse click does not raise that one. */
export function watchSelection(
  commands: ICommandService,
  selected: (sheet: string, rect: Rect) => void,
): void {
  let last = "";
  commands.onCommandExecuted((command) => {
    if (command.id !== SetSelectionsOperation.id) return;
    const { subUnitId, type, selections } = command.params as {
      subUnitId: string;
      type?: SelectionMoveType;
      selections?: { range: UniverRange }[];
    };
    if (type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING) return;
    const range = selections?.at(-1)?.range;
    if (!range) return;
    const rect = rectOf(range);
    const key = JSON.stringify([subUnitId, rect]);
    if (key === last) return;
    last = key;
    selected(subUnitId, rect);
  });
}
