import {
  type DocumentDataModel,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUniverInstanceService,
} from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { a1 } from "../host/model/address";
import type { Sheet } from "./univer";

/** What somebody at the keyboard sees, so that a test can wait for it as she does. */
export interface Seen {
  /** The cell that a key would edit. */
  readonly cell: string;
  /** In the cell's editor; null when no cell is being edited. */
  readonly typed: string | null;
  /** The names that the editor offers. Enter takes one of them while they are there. */
  readonly offered: readonly string[];
}

export function seen({ injector }: Sheet): Seen {
  const bridge = injector.get(IEditorBridgeService);
  const at = bridge.getEditLocation();
  const editor = injector
    .get(IUniverInstanceService)
    .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  const offers = document.querySelectorAll('[data-u-comp="sheets-formula-editor"] li > span:first-child');
  return {
    cell: at ? a1({ row: at.row, column: at.column, rows: 1, columns: 1 }) : "",
    typed: bridge.isVisible().visible ? (editor?.getPlainText().replace(/\r?\n$/, "") ?? "") : null,
    offered: [...offers].map(({ textContent }) => textContent ?? ""),
  };
}
