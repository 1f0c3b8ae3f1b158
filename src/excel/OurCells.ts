import type { Rect } from "../grid/a1";
import type { SelectedCell } from "./FormulaCells";
import type { Refused, RunOptions, ShowResult } from "./Workbook";

/** Cells beside and below each other with one and the same formula of ours, as they stood when they were looked at. */
export interface OurBlock {
  readonly sheetId: string;
  readonly rect: Rect;
  /** Of the first cell. */
  readonly formula: string;
  /** The same in all of them: as it is written whatever the cell's place. */
  readonly relative: string;
  /** What the cells show, row by row. */
  readonly texts: readonly string[];
  readonly errors: number;
  /** Where the first error stands, from the first cell. */
  readonly firstError?: { readonly row: number; readonly column: number };
  /** Cells that are still being calculated. */
  readonly busy: number;
}

export interface OurSheet {
  readonly id: string;
  readonly name: string;
  readonly blocks: readonly OurBlock[];
}

export interface OursFound {
  readonly kind: "found";
  /** Visible sheets that have any, in the order of the workbook. */
  readonly sheets: readonly OurSheet[];
  /** Sheets that nobody sees, by name: they were not looked at. */
  readonly hidden: readonly string[];
}

export type OursResult = OursFound | { readonly kind: "cancelled" } | Refused;

export type Recalculated =
  | {
      readonly kind: "recalculated";
      readonly cells: number;
      /** Sheets that Excel did not let be calculated. */
      readonly refused: readonly ({ readonly sheet: string } & Pick<Refused, "obstacle">)[];
    }
  | { readonly kind: "cancelled" }
  | Refused;

/** What the list of our cells asks of the workbook. */
export interface OurCells {
  /** Every formula of the visible sheets that calls a function of ours, be it inside another one. */
  findOurs(options: RunOptions): Promise<OursResult>;
  /** A cell of a block, if the block's formula still stands there: as `FormulaCells.selectedCell` gives the selected one. */
  ourCell(block: OurBlock, at?: { readonly row: number; readonly column: number }): Promise<SelectedCell>;
  /** Selects a block, if its formula still stands there. Nothing in the workbook changes. */
  showOurs(block: OurBlock): Promise<ShowResult>;
  /** Calculates these cells anew, those of the workbook as it is by now, and nothing is written anywhere. */
  recalculateOurs(options: RunOptions): Promise<Recalculated>;
  /** Tells when anything in the workbook was changed. */
  watchCells(onChange: () => void): () => void;
}
