import type { Injector } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import type { Sheet } from "./univer";

/** Whether a formula of a cell or of a defined name has the name in it. */
export function speaksOf(book: Sheet["book"], name: string): boolean {
  const wanted = name.toUpperCase();
  const hasIt = (formula: string) => formula.toUpperCase().includes(wanted);
  if (book.getDefinedNames().some((item) => hasIt(item.getFormulaOrRefString()))) return true;
  for (const sheet of book.getSheets()) {
    let isFound = false;
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((_row, _column, cell) => {
        isFound = typeof cell?.f === "string" && hasIt(cell.f);
        return isFound ? false : undefined;
      });
    if (isFound) return true;
  }
  return false;
}

/** Changes something by these mutations, and Univer calculates nothing because of it. */
export function withoutCalculation(
  injector: Injector,
  mutations: readonly string[],
  change: () => void,
): void {
  const dirty = injector.get(IActiveDirtyManagerService);
  const known = mutations.flatMap((id) => dirty.get(id) ?? []);
  for (const { commandId } of known) dirty.remove(commandId);
  try {
    change();
  } finally {
    for (const conversion of known) dirty.register(conversion.commandId, conversion);
  }
}
