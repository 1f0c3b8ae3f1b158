import type { Injector } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  IDefinedNamesService,
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { Sheet } from "./univer";
import { univerRange } from "./univerCells";

/**
 * Univer 0.25.1 ends a calculation and begins anew for every name that comes or goes, whoever speaks of it, and calculates
 * a formula that was there before its name not at all. In Excel a name matters to the formulas that speak of it.
 */
export function changeName({ book, injector, commands }: Sheet, name: string, change: () => void): void {
  const cells = cellsThatSpeakOf(book, name);
  const isSpokenOf = cells.length > 0 || namesSpeakOf(book, name);
  if (!isSpokenOf) return withoutCalculation(injector, change);
  change();
  // When the last one has gone, formulas would be read as they were before.
  injector.get(IDefinedNamesService).getAllDefinedNamesIsEmpty = () => false;
  injector.get(IFunctionService).deleteFormulaAstCacheKey(name);
  const dirtyRanges = cells.map(({ sheetId, row, column }) => ({
    unitId: book.getId(),
    sheetId,
    range: univerRange({ row, column, rows: 1, columns: 1 }),
  }));
  const trigger = { dirtyRanges, forceCalculation: false };
  commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, trigger, { onlyLocal: true });
}

interface CellOfSheet {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

function cellsThatSpeakOf(book: Sheet["book"], name: string): CellOfSheet[] {
  const found: CellOfSheet[] = [];
  for (const sheet of book.getSheets()) {
    const [sheetId, cells] = [sheet.getSheetId(), sheet.getSheet().getCellMatrix()];
    cells.forValue((row, column, cell) => {
      if (cell?.f && hasWord(cell.f, name)) found.push({ sheetId, row, column });
    });
  }
  return found;
}

function namesSpeakOf(book: Sheet["book"], name: string): boolean {
  return book.getDefinedNames().some((item) => hasWord(item.getFormulaOrRefString(), name));
}

function hasWord(formula: string, name: string): boolean {
  return formula.toUpperCase().includes(name.toUpperCase());
}

function withoutCalculation(injector: Injector, change: () => void): void {
  const dirty = injector.get(IActiveDirtyManagerService);
  const known = [SetDefinedNameMutation, RemoveDefinedNameMutation].flatMap(({ id }) => dirty.get(id) ?? []);
  for (const { commandId } of known) dirty.remove(commandId);
  try {
    change();
  } finally {
    for (const conversion of known) dirty.register(conversion.commandId, conversion);
  }
}
