import { CellAlertManagerService, CellAlertType, HoverManagerService } from "@univerjs/sheets-ui";
import { debounceTime } from "rxjs";
import type { RegisteredFunctions } from "./customFunctions";
import type { Sheet } from "./univer";

/** Univer's own hover text for an error comes after 100 ms; ours replaces it just after. */
const AFTER_UNIVER_MS = 130;

/** Shows the function's own sentence when the mouse rests on an error cell. */
export function showErrorMessages({ injector }: Sheet, functions: RegisteredFunctions, title: string): void {
  const alerts = injector.get(CellAlertManagerService);
  injector
    .get(HoverManagerService)
    .currentCell$.pipe(debounceTime(AFTER_UNIVER_MS))
    .subscribe((cell) => {
      if (!cell) return;
      const { subUnitId, row, col } = cell.location;
      const message = functions.messageAt(subUnitId, row, col);
      if (!message) return;
      alerts.showAlert({
        type: CellAlertType.ERROR,
        title,
        message,
        location: cell.location,
        width: 260,
        height: 90,
        key: "SHEET_FORMULA_ALERT",
      });
    });
}
