import { generateRandomId, IUndoRedoService, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import { InsertSheetMutation, InsertSheetUndoMutationFactory, RemoveSheetMutation } from "@univerjs/sheets";
import type { Sheet } from "./univer";

/**
 * Adds a sheet behind all others, as if a colleague had: what Univer's own command adds it shows as well, which Excel's
 * add() does not, and to show a sheet and the one before again takes longer than to add it.
 */
export function addSheet({ book, commands, injector }: Sheet, name: string): string {
  const unitId = book.getId();
  const sheet = mergeWorksheetSnapshotWithDefault({ id: generateRandomId(), name });
  const added = { unitId, index: book.getSheets().length, sheet };
  commands.syncExecuteCommand(InsertSheetMutation.id, added, { fromCollab: true });
  const removed = injector.invoke((accessor) => InsertSheetUndoMutationFactory(accessor, added));
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: [{ id: RemoveSheetMutation.id, params: removed }],
    redoMutations: [{ id: InsertSheetMutation.id, params: added }],
  });
  return sheet.id;
}
