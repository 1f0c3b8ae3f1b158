import type { Host } from "../../playground/host/Host";
import type { FormulaCells } from "../../src/excel/FormulaCells";
import type { Workbook } from "../../src/excel/Workbook";

export type Pane = Workbook & FormulaCells;
type Outcome = Awaited<
  ReturnType<
    | Pane["writeTable"]
    | Pane["writeSheets"]
    | Pane["setInputs"]
    | Pane["insertFormula"]
    | Pane["placeToInsert"]
    | Pane["replaceFormulas"]
  >
>;

export interface Action {
  readonly name: string;
  /** Whether the table that is written to is there before. */
  readonly isUpdate: boolean;
  /** In its midst a sort comes to another order: rows are empty for a while and go last, or a filter is cleared. */
  readonly sortsOtherwise?: boolean;
  /** Formulas stand for a moment where they are tried: a pane that closes then leaves them, and the next one takes them out. */
  readonly tries?: boolean;
  /** Rows that come in above others. */
  readonly rowsComing?: number;
  /** Prepares the workbook, which has one empty sheet. */
  prepare(host: Host): void;
  run(workbook: Pane): Promise<Outcome>;
  /** The same, made ready anew from the workbook as it is: a part may have been done. */
  again?(workbook: Pane, host: Host): Promise<Outcome>;
  /** The sheet that is written to, once it is there. */
  readonly sheet: string;
  /** A defined name that it gives. */
  readonly definedName: string;
}

const never = new AbortController().signal;
export const running = { signal: never, onProgress: () => undefined };
